#include "plan/plan_checks.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace haven::plan {
namespace {

using instruments::JsonFault;
using Fault = std::optional<JsonFault>;
using Ids = std::set<std::string_view>;

constexpr std::string_view kBalance = "balance";

struct Place {
  std::string_view step;
  std::string_view section;
};

// What the rules of the plan ask for by name.
constexpr std::array kKnownSections = {
    Place{"step-1", "observations"},
    Place{"step-1", "signals-secure"},
    Place{"step-1", "signals-insecure"},
    Place{"step-1", "signals-problematic"},
    Place{"step-1", "seven-aspects"},
    Place{"step-2", "history"},
    Place{"step-2", "meldcode"},
    Place{"step-2", kBalance},
    Place{"step-2", "youth-talk"},
    Place{"step-2", "screening-instrument"},
    Place{"step-2", "broad-functioning"},
    Place{"step-2", "talk-guide"},
    Place{"step-3", "development-talk"},
    Place{"step-3", "timeline"},
    Place{"step-3", "clinical-instrument"},
    Place{"step-3", "interaction-video"},
    Place{"step-3", "decision"},
    Place{"after", "treatment-factors"},
    Place{"after", "preferred-relationship"},
    Place{"after", "jgz-referral"},
    Place{"after", "care-conditions"},
    Place{"after", "care-features"},
    Place{"after", "follow-up"},
};
constexpr std::array<std::string_view, 4> kSteps = {"step-1", "step-2", "step-3", "after"};
constexpr std::array<std::string_view, 4> kLevels = {"carer", "child", "family", "contact"};

JsonFault at(std::string path, const char* reason) {
  return {std::move(path), reason};
}
std::string under(const std::string& list, std::size_t index) {
  return list + "/" + std::to_string(index);
}

Fault checkId(const std::string& id, Ids& seen, const std::string& path) {
  if (!isId(id)) return at(path + "/id", "bad-id");
  if (!seen.insert(id).second) return at(path + "/id", "duplicate-id");
  return {};
}

template <class T>
Fault checkIds(const std::vector<T>& list, const std::string& path, Ids& seen) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (Fault fault = checkId(list[i].id, seen, under(path, i))) return fault;
  return {};
}

/// Unique among themselves only.
template <class T>
Fault checkOwnIds(const std::vector<T>& list, const std::string& path) {
  Ids seen;
  return checkIds(list, path, seen);
}

Fault checkAges(const AgeSpan& ages, const std::string& path) {
  if (ages.fromMonths && ages.toMonths && *ages.fromMonths > *ages.toMonths) return at(path, "reversed-bounds");
  return {};
}

/// As many as there are names, in their order.
template <class T, std::size_t Count>
Fault checkNamed(const std::vector<T>& list, const std::array<std::string_view, Count>& names,
                 const std::string& path) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (i >= Count || list[i].id != names[i]) return at(under(path, i) + "/id", "unknown-value");
  if (list.size() < Count) return at(path, "wrong-count");
  return {};
}

Fault checkPoint(const Point& point, const Section& section, const std::string& path) {
  if (Fault fault = checkAges(point.ages, path)) return fault;
  if (point.kind == AnswerKind::Choice && point.options.size() < 2) return at(path + "/options", "too-few");
  if (point.kind != AnswerKind::Choice && !point.options.empty()) return at(path + "/options", "not-for-kind");
  if (Fault fault = checkOwnIds(point.options, path + "/options")) return fault;
  if (!section.sheetTitle.empty() && point.question.empty()) return at(path + "/question", "missing-key");
  return checkOwnIds(point.tips, path + "/tips");
}

Fault checkSection(const Section& section, const std::string& path, Ids& seen) {
  if (Fault fault = checkId(section.id, seen, path)) return fault;
  if (Fault fault = checkAges(section.ages, path)) return fault;
  if (section.points.empty() != (section.id == kBalance))
    return at(path + "/points", section.points.empty() ? "too-few" : "not-for-kind");
  for (std::size_t i = 0; i < section.points.size(); ++i) {
    const std::string here = under(path + "/points", i);
    if (Fault fault = checkId(section.points[i].id, seen, here)) return fault;
    if (Fault fault = checkPoint(section.points[i], section, here)) return fault;
  }
  return checkOwnIds(section.tips, path + "/tips");
}

Fault checkKnownSections(const Step& step, const std::string& path) {
  for (const Place& known : kKnownSections)
    if (known.step == step.id && std::none_of(step.sections.begin(), step.sections.end(),
                                              [&](const Section& one) { return one.id == known.section; }))
      return JsonFault{path, "missing-section", std::string(known.section)};
  return {};
}

Fault checkSteps(const PlanDefinition& plan, Ids& seen) {
  if (Fault fault = checkNamed(plan.steps, kSteps, "/steps")) return fault;
  Ids outcomes;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const std::string path = under("/steps", i);
    const auto& sections = plan.steps[i].sections;
    for (std::size_t k = 0; k < sections.size(); ++k)
      if (Fault fault = checkSection(sections[k], under(path + "/sections", k), seen)) return fault;
    if (Fault fault = checkKnownSections(plan.steps[i], path + "/sections")) return fault;
    if (Fault fault = checkIds(plan.steps[i].outcomes, path + "/outcomes", outcomes)) return fault;
  }
  return {};
}

bool isFirstListRow(const PlanDefinition& plan, std::string_view id) {
  return std::any_of(plan.balance.begin(), plan.balance.end(), [&](const BalanceLevel& level) {
    return std::any_of(level.rows.begin(), level.rows.end(), [&](const BalanceRow& row) { return row.id == id; });
  });
}

Fault checkBalance(const PlanDefinition& plan, Ids& seen) {
  if (Fault fault = checkNamed(plan.balance, kLevels, "/balance")) return fault;
  for (std::size_t i = 0; i < plan.balance.size(); ++i) {
    const BalanceLevel& level = plan.balance[i];
    const std::string rows = under("/balance", i) + "/rows";
    const std::string extra = under("/balance", i) + "/extraRows";
    if (Fault fault = checkIds(level.rows, rows, seen)) return fault;
    if (Fault fault = checkIds(level.extraRows, extra, seen)) return fault;
    for (std::size_t k = 0; k < level.rows.size(); ++k) {
      if (level.rows[k].protective.empty()) return at(under(rows, k) + "/protective", "missing-key");
      if (level.rows[k].hindering.empty()) return at(under(rows, k) + "/hindering", "missing-key");
      if (!level.rows[k].coveredBy.empty()) return at(under(rows, k) + "/coveredBy", "not-for-kind");
    }
    for (std::size_t k = 0; k < level.extraRows.size(); ++k) {
      const BalanceRow& row = level.extraRows[k];
      if (row.protective.empty() && row.hindering.empty()) return at(under(extra, k), "missing-key");
      if (!row.coveredBy.empty() && !isFirstListRow(plan, row.coveredBy))
        return at(under(extra, k) + "/coveredBy", "unknown-row");
    }
  }
  return {};
}

Fault checkOutside(const std::vector<OutsideInstrument>& list, const std::string& path, Ids& seen) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string here = under(path, i);
    if (Fault fault = checkId(list[i].id, seen, here)) return fault;
    if (Fault fault = checkAges(list[i].ages, here)) return fault;
    if (list[i].scoreName.empty() != list[i].scales.empty())
      return at(here + (list[i].scales.empty() ? "/scales" : "/scoreName"), "missing-key");
    if (Fault fault = checkOwnIds(list[i].scales, here + "/scales")) return fault;
  }
  return {};
}

} // namespace

Fault checkPlan(const PlanDefinition& plan) {
  Ids answered;
  Ids instruments;
  if (Fault fault = checkIds(plan.screeningReasons, "/screeningReasons", answered)) return fault;
  if (Fault fault = checkSteps(plan, answered)) return fault;
  if (Fault fault = checkBalance(plan, answered)) return fault;
  if (Fault fault = checkOwnIds(plan.readingAids, "/readingAids")) return fault;
  if (Fault fault = checkIds(plan.screening, "/screeningInstruments", instruments)) return fault;
  if (Fault fault = checkOutside(plan.broadFunctioning, "/broadFunctioning", instruments)) return fault;
  if (Fault fault = checkOutside(plan.clinical, "/clinicalInstruments", instruments)) return fault;
  return checkOutside(plan.interaction, "/interactionInstruments", instruments);
}

} // namespace haven::plan
