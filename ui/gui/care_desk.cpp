#include "gui/care_desk.h"

#include <algorithm>

namespace haven::gui {

using interventions::Candidate;
using interventions::InterventionCatalogue;

CareDesk::CareDesk(PlanDesk& desk, QObject* parent) : QObject(parent), m_desk(&desk) {
  connect(&desk, &PlanDesk::changed, this, &CareDesk::follow);
}

void CareDesk::follow() {
  m_offerStale = true;
  m_stale = true;
  emit changed();
}

void CareDesk::readOffer() const {
  if (!m_offerStale) return;
  m_offerStale = false;
  const auto shipped = m_desk->session().context().interventions.get();
  static const InterventionCatalogue kNone;
  m_offer.shipped = shipped ? *shipped : &kNone;
  if (!shipped) return; // without them an own list says nothing
  store::CareRepository& store = m_desk->session().care();
  const auto row = store.overlayRow();
  const std::string hash = row && *row ? (*row)->hash : std::string();
  if (row && m_offer.overlayHash == hash) return; // read already
  m_offer = {};
  m_offer.shipped = *shipped;
  if (row) m_offer.overlayHash = hash;
  auto read = row ? store.overlay() : Result<std::optional<interventions::Overlay>>(fail(row.error()));
  if (!read) {
    m_offer.overlayFault = read.error();
    return;
  }
  m_offer.overlay = std::move(*read);
  if (m_offer.overlay) m_offer.joined = interventions::withOverlay(**shipped, *m_offer.overlay);
}

Status CareDesk::readable() const {
  const auto shipped = m_desk->session().context().interventions.get();
  return shipped ? Status() : fail(shipped.error());
}

const InterventionCatalogue& CareDesk::catalogue() const {
  readOffer();
  return m_offer.joined ? *m_offer.joined : *m_offer.shipped;
}

const interventions::Overlay* CareDesk::overlay() const {
  readOffer();
  return m_offer.overlay ? &*m_offer.overlay : nullptr;
}

const std::optional<Error>& CareDesk::overlayFault() const {
  readOffer();
  return m_offer.overlayFault;
}

void CareDesk::matchAnew() const {
  if (!m_stale) return;
  m_facts = interventions::factsOf(m_desk->situation());
  m_facts.setting = m_setting.toStdString();
  m_matching = interventions::match(m_facts, catalogue(), overlay());
  m_stale = false;
}

const interventions::MatchFacts& CareDesk::facts() const {
  matchAnew();
  return m_facts;
}

const interventions::Matching& CareDesk::matching() const {
  matchAnew();
  return m_matching;
}

const Candidate* CareDesk::candidate(std::string_view intervention) const {
  const auto& all = matching().candidates;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
    return one.intervention != nullptr && one.intervention->id == intervention;
  });
  return found == all.end() ? nullptr : &*found;
}

const casefile::CareChoice* CareDesk::chosen(std::string_view intervention) const {
  for (const casefile::CareChoice* choice : care().current())
    if (choice->intervention == intervention) return choice;
  return nullptr;
}

casefile::Act CareDesk::actFor(std::string_view intervention) const {
  const auto* known = catalogue().intervention(intervention);
  // What is not known any more is left to those who may choose everything.
  return known == nullptr ? casefile::Act::WriteTreatment : interventions::actToChoose(*known);
}

Status CareDesk::after(const Status& written) {
  if (!written) return written;
  if (const Status read = m_desk->open(m_desk->file().id); !read)
    emit m_desk->failed(read.error());
  else
    emit m_desk->saved();
  return {};
}

Status CareDesk::choose(const casefile::CareChoice& choice) {
  // What is kept is shown anew at once: its draft has to be gone by then.
  CareDraft draft = choiceDraft(choice.intervention);
  holdChoiceDraft(choice.intervention, {});
  const auto kept = m_desk->session().care().choose(m_desk->file().id, choice);
  if (!kept) holdChoiceDraft(choice.intervention, std::move(draft));
  return after(kept ? Status() : fail(kept.error()));
}

Status CareDesk::end(casefile::CareChoiceId choice, const QString& reason) {
  const QString draft = endDraft(choice);
  holdEndDraft(choice, {});
  const Status kept = m_desk->session().care().end(m_desk->file().id, choice, reason.toStdString());
  if (!kept) holdEndDraft(choice, draft);
  return after(kept);
}

Status CareDesk::keepLetter(const casefile::LetterRecord& letter) {
  const auto kept = m_desk->session().care().keepLetter(m_desk->file().id, letter);
  return after(kept ? Status() : fail(kept.error()));
}

void CareDesk::setSetting(const QString& setting) {
  if (setting == m_setting) return;
  m_setting = setting;
  m_stale = true;
  emit changed();
}

CareDraft CareDesk::choiceDraft(const std::string& intervention) const {
  const auto found = m_choiceDrafts.find({m_desk->file().id, intervention});
  return found == m_choiceDrafts.end() ? CareDraft{} : found->second;
}

void CareDesk::holdChoiceDraft(const std::string& intervention, CareDraft draft) {
  if (draft.empty())
    m_choiceDrafts.erase({m_desk->file().id, intervention});
  else
    m_choiceDrafts.insert_or_assign({m_desk->file().id, intervention}, std::move(draft));
}

QString CareDesk::endDraft(casefile::CareChoiceId choice) const {
  const auto found = m_endDrafts.find({m_desk->file().id, choice});
  return found == m_endDrafts.end() ? QString() : found->second;
}

void CareDesk::holdEndDraft(casefile::CareChoiceId choice, const QString& reason) {
  if (reason.trimmed().isEmpty())
    m_endDrafts.erase({m_desk->file().id, choice});
  else
    m_endDrafts.insert_or_assign({m_desk->file().id, choice}, reason);
}

void CareDesk::giveBack(ChoiceDrafts choices, EndDrafts ends) {
  m_choiceDrafts = std::move(choices);
  m_endDrafts = std::move(ends);
}

} // namespace haven::gui
