#include "store/account_rows.h"
#include "store/care_repository.h"
#include "store/care_rows.h"
#include "store/deed.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <utility>

// The half of CareRepository that is about the organisation's own list.
namespace haven::store {
namespace {

using interventions::Overlay;

/// The list in a store has no file; errors name it so.
constexpr std::string_view kKeptName = "overlay";
/// It was held against the schema of its day when it was taken in. A later schema must not make it unreadable.
constexpr std::string_view kAnySchema = "{}";

/// The version that counts, where it has a list.
Result<std::optional<OverlayVersion>> currentOverlay(Database& database) {
  auto newest = newestOverlay(database);
  if (newest && *newest && (*newest)->removed) return std::nullopt;
  return newest;
}

} // namespace

Result<std::optional<Overlay>> CareRepository::overlay() {
  const auto kept = currentOverlay(m_store->database());
  if (!kept) return fail(kept.error());
  if (!*kept) return std::nullopt;
  const auto shipped = m_interventions.get();
  if (!shipped) return fail(shipped.error());
  auto read = interventions::parseOverlay((*kept)->content, kKeptName, kAnySchema, **shipped);
  if (!read) return fail(read.error());
  return std::move(*read);
}

Result<interventions::InterventionCatalogue> CareRepository::catalogue() {
  const auto shipped = m_interventions.get();
  if (!shipped) return fail(shipped.error());
  const auto list = overlay();
  return list && *list ? interventions::withOverlay(**shipped, **list) : **shipped;
}

Result<std::optional<OverlayRow>> CareRepository::overlayRow() {
  const auto kept = currentOverlay(m_store->database());
  if (!kept) return fail(kept.error());
  if (!*kept) return std::nullopt;
  return OverlayRow{(*kept)->organisation, (*kept)->updated, (*kept)->hash, (*kept)->by};
}

Result<std::string> CareRepository::importOverlay(std::string_view text, std::string_view fileName,
                                                  std::string_view schema) {
  const auto shipped = m_interventions.get();
  if (!shipped) return fail(shipped.error());
  const auto read = interventions::parseOverlay(text, fileName, schema, **shipped);
  if (!read) return fail(read.error());
  auto deed = begin(casefile::Act::ManageOverlay, LogAct::Create, "overlay");
  if (!deed) return fail(deed.error());
  const auto before = currentOverlay(m_store->database());
  if (!before) return fail(before.error());
  if (*before && (*before)->hash == read->hash) return refused("overlay", "taken");
  Status done = insertOverlay(m_store->database(),
                              {false, read->organisation, read->updated, read->hash, std::string(text), signature()});
  if (done) done = deed->commit();
  if (!done) return fail(done.error());
  return read->hash;
}

Status CareRepository::removeOverlay() {
  auto deed = begin(casefile::Act::ManageOverlay, LogAct::Delete, "overlay");
  if (!deed) return fail(deed.error());
  const auto before = currentOverlay(m_store->database());
  if (!before) return fail(before.error());
  if (!*before) return fail(ErrorKind::NotFound, {{"what", "overlay"}});
  Status done =
      insertOverlay(m_store->database(), {true, (*before)->organisation, (*before)->updated, {}, {}, signature()});
  return done ? deed->commit() : done;
}

} // namespace haven::store
