#include "gui/decision_words.h"

#include "gui/scale_section.h"
#include "report/informants.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;
using text::from;

QString words(const char* source) {
  return QCoreApplication::translate("Decision", source);
}

QString person(const std::string& name, casefile::Role role) {
  return words(QT_TRANSLATE_NOOP("Decision", "%1 (%2)")).arg(from(name), text::label(role));
}

/// What follows and the day to look again.
QStringList nextLines(const PlanMove& move) {
  QStringList lines;
  if (move.follow != Follow::None) {
    QString line = words(QT_TRANSLATE_NOOP("Decision", "What follows: %1")).arg(text::label(move.follow));
    if (!move.followText.empty()) line += QStringLiteral(": ") + from(move.followText);
    lines << line;
  }
  if (move.nextLook)
    lines << words(QT_TRANSLATE_NOOP("Decision", "Looked at again on %1")).arg(text::formatDate(*move.nextLook));
  return lines;
}

/// What a decision changes besides standing there; empty where that is all.
QString effectOf(MoveKind kind) {
  if (kind == MoveKind::Close)
    return words(QT_TRANSLATE_NOOP("Decision", "A closed case can be read and takes nothing any more until it is "
                                               "reopened."));
  if (kind == MoveKind::NewRound)
    return words(QT_TRANSLATE_NOOP("Decision", "The plan begins again with step 1. What was recorded before stays "
                                               "readable."));
  return {};
}

} // namespace

QString outcomeLabel(const plan::PlanDefinition& plan, const PlanMove& move) {
  if (move.kind == MoveKind::Close) return text::closeReason(move.outcome);
  for (const plan::Step& step : plan.steps)
    for (const plan::Outcome& outcome : step.outcomes)
      if (outcome.id == move.outcome) return from(outcome.label);
  switch (move.kind) {
  case MoveKind::DecideStep3:
    return words(QT_TRANSLATE_NOOP("Decision", "Decided on step 3"));
  case MoveKind::SettleTreatment:
    return words(QT_TRANSLATE_NOOP("Decision", "Treatment plan settled"));
  case MoveKind::NewRound:
    return words(QT_TRANSLATE_NOOP("Decision", "Round %1 of the plan begun")).arg(move.round);
  case MoveKind::Reopen:
    return words(QT_TRANSLATE_NOOP("Decision", "Case reopened"));
  default:
    return text::label(move.kind);
  }
}

QStringList linesOf(const PlanMove& move) {
  QStringList lines;
  if (!move.reason.empty()) lines << from(move.reason);
  if (!move.departure.empty())
    lines
        << words(QT_TRANSLATE_NOOP("Decision", "Argument for departing from the result: %1")).arg(from(move.departure));
  lines << nextLines(move);
  if (!move.revision.empty())
    lines << words(QT_TRANSLATE_NOOP("Decision", "Took the place of an earlier decision, because: %1"))
                 .arg(from(move.revision));
  return lines;
}

QString signedBy(const PlanMove& move) {
  const QString by = person(move.by.name, move.by.role);
  const QString at = text::formatMoment(move.by.at);
  return move.second ? words(QT_TRANSLATE_NOOP("Decision", "Signed on %1 by %2, together with %3"))
                           .arg(at, by, person(move.second->name, move.second->role))
                     : words(QT_TRANSLATE_NOOP("Decision", "Signed on %1 by %2")).arg(at, by);
}

QString resultLine(PlanDesk& desk, const casefile::Administration& record) {
  const auto forms = desk.session().definitionsOf(desk.file());
  const auto found = forms ? forms->find(record.formHash()) : report::Definitions::const_iterator();
  const instruments::Instrument* form = forms && found != forms->end() ? &found->second : nullptr;
  const auto& offered = desk.plan().screening;
  const auto instrument =
      std::find_if(offered.begin(), offered.end(), [&](const auto& one) { return one.id == record.instrument; });
  // Only the scales a conclusion is held against.
  const auto counts = [&](const std::string& scale) {
    if (instrument == offered.end()) return true;
    const auto names = [&](const plan::BandsOfScale& bands) { return bands.scale == scale; };
    return std::any_of(instrument->indicating.begin(), instrument->indicating.end(), names) ||
           std::any_of(instrument->reassuring.begin(), instrument->reassuring.end(), names);
  };
  QStringList scores;
  if (record.result && form != nullptr)
    for (const instruments::ScaleScore& score : record.result->scales) {
      const instruments::Scale* scale = form->scale(score.id);
      if (scale == nullptr || !score.raw || !counts(score.id)) continue;
      const std::string band = report::bandLabel(*form, score);
      const QString points = from(scale->title) + u' ' + formatPoints(*score.raw);
      scores << (band.empty() ? points : points + QStringLiteral(" (%1)").arg(from(band)));
    }
  const auto* carer = desk.file().relationship(record.relationship);
  QStringList what{form == nullptr ? from(record.instrument) : from(form->abbreviation)};
  if (carer != nullptr) what << text::label(*carer);
  what << text::formatDate(record.date);
  return scores.isEmpty() ? what.join(QStringLiteral(", "))
                          : what.join(QStringLiteral(", ")) + QStringLiteral(": ") + scores.join(QStringLiteral("; "));
}

QString beforeSigning(const PlanDesk& desk, const PlanMove& move, const casefile::NamedPerson& signer) {
  QStringList paragraphs{outcomeLabel(desk.plan(), move) + QStringLiteral(".")};
  if (move.kind == MoveKind::NewRound || move.kind == MoveKind::Reopen) paragraphs.clear();
  const QStringList next = nextLines(move);
  if (!next.isEmpty()) paragraphs << next.join(QLatin1Char('\n'));
  if (const QString effect = effectOf(move.kind); !effect.isEmpty()) paragraphs << effect;
  const QString by = person(signer.name, signer.role);
  paragraphs << (move.second ? words(QT_TRANSLATE_NOOP("Decision", "Signed by %1, together with %2."))
                                   .arg(by, person(move.second->name, move.second->role))
                             : words(QT_TRANSLATE_NOOP("Decision", "Signed by %1.")).arg(by));
  paragraphs << words(QT_TRANSLATE_NOOP("Decision", "What is signed cannot be changed any more. A later decision can "
                                                    "take its place; both stay readable."));
  return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace haven::gui
