#include "cli/intervention_telling.h"

#include "cli/intervention_json.h"
#include "cli/json_parts.h"
#include "cli/telling_page.h"
#include "cli/words.h"
#include "text/error_words.h"
#include "text/intervention_text.h"
#include "text/labels.h"

#include <algorithm>
#include <vector>

namespace haven::cli {
namespace {

using interventions::Candidate;
using interventions::Fit;
using interventions::HarmfulApproach;
using interventions::InterventionCatalogue;
using interventions::Reason;
using text::printable;

QString capital(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

void tellWarning(const HarmfulApproach& approach, const InterventionCatalogue& catalogue, const Page& page) {
  page.line(QStringLiteral("%1: %2").arg(printable(approach.name), printable(catalogue.harmfulWarning.title)));
  page.line(QStringLiteral("  ") + sourced(printable(warningOf(approach, catalogue)), joined(approach.sources)));
}

/// What makes a candidate fit or not, and what would change that.
class CandidateTelling {
 public:
  CandidateTelling(const Candidate& candidate, const InterventionCatalogue& catalogue, const Page& page)
      : m_candidate(candidate), m_catalogue(catalogue), m_page(page) {}

  void tell() const {
    m_page.point(named(*m_candidate.intervention));
    for (const Reason& reason : m_candidate.because)
      m_page.under(words(reason));
    for (const Reason& reason : m_candidate.change)
      m_page.under(HavenCli::tr("would fit: %1").arg(words(reason)));
    for (const Reason& reason : m_candidate.remarks)
      m_page.under(HavenCli::tr("to weigh: %1").arg(remark(reason)));
  }

 private:
  [[nodiscard]] QString words(const Reason& reason) const {
    return sourced(text::reasonText(reason, m_candidate, m_catalogue), joined(reason.sources));
  }

  /// The rules stand above with their sources.
  [[nodiscard]] QString remark(const Reason& reason) const {
    return sourced(text::reasonText(reason, m_candidate, m_catalogue),
                   reason.rule.empty() ? joined(reason.sources) : reason.rule);
  }

  const Candidate& m_candidate;
  const InterventionCatalogue& m_catalogue;
  const Page& m_page;
};

QString nameOf(const store::SearchSubject& subject) {
  if (subject.riskGroup != nullptr) return HavenCli::tr("risk group %1").arg(printable(subject.riskGroup->label));
  if (subject.partner != nullptr) return HavenCli::tr("partner %1").arg(printable(subject.partner->name));
  if (subject.rule != nullptr)
    return HavenCli::tr("rule %1, %2").arg(printable(subject.rule->id), printable(subject.rule->title));
  return {};
}

} // namespace

void tell(const interventions::MatchFacts& facts, const interventions::Matching& matching,
          const InterventionCatalogue& catalogue, const Console& console) {
  const Page page(console);
  page.line(text::formatAge(facts.age));
  std::vector<interventions::RuleHit> first;
  std::vector<interventions::RuleHit> others;
  for (const interventions::RuleHit& hit : matching.rules)
    (hit.first ? first : others).push_back(hit);
  const auto rule = [&](const interventions::RuleHit& hit) {
    const QString text = text::ruleText(hit, catalogue);
    return sourced(QStringLiteral("%1 %2: %3").arg(printable(hit.rule->id), printable(hit.rule->title), text),
                   joined(hit.rule->sources));
  };
  page.list(HavenCli::tr("First"), first, rule);
  page.list(HavenCli::tr("To weigh"), others, rule);
  for (const Fit fit : {Fit::Fits, Fit::Near, Fit::No}) {
    const auto isSo = [&](const Candidate& candidate) { return candidate.fit == fit; };
    const auto count = std::count_if(matching.candidates.begin(), matching.candidates.end(), isSo);
    page.heading(QStringLiteral("%1 (%2)").arg(capital(text::fitText(fit))).arg(count));
    for (const Candidate& candidate : matching.candidates)
      if (isSo(candidate)) CandidateTelling(candidate, catalogue, page).tell();
  }
  page.line(text::orderText());
}

void tell(const store::SearchAnswer& answer, const InterventionCatalogue& catalogue, const Console& console) {
  const Page page(console);
  for (const auto& hit : answer.harmful)
    tellWarning(*hit.approach, catalogue, page);
  const auto found = [](const store::SearchHit& hit) {
    return QStringLiteral("%1: %2").arg(named(*hit.subject.intervention), printable(hit.matched));
  };
  page.list(answer.partly ? HavenCli::tr("Found with most of the words") : HavenCli::tr("Found"), answer.results,
            found);
  page.list(HavenCli::tr("Also"), answer.others, [](const store::SearchHit& hit) { return nameOf(hit.subject); });
  if (answer.harmful.empty() && answer.results.empty() && answer.others.empty())
    page.line(HavenCli::tr("Nothing was found."));
}

void tell(const HarmfulApproach& approach, const InterventionCatalogue& catalogue, const Console& console) {
  const Page page(console);
  tellWarning(approach, catalogue, page);
  page.line(printable(approach.description));
  page.list(HavenCli::tr("What the sources say"), approach.claims,
            [](const interventions::Statement& said) { return sourced(said.text, said.source); });
}

} // namespace haven::cli
