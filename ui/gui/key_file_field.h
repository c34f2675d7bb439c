#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>

class QLabel;
class QPushButton;

namespace haven::gui {

class Prompts;

/// The second factor of an account: a file, usually on a stick. Not there until it is asked for. Of what was chosen
/// this computer remembers the folder and nothing more, so that the next time one begins to look at the right place.
class KeyFileField : public QWidget {
  Q_OBJECT
 public:
  explicit KeyFileField(Prompts& prompts, QWidget* parent = nullptr);
  /// Shows it and gives it the focus.
  void ask();
  /// Forgets what was chosen and hides it.
  void clear();
  [[nodiscard]] const std::optional<std::filesystem::path>& file() const { return m_file; }
  /// It was the right one: its folder is where the next is looked for.
  void remember() const;
  /// The folder of the last one that was right; before that a stick, where one is plugged in, or the home folder.
  static QString lastFolder();

 signals:
  void chosen();

 private:
  void choose();
  Prompts* m_prompts;
  QPushButton* m_choose;
  QLabel* m_name;
  std::optional<std::filesystem::path> m_file;
};

} // namespace haven::gui
