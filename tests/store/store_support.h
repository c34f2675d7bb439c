#pragma once

#include "base/clock.h"
#include "base/data_dir.h"
#include "base/random.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/shipped_interventions.h"
#include "plan/shipped_plan.h"
#include "store/case_repository.h"
#include "store/vault.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace haven::tests {

inline constexpr std::string_view kPassphrase = "vier groene fietsen";
inline constexpr std::string_view kAccountName = "Fenna Öztürk-Voorbeeld";

Date day(std::string_view iso);
inline Secret passphrase(std::string_view text = kPassphrase) {
  return Secret{text};
}
casefile::Account exampleAccount();

const instruments::InstrumentCatalogue& catalogue();
const instruments::Instrument& lsvg();

/// A new store in a folder of its own, open, on a fixed day.
struct NewlyMade {
  TempDir dir;
  FixedClock clock{day("2026-11-21")};
  SystemRandom random;
  std::filesystem::path folder = dir / "opslag";
  std::string recoveryCode;
  std::optional<store::OpenStore> store;

  NewlyMade();
  void close() { store.reset(); }
  /// Opens again with the passphrase.
  void reopen();
  store::CaseRepository cases() { return store::CaseRepository(*store); }
};

casefile::Youth youth(std::string name = "Voorbeeld: Noor", std::string_view born = "2024-01-15");
casefile::Relationship carer(std::string name = "Voorbeeld: Marit",
                             casefile::RelationshipKind kind = casefile::RelationshipKind::Mother);
casefile::Conditions conditions(std::string_view explainedOn = "2026-11-01");

/// A case with one carer and a draft in which all is settled and every item is answered with `answer`.
struct Form {
  casefile::CaseId caseId = 0;
  casefile::RelationshipId relationship = 0;
  casefile::AdministrationId id = 0;
};
Form filledDraft(store::CaseRepository cases, int answer = 2);
Form finalRecord(store::CaseRepository cases, int answer = 2);

/// The key of a store, unwrapped once: tests that open many times need not pay for the passphrase each time.
Secret keyOf(const std::filesystem::path& folder, std::string_view word = kPassphrase);
/// As openStore, with the key at hand.
/// @param name of whom the store is opened by; empty: the only account
Result<store::OpenStore> openWithKey(const std::filesystem::path& folder, const Secret& key, const Clock& clock,
                                     std::string_view name = {});

/// Name and content of every file below a folder.
std::map<std::string, std::string> contentOf(const std::filesystem::path& folder);
std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, std::string_view bytes);

/// Makes a folder hold exactly this.
void putContent(const std::filesystem::path& folder, const std::map<std::string, std::string>& content);

template <class T>
Error errorOf(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error();
}

template <class T>
ErrorKind kindOf(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().kind;
}

} // namespace haven::tests

namespace Catch {
template <>
struct StringMaker<haven::ErrorKind> {
  static std::string convert(haven::ErrorKind kind) { return "ErrorKind " + std::to_string(static_cast<int>(kind)); }
};
template <>
struct StringMaker<haven::Error> {
  static std::string convert(const haven::Error& error) {
    std::string text = StringMaker<haven::ErrorKind>::convert(error.kind);
    for (const auto& [name, value] : error.params)
      text += " " + name + "=" + value;
    return text;
  }
};
} // namespace Catch
