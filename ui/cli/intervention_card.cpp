#include "cli/intervention_telling.h"
#include "cli/json_parts.h"
#include "cli/telling_page.h"
#include "cli/words.h"
#include "text/error_words.h"
#include "text/intervention_text.h"

namespace haven::cli {
namespace {

using interventions::Intervention;
using interventions::InterventionCatalogue;
using text::printable;

QString boundsOf(const interventions::MonthSpan& span) {
  const QString text = text::spanText(span);
  return text.isEmpty() ? HavenCli::tr("no bound stated") : text;
}

QString statedAge(const interventions::StatedAge& age) {
  QString text = QStringLiteral("\u201c%1\u201d: %2").arg(printable(age.quoted), boundsOf(age.span));
  if (age.wideToMonths) text = HavenCli::tr("%1, read widely up to and including %2").arg(text).arg(*age.wideToMonths);
  if (age.fromDays) text = HavenCli::tr("%1, from %2 days").arg(text).arg(*age.fromDays);
  if (age.entry) text = HavenCli::tr("%1, to begin").arg(text);
  return sourced(text, age.source.text());
}

/// A card.
class CardTelling {
 public:
  CardTelling(const Intervention& one, const InterventionCatalogue& catalogue, const Page& page)
      : m_one(one), m_catalogue(catalogue), m_page(page) {}

  void tell() const {
    const auto statement = [](const interventions::Statement& said) { return sourced(said.text, said.source); };
    m_page.line(named(m_one));
    if (!m_one.fullName.empty()) m_page.line(QStringLiteral("  ") + printable(m_one.fullName));
    m_page.list(HavenCli::tr("Also called"), m_one.synonyms, statement);
    m_page.list(HavenCli::tr("Goal"), m_one.goal, statement);
    m_page.list(HavenCli::tr("For whom"), m_one.targets,
                [](const interventions::Target& target) { return sourced(target.text, target.source); });
    ages();
    offer();
    m_page.list(HavenCli::tr("Recognition, as of then; check the current DEJ entry"), m_one.recognition,
                [&](const interventions::RecognitionLabel& label) { return recognition(label); });
    m_page.list(HavenCli::tr("Evidence"), m_one.evidence, statement);
    m_page.list(HavenCli::tr("To keep in mind"), m_one.caveats, statement);
    m_page.list(HavenCli::tr("Where sources differ"), m_one.disagreements,
                [](const interventions::Disagreement& differing) {
                  return sourced(printable(differing.text), joined(differing.sources));
                });
    m_page.list(HavenCli::tr("Stands in"), m_one.citations,
                [](const SourceRef& source) { return printable(source.text()); });
  }

 private:
  void ages() const {
    const auto& recommended = m_one.recommended;
    m_page.heading(HavenCli::tr("Ages"));
    for (const auto& age : m_one.ages)
      m_page.point(statedAge(age));
    QString chosen = HavenCli::tr("recommended: %1").arg(boundsOf(recommended.span));
    if (recommended.fromDays) chosen = HavenCli::tr("%1, from %2 days").arg(chosen).arg(*recommended.fromDays);
    if (recommended.runsToMonths)
      chosen = HavenCli::tr("%1, to begin; it runs up to and including %2").arg(chosen).arg(*recommended.runsToMonths);
    m_page.point(recommended.reason.empty() ? chosen
                                            : QStringLiteral("%1. %2").arg(chosen, printable(recommended.reason)));
    if (const auto core = m_one.core()) m_page.point(HavenCli::tr("all sources: %1").arg(boundsOf(*core)));
    if (const auto envelope = m_one.envelope())
      m_page.point(HavenCli::tr("at least one source: %1").arg(boundsOf(*envelope)));
    if (m_one.stage)
      m_page.point(sourced(QStringLiteral("%1: %2").arg(printable(m_one.stage->text), boundsOf(m_one.stage->span)),
                           m_one.stage->source.text()));
  }

  void offer() const {
    const auto tagged = [](const auto* tag, const std::string& id) {
      return printable(tag == nullptr ? id : tag->label);
    };
    m_page.list(HavenCli::tr("Risk groups"), m_one.riskGroups, [&](const interventions::GroupMention& mention) {
      const QString label = tagged(m_catalogue.riskGroup(mention.group), mention.group);
      return sourced(mention.studied ? HavenCli::tr("%1, in research").arg(label) : label, mention.source.text());
    });
    m_page.list(HavenCli::tr("Elements"), m_one.elements, [&](const interventions::ElementMention& mention) {
      return sourced(tagged(m_catalogue.element(mention.element), mention.element), mention.source.text());
    });
    m_page.list(HavenCli::tr("How much"), m_one.dose,
                [](const interventions::Dose& dose) { return sourced(dose.text, dose.source); });
    m_page.list(HavenCli::tr("By whom and where"), m_one.offered,
                [](const interventions::Offer& offer) { return sourced(offer.text, offer.source); });
  }

  [[nodiscard]] QString recognition(const interventions::RecognitionLabel& label) const {
    const auto* known = m_catalogue.recognition(label.code);
    QString text = printable(known == nullptr ? label.code : known->label);
    if (!label.asOf.empty()) text = QStringLiteral("%1, %2").arg(text, printable(label.asOf));
    if (!label.note.empty()) text = QStringLiteral("%1: %2").arg(text, printable(label.note));
    return sourced(text, label.source.text());
  }

  const Intervention& m_one;
  const InterventionCatalogue& m_catalogue;
  const Page& m_page;
};

} // namespace

void tell(const Intervention& one, const InterventionCatalogue& catalogue, const Console& console) {
  CardTelling(one, catalogue, Page(console)).tell();
}

} // namespace haven::cli
