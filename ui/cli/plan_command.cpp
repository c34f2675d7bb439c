#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/plan_json.h"
#include "cli/words.h"
#include "store/case_repository.h"
#include "store/plan_repository.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

namespace haven::cli {
namespace {

using plan::PlanState;
using plan::Situation;
using text::from;

/// A case's plan in words, for a reader at a terminal.
class Telling {
 public:
  Telling(const Situation& situation, const PlanState& state, const Console& console)
      : m_situation(situation), m_state(state), m_console(console) {}

  void tell() const {
    const auto& file = *m_situation.file;
    m_console.print(HavenCli::tr("%1  %2").arg(from(file.number), from(file.youth.name)));
    m_console.print(m_state.round == 1
                        ? text::label(m_state.stage)
                        : HavenCli::tr("%1, round %2").arg(text::label(m_state.stage)).arg(m_state.round));
    path();
    reasons();
    notices();
    missing();
    moves();
    nextLook();
  }

 private:
  void heading(const QString& text) const { m_console.print(text + QLatin1Char(':')); }
  void point(const QString& text) const { m_console.print(QStringLiteral("  - ") + text); }
  [[nodiscard]] QString sourced(const QString& text, const SourceRef& source) const {
    return HavenCli::tr("%1 (%2)").arg(text, from(source.text()));
  }

  [[nodiscard]] QString progressOf(const plan::StepState& step) const {
    switch (step.progress) {
    case plan::Progress::NotYet:
      return HavenCli::tr("not yet");
    case plan::Progress::Open:
      return HavenCli::tr("open, %1 of %2 filled in").arg(step.asked).arg(step.required);
    case plan::Progress::Concluded:
      return concluded(step);
    }
    return {};
  }

  [[nodiscard]] QString concluded(const plan::StepState& step) const {
    const auto& outcomes = step.step->outcomes;
    const QString when = text::formatMoment(step.concluded->by.at);
    for (const plan::Outcome& outcome : outcomes)
      if (outcome.id == step.concluded->outcome) return HavenCli::tr("done on %1: %2").arg(when, from(outcome.label));
    return HavenCli::tr("done on %1").arg(when);
  }

  void path() const {
    int number = 0;
    for (const plan::StepState& step : m_state.steps) {
      const bool numbered = ++number <= 3; // what comes after them is no step
      const QString title = from(step.step->title);
      const QString name = numbered ? HavenCli::tr("Step %1, %2").arg(number).arg(title) : title;
      m_console.print(QStringLiteral("  %1: %2").arg(name, progressOf(step)));
    }
  }

  void reasons() const {
    if (m_state.reasons.empty()) return;
    heading(HavenCli::tr("Reasons to always screen"));
    for (const plan::ReasonHit& hit : m_state.reasons) {
      QStringList because;
      for (const plan::Evidence& evidence : hit.because)
        because << text::sentence(m_situation, evidence);
      const QString reason = sourced(from(hit.reason->text), hit.reason->source);
      point(because.isEmpty() ? reason : HavenCli::tr("%1: %2").arg(reason, because.join(QStringLiteral("; "))));
    }
  }

  void notices() const {
    if (m_state.notices.empty()) return;
    heading(HavenCli::tr("To know"));
    for (const plan::Notice& notice : m_state.notices) {
      const text::NoticeWords said = text::words(m_situation, notice);
      point(sourced(HavenCli::tr("%1: %2").arg(said.title, said.text), notice.source));
    }
  }

  void missing() const {
    if (m_state.missing.empty()) return;
    heading(HavenCli::tr("Still needed"));
    for (const plan::Missing& one : m_state.missing)
      point(sourced(text::sentence(m_situation, one), one.source));
  }

  void moves() const {
    heading(HavenCli::tr("Decisions"));
    for (const plan::Move& move : m_state.moves) {
      const QString name = text::label(move.kind);
      const QString who = HavenCli::tr("by %1").arg(text::whoMay(move.who));
      if (move.open())
        point(HavenCli::tr("%1: open, %2").arg(name, who));
      else
        point(move.allowed ? HavenCli::tr("%1: closed, %2. %3").arg(name, who, whyNot(move))
                           : HavenCli::tr("%1: closed. %2").arg(name, whyNot(move)));
    }
  }

  /// What is missing was told above; here only how much.
  [[nodiscard]] QString whyNot(plan::Move move) const {
    const auto count = static_cast<int>(move.missing.size());
    move.missing.clear();
    QStringList reasons = text::whyNot(m_situation, move);
    if (count > 0) reasons.prepend(HavenCli::tr("Still needed: %1.").arg(count));
    return reasons.join(QLatin1Char(' '));
  }

  void nextLook() const {
    if (!m_state.nextLook) return;
    const QString day = text::formatDate(m_state.nextLook->day);
    m_console.print(m_state.nextLook->daysLeft < 0 ? HavenCli::tr("Look again: %1; that day has passed").arg(day)
                                                   : HavenCli::tr("Look again: %1").arg(day));
  }

  const Situation& m_situation;
  const PlanState& m_state;
  const Console& m_console;
};

} // namespace

Exit showPlan(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const auto plan = loadPlanDefinition();
  if (!plan) return console.refuse(plan.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  store::CaseRepository cases(*opening.store);
  const auto id = cases.findNumber(options.number);
  if (!id) return console.refuse(id.error(), from(options.number));
  const auto file = cases.load(*id);
  if (!file) return console.refuse(file.error());
  const Situation situation = store::PlanRepository(*opening.store, *plan, *catalogue, &console.clock).situation(*file);
  const PlanState state = plan::planState(situation);
  if (options.json)
    console.print(jsonOf(situation, state));
  else
    Telling(situation, state, console).tell();
  return console.finish();
}

} // namespace haven::cli
