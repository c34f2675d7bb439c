#include "store/case_notes.h"

#include "base/text.h"

#include <initializer_list>
#include <string_view>

namespace haven::store {
namespace {

class Notes {
 public:
  void add(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts)
      for (const std::string& word : foldedWords(text))
        m_words += word + ' ';
  }
  std::string take() { return std::move(m_words); }

 private:
  std::string m_words;
};

} // namespace

std::string notesOf(const casefile::CaseFile& file) {
  Notes notes;
  for (const auto& [key, answer] : casefile::currentAnswers(file.plan))
    notes.add({answer->text, answer->setting});
  for (const casefile::PlanMove& move : file.plan.moves)
    notes.add({move.reason, move.departure, move.revision, move.followText});
  for (const casefile::OutsideRecord& record : file.plan.outside)
    notes.add({record.outcome, record.filledInBy});
  for (const casefile::LifeEvent& event : file.plan.events)
    notes.add({event.text, event.note});
  for (const casefile::Administration& form : file.administrations) {
    if (form.correctedBy) continue;
    notes.add({form.report, form.conditions.departureReason});
    for (const auto& [id, item] : form.items)
      notes.add({item.argument, item.examples});
    for (const auto& [question, answer] : form.openAnswers)
      notes.add({answer});
  }
  for (const casefile::CareChoice& choice : file.care.choices) {
    notes.add({choice.reason});
    if (choice.ended) notes.add({choice.ended->reason});
  }
  return notes.take();
}

} // namespace haven::store
