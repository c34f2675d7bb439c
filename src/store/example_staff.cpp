#include "store/example_staff.h"

#include "base/clock.h"
#include "base/text.h"
#include "store/account_rows.h"
#include "store/example_people.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::Role;

constexpr std::array kRoles{Role::YouthProfessional, Role::BehaviouralScientist, Role::QualifiedDiagnostician};
constexpr std::array kPosts{6, 2, 1};
constexpr std::array kRegisters{"SKJ", "NVO", "BIG"};

} // namespace

Result<ExampleStaff> ExampleStaff::hire(Database& database, ExampleChance chance, int teams, Date from, Date today,
                                        casefile::AccountId member) {
  ExampleStaff staff(chance);
  if (const Status done = staff.learnNames(database); !done) return fail(done.error());
  const auto there = database.integer("SELECT count(*) FROM teams");
  if (!there) return fail(there.error());
  const int first = static_cast<int>(*there) + 1;
  for (int number = first; number < first + teams; ++number)
    if (const Status done = staff.found(database, number, from, today, member); !done) return fail(done.error());
  return staff;
}

Status ExampleStaff::learnNames(Database& database) {
  const auto accounts = loadAccounts(database);
  if (!accounts) return fail(accounts.error());
  for (const casefile::Account& account : *accounts)
    m_names.insert(foldText(account.name));
  return {};
}

Status ExampleStaff::found(Database& database, int number, Date from, Date today, casefile::AccountId member) {
  Team team;
  const std::string name = "Voorbeeld: wijkteam " + std::to_string(number);
  Status done = database.run("INSERT INTO teams (name, name_folded) VALUES (?, ?)", name, foldText(name));
  team.id = database.lastInsertId();
  if (done) done = database.run("INSERT INTO team_members VALUES (?, ?)", team.id, member);
  if (!done) return done;
  for (std::size_t worker = 0; worker < kPosts.size(); ++worker)
    for (int post = 0; post < kPosts[worker]; ++post) {
      auto filled = fill(database, static_cast<ExampleWorker>(worker), team.id, from, today);
      if (!filled) return fail(filled.error());
      team.posts[worker].push_back(std::move(*filled));
    }
  m_teams.push_back(std::move(team));
  return {};
}

Result<ExampleStaff::Post> ExampleStaff::fill(Database& database, ExampleWorker worker, casefile::TeamId team,
                                              Date from, Date today) {
  const auto index = static_cast<std::size_t>(worker);
  Post post;
  for (Date day = from; day < today;) {
    casefile::Account person;
    person.name = newName();
    person.role = kRoles[index];
    person.registrations = {{kRegisters[index], std::to_string(m_chance.between(10'000'000, 99'999'999))}};
    person.teams = {team};
    const FixedClock clock(day);
    const auto id = insertAccount(database, person, clock);
    if (!id) return fail(id.error());
    person.id = *id;
    post.push_back({day, signatureOf(person, clock)});
    day = addDays(day, m_chance.between(600, 2800));
    if (day >= today) break;
    const std::string left = formatIsoDate(day) + "T17:00:00Z";
    if (Status done = database.run("UPDATE accounts SET disabled_at = ? WHERE id = ?", left, *id); !done)
      return fail(done.error());
  }
  return post;
}

std::string ExampleStaff::newName() {
  for (;;) {
    std::string name = exampleName(m_chance) + " (voorbeeld)";
    if (m_names.insert(foldText(name)).second) return name;
  }
}

casefile::Signature ExampleStaff::signer(int ofCase, ExampleWorker by, Date day, std::string at) const {
  const auto& posts = teamOf(ofCase).posts[static_cast<std::size_t>(by)];
  const Post& post = posts[static_cast<std::size_t>(ofCase) / m_teams.size() % posts.size()];
  const Tenure* there = &post.front();
  for (const Tenure& tenure : post)
    if (tenure.from <= day) there = &tenure;
  casefile::Signature signature = there->who;
  signature.at = std::move(at);
  return signature;
}

} // namespace haven::store
