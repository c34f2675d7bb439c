#include "gui/log_export.h"

#include "exchange/csv.h"
#include "exchange/output_file.h"
#include "gui/log_model.h"
#include "store/log_columns.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

struct LogExport {
  Q_DECLARE_TR_FUNCTIONS(LogExport)
};

using report::Document;

} // namespace

Document logDocument(const std::vector<store::LogRow>& rows, const QString& filter, Session& session) {
  Document document;
  document.title = LogExport::tr("Access log").toStdString();
  document.subtitle = (filter.isEmpty() ? LogExport::tr("Everything") : filter).toStdString();
  document.subject = document.title;
  document.author = session.store().account().name;
  document.runningHead = document.title;
  document.footer =
      LogExport::tr("Printed by %1 on %2")
          .arg(text::from(document.author), text::formatMoment(formatIsoTimestamp(session.context().clock.now())))
          .toStdString();
  report::Table table;
  for (const QString& words : LogModel::header())
    table.header.push_back(words.toStdString());
  table.widths = {2.2, 2.4, 2.2, 2.2, 2.2, 1.4, 2.0};
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    std::vector<std::string> cells;
    for (int column = 0; column < LogModel::ColumnCount; ++column)
      cells.push_back(LogModel::words(*row, column).toStdString());
    table.rows.push_back(std::move(cells));
  }
  document.blocks.emplace_back(std::move(table));
  return document;
}

Status writeLogCsv(const QString& file, const std::vector<store::LogRow>& rows) {
  auto out = exchange::OutputFile::open(file.toStdString());
  if (!out) return fail(out.error());
  const auto names = store::logColumns();
  Status written = out->write(exchange::csvRecord(std::vector<std::string>(names.begin(), names.end())));
  for (const store::LogRow& row : rows)
    if (written) written = out->write(exchange::csvRecord(store::columnsOf(row)));
  return written ? out->commit() : written;
}

} // namespace haven::gui
