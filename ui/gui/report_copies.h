#pragma once

#include "gui/report_copies_model.h"
#include "gui/report_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace haven::gui {

/// What was exported and printed of a case before. Each can be seen and saved again, the very bytes: they are held
/// against their fingerprint when they are read.
class ReportCopies : public QWidget {
  Q_OBJECT
 public:
  explicit ReportCopies(ReportDesk& desk, QWidget* parent = nullptr);
  /// Reads the list anew.
  Status refresh();
  [[nodiscard]] int count() const { return m_model->rowCount(); }
  void focusList();
  /// Chooses one and shows its file.
  void open(casefile::ReportCopyId id);

 signals:
  void left();
  /// To be shown as it is.
  void fileWanted(const QByteArray& bytes, const QString& title);

 private:
  [[nodiscard]] const casefile::ReportCopy* chosen() const;
  void showFile();
  void saveAgain();
  void tell(const QString& text);

  ReportDesk* m_desk;
  ReportCopiesModel* m_model;
  QTableView* m_table;
  QLabel* m_none;
  QPushButton* m_show;
  QPushButton* m_save;
  QLabel* m_message;
};

} // namespace haven::gui
