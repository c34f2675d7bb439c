#include "text/age_reason_text.h"

#include "text/utf8.h"
#include "text/word_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace haven::text {
namespace {

using interventions::Intervention;
using interventions::MonthSpan;
using interventions::Reason;
using interventions::ReasonKind;
using interventions::StatedAge;

struct AgeReason {
  Q_DECLARE_TR_FUNCTIONS(AgeReason)
};

/// "0-83", "vanaf 9", "tot en met 143"
QString brief(const MonthSpan& span) {
  const QString lower = QString::number(span.fromMonths.value_or(0));
  const QString upper = QString::number(span.toMonths.value_or(0));
  if (!span.fromMonths && !span.toMonths) return AgeReason::tr("no bounds");
  if (!span.toMonths) return AgeReason::tr("from %1").arg(lower);
  if (!span.fromMonths) return AgeReason::tr("up to and including %1").arg(upper);
  if (*span.fromMonths < 0) return AgeReason::tr("%1 up to and including %2").arg(lower, upper);
  return lower + QLatin1Char('-') + upper;
}

bool sameUpper(const StatedAge& stated, const MonthSpan& span) {
  return stated.span.toMonths == span.toMonths || (stated.wideToMonths && stated.wideToMonths == span.toMonths);
}

bool statesIt(const StatedAge& stated, const MonthSpan& span) {
  return stated.span.fromMonths == span.fromMonths && sameUpper(stated, span);
}

/// In what it departs from the range to go by.
QString departure(const StatedAge& stated, const MonthSpan& span) {
  const bool sameLower = stated.span.fromMonths == span.fromMonths;
  if (sameUpper(stated, span) && !sameLower)
    return stated.span.fromMonths ? AgeReason::tr("from %1").arg(*stated.span.fromMonths)
                                  : AgeReason::tr("no lower bound");
  if (sameLower && !stated.span.toMonths) return AgeReason::tr("no upper bound");
  if (sameLower) return AgeReason::tr("up to and including %1").arg(*stated.span.toMonths);
  return brief(stated.span);
}

/// Documents with the phrases that belong to each, in the order in which they come.
class ByDocument {
 public:
  void add(const StatedAge& stated, const QString& phrase) {
    const QString document = from(stated.source.document);
    auto found = std::find_if(m_list.begin(), m_list.end(), [&](const auto& one) { return one.first == document; });
    if (found == m_list.end()) found = m_list.insert(m_list.end(), {document, {}});
    if (!phrase.isEmpty() && !found->second.contains(phrase)) found->second << phrase;
  }
  [[nodiscard]] bool has(const std::string& document) const {
    const QString name = from(document);
    return std::any_of(m_list.begin(), m_list.end(), [&](const auto& one) { return one.first == name; });
  }
  [[nodiscard]] QString names() const {
    QStringList names;
    for (const auto& one : m_list)
      names << one.first;
    return allOf(names);
  }
  [[nodiscard]] const std::vector<std::pair<QString, QStringList>>& list() const { return m_list; }

 private:
  std::vector<std::pair<QString, QStringList>> m_list;
};

/// "\"0-6 jaar\" (ook te lezen als t/m 71)": words that can be read in another way than they were here.
QString otherReading(const StatedAge& stated, std::optional<int> upper) {
  return AgeReason::tr("\"%1\" (also readable as up to and including %2)")
      .arg(from(stated.quoted))
      .arg(upper.value_or(0));
}

/// "jgz-2021 noemt vanaf 12", for every document that departs: in all it states, in how its words may be read, or in
/// what does not hold.
QString departures(const Reason& reason, const MonthSpan& span, const ByDocument& agreeing) {
  ByDocument differing;
  for (const StatedAge* stated : reason.agreeing)
    if (!agreeing.has(stated->source.document)) differing.add(*stated, departure(*stated, span));
  for (const StatedAge* stated : reason.unclear)
    if (!agreeing.has(stated->source.document)) differing.add(*stated, otherReading(*stated, stated->span.toMonths));
  for (const StatedAge* stated : reason.differing)
    differing.add(*stated, departure(*stated, span));
  QString text;
  for (const auto& [document, phrases] : differing.list())
    text += (agreeing.has(document.toStdString()) ? AgeReason::tr(", %1 states elsewhere %2")
                                                  : AgeReason::tr(", %1 states %2"))
                .arg(document, oneOf(phrases));
  return text;
}

/// The range to go by.
QString recommendedText(const Intervention& one) {
  const MonthSpan span = one.matched();
  const bool about = one.recommended.approximate && !span.fromMonths && span.toMonths;
  return about ? AgeReason::tr("up to and including about %1").arg(*span.toMonths) : brief(span);
}

QString insideText(const Reason& reason, const Intervention& one) {
  const MonthSpan span = one.matched();
  ByDocument agreeing;
  for (const StatedAge* stated : reason.agreeing)
    if (statesIt(*stated, one.recommended.span) || statesIt(*stated, span)) agreeing.add(*stated, {});
  QString text = AgeReason::tr("age %1 mo falls within %2").arg(reason.age.value_or(0)).arg(recommendedText(one));
  if (const QString names = agreeing.names(); !names.isEmpty()) text += AgeReason::tr(" according to %1").arg(names);
  return text + departures(reason, span, agreeing);
}

QString someSourcesText(const Reason& reason, const Intervention& one) {
  QString text =
      AgeReason::tr("age %1 mo falls outside the recommended %2").arg(reason.age.value_or(0)).arg(recommendedText(one));
  ByDocument agreeing;
  for (const StatedAge* stated : reason.agreeing)
    agreeing.add(*stated, brief(stated->span));
  for (const auto& [document, phrases] : agreeing.list())
    text += AgeReason::tr(", %1 states %2").arg(document, oneOf(phrases));
  ByDocument unclear;
  for (const StatedAge* stated : reason.unclear)
    unclear.add(*stated, otherReading(*stated, stated->wideToMonths));
  for (const auto& [document, phrases] : unclear.list())
    text += AgeReason::tr(", %1 states %2").arg(document, oneOf(phrases));
  return text;
}

QString tooOldText(const Reason& reason, const Intervention& one) {
  const auto envelope = one.envelope();
  const auto highest = envelope && envelope->toMonths ? envelope->toMonths : one.matched().toMonths;
  const QString bound =
      one.recommended.approximate ? AgeReason::tr("about %1").arg(highest.value_or(0)) : QString::number(*highest);
  return AgeReason::tr("age %1 mo is above the highest age that is stated (%2)").arg(reason.age.value_or(0)).arg(bound);
}

} // namespace

bool isAboutAge(ReasonKind kind) {
  return kind <= ReasonKind::EntryPassed || kind == ReasonKind::WaitUntilAge;
}

QString ageReasonText(const Reason& reason, const Intervention& one) {
  switch (reason.kind) {
  case ReasonKind::AgeInside:
    return insideText(reason, one);
  case ReasonKind::AgeSomeSources:
    return someSourcesText(reason, one);
  case ReasonKind::AgeTooYoung:
    return AgeReason::tr("age %1 mo is %2 mo below the lowest age that is stated")
        .arg(reason.age.value_or(0))
        .arg(reason.months.value_or(0));
  case ReasonKind::AgeTooOld:
    return tooOldText(reason, one);
  case ReasonKind::StageInside:
    return AgeReason::tr("the stage of life fits: %1").arg(from(one.stage->text));
  case ReasonKind::StageOutside:
    return AgeReason::tr("meant for another stage of life: %1").arg(from(one.stage->text));
  case ReasonKind::EntryPassed:
    return AgeReason::tr("it goes on at age %1 mo, but is begun earlier (%2)")
        .arg(reason.age.value_or(0))
        .arg(recommendedText(one));
  case ReasonKind::WaitUntilAge:
    return AgeReason::tr("within %1 mo the age falls in the recommended range (%2)")
        .arg(reason.months.value_or(0))
        .arg(recommendedText(one));
  default:
    return AgeReason::tr("no source states an age");
  }
}

} // namespace haven::text
