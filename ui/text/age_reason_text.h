#pragma once

#include "interventions/matching.h"

#include <QString>

namespace haven::text {

/// Whether a reason is about age or stage of life.
bool isAboutAge(interventions::ReasonKind kind);
/// The phrase of such a reason: "leeftijd 30 mnd valt binnen 0-83 volgens nji-2018, jgz-2021 noemt vanaf 12".
QString ageReasonText(const interventions::Reason& reason, const interventions::Intervention& intervention);

} // namespace haven::text
