#include "gui/age_line_bars.h"

#include "text/intervention_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::MonthSpan;
using Kind = AgeLineBar::Kind;
using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::AgeLine)
};

QString quoted(const std::string& text) {
  return QStringLiteral("\u201C%1\u201D").arg(from(text));
}

QString spanWords(const MonthSpan& span) {
  const QString words = text::spanText(span);
  return words.isEmpty() ? Words::tr("no age stated") : words;
}

AgeLineBar recommendedBar(const interventions::RecommendedAge& recommended, bool local) {
  AgeLineBar bar;
  bar.kind = Kind::Recommended;
  bar.title = local ? Words::tr("The organisation itself") : Words::tr("Haven goes by");
  bar.strict = bar.wide = recommended.span;
  bar.runsToMonths = recommended.runsToMonths;
  bar.approximate = recommended.approximate;
  bar.entry = recommended.runsToMonths.has_value();
  bar.words = spanWords(recommended.span);
  return bar;
}

AgeLineBar impliedBar(const interventions::LifeStage& stage) {
  AgeLineBar bar;
  bar.kind = Kind::Implied;
  bar.title = Words::tr("Follows from whom it is for");
  bar.words = quoted(stage.text);
  bar.strict = bar.wide = stage.span;
  bar.sources = {stage.source};
  return bar;
}

AgeLineBar statedBar(const interventions::StatedAge& age, const interventions::InterventionCatalogue& catalogue) {
  AgeLineBar bar;
  const auto* document = catalogue.document(age.source.document);
  bar.title = from(document == nullptr ? age.source.document : document->shortTitle);
  bar.words = quoted(age.quoted);
  bar.strict = age.span;
  bar.wide = age.wide();
  bar.approximate = age.approximate;
  bar.entry = age.entry;
  bar.sources = {age.source};
  return bar;
}

bool alike(const AgeLineBar& a, const AgeLineBar& b) {
  return a.kind == b.kind && a.sources.front().document == b.sources.front().document && a.strict == b.strict &&
         a.wide == b.wide && a.approximate == b.approximate && a.entry == b.entry;
}

} // namespace

AgeLineBars ageLineOf(const interventions::Intervention& one, const interventions::InterventionCatalogue& catalogue,
                      std::optional<int> youthMonths) {
  AgeLineBars line;
  line.reason = from(one.recommended.reason);
  line.youthMonths = youthMonths;
  if (one.recommended.span.bounded()) line.bars.push_back(recommendedBar(one.recommended, one.local));
  if (one.stage) line.bars.push_back(impliedBar(*one.stage));
  for (const auto& age : one.ages) {
    AgeLineBar bar = statedBar(age, catalogue);
    const auto same = std::find_if(line.bars.begin(), line.bars.end(), [&](const AgeLineBar& other) {
      return other.kind == Kind::Stated && alike(other, bar);
    });
    if (same == line.bars.end()) {
      line.bars.push_back(std::move(bar));
    } else {
      same->sources.push_back(age.source);
      if (!same->words.contains(bar.words)) same->words = Words::tr("%1, %2", "as written").arg(same->words, bar.words);
    }
  }
  return line;
}

QString sentence(const AgeLineBar& bar) {
  QStringList parts{Words::tr("%1: %2", "source, age").arg(bar.title, bar.words)};
  if (bar.kind != Kind::Recommended) parts << spanWords(bar.strict);
  if (!(bar.wide == bar.strict)) parts << Words::tr("read widely %1").arg(spanWords(bar.wide));
  if (bar.approximate) parts << Words::tr("approximately");
  if (bar.entry) parts << Words::tr("when it begins");
  if (bar.runsToMonths) parts << Words::tr("goes on: %1").arg(spanWords({std::nullopt, bar.runsToMonths}));
  return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString againstYouth(const AgeLineBar& bar, std::optional<int> youthMonths) {
  if (!youthMonths || !bar.wide.bounded()) return {};
  const Months age{*youthMonths};
  if (bar.strict.holds(age)) return Words::tr("%1 lies within it.").arg(youthAge(*youthMonths));
  if (bar.wide.holds(age))
    return Words::tr("%1 lies within it only when it is read widely.").arg(youthAge(*youthMonths));
  return Words::tr("%1 lies outside it.").arg(youthAge(*youthMonths));
}

QString youthAge(int months) {
  return months < 0 ? Words::tr("%n month(s) before birth", nullptr, -months) : text::formatAge(Months{months});
}

} // namespace haven::gui
