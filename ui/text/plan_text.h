#pragma once

#include "plan/decision.h"
#include "plan/plan_state.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace haven::text {

QString label(casefile::Knowledge knowledge);
QString label(casefile::HeardFrom source);
QString label(casefile::LifeEventKind kind);
/// What the button says: "Stap 2 afronden".
QString label(casefile::MoveKind kind);
QString label(casefile::Follow follow);
/// Where a case stands, a few words.
QString label(plan::Stage stage);
/// What is still needed of a field, a few words: "nog niet gevraagd".
QString label(plan::Need need);
/// Why a move is closed, one sentence.
QString label(plan::Barrier barrier);
/// What is wrong with a decision, one sentence.
QString label(const plan::DecisionFault& fault);
/// Why a case is closed, by the ids of `plan::kCloseReasons`.
QString closeReason(std::string_view id);
/// An option as the plan names it: of a point, of what is done or not, of a balance row, yes or no.
QString optionLabel(const plan::PlanDefinition& plan, std::string_view point, std::string_view option);

/// What a field is called: "Troost en hulp, Marit (moeder)".
QString titleOf(const plan::Situation& situation, const plan::Field& field);
/// "Troost en hulp, Marit (moeder): nog niet gevraagd"
QString sentence(const plan::Situation& situation, const plan::Missing& missing);
/// "gedragswetenschapper of gekwalificeerd diagnosticus"
QString whoMay(const std::vector<casefile::Role>& roles);
/// Who does what this person may not: certain roles, or in a case opened in an emergency those whose case it is.
QString leftTo(const plan::Situation& situation, const plan::Move& move);
/// Why a move is not open to this person: rules, what is missing, who may. Empty when it is open.
QStringList whyNot(const plan::Situation& situation, const plan::Move& move);
/// What a reason to always screen rests on: "Wisselingen van ouders of verzorgers: ja"
QString sentence(const plan::Situation& situation, const plan::Evidence& evidence);

struct NoticeWords {
  QString title;
  QString text;
};
NoticeWords words(const plan::Situation& situation, const plan::Notice& notice);

/// `23-05-2019`, `05-2019`, `2019`
QString formatPartialDate(const casefile::PartialDate& date);
/// A life event that cannot be kept, one sentence.
QString label(const casefile::LifeEventFault& fault);

} // namespace haven::text
