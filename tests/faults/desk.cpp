#include "faults/desk.h"

#include <ranges>

namespace haven::tests {
namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts)
    text.append(text.empty() ? "" : "/").append(part);
  return text;
}

std::string carerOf(const casefile::CaseFile& file, casefile::RelationshipId id) {
  const casefile::Relationship* relationship = file.relationship(id);
  return relationship == nullptr ? "nobody" : relationship->carerName;
}

void addForm(Inventory& lines, const casefile::CaseFile& file, const casefile::Administration& form) {
  const std::string carer = carerOf(file, form.relationship);
  const std::string key = formKey(file.youth.name, carer, form.instrument, form.version);
  lines.emplace(key, form.isFinal() ? "final" : "draft");
  lines.emplace(key + "/agreed by", form.conditions.agreedBy);
  lines.emplace(key + "/report", form.report);
  lines.emplace(key + "/reason", form.correctionReason);
  if (form.result && !form.result->scales.empty() && form.result->scales.front().raw)
    lines.emplace(key + "/score", std::to_string(*form.result->scales.front().raw));
  for (const auto& [id, item] : form.items)
    lines.emplace(itemKey(file.youth.name, carer, form.version, id), itemValue(item));
}

void addPlan(Inventory& lines, const casefile::CaseFile& file) {
  const std::string& name = file.youth.name;
  for (const auto& [key, answer] : casefile::currentAnswers(file.plan))
    if (answer->knowledge != casefile::Knowledge::TakenBack)
      lines.emplace(answerKey(name, key.relationship ? carerOf(file, *key.relationship) : "", key),
                    answer->option + "|" + answer->text);
  for (const casefile::LifeEvent& event : file.plan.events)
    lines.emplace(joined({"event", name, event.text}), event.note);
  for (const casefile::OutsideRecord& record : file.plan.outside)
    lines.emplace(joined({"outside", name, record.instrument}), record.outcome);
  for (const casefile::PlanMove& move : file.plan.moves)
    lines.emplace(joined({"decision", name, idOf(move.kind)}), move.reason);
  for (const casefile::CareChoice& choice : file.care.choices)
    lines.emplace(joined({"choice", name, choice.intervention}),
                  choice.reason + "|" + (choice.ended ? choice.ended->reason : ""));
  for (const casefile::LetterRecord& letter : file.care.letters)
    lines.emplace(joined({"letter", name, letter.receiver}), letter.sha256);
}

void addCase(Inventory& lines, const casefile::CaseFile& file) {
  lines.emplace("case/" + file.youth.name, file.youth.clientNumber);
  for (const casefile::Relationship& carer : file.relationships)
    lines.emplace(joined({"carer", file.youth.name, carer.carerName}), carer.description);
  for (const casefile::Administration& form : file.administrations)
    addForm(lines, file, form);
  addPlan(lines, file);
}

} // namespace

std::string formKey(std::string_view name, std::string_view carer, std::string_view instrument, int version) {
  return joined({"form", name, carer, instrument, std::to_string(version)});
}

std::string itemKey(std::string_view name, std::string_view carer, int version, std::string_view item) {
  return joined({"item", name, carer, std::to_string(version), item});
}

std::string itemValue(const casefile::ItemRecord& item) {
  return std::to_string(item.answer.value_or(0)) + "|" + item.argument;
}

std::string answerKey(std::string_view name, std::string_view carer, const casefile::AnswerKey& key) {
  return joined({"answer", name, key.point, carer, std::to_string(key.round), key.on ? formatIsoDate(*key.on) : ""});
}

Status Desk::unlock() {
  lock();
  Result<store::OpenStore> opened = fail(ErrorKind::WrongCredentials);
  if (m_key) opened = openWithKey(m_folder, *m_key, m_clock, m_name);
  for (std::size_t i = 0; i < m_words.size() && !opened && opened.error().kind == ErrorKind::WrongCredentials; ++i) {
    opened = store::openStore(m_folder, m_name, passphrase(m_words[i]), m_clock);
    if (opened) m_words = {m_words[i]};
  }
  if (!opened) return fail(opened.error());
  m_store.emplace(std::move(*opened));
  return {};
}

Status Desk::changePassphrase(const std::string& wanted) {
  for (const std::string& word : m_words) {
    const Status right = m_store->checkPassphrase(passphrase(word));
    if (!right && right.error().kind == ErrorKind::WrongCredentials) continue;
    if (!right) return right;
    const std::string before = word;
    m_words = {before, wanted};
    Status done = accounts().changePassphrase(passphrase(before), passphrase(wanted));
    if (done) m_words = {wanted};
    return done;
  }
  return fail(ErrorKind::WrongCredentials);
}

bool Desk::opensFor(std::string_view name, std::string_view word) const {
  return store::openStore(m_folder, name, passphrase(word), m_clock).has_value();
}

Result<casefile::CaseFile> Desk::file(std::string_view name) {
  const auto found = cases().list(name);
  if (!found) return fail(found.error());
  if (found->empty()) return fail(ErrorKind::NotFound, {{"what", "case"}});
  return cases().load(found->front().id);
}

Result<casefile::AdministrationId> Desk::form(std::string_view name, std::size_t carer, std::string_view instrument,
                                              casefile::RecordState state) {
  const auto found = file(name);
  if (!found) return fail(found.error());
  casefile::AdministrationId newest = 0;
  for (const casefile::Administration& form : found->administrations)
    if (form.instrument == instrument && form.state == state && form.relationship == found->relationships.at(carer).id)
      newest = std::max(newest, form.id);
  if (newest == 0) return fail(ErrorKind::NotFound, {{"what", "administration"}});
  return newest;
}

Result<Inventory> Desk::inventory() {
  Inventory lines;
  const auto listed = cases().list();
  if (!listed) return fail(listed.error());
  for (const store::CaseListRow& row : *listed) {
    const auto file = cases().load(row.id);
    if (!file) return fail(file.error());
    addCase(lines, *file);
  }
  const auto kept = packs().list();
  if (!kept) return fail(kept.error());
  for (const store::PackRow& pack : *kept)
    lines.emplace("pack/" + pack.hash, (pack.check ? pack.check->checkedBy : "") + (pack.inUse ? "|in use" : "|"));
  const auto drafts = packs().drafts();
  if (!drafts) return fail(drafts.error());
  for (const store::PackDraftRow& draft : *drafts)
    lines.emplace("pack draft/" + draft.version, draft.place);
  const auto backups = store::backupsMade(*m_store);
  if (!backups) return fail(backups.error());
  for (const store::BackupRow& backup : *backups)
    lines.emplace("backup", store::outlineOfBackup(backup.file) ? "sound" : "damaged");
  const auto people = accounts().list();
  if (!people) return fail(people.error());
  for (const store::AccountRow& person : *people)
    lines.emplace("account/" + person.account.name, person.account.disabled ? "disabled"
                                                    : person.hasPassphrase  ? "comes in"
                                                                            : "has no passphrase");
  const auto destroyed = retention().destroyed();
  if (!destroyed) return fail(destroyed.error());
  for (const store::DestroyedCase& gone : *destroyed)
    lines.emplace("destroyed", gone.ground);
  const auto overlay = care().overlayRow();
  if (!overlay) return fail(overlay.error());
  if (*overlay) lines.emplace("overlay", (*overlay)->hash);
  return lines;
}

} // namespace haven::tests
