#include "gui/draft_sheet.h"

#include <algorithm>

namespace haven::gui {

DraftSheet::DraftSheet(Session& session, QObject* parent) : QObject(parent), m_session(&session) {}

Status DraftSheet::open(casefile::AdministrationId id) {
  auto record = openRecord(*m_session, id);
  if (!record) return fail(record.error());
  if (record->administration.isFinal()) return fail(ErrorKind::RecordFinal);
  m_record = std::move(*record);
  m_unsaved.clear();
  m_openUnsaved.clear();
  m_placeUnsaved = false;
  m_failure.reset();
  auto& items = m_record->administration.items;
  for (const auto& item : m_record->instrument.items)
    items[item.id].item = item.id;
  m_current = std::max(0, indexOf(m_record->administration.currentItem));
  emit moved();
  return {};
}

int DraftSheet::count() const {
  return m_record ? static_cast<int>(m_record->instrument.items.size()) : 0;
}

const instruments::Item& DraftSheet::item() const {
  return m_record->instrument.items[static_cast<std::size_t>(m_current)];
}

const casefile::ItemRecord& DraftSheet::answers() const {
  return *m_record->administration.item(item().id);
}

bool DraftSheet::isAnswered(int card) const {
  const auto& id = m_record->instrument.items[static_cast<std::size_t>(card)].id;
  return m_record->administration.item(id)->answer.has_value();
}

int DraftSheet::indexOf(const std::string& item) const {
  const auto& items = m_record->instrument.items;
  const auto found = std::ranges::find(items, item, &instruments::Item::id);
  return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

void DraftSheet::put(const casefile::ItemRecord& changed) {
  casefile::ItemRecord& kept = m_record->administration.items[changed.item];
  if (kept == changed) return;
  kept = changed;
  m_unsaved.insert(changed.item);
  emit this->changed();
  saveNow();
}

void DraftSheet::putOpenAnswer(const std::string& question, const std::string& text) {
  auto& answers = m_record->administration.openAnswers;
  const auto kept = answers.find(question);
  if (kept == answers.end() ? text.empty() : kept->second == text) return;
  if (text.empty())
    answers.erase(kept);
  else
    answers[question] = text;
  m_openUnsaved.insert(question);
  emit changed();
  saveNow();
}

void DraftSheet::goTo(int card) {
  if (card < 0 || card >= count() || card == m_current) return;
  m_current = card;
  m_record->administration.currentItem = item().id;
  m_placeUnsaved = true;
  emit moved();
  saveNow();
}

bool DraftSheet::saveNow() {
  if (isSaved()) return true;
  const Status done = offer();
  m_failure = done ? std::nullopt : std::optional(done.error());
  emit offered();
  return done.has_value();
}

Status DraftSheet::offer() {
  const casefile::Administration& draft = m_record->administration;
  while (!m_unsaved.empty()) {
    const std::string id = *m_unsaved.begin();
    if (auto done = m_session->cases().saveItem(draft.id, *draft.item(id)); !done) return done;
    m_unsaved.erase(id);
  }
  while (!m_openUnsaved.empty()) {
    const std::string id = *m_openUnsaved.begin();
    const auto kept = draft.openAnswers.find(id);
    const std::string text = kept == draft.openAnswers.end() ? std::string() : kept->second;
    if (auto done = m_session->cases().saveOpenAnswer(draft.id, id, text); !done) return done;
    m_openUnsaved.erase(id);
  }
  if (m_placeUnsaved) {
    if (auto done = m_session->cases().saveCurrentItem(draft.id, draft.currentItem); !done) return done;
    m_placeUnsaved = false;
  }
  return {};
}

} // namespace haven::gui
