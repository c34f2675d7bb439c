#include "exchange/case_export_parts.h"

namespace haven::exchange {
namespace {

ordered_json itemJson(const casefile::ItemRecord& item) {
  return {{"item", item.item},
          {"answer", orNull(item.answer)},
          {"secondEntry", orNull(item.secondEntry)},
          {"parentRating", orNull(item.parentRating)},
          {"professionalRating", orNull(item.professionalRating)},
          {"argument", item.argument},
          {"examples", item.examples}};
}

ordered_json conditionsJson(const casefile::Conditions& settled) {
  return {{"knowsAttachmentTheory", settled.knowsAttachmentTheory},
          {"explainedBy", settled.explainedBy},
          {"explainedOn", dayOrNull(settled.explainedOn)},
          {"agreed", settled.agreed},
          {"agreedBy", settled.agreedBy},
          {"present", settled.present},
          {"departureReason", settled.departureReason}};
}

/// What is attainable follows from the key, which is not told of a licence pack.
ordered_json scaleJson(const instruments::ScaleScore& scale, bool licensed) {
  ordered_json told{{"id", scale.id},
                    {"points", orNull(scale.raw)},
                    {"answered", scale.answered},
                    {"missing", scale.missing},
                    {"band", orNull(scale.band)}};
  if (licensed) return told;
  told["min"] = scale.min;
  told["max"] = scale.max;
  return told;
}

ordered_json resultJson(const instruments::Score& score, const casefile::ScoredBy* by) {
  const bool licensed = score.packHash.has_value();
  ordered_json scoredBy;
  if (by != nullptr)
    scoredBy = {{"respondent", orNull(by->respondent)}, {"sex", orNull(by->sex)}, {"ageMonths", orNull(by->ageMonths)}};
  return {{"complete", score.complete},
          {"answered", score.answered},
          {"missing", score.missing},
          {"demonstration", score.demonstration},
          {"scoredBy", std::move(scoredBy)},
          {"scales", each(score.scales, [&](const auto& scale) { return scaleJson(scale, licensed); })}};
}

ordered_json itemsJson(const casefile::Administration& form) {
  return each(form.items, [](const auto& entry) { return itemJson(entry.second); });
}

ordered_json openAnswersJson(const casefile::Administration& form) {
  return each(form.openAnswers, [](const auto& entry) {
    return ordered_json{{"question", entry.first}, {"answer", entry.second}};
  });
}

} // namespace

ordered_json formJson(const casefile::Administration& form, const casefile::ScoredBy* scoredBy) {
  return {{"id", form.id},
          {"relationship", form.relationship},
          {"instrument", form.instrument},
          {"edition", form.edition},
          {"definitionHash", form.definitionHash},
          {"packHash", orNull(form.packHash)},
          {"date", formatIsoDate(form.date)},
          {"state", form.isFinal() ? "final" : "draft"},
          {"version", form.version},
          {"corrects", orNull(form.corrects)},
          {"correctedBy", orNull(form.correctedBy)},
          {"correctionReason", form.correctionReason},
          {"conditions", conditionsJson(form.conditions)},
          {"cardsOpened", form.begun},
          {"lastCard", form.currentItem},
          {"items", itemsJson(form)},
          {"openAnswers", openAnswersJson(form)},
          {"report", form.report},
          {"result", form.result ? resultJson(*form.result, scoredBy) : ordered_json()},
          {"begun", signatureJson(form.created)},
          {"completed", form.completed ? signatureJson(*form.completed) : ordered_json()}};
}

} // namespace haven::exchange
