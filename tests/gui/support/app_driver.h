#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "gui/main_window.h"
#include "gui/prompts.h"
#include "gui/shipped_data.h"

#include <QString>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace haven::tests {

/// Answers the program's modal questions from what the play has laid ready, and keeps what was asked.
class LaidReadyPrompts final : public gui::Prompts {
 public:
  std::deque<bool> confirmations;
  std::deque<QString> texts;
  std::deque<QString> passphrases;
  std::deque<QString> folders;
  std::deque<QString> files;
  std::deque<QString> filesToOpen;
  std::deque<QString> prints; ///< files that stand for paper
  std::vector<QString> asked; ///< titles and texts, in order
  std::vector<QString> told;
  gui::Prompts* dialogs = nullptr; ///< where set, it asks for a text with a real dialog

  bool confirm(QWidget* parent, const Question& question) override;
  void tell(QWidget* parent, const QString& title, const QString& text) override;
  std::optional<QString> askText(QWidget* parent, const QString& title, const QString& text,
                                 const QString& label) override;
  std::optional<Secret> askPassphrase(QWidget* parent, const QString& title, const QString& text,
                                      const QString& problem) override;
  std::optional<QString> chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
  std::optional<QString> chooseSaveFile(QWidget* parent, const QString& title, const QString& start,
                                        const QString& filter) override;
  std::optional<QString> chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
                                        const QString& filter) override;
  bool choosePrinter(QWidget* parent, QPrinter& printer) override;
};

/// How the play works the widgets.
enum class Hand { Mouse, Keyboard };

/// Works the real program as a person would: finds what is visible by object name, clicks or types. In keyboard form
/// every field is reached with Tab alone; one that cannot be reached stops the play.
/// Throws std::runtime_error naming the widget when something is missing, disabled or out of reach.
class AppDriver {
 public:
  AppDriver(const QString& folder, Date today, Hand hand);
  /// With the clinical content of another folder.
  AppDriver(const QString& folder, Date today, Hand hand, const std::filesystem::path& data);
  ~AppDriver();

  gui::MainWindow& window() { return *m_window; }
  LaidReadyPrompts prompts;
  FixedClock clock;
  RandomSource& random() { return m_random; }

  /// The visible widget with this name, in any window of this program.
  QWidget* find(const QString& name) const;
  template <class T>
  T* get(const QString& name) const {
    return dynamic_cast<T*>(find(name));
  }
  [[nodiscard]] bool isVisible(const QString& name) const;
  void press(const QString& button);
  void tick(const QString& box);
  void type(const QString& field, const QString& text);
  void choose(const QString& comboBox, int index);
  void focus(const QString& name);
  /// A key to whatever has the focus.
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void waitUntil(const QString& what, const std::function<bool()>& condition, int milliseconds = 20000);
  void waitFor(const QString& visibleWidget) {
    waitUntil(visibleWidget, [&] { return isVisible(visibleWidget); });
  }
  void settle();
  /// Called with a name at each screen of the play; takes pictures or walks the widgets.
  std::function<void(const QString& screen)> atScreen;
  void screen(const QString& name) {
    settle();
    if (atScreen) atScreen(name);
  }

 private:
  void activateFront();

  SystemRandom m_random;
  gui::ShippedData m_shipped;
  Hand m_hand;
  std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace haven::tests
