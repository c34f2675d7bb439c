#include "gui/pdf_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace haven::gui {

std::optional<QString> choosePdfPath(Prompts& prompts, QWidget* parent, const QString& suggestion,
                                     const QString& title) {
  const QString start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(suggestion);
  const QString asked = title.isEmpty() ? QCoreApplication::translate("haven::gui::ReportPage", "Save as PDF") : title;
  auto chosen = prompts.chooseSaveFile(parent, asked, start,
                                       QCoreApplication::translate("haven::gui::ReportPage", "PDF files (*.pdf)"));
  if (chosen && !chosen->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) *chosen += QLatin1String(".pdf");
  return chosen;
}

} // namespace haven::gui
