#pragma once

#include "store/care_repository.h"
#include "store/pack_repository.h"
#include "store/plan_repository.h"
#include "store/store_support.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace haven::tests {

/// What a store holds, in lines of a key and a value; several may have one key. By names, not by ids: what was done
/// again after it failed has another id.
using Inventory = std::multimap<std::string, std::string>;

/// Where somebody works through a day: a store that is locked and unlocked, and what is found in it.
class Desk {
 public:
  /// @param folder relative to the working folder, so that a copy of that folder can be worked in
  Desk(std::filesystem::path folder, Secret key) : m_folder(std::move(folder)), m_key(std::move(key)) {}

  /// Locks it first.
  Status unlock();
  void lock() { m_store.reset(); }
  [[nodiscard]] bool isUnlocked() const { return m_store.has_value(); }
  [[nodiscard]] store::OpenStore& store() { return *m_store; }
  [[nodiscard]] Date today() const { return m_clock.today(); }

  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(*m_store); }
  [[nodiscard]] store::PlanRepository plan() { return {*m_store, shippedPlan(), catalogue()}; }
  [[nodiscard]] store::CareRepository care() { return {*m_store, shippedPlan(), catalogue(), shippedInterventions()}; }
  [[nodiscard]] store::PackRepository packs() { return {*m_store, catalogue()}; }

  /// The newest case of this name. NotFound (what "case").
  Result<casefile::CaseFile> file(std::string_view name);
  /// The newest draft, or final record, of an instrument with one of the carers of a case. NotFound
  /// (what "administration").
  Result<casefile::AdministrationId> form(std::string_view name, std::size_t carer, std::string_view instrument,
                                          casefile::RecordState state = casefile::RecordState::Draft);
  /// Everything that is kept.
  Result<Inventory> inventory();

 private:
  std::filesystem::path m_folder;
  Secret m_key;
  FixedClock m_clock{day("2026-11-21")};
  std::optional<store::OpenStore> m_store;
};

// How what is kept is called.
std::string itemKey(std::string_view name, std::string_view carer, int version, std::string_view item);
std::string formKey(std::string_view name, std::string_view carer, std::string_view instrument, int version);
std::string answerKey(std::string_view name, std::string_view carer, const casefile::AnswerKey& key);
std::string itemValue(const casefile::ItemRecord& item);

} // namespace haven::tests
