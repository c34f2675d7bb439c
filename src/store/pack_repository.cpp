#include "store/pack_repository.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/administration_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/row_reader.h"
#include "store/sqlite.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::Signature;
using instruments::Instrument;
using instruments::LicencePack;

tl::unexpected<Error> invalid(const char* field, const char* reason) {
  return fail(ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}});
}

constexpr const char* kPack = "pack";
constexpr const char* kDraft = "pack-draft";

PackRow packOf(const Statement& row, RowReader& reader) {
  PackRow pack;
  pack.hash = reader.text();
  pack.instrument = reader.text();
  pack.edition = reader.text();
  pack.version = reader.text();
  pack.manual = reader.text();
  pack.demonstration = reader.flag();
  pack.inUse = reader.flag();
  pack.records = reader.number();
  pack.entered = reader.signature();
  constexpr int kCheckedAt = 19;
  if (row.isNull(kCheckedAt)) return pack;
  PackCheck check;
  check.checkedBy = reader.text();
  check.checkedRole = reader.text();
  check.witnessed = reader.signature();
  pack.check = std::move(check);
  return pack;
}

constexpr std::string_view kSelect = R"sql(
SELECT p.hash, p.instrument, p.edition, p.version, p.manual, p.demonstration, p.in_use,
  (SELECT count(*) FROM administrations a WHERE a.pack = p.hash),
  p.entered_by, p.entered_name, p.entered_role, p.entered_registrations, p.entered_at,
  p.checker_name, p.checker_role, p.checked_by, p.checked_name, p.checked_role, p.checked_registrations, p.checked_at
FROM packs p
)sql";

Result<std::vector<PackRow>> readPacks(Result<Statement> query) {
  if (!query) return fail(query.error());
  std::vector<PackRow> packs;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return packs;
    RowReader reader(*query);
    PackRow pack = packOf(*query, reader);
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
    packs.push_back(std::move(pack));
  }
}

Result<PackRow> findPack(Database& database, std::string_view hash) {
  auto found = readPacks(database.query(std::string(kSelect) + "WHERE p.hash = ?", hash));
  if (!found) return fail(found.error());
  if (found->empty()) return fail(ErrorKind::NotFound, {{"what", "pack"}});
  return std::move(found->front());
}

Status insertPack(Database& database, const LicencePack& pack, const std::string& hash, const Instrument& structure,
                  const Signature& entered) {
  Status done = keepDefinition(database, structure);
  if (done)
    done = database.run("INSERT INTO packs (hash, instrument, edition, definition, version, manual, demonstration, "
                        "canonical, entered_by, entered_name, entered_role, entered_registrations, entered_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        hash, pack.instrument, pack.edition, structure.hash, pack.version, pack.manual,
                        pack.demonstration, instruments::packToJson(pack), entered.account, entered.name,
                        idOf(entered.role), registrationsToJson(entered.registrations), entered.at);
  for (const auto& answer : pack.answers)
    if (done) done = database.run("INSERT INTO pack_answers VALUES (?, ?)", hash, answer.value);
  for (const auto& question : pack.openQuestions)
    if (done) done = database.run("INSERT INTO pack_questions VALUES (?, ?)", hash, question.id);
  return done;
}

/// Part of the caller's transaction.
Result<std::string> addPack(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                            const LicencePack& pack) {
  const auto checked = instruments::parsePack(instruments::packToJson(pack), pack.version, catalogue.packSchema(),
                                              catalogue.instruments());
  if (!checked) return fail(checked.error());
  std::string hash = instruments::packHash(pack);
  const auto there = findPack(store.database(), hash);
  if (there) return invalid("pack", "taken");
  if (there.error().kind != ErrorKind::NotFound) return fail(there.error());
  const Status done = insertPack(store.database(), pack, hash, *catalogue.find(pack.instrument),
                                 signatureOf(store.account(), store.clock()));
  if (!done) return fail(done.error());
  return hash;
}

} // namespace

Result<Deed> PackRepository::begin(LogAct what, const char* object, std::string_view objectId) {
  return Deed::begin(*m_store, m_store->clock(), casefile::Act::ManagePacks, {what, object, std::string(objectId), 0});
}

template <class... Arguments>
Status PackRepository::changeOne(LogAct what, const char* object, std::string_view objectId, std::string_view sql,
                                 const Arguments&... arguments) {
  auto deed = begin(what, object, objectId);
  if (!deed) return fail(deed.error());
  if (Status done = m_store->database().run(sql, arguments...); !done) return done;
  if (m_store->database().changes() == 0) return fail(ErrorKind::NotFound, {{"what", "pack"}});
  return deed->commit();
}

Result<std::vector<PackRow>> PackRepository::list() {
  return readPacks(
      m_store->database().query(std::string(kSelect) + "ORDER BY p.instrument, p.entered_at DESC, p.rowid DESC"));
}

Result<LicencePack> PackRepository::load(std::string_view hash) {
  auto query = m_store->database().query("SELECT canonical FROM packs WHERE hash = ?", hash);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "pack"}});
  auto pack = instruments::readPackDraft(query->text(0)); // it was checked when it was added
  if (!pack || instruments::packHash(*pack) != hash) return fail(ErrorKind::StoreDamaged, {{"what", "pack"}});
  return pack;
}

Result<std::string> PackRepository::add(const LicencePack& pack) {
  auto deed = begin(LogAct::Create, kPack, instruments::packHash(pack));
  if (!deed) return fail(deed.error());
  auto hash = addPack(*m_store, *m_catalogue, pack);
  if (!hash) return hash;
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return hash;
}

Status PackRepository::confirm(std::string_view hash, std::string_view checkedBy, std::string_view checkedRole) {
  if (Status sound = checkText(checkedBy, "checkedBy"); !sound) return sound;
  if (Status sound = checkText(checkedRole, "checkedRole"); !sound) return sound;
  const std::string name = trimmed(checkedBy);
  const std::string role = trimmed(checkedRole);
  if (name.empty()) return invalid("checkedBy", "empty");
  if (role.empty()) return invalid("checkedRole", "empty");
  Database& database = m_store->database();
  const auto pack = findPack(database, hash);
  if (!pack) return fail(pack.error());
  if (pack->check) return invalid("pack", "taken");
  if (foldText(name) == foldText(pack->entered.name)) return invalid("checkedBy", "same-person");
  const Signature witness = signatureOf(m_store->account(), m_store->clock());
  return changeOne(LogAct::Complete, kPack, hash,
                   "UPDATE packs SET checker_name = ?, checker_role = ?, checked_by = ?, checked_name = ?, "
                   "checked_role = ?, checked_registrations = ?, checked_at = ? WHERE hash = ?",
                   name, role, witness.account, witness.name, idOf(witness.role),
                   registrationsToJson(witness.registrations), witness.at, hash);
}

Status PackRepository::putInUse(std::string_view hash) {
  auto deed = begin(LogAct::Update, kPack, hash);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto pack = findPack(database, hash);
  if (!pack) return fail(pack.error());
  if (!pack->check && !pack->demonstration) return fail(ErrorKind::NotAllowed, {{"act", "use-pack"}});
  if (Status done = database.run("UPDATE packs SET in_use = 0 WHERE instrument = ? AND in_use = 1", pack->instrument);
      !done)
    return done;
  if (Status done = database.run("UPDATE packs SET in_use = 1 WHERE hash = ?", hash); !done) return done;
  return deed->commit();
}

Status PackRepository::takeOutOfUse(std::string_view hash) {
  return changeOne(LogAct::Update, kPack, hash, "UPDATE packs SET in_use = 0 WHERE hash = ?", hash);
}

Status PackRepository::remove(std::string_view hash) {
  auto deed = begin(LogAct::Delete, kPack, hash);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto pack = findPack(database, hash);
  if (!pack) return fail(pack.error());
  if (pack->records > 0) return invalid("pack", "in-use");
  for (const char* sql : {"DELETE FROM pack_answers WHERE pack = ?", "DELETE FROM pack_questions WHERE pack = ?",
                          "DELETE FROM packs WHERE hash = ?"})
    if (Status done = database.run(sql, hash); !done) return done;
  return deed->commit();
}

Result<Instrument> PackRepository::current(const Instrument& structure) {
  if (!structure.needsLicencePack) return structure;
  auto query = m_store->database().query("SELECT hash FROM packs WHERE instrument = ? AND in_use = 1", structure.id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return structure;
  const auto pack = load(query->text(0));
  if (!pack) return fail(pack.error());
  // A pack of another edition waits beside until the edition it is for is back.
  if (!instruments::checkPack(*pack, structure).empty()) return structure;
  return instruments::compose(structure, *pack);
}

Result<PackDraftId> PackRepository::beginDraft(const LicencePack& pack) {
  auto deed = begin(LogAct::Create, kDraft, {});
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const Signature begun = signatureOf(m_store->account(), m_store->clock());
  const Status added = database.run("INSERT INTO pack_drafts (content, begun_by, begun_name, begun_role, "
                                    "begun_registrations, begun_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                    instruments::packToJson(pack), begun.account, begun.name, idOf(begun.role),
                                    registrationsToJson(begun.registrations), begun.at, begun.at);
  if (!added) return fail(added.error());
  const PackDraftId id = database.lastInsertId();
  deed->setObjectId(id);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return id;
}

Status PackRepository::saveDraft(PackDraftId id, const LicencePack& pack) {
  const std::string now = signatureOf(m_store->account(), m_store->clock()).at;
  return changeOne(LogAct::Update, kDraft, std::to_string(id),
                   "UPDATE pack_drafts SET content = ?, changed_at = ? WHERE id = ?", instruments::packToJson(pack),
                   now, id);
}

Status PackRepository::saveDraftPlace(PackDraftId id, std::string_view place) {
  return changeOne(LogAct::Update, kDraft, std::to_string(id), "UPDATE pack_drafts SET place = ? WHERE id = ?", place,
                   id);
}

Result<LicencePack> PackRepository::loadDraft(PackDraftId id) {
  auto query = m_store->database().query("SELECT content FROM pack_drafts WHERE id = ?", id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "pack"}});
  return instruments::readPackDraft(query->text(0));
}

Result<std::vector<PackDraftRow>> PackRepository::drafts() {
  auto query =
      m_store->database().query("SELECT id, content, begun_by, begun_name, begun_role, begun_registrations, "
                                "begun_at, changed_at, place FROM pack_drafts ORDER BY changed_at DESC, id DESC");
  if (!query) return fail(query.error());
  std::vector<PackDraftRow> drafts;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return drafts;
    RowReader reader(*query);
    PackDraftRow draft;
    draft.id = reader.integer();
    const auto pack = instruments::readPackDraft(reader.text());
    reader.mark(pack.has_value());
    if (pack) std::tie(draft.instrument, draft.version) = std::pair(pack->instrument, pack->version);
    draft.begun = reader.signature();
    draft.changedAt = reader.text();
    draft.place = reader.text();
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
    drafts.push_back(std::move(draft));
  }
}

Status PackRepository::discardDraft(PackDraftId id) {
  return changeOne(LogAct::Delete, kDraft, std::to_string(id), "DELETE FROM pack_drafts WHERE id = ?", id);
}

Result<std::string> PackRepository::finishDraft(PackDraftId id) {
  const auto pack = loadDraft(id);
  if (!pack) return fail(pack.error());
  auto deed = begin(LogAct::Create, kPack, instruments::packHash(*pack));
  if (!deed) return fail(deed.error());
  auto hash = addPack(*m_store, *m_catalogue, *pack);
  if (!hash) return hash;
  const Status gone = m_store->database().run("DELETE FROM pack_drafts WHERE id = ?", id);
  if (!gone) return fail(gone.error());
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return hash;
}

} // namespace haven::store
