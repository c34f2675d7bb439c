#include "text/intervention_text.h"

#include "text/age_reason_text.h"
#include "text/utf8.h"
#include "text/word_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace haven::text {
namespace {

using interventions::Candidate;
using interventions::CareCondition;
using interventions::Fit;
using interventions::Holds;
using interventions::InterventionCatalogue;
using interventions::MonthSpan;
using interventions::Reason;
using interventions::ReasonKind;
using interventions::RuleHit;

struct Interventions {
  Q_DECLARE_TR_FUNCTIONS(Interventions)
};

constexpr int kMonthsAYear = 12;

template <class E>
struct Phrase {
  E value;
  const char* source;
};

template <class E, std::size_t N>
QString phraseFor(const Phrase<E> (&phrases)[N], const E& value) {
  for (const auto& one : phrases)
    if (one.value == value) return Interventions::tr(one.source);
  return {};
}

// clang-format off
constexpr Phrase<Fit> kFits[] = {
    {Fit::Fits, QT_TRANSLATE_NOOP("Interventions", "fits")},
    {Fit::Near, QT_TRANSLATE_NOOP("Interventions", "nearly fits")},
    {Fit::No, QT_TRANSLATE_NOOP("Interventions", "does not fit")},
};

constexpr Phrase<CareCondition> kConditions[] = {
    {CareCondition::AvailableCarer, QT_TRANSLATE_NOOP("Interventions", "there is an emotionally available person to attach to")},
    {CareCondition::SafePlace, QT_TRANSLATE_NOOP("Interventions", "there is a safe, stable place")},
    {CareCondition::MaltreatmentStopped, QT_TRANSLATE_NOOP("Interventions", "there is no maltreatment or neglect, or it has stopped")},
    {CareCondition::StableSituation, QT_TRANSLATE_NOOP("Interventions", "the situation of parent and youth is reasonably stable")},
    {CareCondition::CarerNotOverwhelmed, QT_TRANSLATE_NOOP("Interventions", "the carer is not under extreme stress")},
    {CareCondition::CarerWilling, QT_TRANSLATE_NOOP("Interventions", "the carer wants to and can dwell on what the child feels")},
};

// %1: groups, settings or a condition; %2: documents.
constexpr Phrase<ReasonKind> kPhrases[] = {
    {ReasonKind::ForEverybody, QT_TRANSLATE_NOOP("Interventions", "asks for no particular risk, according to %2")},
    {ReasonKind::TargetHolds, QT_TRANSLATE_NOOP("Interventions", "%1, according to %2")},
    {ReasonKind::TargetUnknown, QT_TRANSLATE_NOOP("Interventions", "meant for %1, according to %2; that is not known yet")},
    {ReasonKind::TargetNot, QT_TRANSLATE_NOOP("Interventions", "meant for %1, according to %2; that does not hold")},
    {ReasonKind::StudiedGroup, QT_TRANSLATE_NOOP("Interventions", "studied with %1, according to %2")},
    {ReasonKind::SettingOffers, QT_TRANSLATE_NOOP("Interventions", "offered here: %1, according to %2")},
    {ReasonKind::SettingElsewhere, QT_TRANSLATE_NOOP("Interventions", "offered elsewhere: %1, according to %2")},
    {ReasonKind::SettingNotStated, QT_TRANSLATE_NOOP("Interventions", "no source says where it is offered")},
    {ReasonKind::OfferedLocally, QT_TRANSLATE_NOOP("Interventions", "offered here, according to the organisation's own list")},
    {ReasonKind::NotOfferedLocally, QT_TRANSLATE_NOOP("Interventions", "not offered here, according to the organisation's own list")},
    {ReasonKind::FindOutGroup, QT_TRANSLATE_NOOP("Interventions", "if this holds: %1")},
    {ReasonKind::ReferToSetting, QT_TRANSLATE_NOOP("Interventions", "by referring to %1")},
    {ReasonKind::FirstCondition, QT_TRANSLATE_NOOP("Interventions", "first needed: %1")},
    {ReasonKind::BeforeSixMonths, QT_TRANSLATE_NOOP("Interventions", "preventive help works best when it begins after six months; that bars no earlier beginning")},
    {ReasonKind::LongProgramme, QT_TRANSLATE_NOOP("Interventions", "more than sixteen sessions; most studies favour shorter help, but not all")},
    {ReasonKind::ShortProgramme, QT_TRANSLATE_NOOP("Interventions", "fewer than sixteen sessions; most studies favour that, but not all")},
    {ReasonKind::VideoFeedback, QT_TRANSLATE_NOOP("Interventions", "works with video feedback, which is more effective than help without; only by someone trained in it")},
    {ReasonKind::Sensitivity, QT_TRANSLATE_NOOP("Interventions", "works on sensitive parenting, which is preferred")},
    {ReasonKind::MassageDepression, QT_TRANSLATE_NOOP("Interventions", "baby massage makes help for depressed mothers more effective")},
    {ReasonKind::FiledPreventive, QT_TRANSLATE_NOOP("Interventions", "the guideline files it as preventive help for younger children")},
    {ReasonKind::FiledTreatment, QT_TRANSLATE_NOOP("Interventions", "the guideline files it as treatment from seven years on")},
    {ReasonKind::GreyYear, QT_TRANSLATE_NOOP("Interventions", "at seven years both preventive help and treatment come in question")},
    {ReasonKind::BySpecialist, QT_TRANSLATE_NOOP("Interventions", "treatment: offered or indicated by a specialised behavioural scientist")},
    {ReasonKind::CarerConditions, QT_TRANSLATE_NOOP("Interventions", "only if %1; that is not known yet")},
    {ReasonKind::TogetherPreferred, QT_TRANSLATE_NOOP("Interventions", "treating carer and child together is preferred; without the carer's active cooperation treatment of the child alone makes no sense")},
    {ReasonKind::FosterLimit, QT_TRANSLATE_NOOP("Interventions", "one meta-analysis of such help for foster and adoptive families found an effect on care and behaviour, not on attachment itself")},
    {ReasonKind::ExtraTreatment, QT_TRANSLATE_NOOP("Interventions", "extra treatment of behaviour, beside help for the relationship: PCIT for younger, multisystemic therapy for older children")},
    {ReasonKind::RecognitionExpired, QT_TRANSLATE_NOOP("Interventions", "the recognition has expired; check the current DEJ entry")},
};
// clang-format on

QString groupLabel(const std::string& tag, const InterventionCatalogue& catalogue) {
  const auto* group = catalogue.riskGroup(tag);
  return group == nullptr ? from(tag) : inSentence(group->label);
}

QStringList groupLabels(const std::vector<std::string>& tags, const InterventionCatalogue& catalogue) {
  QStringList labels;
  for (const std::string& tag : tags)
    labels << groupLabel(tag, catalogue);
  return labels;
}

/// "a of b", and where the target asks for more than one thing: "a of b, én c".
QString askedFor(const Reason& reason, const InterventionCatalogue& catalogue) {
  if (reason.target == nullptr) return oneOf(groupLabels(reason.groups, catalogue));
  QStringList lists;
  for (const auto& anyOf : reason.target->all) {
    std::vector<std::string> open;
    for (const std::string& tag : anyOf)
      if (std::find(reason.groups.begin(), reason.groups.end(), tag) != reason.groups.end()) open.push_back(tag);
    if (!open.empty()) lists << oneOf(groupLabels(open, catalogue));
  }
  QString text = lists.isEmpty() ? QString() : lists.takeFirst();
  for (const QString& more : lists)
    text = Interventions::tr("%1, and also %2").arg(text, more);
  return text;
}

QString settingsText(const Reason& reason, const InterventionCatalogue& catalogue) {
  QStringList labels;
  for (const std::string& tag : reason.settings) {
    const auto* setting = catalogue.setting(tag);
    labels << (setting == nullptr ? from(tag) : inSentence(setting->label));
  }
  return labels.isEmpty() ? Interventions::tr("outside the JGZ") : oneOf(labels);
}

QString aboutText(const Reason& reason, const InterventionCatalogue& catalogue) {
  if (reason.condition) return conditionText(*reason.condition);
  switch (reason.kind) {
  case ReasonKind::SettingOffers:
  case ReasonKind::SettingElsewhere:
  case ReasonKind::ReferToSetting:
    return settingsText(reason, catalogue);
  case ReasonKind::TargetUnknown:
  case ReasonKind::TargetNot:
  case ReasonKind::FindOutGroup:
    return askedFor(reason, catalogue);
  default:
    return allOf(groupLabels(reason.groups, catalogue));
  }
}

/// By id, as beside every other fact; an organisation's own addition by the name of the organisation.
QString documentsOf(const Reason& reason, const Candidate& candidate, const InterventionCatalogue& catalogue) {
  QStringList names;
  for (const SourceRef& source : reason.sources) {
    const auto* document = candidate.intervention->local ? catalogue.document(source.document) : nullptr;
    const QString name = from(document == nullptr ? source.document : document->shortTitle);
    if (!names.contains(name)) names << name;
  }
  return allOf(names);
}

/// Years that a span of months covers exactly, for those who think in years; may be empty.
QString yearsText(const MonthSpan& span) {
  const bool wholeEnd = span.toMonths && *span.toMonths > kMonthsAYear && (*span.toMonths + 1) % kMonthsAYear == 0;
  const bool wholeStart = span.fromMonths && *span.fromMonths >= kMonthsAYear && *span.fromMonths % kMonthsAYear == 0;
  if (span.toMonths && *span.toMonths < 0) return Interventions::tr("pregnancy");
  if (span.fromMonths && *span.fromMonths < 0) return Interventions::tr("from pregnancy on");
  if (span.toMonths == kMonthsAYear - 1) return Interventions::tr("first year");
  const int first = span.fromMonths.value_or(0) / kMonthsAYear;
  const int last = (span.toMonths.value_or(0) + 1) / kMonthsAYear - 1;
  if (wholeStart && wholeEnd) return Interventions::tr("%1 up to and including %2 years").arg(first).arg(last);
  if (wholeEnd) return Interventions::tr("up to and including %1 years").arg(last);
  if (wholeStart && !span.toMonths) return Interventions::tr("from %1 years").arg(first);
  return {};
}

QString conditionHitText(const RuleHit& hit) {
  const QString condition = conditionText(*hit.condition);
  return hit.holds == Holds::No ? Interventions::tr("Not met: %1.").arg(condition)
                                : Interventions::tr("Not known yet: %1.").arg(condition);
}

/// What of the case makes the rule hold; empty where its text says all.
QString hitText(const RuleHit& hit, const InterventionCatalogue& catalogue) {
  if (hit.condition) return conditionHitText(hit);
  if (!hit.groups.empty()) return Interventions::tr("Here: %1.").arg(allOf(groupLabels(hit.groups, catalogue)));
  if (hit.rule->id == "C-07" && hit.age)
    return *hit.age < interventions::kOlderFrom ? Interventions::tr("Here: preventive help comes first.")
           : *hit.age > interventions::kGreyTo  ? Interventions::tr("Here: treatment comes first.")
                                                : Interventions::tr("Here: seven years old, both come in question.");
  if (hit.rule->id == "C-47")
    return hit.because.size() > 1 ? Interventions::tr("Here: the first variant holds, (a), (b) and (c) together.")
                                  : Interventions::tr("Here: the second variant holds, (d) by itself.");
  return {};
}

} // namespace

QString fitText(Fit fit) {
  return phraseFor(kFits, fit);
}

QString conditionText(CareCondition condition) {
  return phraseFor(kConditions, condition);
}

QString orderText() {
  return Interventions::tr(
      "First what fits, then what nearly fits, then the rest. Within that: first what the sources support most, then "
      "what the guideline files for this age, then by name. The order is no advice on this youth: you choose, together "
      "with parents and youth.");
}

QString spanText(const MonthSpan& span) {
  if (!span.bounded()) return {};
  QString months;
  if (!span.toMonths)
    months = Interventions::tr("from %1 months").arg(*span.fromMonths);
  else if (!span.fromMonths)
    months = Interventions::tr("up to and including %1 months").arg(*span.toMonths);
  else
    months = Interventions::tr("%1 up to and including %2 months").arg(*span.fromMonths).arg(*span.toMonths);
  const QString years = yearsText(span);
  return years.isEmpty() ? months : months + QStringLiteral(" (%1)").arg(years);
}

QString reasonText(const Reason& reason, const Candidate& candidate, const InterventionCatalogue& catalogue) {
  if (isAboutAge(reason.kind)) return ageReasonText(reason, *candidate.intervention);
  const QString documents = documentsOf(reason, candidate, catalogue);
  if (reason.kind == ReasonKind::BeforeSixMonths && reason.rule == "C-15")
    return Interventions::tr("for this group (%1) it may make sense to begin around birth")
        .arg(aboutText(reason, catalogue));
  return phraseFor(kPhrases, reason.kind)
      .replace(QStringLiteral("%1"), aboutText(reason, catalogue))
      .replace(QStringLiteral("%2"), documents);
}

QString ruleText(const RuleHit& hit, const InterventionCatalogue& catalogue) {
  const QString here = hitText(hit, catalogue);
  const QString text = from(hit.rule->text);
  if (here.isEmpty()) return text;
  return hit.first ? here + QLatin1Char(' ') + text : text + QLatin1Char(' ') + here;
}

QStringList sourcesText(const std::vector<SourceRef>& sources, const InterventionCatalogue& catalogue) {
  std::vector<std::pair<std::string, QStringList>> byDocument;
  for (const SourceRef& source : sources) {
    auto found = std::find_if(byDocument.begin(), byDocument.end(),
                              [&](const auto& one) { return one.first == source.document; });
    if (found == byDocument.end()) found = byDocument.insert(byDocument.end(), {source.document, {}});
    const QString place = from(source.place);
    if (!place.isEmpty() && !found->second.contains(place)) found->second << place;
  }
  QStringList lines;
  for (const auto& [id, places] : byDocument) {
    const auto* document = catalogue.document(id);
    const QString title = from(document == nullptr ? id : document->shortTitle);
    lines << (places.isEmpty() ? title : title + QStringLiteral(": ") + places.join(QStringLiteral("; ")));
  }
  return lines;
}

} // namespace haven::text
