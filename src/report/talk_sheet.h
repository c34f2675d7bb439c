#pragma once

#include "base/date.h"
#include "plan/plan_definition.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace haven::report {

struct TalkSheetOptions {
  std::string firstName; ///< of the youth; empty: the sheet names nobody
  Date madeOn{};
};

/// The sheet that is taken along to a conversation of the plan, to write on by hand. It shows the section's sheet
/// title, its questions, the neutral words of the balance and, on a page of its own, tips for who leads the talk; never
/// titles or help, which are for professionals. Nothing of the case but the first name stands on it, and the file's
/// properties name nobody.
/// @param section one with a `sheetTitle`
Document talkSheet(const plan::PlanDefinition& plan, const plan::Section& section, const TalkSheetOptions& options);

/// Sections of the plan that have a sheet, in its order.
std::vector<const plan::Section*> sectionsWithSheet(const plan::PlanDefinition& plan);

/// The name somebody is called by: the first word of a name; `Noor` in "Noor de Wit" and in "Voorbeeld: Noor".
std::string firstNameIn(const std::string& name);

} // namespace haven::report
