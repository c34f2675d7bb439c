#include "store/letterhead.h"

#include "store/deed.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/sqlite.h"

namespace haven::store {
namespace {

constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kJpeg = "\xff\xd8\xff";

Status checkLogo(const std::string& logo) {
  if (logo.empty()) return {};
  if (logo.size() > Letterhead::kMostLogo) return refused("logo", "too-long");
  if (!logo.starts_with(kPng) && !logo.starts_with(kJpeg)) return refused("logo", "not-image");
  return {};
}

} // namespace

Result<Letterhead> readLetterhead(OpenStore& store) {
  auto query = store.database().query("SELECT organisation, address, logo FROM letterhead");
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return Letterhead{};
  return Letterhead{query->text(0), query->text(1), query->text(2)};
}

Status saveLetterhead(OpenStore& store, const Letterhead& letterhead) {
  Status sound = checkLine(letterhead.organisation, "organisation");
  if (sound) sound = checkText(letterhead.address, "address");
  if (sound) sound = checkLogo(letterhead.logo);
  if (!sound) return sound;
  auto deed = Deed::begin(store, store.clock(), casefile::Act::ManageStore, {LogAct::Update, "settings", {}, 0});
  if (!deed) return fail(deed.error());
  const Status kept =
      store.database().run("INSERT INTO letterhead VALUES (1, ?, ?, CAST(? AS BLOB)) ON CONFLICT DO UPDATE SET "
                           "organisation = excluded.organisation, address = excluded.address, logo = excluded.logo",
                           letterhead.organisation, letterhead.address, letterhead.logo);
  return kept ? deed->commit() : kept;
}

} // namespace haven::store
