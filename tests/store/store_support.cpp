#include "store/store_support.h"

#include "store/account_rows.h"
#include "store/unlocking.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace haven::tests {

namespace fs = std::filesystem;

namespace {

/// For the arrangement of a test: what must work there is not what is tested.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error("arranging failed: " + Catch::StringMaker<Error>::convert(result.error()));
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace

Date day(std::string_view iso) {
  return must(parseIsoDate(iso));
}

casefile::Account exampleAccount() {
  casefile::Account account;
  account.name = kAccountName;
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  account.registrations = {{"SKJ", "100200300"}, {"NVO", ""}};
  return account;
}

const instruments::InstrumentCatalogue& catalogue() {
  static const auto loaded = must(instruments::InstrumentCatalogue::load(must(dataDirectory())));
  return loaded;
}

const instruments::Instrument& lsvg() {
  return *catalogue().find("lsvg");
}

NewlyMade::NewlyMade() {
  auto made = must(store::createStore(folder, {exampleAccount(), passphrase(), true}, clock, random));
  recoveryCode = made.recoveryCode;
  store.emplace(std::move(made.store));
}

void NewlyMade::reopen() {
  close();
  store.emplace(must(store::openStore(folder, kAccountName, passphrase(), clock)));
}

casefile::Youth youth(std::string name, std::string_view born) {
  casefile::Youth made;
  made.name = std::move(name);
  made.dateOfBirth = day(born);
  made.clientNumber = "VB-77";
  return made;
}

casefile::Relationship carer(std::string name, casefile::RelationshipKind kind) {
  casefile::Relationship made;
  made.carerName = std::move(name);
  made.kind = kind;
  made.since.kind = casefile::KnownSince::Kind::Birth;
  return made;
}

casefile::Conditions conditions(std::string_view explainedOn) {
  casefile::Conditions made;
  made.knowsAttachmentTheory = true;
  made.explainedBy = "Voorbeeld: Fenna";
  made.explainedOn = day(explainedOn);
  made.agreed = true;
  made.agreedBy = "moeder";
  made.present = "moeder, Noor";
  return made;
}

Form filledDraft(store::CaseRepository cases, int answer) {
  Form form;
  const casefile::Relationship carers[] = {carer()};
  form.caseId = must(cases.createCase(youth(), carers, true));
  form.relationship = must(cases.load(form.caseId)).relationships.front().id;
  form.id = must(cases.beginAdministration(form.relationship, lsvg(), day("2026-11-20")));
  must(cases.saveConditions(form.id, conditions(), true));
  for (const auto& item : lsvg().items) {
    casefile::ItemRecord record;
    record.item = item.id;
    record.answer = answer;
    record.argument = "argument bij " + item.id;
    record.examples = "voorbeeld bij " + item.id;
    must(cases.saveItem(form.id, record));
  }
  must(cases.saveReport(form.id, "Kort verslagje."));
  return form;
}

Form finalRecord(store::CaseRepository cases, int answer) {
  const Form form = filledDraft(cases, answer);
  must(cases.complete(form.id, lsvg()));
  return form;
}

Secret keyOf(const fs::path& folder, std::string_view word) {
  const auto slots = must(store::readKeySlots(folder));
  std::vector<int> tried;
  auto unlocked = must(store::unlock(
      slots, {passphrase(word)},
      [](const store::KeySlot& slot) { return slot.kind == store::KeySlot::Kind::Passphrase; }, tried));
  return std::move(unlocked.keys.front().key);
}

Result<store::OpenStore> openWithKey(const fs::path& folder, const Secret& key, const Clock& clock,
                                     std::string_view name) {
  auto entered = store::enter(folder);
  if (!entered) return fail(entered.error());
  auto database = store::openWith(folder, entered->slots, key);
  if (!database) return fail(database.error());
  auto account = store::findAccount(**database, name);
  if (!account) return fail(account.error());
  return store::OpenStore(folder, std::move(entered->lock), std::move(*database), std::move(*account), clock);
}

std::string bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const fs::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

void putContent(const fs::path& folder, const std::map<std::string, std::string>& content) {
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const auto& [name, bytes] : content)
    writeBytes(folder / name, bytes);
}

std::map<std::string, std::string> contentOf(const fs::path& folder) {
  std::map<std::string, std::string> content;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) content[entry.path().lexically_relative(folder).string()] = bytesOf(entry.path());
  return content;
}

} // namespace haven::tests
