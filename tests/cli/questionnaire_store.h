#pragma once

#include "instruments/shipped.h"
#include "sample_store.h"
#include "store/case_repository.h"
#include "store/pack_repository.h"

namespace haven::tests {

/// What a test cannot go on without.
template <class T>
T needed(Result<T> result) {
  if (!result) throw std::runtime_error("no store to test with: " + result.error().param("reason"));
  return std::move(*result);
}
inline void needed(const Status& status) {
  if (!status) throw std::runtime_error("no store to test with: " + status.error().param("missing"));
}

/// A store with one made-up case: an AISI scored with the demonstration pack, with a second entry and an open answer,
/// and an older ARI-CP without a pack.
class QuestionnaireStore {
 public:
  QuestionnaireStore() {
    writeFile(m_folder / "pw", kPassphrase + "\n");
    store::NewStore request;
    request.firstAccount.name = "Voorbeeld Professional (fictief)";
    request.firstAccount.role = casefile::Role::BehaviouralScientist;
    request.firstAccount.administrator = true;
    request.passphrase = Secret(kPassphrase);
    auto made = needed(store::createStore(store(), std::move(request), m_clock, m_random));
    fill(made.store);
  }
  [[nodiscard]] std::string store() const { return m_folder / "store"; }
  [[nodiscard]] const std::string& number() const { return m_number; }
  [[nodiscard]] Ended run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--password-file", m_folder / "pw"});
    return runHaven(arguments);
  }

 private:
  void fill(store::OpenStore& open) {
    store::PackRepository packs(open, shipped());
    needed(packs.putInUse(needed(packs.add(*shipped().demonstrationPack("aisi-6-12")))));
    store::CaseRepository cases(open);
    casefile::Youth youth;
    youth.name = "Voorbeeld: Noor";
    youth.dateOfBirth = parseIsoDate("2019-01-15").value();
    youth.sex = casefile::Sex::Female;
    casefile::Relationship mother;
    mother.carerName = "Voorbeeld: Marit";
    mother.kind = casefile::RelationshipKind::Mother;
    mother.since.kind = casefile::KnownSince::Kind::Birth;
    const casefile::Relationship carers[] = {mother};
    const auto id = needed(cases.createCase(youth, carers));
    m_number = needed(cases.load(id)).number;
    administer(cases, id, *shipped().find("ari-cp-2-5"), "2024-11-20", {});
    administer(cases, id, needed(packs.current(*shipped().find("aisi-6-12"))), "2026-11-20",
               "Voorbeeld: samen\nzingen");
  }

  void administer(store::CaseRepository& cases, casefile::CaseId id, const instruments::Instrument& form,
                  const char* date, const std::string& openAnswer) {
    const Date on = parseIsoDate(date).value();
    const auto record = needed(cases.beginAdministration(needed(cases.load(id)).relationships.front().id, form, on));
    casefile::Conditions settled;
    settled.knowsAttachmentTheory = true;
    settled.explainedBy = "Voorbeeld Professional (fictief)";
    settled.explainedOn = on;
    settled.agreed = true;
    settled.agreedBy = "Voorbeeld: Marit";
    needed(cases.saveConditions(record, settled, true));
    const auto second = openAnswer.empty() ? std::nullopt : std::optional(2);
    for (const auto& item : form.items)
      needed(cases.saveItem(record, {item.id, 2, {}, {}, "", "", second}));
    if (!openAnswer.empty()) needed(cases.saveOpenAnswer(record, "2", openAnswer));
    needed(cases.complete(record, form));
  }

  TempDir m_folder;
  FixedClock m_clock{parseIsoDate("2026-11-21").value()};
  SystemRandom m_random;
  std::string m_number;
};

} // namespace haven::tests
