#include "store/care_repository.h"

#include "base/hash.h"
#include "base/text.h"
#include "interventions/harmful.h"
#include "interventions/matching.h"
#include "store/account_rows.h"
#include "store/care_rows.h"
#include "store/case_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CareChoice;
using casefile::CaseFile;
using casefile::CaseId;
using casefile::LetterRecord;
using interventions::Intervention;

/// Not empty, and what a text field can keep.
Status checkSaid(std::string_view text, std::string_view field) {
  if (Status sound = checkText(text, field); !sound) return sound;
  if (trimmed(text).empty()) return refused(field, "empty");
  return {};
}

Status checkWords(const CareChoice& choice) {
  Status sound = checkSaid(choice.reason, "reason");
  if (sound) sound = checkText(choice.offeredBy, "offeredBy");
  return sound;
}

Status checkWords(const LetterRecord& letter) {
  Status sound = checkSaid(letter.receiver, "receiver");
  for (const std::string& part : letter.parts)
    if (sound) sound = checkSaid(part, "parts");
  if (sound && !isSha256(letter.sha256)) return refused("sha256", "not-a-hash");
  return sound;
}

/// Treatment that this version does not know may be treatment: the stricter act.
Act actToEnd(const Intervention* what) {
  return what == nullptr ? Act::WriteTreatment : interventions::actToChoose(*what);
}

bool isChosen(const CaseFile& file, std::string_view intervention) {
  const auto current = file.care.current();
  return std::any_of(current.begin(), current.end(),
                     [&](const CareChoice* one) { return one->intervention == intervention; });
}

} // namespace

casefile::Signature CareRepository::signature() const {
  return signatureOf(m_store->account(), *m_clock);
}

// What is logged has the moment of the store's own clock: nobody dates an access back.
Result<Deed> CareRepository::begin(Act act, LogAct what, const char* object, CaseId id) {
  return Deed::begin(*m_store, m_store->clock(), act, {what, object, {}, id});
}

Result<CaseFile> CareRepository::forEntry(CaseId id) {
  auto file = readWholeCase(m_store->database(), id);
  if (file && file->plan.closed()) return refused("case", "case-closed");
  return file;
}

bool CareRepository::ships(std::string_view intervention) const {
  const auto shipped = m_interventions.get();
  return shipped && (*shipped)->intervention(intervention) != nullptr;
}

bool CareRepository::shipsPartner(std::string_view partner) const {
  if (partner.empty()) return true;
  const auto shipped = m_interventions.get();
  return shipped && (*shipped)->partner(partner) != nullptr;
}

Result<CareRepository::Shelf> CareRepository::shelf(bool allShipped) {
  const auto shipped = m_interventions.get();
  if (!shipped) return fail(shipped.error());
  if (allShipped) return Shelf{**shipped, {}};
  const auto own = overlay();
  if (!own) return fail(own.error());
  if (!*own) return Shelf{**shipped, {}};
  return Shelf{interventions::withOverlay(**shipped, **own), (*own)->hash};
}

Status CareRepository::checkPartner(const Shelf& from, std::string_view partner) const {
  if (shipsPartner(partner) || from.all.partner(partner) != nullptr) return {};
  return refused("partner", "unknown-value");
}

Status CareRepository::checkHarmless(std::string_view words, std::string_view field) const {
  const auto shipped = m_interventions.get();
  if (!shipped) return fail(shipped.error());
  if ((*shipped)->harmfulApproach(words) == nullptr && harmfulIn(words, **shipped).empty()) return {};
  return refused(field, "harmful");
}

std::string_view CareRepository::fitOf(const CaseFile& file, const Shelf& from, const Intervention& what) const {
  const auto matching = interventions::match(interventions::factsOf(m_plan.situation(file)), from.all);
  for (const interventions::Candidate& one : matching.candidates)
    if (one.intervention == &what) return idOf(one.fit);
  return idOf(interventions::Fit::No);
}

Result<casefile::CareChoiceId> CareRepository::choose(CaseId id, CareChoice choice) {
  if (const Status harmless = checkHarmless(choice.intervention, "intervention"); !harmless)
    return fail(harmless.error());
  const auto from = shelf(ships(choice.intervention) && shipsPartner(choice.partner));
  if (!from) return fail(from.error());
  const Intervention* what = from->all.intervention(choice.intervention);
  if (what == nullptr) return refused("intervention", "unknown-value");
  Status sound = checkHarmless(what->name, "intervention");
  if (sound) sound = checkHarmless(choice.offeredBy, "offeredBy");
  if (sound) sound = checkPartner(*from, choice.partner);
  if (sound) sound = checkWords(choice);
  if (!sound) return fail(sound.error());
  auto deed = begin(interventions::actToChoose(*what), LogAct::Create, "care-choice", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  if (isChosen(*file, choice.intervention)) return refused("intervention", "taken");
  choice.round = file->plan.round();
  choice.name = what->name;
  choice.local = what->local;
  choice.catalogue = what->local ? from->localHash : from->all.hash;
  choice.fit = fitOf(*file, *from, *what);
  choice.chosen = signature();
  const auto chosen = insertChoice(m_store->database(), id, choice);
  if (!chosen) return chosen;
  deed->setObjectId(*chosen);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return chosen;
}

Status CareRepository::end(CaseId id, casefile::CareChoiceId which, std::string_view reason) {
  if (Status sound = checkSaid(reason, "reason"); !sound) return sound;
  const auto kept = readCare(m_store->database(), id);
  if (!kept) return fail(kept.error());
  const CareChoice* choice = kept->choice(which);
  if (choice == nullptr) return fail(ErrorKind::NotFound, {{"what", "choice"}});
  const auto from = shelf(ships(choice->intervention));
  const Intervention* what = from ? from->all.intervention(choice->intervention) : nullptr;
  auto deed = begin(actToEnd(what), LogAct::Create, "care-end", id);
  if (!deed) return fail(deed.error());
  if (const auto file = forEntry(id); !file) return fail(file.error());
  if (choice->ended) return refused("choice", "already-ended");
  if (Status ended = insertEnd(m_store->database(), id, {which, {std::string(reason), signature()}}); !ended)
    return ended;
  deed->setObjectId(which);
  return deed->commit();
}

Result<casefile::LetterId> CareRepository::keepLetter(CaseId id, LetterRecord letter) {
  const auto from = shelf(shipsPartner(letter.partner));
  if (!from) return fail(from.error());
  Status sound = checkHarmless(letter.receiver, "receiver");
  if (sound) sound = checkPartner(*from, letter.partner);
  if (sound) sound = checkWords(letter);
  if (!sound) return fail(sound.error());
  auto deed = begin(Act::WriteCase, LogAct::Create, "letter", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  if (letter.choice && file->care.choice(*letter.choice) == nullptr)
    return fail(ErrorKind::NotFound, {{"what", "choice"}});
  letter.made = signature();
  const auto kept = insertLetter(m_store->database(), id, letter);
  if (!kept) return kept;
  deed->setObjectId(*kept);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return kept;
}

} // namespace haven::store
