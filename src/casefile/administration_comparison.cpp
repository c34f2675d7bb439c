#include "casefile/administration_comparison.h"

#include "casefile/record_comparison.h"

#include <algorithm>
#include <utility>

namespace haven::casefile {
namespace {

using instruments::AnswerOption;
using instruments::Instrument;
using instruments::Item;

bool sameAnswers(const Instrument& one, const Instrument& other) {
  return std::ranges::equal(one.answers, other.answers, [](const AnswerOption& a, const AnswerOption& b) {
    return a.value == b.value && a.label == b.label;
  });
}

/// Whether an item asks the same in both forms, as far as a definition tells.
bool asksTheSame(const Item* one, const Item* other) {
  return one != nullptr && other != nullptr && one->title == other->title && one->statement == other->statement;
}

/// Which of the answers it is, from the lowest; none where the answer scale is not known or has no such answer.
std::optional<int> placeOf(const Instrument& form, int answer) {
  const auto found = std::ranges::find(form.answers, answer, &AnswerOption::value);
  return found == form.answers.end() ? std::nullopt : std::optional(static_cast<int>(found - form.answers.begin()));
}

std::optional<int> answerIn(const Administration& record, const std::string& item) {
  const ItemRecord* said = record.item(item);
  return said == nullptr ? std::nullopt : said->answer;
}

ItemDifference compareItem(const AdministrationComparison& two, const std::string& id, bool oneScale) {
  ItemDifference difference{id, answerIn(*two.first.record, id), answerIn(*two.second.record, id), std::nullopt};
  if (!difference.first || !difference.second || !oneScale) return difference;
  if (!asksTheSame(two.first.form->item(id), two.second.form->item(id))) return difference;
  const auto from = placeOf(*two.first.form, *difference.first);
  const auto to = placeOf(*two.second.form, *difference.second);
  if (from && to) difference.steps = *to - *from;
  return difference;
}

void compareItems(AdministrationComparison& two) {
  const bool oneScale = sameAnswers(*two.first.form, *two.second.form);
  for (const Item& item : two.first.form->items)
    two.items.push_back(compareItem(two, item.id, oneScale));
  for (const Item& item : two.second.form->items)
    if (two.first.form->item(item.id) == nullptr) two.items.push_back(compareItem(two, item.id, oneScale));
}

void compareScales(AdministrationComparison& two) {
  Comparison both = compareRecords({two.first, two.second});
  two.farApart = both.farApart;
  two.monthsApart = both.monthsApart;
  for (ScaleComparison& scale : both.scales) {
    ScaleDifference difference{
        std::move(scale.scale), std::move(scale.title), scale.scores[0], scale.scores[1], {}, {}};
    // A spread there only is where points of the one mean the same as points of the other.
    if (scale.spread && two.sameEdition) {
      difference.points = *difference.second->raw - *difference.first->raw;
      if (difference.first->band && difference.second->band) difference.bandChanged = scale.bandsDiffer;
    }
    two.scales.push_back(std::move(difference));
  }
}

Informant informant(const CaseFile& file, const Forms& forms, const Administration& record) {
  const auto form = forms.find(record.formHash());
  return {&record, file.relationship(record.relationship), form == forms.end() ? nullptr : &form->second};
}

} // namespace

bool AdministrationComparison::demonstration() const {
  return first.record->result->demonstration || second.record->result->demonstration;
}

int AdministrationComparison::moreThanOneStep() const {
  return static_cast<int>(std::ranges::count_if(items, &ItemDifference::moreThanOneStep));
}

std::optional<NotComparable> whyNotComparable(const CaseFile& file, const Forms& forms, AdministrationId one,
                                              AdministrationId other) {
  if (one == other) return NotComparable::SameRecord;
  const Administration* first = file.administration(one);
  const Administration* second = file.administration(other);
  if (first == nullptr || second == nullptr || !first->isCurrent() || !second->isCurrent())
    return NotComparable::NotCurrent;
  if (first->instrument != second->instrument) return NotComparable::OtherInstrument;
  for (const Administration* record : {first, second}) {
    const Informant known = informant(file, forms, *record);
    if (known.form == nullptr || known.relationship == nullptr || !record->result) return NotComparable::FormUnknown;
  }
  return std::nullopt;
}

AdministrationComparison compareAdministrations(const CaseFile& file, const Forms& forms, AdministrationId one,
                                                AdministrationId other) {
  const Administration* first = file.administration(one);
  const Administration* second = file.administration(other);
  if (std::pair(second->date, second->id) < std::pair(first->date, first->id)) std::swap(first, second);
  AdministrationComparison two;
  two.first = informant(file, forms, *first);
  two.second = informant(file, forms, *second);
  two.sameEdition = first->edition == second->edition;
  two.samePack = first->packHash == second->packHash;
  compareItems(two);
  compareScales(two);
  return two;
}

} // namespace haven::casefile
