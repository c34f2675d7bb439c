#include "plan/plan_definition.h"

#include "base/data_dir.h"
#include "instruments/shipped_document.h"
#include "plan/plan_checks.h"
#include "plan/plan_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace haven::plan {
namespace {

constexpr std::string_view kPlanName = "plan.json";
constexpr std::string_view kSchemaName = "plan.schema.json";

template <class T>
const T* find(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
  return found == list.end() ? nullptr : &*found;
}

} // namespace

bool AgeSpan::holds(Months age) const {
  return (!fromMonths || age.count() >= *fromMonths) && (!toMonths || age.count() <= *toMonths);
}

const Step* PlanDefinition::step(std::string_view id) const {
  return find(steps, id);
}

const Section* PlanDefinition::section(std::string_view id) const {
  for (const Step& one : steps)
    if (const Section* found = find(one.sections, id)) return found;
  return nullptr;
}

const Point* PlanDefinition::point(std::string_view id) const {
  for (const Step& one : steps)
    for (const Section& section : one.sections)
      if (const Point* found = find(section.points, id)) return found;
  return nullptr;
}

const BalanceRow* PlanDefinition::balanceRow(std::string_view id) const {
  for (const BalanceLevel& level : balance) {
    if (const BalanceRow* found = find(level.rows, id)) return found;
    if (const BalanceRow* found = find(level.extraRows, id)) return found;
  }
  return nullptr;
}

const OutsideInstrument* PlanDefinition::outsideInstrument(std::string_view id) const {
  for (const auto* list : {&broadFunctioning, &clinical, &interaction})
    if (const OutsideInstrument* found = find(*list, id)) return found;
  return nullptr;
}

Result<PlanDefinition> parsePlan(std::string_view json, std::string_view name, std::string_view schema) {
  const auto document = instruments::readDocument(json, name, {kSchemaName, schema});
  if (!document) return fail(document.error());
  try {
    PlanDefinition plan = readPlan(*document);
    if (const auto fault = checkPlan(plan)) return instruments::refusedFile(name, *fault);
    return plan;
  } catch (const nlohmann::json::exception&) { // only with a schema that lets through what readPlan cannot take
    return instruments::refusedFile(name, {"", "not-as-schema"});
  }
}

Result<PlanDefinition> loadPlan(const std::filesystem::path& dataDirectory) {
  const auto schema = readFile(dataDirectory / "schema" / kSchemaName, instruments::kMaxJson);
  if (!schema) return fail(schema.error());
  const auto text = readFile(dataDirectory / kPlanName, instruments::kMaxJson);
  if (!text) return fail(text.error());
  return parsePlan(*text, kPlanName, *schema);
}

} // namespace haven::plan
