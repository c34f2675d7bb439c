#pragma once

#include "gui/plan_desk.h"
#include "gui/step_three_page.h"
#include "gui/support/flow_bench.h"

#include <memory>
#include <optional>

namespace haven::tests {

/// The page on a case, as the program shows it.
struct Step3 {
  FlowBench bench;
  gui::PlanDesk desk;
  std::unique_ptr<gui::StepThreePage> page;

  explicit Step3(casefile::Role role = casefile::Role::BehaviouralScientist) : bench(role), desk(bench.session()) {}

  void show() {
    if (!desk.open(bench.caseId)) throw std::runtime_error("the case does not open");
    page = std::make_unique<gui::StepThreePage>(desk);
    page->show();
    present(*page);
  }
  [[nodiscard]] casefile::CaseFile stored() { return bench.session().cases().load(bench.caseId).value(); }
  void addCarer(casefile::RelationshipKind kind, casefile::KnownSince since) {
    const auto added = bench.session().cases().addRelationship(
        bench.caseId, {.carerName = "Marit Voorbeeld", .kind = kind, .description = {}, .since = since});
    if (!added) throw std::runtime_error("the carer is not kept");
  }
  void keep(casefile::LifeEventKind kind, casefile::PartialDate from, std::optional<casefile::PartialDate> to,
            const char* words) {
    casefile::LifeEvent event;
    event.kind = kind;
    event.from = from;
    event.to = to;
    event.text = words;
    if (!bench.session().plan().saveEvent(bench.caseId, event)) throw std::runtime_error("the entry is not kept");
  }
  void answer(const char* point, const char* option, const char* words) {
    casefile::PlanAnswer answer;
    answer.key = {point, {}, 1, {}};
    answer.option = option;
    answer.text = words;
    if (!bench.session().plan().saveAnswer(bench.caseId, answer)) throw std::runtime_error("the answer is not kept");
  }
};

} // namespace haven::tests
