#pragma once

#include "gui/prompts.h"

#include <QMap>

#include <utility>

namespace haven::gui {

/// Passes questions on and can take them back: the store may be locked while one is open. Then that question is left
/// unanswered, every next one as well, and who asked goes on as after "cancel" until `speak`.
class InterruptiblePrompts final : public Prompts {
 public:
  explicit InterruptiblePrompts(Prompts& asked) : m_asked(&asked) {}

  /// Leaves what is open and everything asked from now on.
  void silence();
  void speak() { m_silent = false; }
  /// Whether somebody who asked is still waiting.
  [[nodiscard]] bool isOpen() const { return m_open > 0; }
  /// Texts that were being typed when they were left, by the title of the question; the next time they stand there.
  [[nodiscard]] const QMap<QString, QString>& begun() const { return m_begun; }
  void setBegun(QMap<QString, QString> begun) { m_begun = std::move(begun); }

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

 private:
  /// What `ask` answers, or `left` when it was taken back or is not asked at all.
  template <class T, class Ask>
  T during(T left, Ask ask);

  Prompts* m_asked;
  QMap<QString, QString> m_begun;
  QString m_title; ///< of the text that is asked now
  int m_open = 0;
  bool m_silent = false;
};

} // namespace haven::gui
