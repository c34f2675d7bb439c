#include "store/example_store.h"

#include "store/case_repository.h"
#include "store/deed.h"
#include "store/example_cases.h"
#include "store/example_plan_player.h"
#include "store/example_teams.h"
#include "store/pack_repository.h"
#include "store/unlocking.h"

#include <string>
#include <vector>

namespace haven::store {
namespace {

using casefile::AdministrationId;
using casefile::RelationshipId;
using instruments::Instrument;

constexpr const char* kInstrument = "lsvg";
constexpr int kExplainedDaysBefore = 7;

/// Plays made-up cases into a store as somebody at the screen would.
class Player {
 public:
  Player(OpenStore& store, const instruments::InstrumentCatalogue& catalogue, const plan::PlanDefinition& plan,
         const interventions::InterventionCatalogue& interventions, const Instrument& instrument)
      : m_today(store.clock().today()), m_clock(m_today), m_cases(store, &m_clock), m_packs(store, catalogue),
        m_plan(store, catalogue, plan, interventions), m_catalogue(&catalogue), m_instrument(&instrument) {}
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  Result<casefile::CaseId> play(const ExampleCase& example);

 private:
  Result<casefile::CaseFile> open(const ExampleCase& example);
  Status play(const ExampleForm& form, RelationshipId relationship);
  Status play(const ExampleQuestionnaire& form, RelationshipId relationship);
  Status settle(AdministrationId id, int daysAgo, casefile::Conditions conditions);
  Status fill(AdministrationId id, const ExampleForm& form);
  Status fill(AdministrationId id, const ExampleQuestionnaire& form, const Instrument& instrument);
  Status finish(AdministrationId id);
  Status correct(AdministrationId id, const ExampleCorrection& correction);

  [[nodiscard]] Date ago(int days) const { return addDays(m_today, -days); }

  /// The instrument with its made-up pack, which is kept and, where none is in use yet, put in use.
  Result<Instrument> demonstration(const Instrument& structure);

  Date m_today;
  FixedClock m_clock; ///< on the day of what is played
  CaseRepository m_cases;
  PackRepository m_packs;
  ExamplePlanPlayer m_plan;
  const instruments::InstrumentCatalogue* m_catalogue;
  const Instrument* m_instrument;
};

casefile::Relationship relationshipOf(const ExampleCarer& carer, Date today) {
  casefile::Relationship relationship;
  relationship.carerName = carer.name;
  relationship.kind = carer.kind;
  relationship.description = carer.description;
  relationship.since.kind = casefile::KnownSince::Kind::Birth;
  if (carer.knownForDays) relationship.since = {casefile::KnownSince::Kind::Day, addDays(today, -*carer.knownForDays)};
  return relationship;
}

const ExampleNote* noteFor(const ExampleForm& form, std::string_view item) {
  for (const ExampleNote& note : form.notes)
    if (note.item == item) return &note;
  return nullptr;
}

Result<casefile::CaseFile> Player::open(const ExampleCase& example) {
  casefile::Youth youth;
  youth.name = example.name;
  youth.isPseudonym = example.isPseudonym;
  youth.dateOfBirth = ago(example.bornDaysAgo);
  youth.clientNumber = example.clientNumber;
  youth.sex = example.sex;
  std::vector<casefile::Relationship> relationships;
  for (const ExampleCarer& carer : example.carers)
    relationships.push_back(relationshipOf(carer, m_today));
  const auto id = m_cases.createCase(youth, relationships, true);
  if (!id) return fail(id.error());
  return m_cases.load(*id);
}

Result<casefile::CaseId> Player::play(const ExampleCase& example) {
  m_clock.set(m_today);
  const auto file = open(example);
  if (!file) return fail(file.error());
  std::vector<RelationshipId> carers;
  for (const auto& relationship : file->relationships)
    carers.push_back(relationship.id);
  for (const ExampleForm& form : example.forms)
    if (Status done = play(form, carers.at(static_cast<std::size_t>(form.carer))); !done) return fail(done.error());
  for (const ExampleQuestionnaire& form : example.questionnaires)
    if (Status done = play(form, carers.at(static_cast<std::size_t>(form.carer))); !done) return fail(done.error());
  if (const Status done = m_plan.play(file->id, carers, examplePlanOf(example.name)); !done) return fail(done.error());
  return file->id;
}

Status Player::play(const ExampleForm& form, RelationshipId relationship) {
  m_clock.set(ago(form.daysAgo));
  const auto id = m_cases.beginAdministration(relationship, *m_instrument, ago(form.daysAgo));
  if (!id) return fail(id.error());
  casefile::Conditions conditions;
  conditions.agreedBy = form.agreedBy;
  conditions.present = form.present;
  conditions.departureReason = form.departureReason;
  Status done = settle(*id, form.daysAgo, std::move(conditions));
  if (done) done = fill(*id, form);
  if (done && !form.draft) done = finish(*id);
  if (done && form.correction) done = correct(*id, *form.correction);
  return done;
}

Status Player::settle(AdministrationId id, int daysAgo, casefile::Conditions conditions) {
  conditions.knowsAttachmentTheory = true;
  conditions.explainedBy = "Voorbeeld: de gedragswetenschapper";
  conditions.explainedOn = ago(daysAgo + kExplainedDaysBefore);
  conditions.agreed = true;
  return m_cases.saveConditions(id, conditions, true);
}

Result<Instrument> Player::demonstration(const Instrument& structure) {
  const instruments::LicencePack* pack = m_catalogue->demonstrationPack(structure.id);
  if (pack == nullptr) return fail(ErrorKind::NotFound, {{"what", "pack"}});
  const std::string hash = instruments::packHash(*pack);
  if (!m_packs.load(hash))
    if (const auto added = m_packs.add(*pack); !added) return fail(added.error());
  const auto current = m_packs.current(structure);
  if (!current) return fail(current.error());
  if (current->lacksPack())
    if (Status used = m_packs.putInUse(hash); !used) return fail(used.error());
  return instruments::compose(structure, *pack);
}

Status Player::play(const ExampleQuestionnaire& form, RelationshipId relationship) {
  m_clock.set(ago(form.daysAgo));
  const Instrument* structure = m_catalogue->find(form.instrument);
  if (structure == nullptr) return fail(ErrorKind::NotFound, {{"what", "instrument"}});
  const auto instrument = form.withPack ? demonstration(*structure) : Result<Instrument>(*structure);
  if (!instrument) return fail(instrument.error());
  const auto id = m_cases.beginAdministration(relationship, *instrument, ago(form.daysAgo));
  if (!id) return fail(id.error());
  casefile::Conditions conditions;
  conditions.agreedBy = form.agreedBy;
  Status done = settle(*id, form.daysAgo, std::move(conditions));
  if (done) done = fill(*id, form, *instrument);
  return done ? m_cases.complete(*id, *instrument) : done;
}

Status Player::fill(AdministrationId id, const ExampleQuestionnaire& form, const Instrument& instrument) {
  auto next = instrument.items.begin();
  for (const char answer : form.answers) {
    if (answer == ' ' || next == instrument.items.end()) continue;
    casefile::ItemRecord item;
    item.item = next++->id;
    if (answer == '-') continue;
    item.answer = answer - '0';
    if (Status saved = m_cases.saveItem(id, item); !saved) return saved;
  }
  for (const ExampleOpenAnswer& open : form.openAnswers)
    if (Status saved = m_cases.saveOpenAnswer(id, open.question, open.text); !saved) return saved;
  return m_cases.saveCurrentItem(id, instrument.items.back().id);
}

Status Player::fill(AdministrationId id, const ExampleForm& form) {
  for (std::size_t i = 0; i < form.answers.size(); ++i) {
    casefile::ItemRecord item;
    item.item = m_instrument->items.at(i).id;
    if (form.answers.at(i) == 0) return m_cases.saveCurrentItem(id, item.item);
    item.answer = form.answers.at(i);
    if (const ExampleNote* note = noteFor(form, item.item)) {
      item.argument = note->argument;
      item.examples = note->examples;
      item.parentRating = note->parentRating;
      item.professionalRating = note->professionalRating;
    }
    if (Status saved = m_cases.saveItem(id, item); !saved) return saved;
  }
  return m_cases.saveCurrentItem(id, m_instrument->items.back().id);
}

Status Player::finish(AdministrationId id) {
  const auto form = m_cases.loadAdministration(id);
  if (!form) return fail(form.error());
  const Status reported = m_cases.saveReport(id, casefile::assembleReport(*form, *m_instrument));
  return reported ? m_cases.complete(id, *m_instrument) : reported;
}

Status Player::correct(AdministrationId id, const ExampleCorrection& correction) {
  const auto draft = m_cases.beginCorrection(id, correction.reason);
  if (!draft) return fail(draft.error());
  const auto form = m_cases.loadAdministration(*draft);
  if (!form) return fail(form.error());
  casefile::ItemRecord item = *form->item(correction.item);
  item.answer = correction.answer;
  const Status saved = m_cases.saveItem(*draft, item);
  return saved ? finish(*draft) : saved;
}

} // namespace

Status addExampleCases(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                       const plan::PlanDefinition& plan, const interventions::InterventionCatalogue& interventions) {
  const Instrument* instrument = catalogue.find(kInstrument);
  if (instrument == nullptr || instrument->items.size() != std::tuple_size_v<decltype(ExampleForm::answers)>)
    return fail(ErrorKind::NotFound, {{"what", "instrument"}});
  if (const Status may = mayNow(store, store.clock(), casefile::Act::ManagePacks); !may) return may;
  const auto example = metaValue(store.database(), "example");
  if (!example) return fail(example.error());
  const bool wholly = *example == "1";
  if (wholly)
    if (Status made = addExampleTeams(store); !made) return made;
  Player player(store, catalogue, plan, interventions, *instrument);
  for (const ExampleCase& one : exampleCases()) {
    if (one.elsewhere && !wholly) continue;
    const auto id = player.play(one);
    if (!id) return fail(id.error());
    if (!one.elsewhere) continue;
    if (Status moved = moveExampleElsewhere(store, *id); !moved) return moved;
  }
  return {};
}

} // namespace haven::store
