#include "store/example_organisation.h"

#include "store/administration_rows.h"
#include "store/case_index.h"
#include "store/deed.h"
#include "store/example_case_writer.h"
#include "store/unlocking.h"

#include <algorithm>

namespace haven::store {
namespace {

using casefile::Act;

constexpr const char* kInstrument = "lsvg";
constexpr int kCasesEach = 500;                           ///< per transaction
constexpr std::uint64_t kPeople = 0xffff'ffff'0000'0000U; ///< courses of chance that no case has
constexpr int kCasesPerTeam = 4000;
constexpr int kOwnCases = 100; ///< about so many open ones are in the caseload of whoever opened the store

int teamsFor(const OrganisationWish& wish) {
  return std::clamp(wish.cases / kCasesPerTeam, 3, 16);
}

Date firstDay(const OrganisationWish& wish, Date today) {
  return addDays(today, -wish.years * 365 - wish.years / 4);
}

/// In order of opening, so that numbers follow the years; on working days.
Date openedOn(const OrganisationWish& wish, int which, Date today) {
  const Date first = firstDay(wish, today);
  ExampleChance chance(wish.seed ^ kPeople, static_cast<std::uint64_t>(which));
  const std::int64_t place = std::int64_t{which} * 100 + chance.below(100);
  const Date day =
      addDays(first, static_cast<int>(place * daysBetween(first, today) / (std::int64_t{wish.cases} * 100)));
  const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
  return weekday > 5 ? addDays(day, 5 - static_cast<int>(weekday)) : day;
}

Status check(OpenStore& store, const OrganisationWish& wish) {
  const auto outside = [](const char* field) {
    return fail(ErrorKind::InvalidInput, {{"field", field}, {"reason", "out-of-range"}});
  };
  if (wish.cases < 1 || wish.cases > OrganisationWish::kMostCases) return outside("cases");
  if (wish.years < 1 || wish.years > OrganisationWish::kMostYears) return outside("years");
  const auto example = metaValue(store.database(), "example");
  if (!example) return fail(example.error());
  if (*example != "1") return fail(ErrorKind::NotAllowed, {{"act", "example"}});
  return mayNow(store, store.clock(), Act::ManageAccounts);
}

/// Makes one organisation.
class Making {
 public:
  Making(OpenStore& store, const OrganisationWish& wish, ExampleShelf shelf)
      : m_store(&store), m_wish(&wish), m_shelf(shelf), m_today(store.clock().today()),
        m_everyOwn(std::clamp(wish.cases / (15 * kOwnCases), 1, wish.cases)) {}

  Status hire();
  /// Adds the next cases, in one transaction.
  Status addSome();
  [[nodiscard]] int done() const { return m_done; }

 private:
  Status add(int which);
  Status takeOn(casefile::CaseId id, int which);

  OpenStore* m_store;
  const OrganisationWish* m_wish;
  ExampleShelf m_shelf;
  Date m_today;
  int m_everyOwn; ///< one in so many open cases is of whoever opened the store
  std::optional<ExampleStaff> m_staff;
  int m_done = 0;
  int m_open = 0; ///< cases that are
};

Status Making::hire() {
  auto deed = Deed::begin(*m_store, m_store->clock(), Act::ManageAccounts, {LogAct::Create, "team", {}, 0});
  if (!deed) return fail(deed.error());
  auto staff = ExampleStaff::hire(m_store->database(), ExampleChance(m_wish->seed, kPeople), teamsFor(*m_wish),
                                  firstDay(*m_wish, m_today), m_today, m_store->account().id);
  if (!staff) return fail(staff.error());
  m_staff = std::move(*staff);
  m_shelf.staff = &*m_staff;
  if (Status kept = keepDefinition(m_store->database(), *m_shelf.rules.instrument); !kept) return kept;
  return deed->commit();
}

Status Making::addSome() {
  auto deed = Deed::begin(*m_store, m_store->clock(), Act::ManageAccounts, {LogAct::Create, "case", {}, 0});
  if (!deed) return fail(deed.error());
  const int until = std::min(m_wish->cases, m_done + kCasesEach);
  for (int which = m_done; which < until; ++which)
    if (Status added = add(which); !added) return added;
  if (Status committed = deed->commit(); !committed) return committed;
  m_done = until;
  return {};
}

Status Making::add(int which) {
  const ExampleCourse course =
      makeExampleCourse(m_wish->seed, which, openedOn(*m_wish, which, m_today), m_today, m_shelf.rules);
  const auto id = ExampleCaseWriter(m_shelf, course, which).write();
  if (!id) return fail(id.error());
  if (!course.closed() && m_open++ % m_everyOwn == 0)
    if (Status taken = m_store->database().run("INSERT INTO case_workers VALUES (?, ?)", *id, m_store->account().id);
        !taken)
      return taken;
  return takeOn(*id, which);
}

/// The colleague whose case it is now.
Status Making::takeOn(casefile::CaseId id, int which) {
  const auto worker = m_staff->signer(which, ExampleWorker::YouthProfessional, m_today, {});
  return m_store->database().run("INSERT INTO case_workers VALUES (?, ?)", id, worker.account);
}

} // namespace

Result<int> addExampleOrganisation(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                   const plan::PlanDefinition& plan,
                                   const interventions::InterventionCatalogue& interventions,
                                   const OrganisationWish& wish, const std::function<bool(int)>& told) {
  if (const Status may = check(store, wish); !may) return fail(may.error());
  const instruments::Instrument* instrument = catalogue.find(kInstrument);
  if (instrument == nullptr) return fail(ErrorKind::NotFound, {{"what", "instrument"}});
  Making making(store, wish, {&store.database(), nullptr, &catalogue, &interventions, {&plan, instrument}});
  if (const Status hired = making.hire(); !hired) return fail(hired.error());
  while (making.done() < wish.cases) {
    if (const Status added = making.addSome(); !added) return fail(added.error());
    if (const auto found = refreshCaseIndex(store, plan, catalogue, kCasesEach); !found) return fail(found.error());
    if (told && !told(making.done())) break;
  }
  return making.done();
}

} // namespace haven::store
