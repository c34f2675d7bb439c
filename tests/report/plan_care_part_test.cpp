#include "base/data_dir.h"
#include "report/plan_case.h"
#include "support/catch.h"

using namespace haven;
using report::Section;
using tests::PlanCase;

namespace {

const interventions::InterventionCatalogue& shipped() {
  static const auto kShipped = interventions::loadInterventions(dataDirectory().value());
  return *kShipped;
}

/// The sample case with one choice that counts, one of the organisation's own, and one that was ended.
struct Chosen : PlanCase {
  report::SummaryOptions options;

  Chosen() {
    add("vipp-sd", "VIPP-SD", "Noor en Lieke raken elkaar kwijt.").partner = "pleegzorg";
    file.care.choices.back().offeredBy = "Team West";
    add("local-groep", "Oudergroep Zuid", "Dichtbij.").local = true;
    add("nika", "NIKA", "Eerst geprobeerd.").ended =
        casefile::CareEnd{"Te veel tegelijk voor Lieke.", signature("2026-09-01T08:00:00Z")};
    options.sections = {Section::TreatmentPlan};
  }
  [[nodiscard]] casefile::Signature signature(const char* at) const {
    return {maker.id, maker.name, maker.role, {}, at};
  }
  casefile::CareChoice& add(const char* id, const char* name, const char* reason) {
    casefile::CareChoice choice;
    choice.id = static_cast<casefile::CareChoiceId>(file.care.choices.size()) + 1;
    choice.intervention = id;
    choice.name = name;
    choice.reason = reason;
    choice.chosen = signature("2026-08-01T08:00:00Z");
    file.care.choices.push_back(choice);
    return file.care.choices.back();
  }
  [[nodiscard]] std::string told(bool known = true) const {
    const plan::Situation where = situation();
    return report::plainText(
        report::caseSummary(file, definitions, options, maker, 1, clock, &where, known ? &shipped() : nullptr));
  }
  /// From the heading to what follows it.
  [[nodiscard]] std::string part() const {
    const std::string text = told();
    const auto from = text.find("Gekozen hulp\n");
    return from == std::string::npos ? std::string() : text.substr(from, text.find("Gemaakt door") - from);
  }
};

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("chosen help stands in the summary with reason, partner, who and when; ended choices after it") {
  const Chosen sample;
  const std::string by = sample.maker.name + ", gedragswetenschapper";
  CHECK(sample.part() == "Gekozen hulp\n"
                         "VIPP-SD\n"
                         "Waarom deze hulp: Noor en Lieke raken elkaar kwijt.\n"
                         "Verwijspartner: Pleegzorg\n"
                         "Aangeboden door: Team West\n"
                         "Gekozen op: 01-08-2026, door " +
                             by +
                             "\n"
                             "Oudergroep Zuid (toegevoegd door de organisatie, niet uit de bronnen)\n"
                             "Waarom deze hulp: Dichtbij.\n"
                             "Gekozen op: 01-08-2026, door " +
                             by +
                             "\n"
                             "NIKA, niet meer gekozen\n"
                             "Waarom deze hulp: Eerst geprobeerd.\n"
                             "Gekozen op: 01-08-2026, door " +
                             by +
                             "\n"
                             "Waarom niet meer: Te veel tegelijk voor Lieke.\n"
                             "Beëindigd op: 01-09-2026, door " +
                             by + "\n");
}

TEST_CASE("chosen help goes without names where the summary does") {
  Chosen sample;
  sample.options.pseudonymous = true;
  const std::string part = sample.part();
  CHECK(holds(part, "raken elkaar kwijt."));
  CHECK_FALSE(holds(part, "Noor"));
  CHECK_FALSE(holds(part, "Lieke"));
}

TEST_CASE("chosen help is left out with the treatment plan, and where nothing was chosen") {
  Chosen sample;
  sample.options.sections = {Section::CaseData};
  CHECK(sample.part().empty());
  sample.options.sections = {Section::TreatmentPlan};
  sample.file.care.choices.clear();
  CHECK(sample.part().empty());
}

TEST_CASE("without the catalogue the name and the reason are still told") {
  const Chosen sample;
  const std::string text = sample.told(false);
  CHECK(holds(text, "VIPP-SD\nWaarom deze hulp: Noor en Lieke raken elkaar kwijt.\nVerwijspartner: pleegzorg\n"));
}

TEST_CASE("parents read what chosen help is called and what it is for, and nothing else of it") {
  Chosen sample;
  sample.options.audience = report::Audience::Parents;
  sample.options.sections = {Section::FollowUp};
  const std::string text = sample.told();
  CHECK(holds(text, "De hulp die is gekozen\nVIPP-SD. " + shipped().intervention("vipp-sd")->goal.front().text + "\n"));
  CHECK(holds(text, "\nOudergroep Zuid.\n")); // what it is for is not known here
  for (const char* own : {"raken elkaar kwijt", "Pleegzorg", "Team West", "NIKA", "Te veel tegelijk", "Dichtbij"})
    CHECK_FALSE(holds(text, own));
}
