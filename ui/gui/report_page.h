#pragma once

#include "gui/report_desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class ComposerOptions;
class ComposerParts;
class KeptPdfView;
class ReportCopies;
class ReportPreview;

/// The reports of a case: choose one, what it tells and in which order, write with it, see the pages as they will be,
/// export or print. Everything that is chosen is kept with the case. What leaves is kept byte for byte first.
class ReportPage : public QWidget {
  Q_OBJECT
 public:
  explicit ReportPage(Session& session, QWidget* parent = nullptr);
  Status open(casefile::CaseId id);
  /// Shows the very file of a report that was made before.
  void openCopy(casefile::ReportCopyId id);
  /// To which report it is.
  void focusChoice();
  /// Keeps what was changed and not kept yet.
  void flush();
  /// Whether nothing is left that could not be kept, as on a full disk.
  [[nodiscard]] bool allKept() const { return !m_unkept; }
  /// One step back: from a kept file to the list, from there to the report; false when there is none.
  bool back();

 signals:
  /// A letter is made with the help it is about.
  void letterWanted();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeSide();
  Status showKind(report::ReportKind kind);
  void chooseKind(report::ReportKind kind);
  void takeChanges();
  void refresh();
  /// As it will leave: a draft, or final where that is possible and wanted.
  [[nodiscard]] report::Composition composed();
  void exportPdf();
  void print();
  void showCopies(bool shown);
  void showFile(const QByteArray& bytes, const QString& title);
  void nameCopies();
  void tell(const QString& text);

  ReportDesk m_desk;
  report::Composition m_composition;
  bool m_unkept = false;
  ComposerOptions* m_options;
  ComposerParts* m_parts;
  QLabel* m_message;
  QPushButton* m_earlier;
  ReportPreview* m_preview;
  ReportCopies* m_copies;
  KeptPdfView* m_file;
  QStackedWidget* m_shown;
  QTimer m_soon;  ///< to the preview
  QTimer m_pause; ///< to the store
};

} // namespace haven::gui
