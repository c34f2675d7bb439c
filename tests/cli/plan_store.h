#pragma once

#include "instruments/shipped.h"
#include "plan/shipped_plan.h"
#include "sample_store.h"
#include "store/case_repository.h"
#include "store/plan_repository.h"

#include <functional>

namespace haven::tests {

/// A store with one made-up case of a three-year-old and her mother, opened by somebody of a role.
class PlanStore {
 public:
  explicit PlanStore(casefile::Role role) {
    writeFile(m_folder / "pw", kPassphrase + "\n");
    store::NewStore request;
    request.firstAccount.name = "Voorbeeld Professional (fictief)";
    request.firstAccount.role = role;
    request.passphrase = Secret(kPassphrase);
    auto made = store::createStore(store(), std::move(request), m_clock, m_random);
    if (!made) throw std::runtime_error("no store to test with");
    store::CaseRepository cases(made->store);
    casefile::Youth youth;
    youth.name = "Voorbeeld: Noor";
    youth.dateOfBirth = addDays(m_clock.today(), -3 * 365 - 40);
    casefile::Relationship mother;
    mother.carerName = "Voorbeeld: Marit";
    mother.kind = casefile::RelationshipKind::Mother;
    const casefile::Relationship carers[] = {mother};
    m_id = cases.createCase(youth, carers).value();
    const auto file = cases.load(m_id).value();
    m_number = file.number;
    m_mother = file.relationships.front().id;
  }

  [[nodiscard]] std::string store() const { return m_folder / "store"; }
  [[nodiscard]] std::string path(const std::string& name) const { return m_folder / name; }
  [[nodiscard]] const std::string& number() const { return m_number; }
  [[nodiscard]] std::string mother() const { return std::to_string(m_mother); }
  [[nodiscard]] Date today() const { return m_clock.today(); }
  [[nodiscard]] Ended run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--password-file", m_folder / "pw"});
    return runHaven(arguments);
  }

  /// Each of the four observations about the mother.
  void observe(const char* option) const {
    write([&](store::PlanRepository& plan) {
      for (const plan::Point& point : shippedPlan().section("observations")->points) {
        casefile::PlanAnswer answer;
        answer.key = {point.id, m_mother, 1, today()};
        answer.option = option;
        if (!plan.saveAnswer(m_id, answer)) throw std::runtime_error("not kept: " + point.id);
      }
    });
  }
  void decide(const casefile::PlanMove& move) const {
    write([&](store::PlanRepository& plan) {
      if (!plan.decide(m_id, move)) throw std::runtime_error("not decided");
    });
  }

 private:
  /// Open only as long as that takes: a store has one program at a time.
  void write(const std::function<void(store::PlanRepository&)>& work) const {
    auto opened = store::openStore(store(), {}, Secret(kPassphrase), m_clock);
    if (!opened) throw std::runtime_error("the store does not open");
    store::PlanRepository plan(*opened, shippedPlan(), shipped());
    work(plan);
  }

  TempDir m_folder;
  SystemClock m_clock;
  mutable SystemRandom m_random;
  casefile::CaseId m_id = 0;
  std::string m_number;
  casefile::RelationshipId m_mother = 0;
};

} // namespace haven::tests
