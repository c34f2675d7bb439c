#pragma once

#include "gui/open_record.h"

#include <vector>

namespace haven::gui {

/// How far the second entry of a paper form has come.
enum class SecondEntry {
  None,
  Underway, ///< what stands last on the form has not been reached
  Differs,  ///< at its end, and not the same as the first
  Agrees,
};
SecondEntry secondEntryOf(const OpenRecord& record);

/// Where a second entry goes on, as an index of the items.
int nextOfSecondEntry(const OpenRecord& record);

/// Indices of the items with an answer that was kept before the licence pack came and is not on its answer scale.
std::vector<int> unknownAnswers(const OpenRecord& record);

} // namespace haven::gui
