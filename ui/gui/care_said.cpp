#include "gui/care_said.h"

#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::Intervention;
using interventions::InterventionCatalogue;
using interventions::Overlay;
using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::CareSaid)
};

/// One thing that one place says.
struct Statement {
  QString text;
  QString note;
  std::vector<SourceRef> sources;
};

void add(std::vector<Statement>& all, QString text, const SourceRef& source, const QString& note = {}) {
  const auto same =
      std::find_if(all.begin(), all.end(), [&](const Statement& one) { return one.text == text && one.note == note; });
  if (same == all.end())
    all.push_back({std::move(text), note, {source}});
  else
    same->sources.push_back(source);
}

std::vector<Statement> statements(const std::vector<interventions::Statement>& list) {
  std::vector<Statement> all;
  for (const auto& one : list)
    add(all, from(one.text), one.source);
  return all;
}

std::vector<Statement> groups(const Intervention& one, const InterventionCatalogue& catalogue) {
  std::vector<Statement> all;
  for (const auto& mention : one.riskGroups) {
    const auto* group = catalogue.riskGroup(mention.group);
    add(all, from(group == nullptr ? mention.group : group->label), mention.source,
        mention.studied ? Words::tr("named in research, not as whom it is meant for") : QString());
  }
  return all;
}

std::vector<Statement> offers(const Intervention& one, const InterventionCatalogue& catalogue) {
  std::vector<Statement> all;
  for (const auto& offer : one.offered) {
    QStringList settings;
    for (const std::string& tag : offer.settings)
      if (const auto* setting = catalogue.setting(tag)) settings << from(setting->label);
    const QString where =
        settings.isEmpty() ? QString() : Words::tr("Where: %1").arg(settings.join(QStringLiteral(", ")));
    if (offer.text.empty())
      add(all, where, offer.source);
    else
      add(all, from(offer.text), offer.source, where);
  }
  return all;
}

std::vector<Statement> labels(const Intervention& one, const InterventionCatalogue& catalogue) {
  std::vector<Statement> all;
  for (const auto& label : one.recognition) {
    const auto* known = catalogue.recognition(label.code);
    QStringList note;
    if (known != nullptr) note << from(known->about);
    if (!label.note.empty()) note << from(label.note);
    add(all,
        Words::tr("%1 (%2)", "recognition, as of")
            .arg(from(known == nullptr ? label.code : known->label), asOfText(label.asOf)),
        label.source, note.join(QLatin1Char(' ')));
  }
  return all;
}

QString about(const std::string& what) {
  const std::pair<const char*, QString> names[] = {{"age", Words::tr("Age")},
                                                   {"dose", Words::tr("How often and how long")},
                                                   {"target", Words::tr("For whom")},
                                                   {"setting", Words::tr("Who offers it")},
                                                   {"recognition", Words::tr("Recognition")},
                                                   {"evidence", Words::tr("Research")},
                                                   {"filing", Words::tr("Where it is filed")},
                                                   {"name", Words::tr("Name")}};
  for (const auto& [id, name] : names)
    if (what == id) return name;
  return from(what);
}

std::vector<Statement> differences(const Intervention& one) {
  std::vector<Statement> all;
  for (const auto& difference : one.disagreements)
    all.push_back({Words::tr("%1: %2", "what sources differ about").arg(about(difference.about), from(difference.text)),
                   {},
                   difference.sources});
  return all;
}

std::vector<Statement> elements(const Intervention& one, const InterventionCatalogue& catalogue) {
  std::vector<Statement> all;
  for (const auto& mention : one.elements) {
    const auto* element = catalogue.element(mention.element);
    add(all, from(element == nullptr ? mention.element : element->label), mention.source);
  }
  return all;
}

QString tableText(const std::string& table) {
  if (table == interventions::kPreventiveYoung)
    return Words::tr("Preventive, young children up to about seven (table 1)");
  if (table == interventions::kPreventiveRisk) return Words::tr("Preventive, particular risk groups (table 2)");
  if (table == interventions::kTreatmentTable) return Words::tr("Treatment from seven years on (table 3)");
  return from(table);
}

std::vector<Statement> filing(const Intervention& one) {
  std::vector<Statement> all;
  for (const auto& filed : one.filed)
    add(all, tableText(filed.table), filed.source,
        filed.asterisk ? Words::tr("Marked there as often used, its quality not studied.") : QString());
  for (const auto& kind : one.kindStated)
    add(all, Words::tr("Kind, as the source calls it: %1").arg(from(kind.text)), kind.source);
  return all;
}

std::vector<Statement> statementsOf(CarePart part, const Intervention& one, const InterventionCatalogue& catalogue) {
  switch (part) {
  case CarePart::Goal:
    return statements(one.goal);
  case CarePart::Target: {
    std::vector<Statement> all;
    for (const auto& target : one.targets)
      add(all, from(target.text), target.source);
    return all;
  }
  case CarePart::Groups:
    return groups(one, catalogue);
  case CarePart::Dose: {
    std::vector<Statement> all;
    for (const auto& dose : one.dose)
      add(all, from(dose.text), dose.source);
    return all;
  }
  case CarePart::Offer:
    return offers(one, catalogue);
  case CarePart::Recognition:
    return labels(one, catalogue);
  case CarePart::Evidence:
    return statements(one.evidence);
  case CarePart::Caveats:
    return statements(one.caveats);
  case CarePart::Differences:
    return differences(one);
  case CarePart::Elements:
    return elements(one, catalogue);
  case CarePart::Filing:
    return filing(one);
  case CarePart::Names:
    break;
  }
  return statements(one.synonyms);
}

} // namespace

QString title(CarePart part) {
  switch (part) {
  case CarePart::Goal:
    return Words::tr("Goal");
  case CarePart::Target:
    return Words::tr("For whom");
  case CarePart::Groups:
    return Words::tr("Groups that the sources name");
  case CarePart::Dose:
    return Words::tr("How often and how long");
  case CarePart::Offer:
    return Words::tr("Who offers it");
  case CarePart::Recognition:
    return Words::tr("Recognition");
  case CarePart::Evidence:
    return Words::tr("Research");
  case CarePart::Caveats:
    return Words::tr("What to mind");
  case CarePart::Differences:
    return Words::tr("Where sources differ");
  case CarePart::Elements:
    return Words::tr("Working elements");
  case CarePart::Filing:
    return Words::tr("Where it is filed");
  case CarePart::Names:
    break;
  }
  return Words::tr("Other names");
}

std::vector<Said> said(CarePart part, const Intervention& one, const InterventionCatalogue& catalogue,
                       const Overlay* overlay) {
  std::vector<Said> all;
  if (part == CarePart::Offer)
    if (const QString local = localOffer(one, overlay); !local.isEmpty())
      all.push_back(
          {local, {}, {Words::tr("Own list of %1, %2").arg(from(overlay->organisation), asOfText(overlay->updated))}});
  const QString own = addedBy(one, overlay);
  for (Statement& statement : statementsOf(part, one, catalogue))
    all.push_back({std::move(statement.text), std::move(statement.note),
                   own.isEmpty() ? text::sourcesText(statement.sources, catalogue) : QStringList{own}});
  return all;
}

QString notStated() {
  return Words::tr("not stated");
}

QString checkRecognition() {
  return Words::tr("Check the present entry in the Databank Effectieve Jeugdinterventies: recognition changes.");
}

QString addedBy(const Intervention& one, const Overlay* overlay) {
  if (!one.local) return {};
  if (overlay == nullptr) return Words::tr("Added by the organisation, not from the sources");
  return Words::tr("Added by %1, not from the sources").arg(from(overlay->organisation));
}

QString localOffer(const Intervention& one, const Overlay* overlay) {
  const auto* offer = overlay == nullptr ? nullptr : overlay->offer(one.id);
  if (offer == nullptr) return {};
  if (!offer->offered) {
    const QString no = Words::tr("Not offered locally.");
    return offer->note.empty() ? no : no + QLatin1Char(' ') + from(offer->note);
  }
  QStringList parts{offer->by.empty() ? Words::tr("Offered locally")
                                      : Words::tr("Offered locally by %1").arg(from(offer->by))};
  if (offer->waitingWeeks) parts << Words::tr("waiting time %n week(s)", nullptr, *offer->waitingWeeks);
  if (!offer->contact.empty()) parts << Words::tr("contact: %1").arg(from(offer->contact));
  const QString sentence = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
  return offer->note.empty() ? sentence : sentence + QLatin1Char(' ') + from(offer->note);
}

QString asOfText(const std::string& asOf) {
  if (asOf.empty()) return Words::tr("date not stated");
  QStringList parts = from(asOf).split(QLatin1Char('-'));
  std::reverse(parts.begin(), parts.end());
  return Words::tr("as of %1").arg(parts.join(QLatin1Char('-')));
}

} // namespace haven::gui
