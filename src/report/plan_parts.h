#pragma once

#include "report/plan_answers.h"

#include <set>
#include <string>
#include <vector>

// Parts of what the professional summary tells of the three-step plan; not for use outside src/report.
namespace haven::report {

/// What was recorded and decided in one section of the three-step plan, under its heading. Documents it rests on are
/// added to `cited`.
void appendPlan(std::vector<Block>& blocks, const PlanAnswers& answers, Section section, std::set<std::string>& cited);

/// The decision of this kind that counts in this round, with both persons; says plainly when there is none.
void appendConclusion(std::vector<Block>& blocks, const PlanAnswers& answers, casefile::MoveKind kind);
/// When is looked again; says plainly when no day was agreed.
void appendNextLook(std::vector<Block>& blocks, const PlanAnswers& answers);
/// One decision, its texts without names where none may stand.
Facts decisionFacts(const PlanAnswers& answers, const casefile::PlanMove& move);

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
