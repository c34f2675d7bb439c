#include "store/plan_support.h"

#include "store/account_rows.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace haven::tests {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error("arranging failed: " + Catch::StringMaker<Error>::convert(result.error()));
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

void addPerson(store::Database& database, std::string_view name, casefile::Role role, const Clock& clock) {
  casefile::Account account;
  account.name = name;
  account.role = role;
  account.registrations = {{"SKJ", "999"}};
  must(store::insertAccount(database, account, clock));
}

/// Whoever opens a case shares it with the others.
void putInOneTeam(store::Database& database) {
  must(database.runScript("INSERT INTO teams (name, name_folded) VALUES ('Team', 'team');"
                          "INSERT INTO team_members SELECT teams.id, accounts.id FROM teams, accounts;"));
}

} // namespace

PlanStore::PlanStore() : m_key(keyOf(made.folder)), m_name(kAccountName) {
  addPerson(database(), kYouthProfessional, casefile::Role::YouthProfessional, made.clock);
  addPerson(database(), kDiagnostician, casefile::Role::QualifiedDiagnostician, made.clock);
  putInOneTeam(database());
  const casefile::Relationship both[] = {carer(), carer("Voorbeeld: Karim", casefile::RelationshipKind::Father)};
  id = must(cases().createCase(youth(), both, true));
  for (const auto& relationship : file().relationships)
    carers.push_back(relationship.id);
}

void PlanStore::as(std::string_view name) {
  m_name = name;
  made.close();
  made.store.emplace(must(openWithKey(made.folder, m_key, made.clock, m_name)));
}

void PlanStore::as(casefile::Role role) {
  constexpr std::string_view kNames[] = {kYouthProfessional, kAccountName, kDiagnostician};
  as(kNames[static_cast<std::size_t>(role)]);
}

store::PlanRepository PlanStore::plan() {
  return store::PlanRepository(*made.store, shippedPlan(), catalogue());
}

store::CareRepository PlanStore::care() {
  return store::CareRepository(*made.store, shippedPlan(), catalogue(), shippedInterventions());
}

casefile::CaseFile PlanStore::file(casefile::CaseId which) {
  return must(cases().load(which == 0 ? id : which));
}

plan::PlanState PlanStore::state() {
  // The state points into the file it is of.
  static thread_local casefile::CaseFile kept;
  kept = file();
  return plan::planState(plan().situation(kept));
}

casefile::PlanAnswer PlanStore::answer(std::string_view point, std::string_view option, std::string_view text) {
  casefile::PlanAnswer given;
  given.key.point = point;
  given.key.round = file().plan.round();
  const auto field = plan::fieldOf(shippedPlan(), point);
  const plan::Section* section = field ? shippedPlan().section(field->section) : nullptr;
  if (section != nullptr && section->perRelationship) given.key.relationship = carers.front();
  if (section != nullptr && section->repeated) given.key.on = made.clock.today();
  given.option = option;
  given.text = text;
  return given;
}

void PlanStore::answerAll(std::string_view step) {
  const casefile::CaseFile now = file();
  for (const plan::Field& field : plan::requiredFields(plan().situation(now), step)) {
    if (field.point == "screening-instrument-taken") continue;
    casefile::PlanAnswer given = answer(field.point);
    given.key.relationship = field.relationship;
    const plan::Point* point = shippedPlan().point(field.point);
    const auto options = plan::optionsOf(shippedPlan(), field.point);
    if (point == nullptr)
      given.option = casefile::kProtective;
    else if (point->kind == plan::AnswerKind::Text)
      given.text = "in eigen woorden";
    else
      given.option = point->kind == plan::AnswerKind::Done ? std::string(casefile::kDone) : options.back();
    must(plan().saveAnswer(id, given));
  }
}

void PlanStore::observe(std::string_view option) {
  for (const casefile::RelationshipId relationship : carers)
    for (const plan::Point& point : shippedPlan().section("observations")->points) {
      casefile::PlanAnswer seen = answer(point.id, option);
      seen.key.relationship = relationship;
      must(plan().saveAnswer(id, seen));
    }
}

void PlanStore::screen(int value) {
  const auto form = must(cases().beginAdministration(carers.front(), lsvg(), made.clock.today()));
  must(cases().saveConditions(form, conditions(), true));
  for (const auto& item : lsvg().items)
    must(cases().saveItem(form, {item.id, value, {}, {}, "argument", "voorbeeld"}));
  must(cases().saveReport(form, "Kort verslagje."));
  must(cases().complete(form, lsvg()));
}

casefile::PlanMove decision(casefile::MoveKind kind, std::string_view outcome, std::string_view reason) {
  casefile::PlanMove made;
  made.kind = kind;
  made.outcome = outcome;
  made.reason = reason;
  return made;
}

casefile::PlanMove confirmed() {
  casefile::PlanMove made = decision(casefile::MoveKind::ConcludeStep2, "confirmed");
  made.departure = "waarom anders dan de lijst";
  made.follow = casefile::Follow::Step3;
  made.second = casefile::NamedPerson{std::string(PlanStore::kYouthProfessional), casefile::Role::YouthProfessional};
  return made;
}

casefile::OutsideRecord outsideRecord(std::string_view instrument) {
  casefile::OutsideRecord made;
  made.instrument = instrument;
  made.filledInBy = "moeder";
  made.assessor = "Voorbeeld: Fenna";
  made.date = day("2026-11-10");
  made.outcome = "Geen opvallende problemen.";
  if (instrument == "eas") made.relationship = 1;
  return made;
}

casefile::LifeEvent lifeEvent(std::string_view from) {
  casefile::LifeEvent made;
  made.kind = casefile::LifeEventKind::Home;
  made.from = *casefile::parsePartialDate(from);
  made.text = "bij moeder";
  return made;
}

casefile::CareChoice choiceOf(std::string_view intervention, std::string_view reason) {
  casefile::CareChoice made;
  made.intervention = intervention;
  made.reason = reason;
  return made;
}

casefile::LetterRecord letterAbout(std::optional<casefile::CareChoiceId> choice) {
  casefile::LetterRecord made;
  made.choice = choice;
  made.partner = "specialistische-jeugdhulp";
  made.receiver = "Voorbeeld: aanmeldteam";
  made.parts = {"carers", "reason"};
  made.sha256 = std::string(64, 'a');
  return made;
}

std::string overlayText(std::string_view organisation) {
  nlohmann::json made = nlohmann::json::parse(R"json({
    "format": 1, "updated": "2026-10-01",
    "offers": [{"intervention": "vipp-sd", "by": "Team Oost", "waitingWeeks": 6}],
    "additions": [
      {"id": "local-wandelgroep", "name": "Wandelgroep voor pleegouders", "goal": "Steun van elkaar.",
       "for": "pleegouders", "groups": ["pleegzorg"], "fromMonths": 0, "toMonths": 143},
      {"id": "local-spel", "name": "Spelbehandeling De Proef", "goal": "Samen spelen.", "for": "gezinnen",
       "treatment": true}
    ],
    "partners": [{"id": "local-poli", "name": "Poli De Proef", "offers": "onderzoek"}]
  })json");
  made["organisation"] = organisation;
  return made.dump(2);
}

std::string overlaySchemaText() {
  return must(interventions::overlaySchema(HAVEN_SOURCE_DIR "/data"));
}

} // namespace haven::tests
