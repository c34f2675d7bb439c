#pragma once

#include "gui/plan_desk.h"

#include <QStringList>

namespace haven::gui {

/// How a decision is called: its outcome, or what it does where it has none.
QString outcomeLabel(const plan::PlanDefinition& plan, const casefile::PlanMove& move);

/// What a decision says, one thing a line: explanation, argument, what follows, the next look, whom it was made with.
/// Who signed it is `signedBy`.
QStringList linesOf(const casefile::PlanMove& move);
/// "Getekend op 21-11-2026 14:05 door Fenna Voorbeeld (gedragswetenschapper), samen met ... (jeugdprofessional)"
QString signedBy(const casefile::PlanMove& move);

/// One record with its score and band, as it bears on a conclusion: "LSVG, Anna (moeder), 14-11-2026: ..."
QString resultLine(PlanDesk& desk, const casefile::Administration& record);

/// What is fixed by signing, to read before it is done.
/// @param by who signs it, besides a second person
QString beforeSigning(const PlanDesk& desk, const casefile::PlanMove& move, const casefile::NamedPerson& by);

} // namespace haven::gui
