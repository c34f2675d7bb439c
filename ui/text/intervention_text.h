#pragma once

#include "interventions/matching.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::text {

/// "past", "past bijna", "past niet". Advice: people choose.
QString fitText(interventions::Fit fit);

/// How candidates are ordered, in a few sentences.
QString orderText();

/// "0 tot en met 83 maanden (t/m 6 jaar)", "vanaf 9 maanden", "-9 tot en met -3 maanden (zwangerschap)"; a bound that
/// does not end on a whole year stands in months only. Empty where nothing bounds it.
QString spanText(const interventions::MonthSpan& span);

/// A condition as a statement: "er is een emotioneel beschikbare gehechtheidspersoon".
QString conditionText(interventions::CareCondition condition);

/// One reason as a phrase without capital or full stop: "leeftijd 30 mnd valt binnen 0-83 volgens richtlijn-2020 en
/// nji-2018, jgz-2021 noemt vanaf 12". Without its sources where the phrase does not need them (`sourcesText`).
QString reasonText(const interventions::Reason& reason, const interventions::Candidate& candidate,
                   const interventions::InterventionCatalogue& catalogue);

/// A rule with what makes it hold in this case: "Nog niet bekend: er is een veilige, stabiele plek. <text>". Its number
/// and title are the catalogue's.
QString ruleText(const interventions::RuleHit& hit, const interventions::InterventionCatalogue& catalogue);

/// Places, one line a document, in the order given, each once: "Richtlijn 2020: tabel 1; 5.2".
QStringList sourcesText(const std::vector<SourceRef>& sources, const interventions::InterventionCatalogue& catalogue);

} // namespace haven::text
