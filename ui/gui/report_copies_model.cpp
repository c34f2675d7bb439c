#include "gui/report_copies_model.h"

#include "gui/report_words.h"
#include "text/labels.h"
#include "text/utf8.h"

namespace haven::gui {
namespace {

constexpr std::size_t kShownOfHash = 8;

} // namespace

void ReportCopiesModel::setRows(std::vector<casefile::ReportCopy> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

std::vector<const char*> ReportCopiesModel::widest() {
  return {"00-00-0000", "Conclusie van stap 2", "definitief", "afgedrukt", "Van der Voorbeeld", "Pagina’s"};
}

QString ReportCopiesModel::words(const casefile::ReportCopy& copy, int column) {
  switch (column) {
  case When:
    return text::formatMoment(copy.made.at);
  case Report:
    return copy.pseudonymous ? tr("%1, without names").arg(kindName(copy.kind)) : kindName(copy.kind);
  case State:
    return copy.final ? tr("final") : tr("draft");
  case Way:
    return copy.way == "print" ? tr("printed") : tr("file");
  case Who:
    return text::from(copy.made.name);
  case Pages:
    return QString::number(copy.pages);
  case Fingerprint:
    return text::from(copy.sha256.substr(0, kShownOfHash));
  default:
    return {};
  }
}

int ReportCopiesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportCopiesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportCopiesModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_rows.size()) return {};
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  return words(m_rows[row], index.column());
}

QVariant ReportCopiesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  const QStringList header{tr("Made on"), tr("Report"), tr("State"),      tr("How"),
                           tr("By whom"), tr("Pages"),  tr("Fingerprint")};
  return role == Qt::DisplayRole ? QVariant(header.value(section)) : QVariant();
}

} // namespace haven::gui
