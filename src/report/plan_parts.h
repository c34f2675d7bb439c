#pragma once

#include "report/plan_answers.h"

// Parts of what the professional summary tells of the three-step plan; not for use outside src/report.
namespace haven::report {

/// Where the case stands, and which reasons to always screen hold.
void appendPlanState(std::vector<Block>& blocks, const PlanAnswers& answers);
/// Every decision of every round, oldest first, with who signed.
void appendDecisions(std::vector<Block>& blocks, const PlanAnswers& answers);

/// Both sides level by level, without counting; what is not known apart.
void appendBalance(std::vector<Block>& blocks, const PlanAnswers& answers);

/// Help that was chosen, why, and which choices ended. Documents that describe it are not cited: only its name is told.
void appendChosenHelp(std::vector<Block>& blocks, const SummaryContext& context);
/// The same for parents and carers: what it is called and what it is for.
void appendHelpForParents(std::vector<Block>& blocks, const SummaryContext& context);

/// Records of instruments taken elsewhere, of these.
void appendOutside(std::vector<Block>& blocks, const PlanAnswers& answers,
                   const std::vector<plan::OutsideInstrument>& instruments);
/// The youth's life in the order of time, with stretches nothing is known of. Ages stand in place of days where no
/// names may stand: the first day is often the day of birth.
void appendTimeLine(std::vector<Block>& blocks, const PlanAnswers& answers);

} // namespace haven::report
