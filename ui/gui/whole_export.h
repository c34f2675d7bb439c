#pragma once

#include "gui/session.h"

#include <QFrame>

#include <filesystem>
#include <string>

class QLabel;
class QPushButton;

namespace haven::gui {

/// Everything of one case for the young person or the parents to read: as pages and as data, in a folder.
class WholeExport : public QFrame {
  Q_OBJECT
 public:
  explicit WholeExport(Session& session, QWidget* parent = nullptr);
  void show(const casefile::CaseFile& file);
  using QWidget::show;

 private:
  void make();
  /// Into a folder, both files; that it leaves is in the log first.
  Status write(const std::filesystem::path& folder);
  void tell(const QString& message);

  Session* m_session;
  casefile::CaseId m_case = 0;
  std::string m_number;
  QPushButton* m_make;
  QLabel* m_message;
};

} // namespace haven::gui
