#pragma once

#include "store/accounts.h"
#include "store/cheap_keys.h"
#include "store/store_support.h"

#include <optional>
#include <string>

namespace haven::tests {

inline constexpr std::string_view kBo = "Bo Fictief";
inline constexpr std::string_view kBosPassphrase = "twaalf gele kanaries";
inline constexpr std::string_view kCas = "Cas Verzonnen";
inline constexpr std::string_view kCassPassphrase = "zestien blauwe vissen";

/// A store in which Fenna (administrator), Bo (professional) and Cas (administrator alone) work, with keys that cost
/// nothing.
struct Staff {
  store::CheapKeys cheap;
  NewlyMade made;
  casefile::AccountId bo = 0;
  casefile::AccountId cas = 0;

  Staff();
  [[nodiscard]] store::AccountRepository accounts() { return {*made.store, made.random}; }
  [[nodiscard]] const std::filesystem::path& folder() const { return made.folder; }
  /// Opens, with everything closed before.
  [[nodiscard]] Result<store::OpenStore> open(std::string_view name, std::string_view word,
                                              std::optional<std::filesystem::path> keyFile = {}) const;
  /// Whether it opens.
  [[nodiscard]] bool opens(std::string_view name, std::string_view word,
                           std::optional<std::filesystem::path> keyFile = {}) const;
  /// Whether nobody shares Bo's bucket, as somebody does in one store of a hundred.
  [[nodiscard]] bool boIsAlone() const;
  /// A name that is nobody's, in nobody's bucket.
  [[nodiscard]] std::string stranger() const;
  /// Opens for somebody else.
  void become(std::string_view name, std::string_view word, std::optional<std::filesystem::path> keyFile = {});
};

/// An account that is still to be added.
casefile::Account newcomer(std::string_view name, casefile::Role role = casefile::Role::YouthProfessional);

} // namespace haven::tests
