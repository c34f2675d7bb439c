#include "gui/clipboard_cells.h"

namespace haven::gui {
namespace {

/// Whether the quote at `start` opens a cell that a quote ends; else it is a quotation within plain text.
bool opensCell(const QString& text, qsizetype start) {
  const QChar quote = QLatin1Char('"');
  for (qsizetype i = start + 1; i < text.size(); ++i) {
    if (text[i] != quote) continue;
    if (text.mid(i + 1, 1) == quote) {
      ++i;
      continue;
    }
    return i + 1 == text.size() || QStringLiteral("\t\r\n").contains(text[i + 1]);
  }
  return false;
}

} // namespace

std::vector<QStringList> cellsFromClipboard(const QString& text) {
  std::vector<QStringList> rows;
  QStringList row;
  QString cell;
  bool quoted = false;
  bool fresh = true; // nothing of this cell has been read yet
  const auto endCell = [&] {
    row << cell;
    cell.clear();
    quoted = false;
    fresh = true;
  };
  const auto endRow = [&] {
    endCell();
    rows.push_back(row);
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != QLatin1Char('"')) {
        cell += c;
      } else if (text.mid(i + 1, 1) == QLatin1String("\"")) {
        cell += c;
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == QLatin1Char('"') && fresh && opensCell(text, i)) {
      quoted = true;
      fresh = false;
    } else if (c == QLatin1Char('\t')) {
      endCell();
    } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
      if (c == QLatin1Char('\r') && text.mid(i + 1, 1) == QLatin1String("\n")) ++i;
      endRow();
    } else {
      cell += c;
      fresh = false;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty() || !fresh) endRow();
  return rows;
}

QString cellsToClipboard(const std::vector<QStringList>& rows) {
  QString text;
  for (const QStringList& row : rows) {
    QStringList cells;
    for (QString cell : row) {
      const bool special =
          cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.startsWith(QLatin1Char('"'));
      if (special)
        cell = QLatin1Char('"') + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
      cells << cell;
    }
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
  }
  return text;
}

} // namespace haven::gui
