#include "gui/composer_parts.h"

#include "gui/composer_row.h"
#include "gui/form.h"
#include "gui/report_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

ComposerParts::ComposerParts(QWidget* parent) : QWidget(parent), m_column(columnIn(this, theme::kSpace4)) {
  setObjectName(QStringLiteral("composerParts"));
}

void ComposerParts::show(const report::Composition& composition) {
  clearLayout(m_column);
  m_rows.clear();
  for (const report::CompositionPart& part : composition.parts) {
    auto* row = new ComposerRow(part, composition.kind);
    connect(row, &ComposerRow::changed, this, &ComposerParts::changed);
    connect(row, &ComposerRow::moveWanted, this, [this, row](int step) { move(row, step); });
    m_rows.push_back(row);
    m_column->addWidget(row);
  }
  settlePlaces();
}

std::vector<report::CompositionPart> ComposerParts::parts() const {
  std::vector<report::CompositionPart> parts;
  for (const ComposerRow* row : m_rows)
    parts.push_back(row->part());
  return parts;
}

void ComposerParts::move(ComposerRow* row, int step) {
  const auto from = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
  const auto to = from + step;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size())) return;
  std::swap(m_rows[static_cast<std::size_t>(from)], m_rows[static_cast<std::size_t>(to)]);
  m_column->removeWidget(row);
  m_column->insertWidget(static_cast<int>(to), row);
  settlePlaces();
  emit moved(tr("Section %1 of %2").arg(to + 1).arg(m_rows.size()));
  emit changed();
}

void ComposerParts::settlePlaces() {
  std::vector<QWidget*> stops;
  if (m_before != nullptr) stops.push_back(m_before);
  for (ComposerRow* row : m_rows) {
    row->setPlace(row == m_rows.front(), row == m_rows.back());
    for (QWidget* stop : row->stops())
      stops.push_back(stop);
  }
  keepTabOrder(stops);
}

} // namespace haven::gui
