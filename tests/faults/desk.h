#pragma once

#include "store/accounts.h"
#include "store/backup.h"
#include "store/care_repository.h"
#include "store/pack_repository.h"
#include "store/plan_repository.h"
#include "store/retention.h"
#include "store/store_support.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::tests {

/// What a store holds, in lines of a key and a value; several may have one key. By names, not by ids: what was done
/// again after it failed has another id.
using Inventory = std::multimap<std::string, std::string>;

/// Where somebody works through a day: a store that is locked and unlocked, and what is found in it.
class Desk {
 public:
  /// Comes in with a key at hand.
  /// @param folder relative to the working folder, so that a copy of that folder can be worked in
  Desk(std::filesystem::path folder, Secret key, std::string_view name = {})
      : m_folder(std::move(folder)), m_key(std::move(key)), m_name(name) {}
  /// Comes in as people do, by name and passphrase.
  Desk(std::filesystem::path folder, std::string_view name, std::string_view word)
      : m_folder(std::move(folder)), m_name(name), m_words{std::string(word)} {}

  /// Locks it first. Where changing the passphrase was cut off, with the one or the other.
  Status unlock();
  void lock() { m_store.reset(); }
  /// As somebody does who does not know whether it worked the last time: says the passphrase that is right.
  Status changePassphrase(const std::string& wanted);
  /// Whether somebody comes in with this; nothing else may have the store.
  [[nodiscard]] bool opensFor(std::string_view name, std::string_view word) const;
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  [[nodiscard]] bool isUnlocked() const { return m_store.has_value(); }
  [[nodiscard]] store::OpenStore& store() { return *m_store; }
  [[nodiscard]] Date today() const { return m_clock.today(); }

  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(*m_store); }
  [[nodiscard]] store::PlanRepository plan() { return {*m_store, shippedPlan(), catalogue()}; }
  [[nodiscard]] store::CareRepository care() { return {*m_store, shippedPlan(), catalogue(), shippedInterventions()}; }
  [[nodiscard]] store::AccountRepository accounts() { return {*m_store, m_random}; }
  [[nodiscard]] store::RetentionRepository retention() { return store::RetentionRepository(*m_store); }
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
  std::optional<Secret> m_key;
  std::string m_name;
  std::vector<std::string> m_words; ///< passphrases of which one is right
  SystemRandom m_random;
  FixedClock m_clock{day("2026-11-21")};
  std::optional<store::OpenStore> m_store;
};

// How what is kept is called.
std::string itemKey(std::string_view name, std::string_view carer, int version, std::string_view item);
std::string formKey(std::string_view name, std::string_view carer, std::string_view instrument, int version);
std::string answerKey(std::string_view name, std::string_view carer, const casefile::AnswerKey& key);
std::string itemValue(const casefile::ItemRecord& item);

} // namespace haven::tests
