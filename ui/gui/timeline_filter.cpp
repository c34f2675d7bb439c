#include "gui/timeline_filter.h"

#include "gui/chips.h"
#include "gui/form.h"
#include "gui/timeline_shapes.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::RelationshipId;
using casefile::TimelineEntry;
using casefile::TimelineKind;

RelationshipId carerOf(const TimelineEntry& entry) {
  return entry.relationship.value_or(TimelineFilter::kNobody);
}

} // namespace

bool TimelineFilter::letsKind(const TimelineEntry& entry) const {
  return kinds.empty() || kinds.contains(entry.kind());
}

bool TimelineFilter::letsCarer(const TimelineEntry& entry) const {
  return carers.empty() || carers.contains(carerOf(entry));
}

TimelineFilterBar::TimelineFilterBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("timelineFilters"));
  columnIn(this, theme::kSpace8);
}

void TimelineFilterBar::setEntries(std::vector<TimelineEntry> entries, const TimelineContext& context,
                                   TimelineFilter filter) {
  clearLayout(layout());
  m_chips.clear();
  m_entries = std::move(entries);
  std::set<TimelineKind> kinds;
  std::set<RelationshipId> carers;
  for (const TimelineEntry& entry : m_entries) {
    kinds.insert(entry.kind());
    carers.insert(carerOf(entry));
  }
  m_filter = {};
  std::ranges::set_intersection(filter.kinds, kinds, std::inserter(m_filter.kinds, m_filter.kinds.end()));
  std::ranges::set_intersection(filter.carers, carers, std::inserter(m_filter.carers, m_filter.carers.end()));
  addKinds(kinds);
  if (carers.size() > 1) addCarers(carers, context);
  count();
}

void TimelineFilterBar::addKinds(const std::set<TimelineKind>& kinds) {
  QWidget* row = addRow(tr("Kind:"));
  for (const TimelineKind kind : casefile::kTimelineKinds) {
    if (!kinds.contains(kind)) continue;
    QPushButton* chip = addChip(row, kindWords(kind), QStringLiteral("timeKind_") + text::from(idOf(kind)),
                                m_filter.kinds.contains(kind));
    chip->setIcon(shapeIcon(kind));
    connect(chip, &QPushButton::toggled, this, [this, kind](bool on) {
      choose(m_filter.kinds, kind, on);
      count();
      emit filterChanged();
    });
    m_chips.back().shows = [this, kind](const TimelineEntry& entry) {
      return entry.kind() == kind && m_filter.letsCarer(entry);
    };
  }
}

void TimelineFilterBar::addCarers(const std::set<RelationshipId>& carers, const TimelineContext& context) {
  QWidget* row = addRow(tr("About:"));
  const auto add = [&](RelationshipId id, const QString& words) {
    if (!carers.contains(id)) return;
    QPushButton* chip = addChip(row, words, QStringLiteral("timeCarer_%1").arg(id), m_filter.carers.contains(id));
    connect(chip, &QPushButton::toggled, this, [this, id](bool on) {
      choose(m_filter.carers, id, on);
      count();
      emit filterChanged();
    });
    m_chips.back().shows = [this, id](const TimelineEntry& entry) {
      return carerOf(entry) == id && m_filter.letsKind(entry);
    };
  };
  for (const auto& relationship : context.file().relationships)
    add(relationship.id, text::label(relationship));
  add(TimelineFilter::kNobody, tr("not one carer"));
}

QWidget* TimelineFilterBar::addRow(const QString& words) {
  QWidget* row = makeChipRow(words);
  layout()->addWidget(row);
  return row;
}

QPushButton* TimelineFilterBar::addChip(QWidget* row, const QString& words, const QString& name, bool on) {
  QPushButton* chip = makeChip(words, name);
  chip->setChecked(on);
  row->layout()->addWidget(chip);
  m_chips.push_back({chip, words, {}});
  return chip;
}

void TimelineFilterBar::count() {
  for (const Chip& chip : m_chips) {
    const auto shown = std::ranges::count_if(m_entries, chip.shows);
    chip.button->setText(tr("%1 %2", "chip, how many").arg(chip.words).arg(shown));
    chip.button->setAccessibleName(tr("Show only: %1 (%2)").arg(chip.words).arg(shown));
  }
}

void TimelineFilterBar::clear() {
  for (const Chip& chip : m_chips)
    chip.button->setChecked(false);
}

} // namespace haven::gui
