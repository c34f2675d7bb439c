#include "gui/entry_state.h"

#include <algorithm>

namespace haven::gui {
namespace {

/// The items of the form in its order; one that was never touched is empty.
std::vector<casefile::ItemRecord> entriesOf(const OpenRecord& record) {
  std::vector<casefile::ItemRecord> entries;
  for (const auto& item : record.instrument.items) {
    const casefile::ItemRecord* kept = record.administration.item(item.id);
    entries.push_back(kept == nullptr ? casefile::ItemRecord{} : *kept);
  }
  return entries;
}

/// How many items there are up to and with the last that was entered twice.
std::ptrdiff_t reachOf(const std::vector<casefile::ItemRecord>& entries) {
  const auto last =
      std::find_if(entries.rbegin(), entries.rend(), [](const auto& entry) { return entry.secondEntry.has_value(); });
  return entries.rend() - last;
}

} // namespace

SecondEntry secondEntryOf(const OpenRecord& record) {
  if (!record.administration.hasSecondEntry()) return SecondEntry::None;
  const auto entries = entriesOf(record);
  if (std::ranges::none_of(entries, &casefile::ItemRecord::entriesDiffer)) return SecondEntry::Agrees;
  const bool more = std::any_of(entries.begin() + reachOf(entries), entries.end(),
                                [](const auto& entry) { return entry.answer.has_value(); });
  return more ? SecondEntry::Underway : SecondEntry::Differs;
}

int nextOfSecondEntry(const OpenRecord& record) {
  const auto entries = entriesOf(record);
  return static_cast<int>(std::min<std::ptrdiff_t>(reachOf(entries), std::ssize(entries) - 1));
}

std::vector<int> unknownAnswers(const OpenRecord& record) {
  std::vector<int> rows;
  const auto entries = entriesOf(record);
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (entries[i].answer && !record.instrument.accepts(*entries[i].answer)) rows.push_back(static_cast<int>(i));
  return rows;
}

} // namespace haven::gui
