#include "store/settings.h"

#include "store/deed.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace haven::store {
namespace {

struct Number {
  const char* key;
  int StoreSettings::*field;
  int most; ///< the least is 1
};
constexpr Number kNumbers[] = {{"idle-minutes", &StoreSettings::idleMinutes, StoreSettings::kLongestIdle},
                               {"backup-every-days", &StoreSettings::backupEveryDays, 31},
                               {"backups-kept", &StoreSettings::backupsKept, 99}};
constexpr const char* kBackupFolder = "backup-folder";

bool fits(const Number& number, int value) {
  return value >= 1 && value <= number.most;
}

void takeNumber(StoreSettings& settings, const std::string& key, const std::string& text) {
  const auto* number = std::ranges::find(kNumbers, key, &Number::key);
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  if (number != std::end(kNumbers) && whole && fits(*number, value)) settings.*(number->field) = value;
}

Status put(Database& database, const char* key, const std::string& value) {
  return database.run("INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", key,
                      value);
}

} // namespace

Result<StoreSettings> readSettings(OpenStore& store) {
  auto query = store.database().query("SELECT key, value FROM settings");
  if (!query) return fail(query.error());
  StoreSettings settings;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return settings;
    const std::string key = query->text(0);
    if (key == kBackupFolder)
      settings.backupFolder = query->text(1);
    else
      takeNumber(settings, key, query->text(1));
  }
}

Status saveSettings(OpenStore& store, const StoreSettings& settings) {
  for (const Number& number : kNumbers)
    if (!fits(number, settings.*(number.field))) return refused(number.key, "out-of-range");
  if (Status sound = checkText(settings.backupFolder, kBackupFolder); !sound) return sound;
  auto deed = Deed::begin(store, store.clock(), casefile::Act::ManageStore, {LogAct::Update, "settings", {}, 0});
  if (!deed) return fail(deed.error());
  for (const Number& number : kNumbers)
    if (Status kept = put(store.database(), number.key, std::to_string(settings.*(number.field))); !kept) return kept;
  if (Status kept = put(store.database(), kBackupFolder, settings.backupFolder); !kept) return kept;
  return deed->commit();
}

Status keepPlace(OpenStore& store, casefile::CaseId caseId, std::string_view content) {
  const std::optional<casefile::CaseId> about = caseId == 0 ? std::nullopt : std::optional(caseId);
  return store.database().run("INSERT INTO kept_places VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                              "case_id = excluded.case_id, at = excluded.at, content = excluded.content",
                              store.account().id, about, formatIsoTimestamp(store.clock().now()), content);
}

Result<std::optional<std::string>> takePlace(OpenStore& store) {
  Database& database = store.database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  std::optional<std::string> content;
  {
    auto query = database.query("SELECT content FROM kept_places WHERE account = ?", store.account().id);
    if (!query) return fail(query.error());
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (*row) content = query->text(0);
  } // an unfinished reader would keep the transaction's snapshot
  if (!content) return content;
  const Status gone = database.run("DELETE FROM kept_places WHERE account = ?", store.account().id);
  if (!gone) return fail(gone.error());
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return content;
}

} // namespace haven::store
