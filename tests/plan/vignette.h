#pragma once

#include "plan/case_model.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace haven::tests {

/// One made-up case and what is to be expected of it; `vignettes/README.md` tells how it is written down.
struct Vignette {
  std::string file;
  nlohmann::json told;
  [[nodiscard]] std::string title() const { return told.at("title").get<std::string>(); }
  [[nodiscard]] const nlohmann::json& expected() const { return told.at("expect"); }
};

/// Every one of `tests/plan/vignettes`. Throws where one is not written as it should be.
std::vector<Vignette> vignettes();

/// The case as told. Throws where an entry or a decision in it is not accepted.
CaseModel caseOf(const Vignette& vignette);

/// `suspicion`, `partly-confirmed/guidance`, `step-3`, `treatment`, `new-round`, `close:completed`, `reopen`: a
/// decision with everything that it could need.
casefile::PlanMove decisionOf(const std::string& said, Date today);

casefile::Role roleOf(const std::string& id);

/// Ids of fields as a vignette lists them: `balance/*` and `observations/*@2` stand for every point of a section.
std::vector<std::string> fieldIds(const nlohmann::json& listed);

} // namespace haven::tests
