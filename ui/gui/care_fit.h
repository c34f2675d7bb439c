#pragma once

#include "gui/care_desk.h"

class QVBoxLayout;

namespace haven::gui {

/// How an intervention goes with the case: fits, nearly, not, and every reason with its places.
/// With what would change it, what to weigh and every place; at the side where there is room for it.
void addFit(QVBoxLayout& column, const CareDesk& care, const interventions::Candidate& candidate);
/// The same in a few lines: reasons for and against alone, without their places.
void addFitInShort(QVBoxLayout& column, const CareDesk& care, const interventions::Candidate& candidate);
/// The choice that counts in a few lines: reason, by whom and when, partner, who offers it.
void addChoiceLines(QVBoxLayout& column, const CareDesk& care, const casefile::CareChoice& choice);
/// "dr. Vos, gedragswetenschapper, 21-11-2026 14:05"
QString signatureText(const casefile::Signature& signature);

} // namespace haven::gui
