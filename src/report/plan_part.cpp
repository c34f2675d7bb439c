#include "report/plan_parts.h"

#include <iterator>
#include <map>

namespace haven::report {
namespace {

using casefile::PlanAnswer;
using plan::Point;

constexpr std::string_view kNoDiagnosis = "Een uitkomst van het stappenplan is een conclusie uit wat hier is "
                                          "vastgelegd en geen diagnose. Een diagnose vraagt breder, multidisciplinair "
                                          "onderzoek.";

/// One part of the plan. Where nothing of it was recorded it is not begun, or says so where gaps are to be told.
class Writer {
 public:
  Writer(std::vector<Block>& blocks, const PlanAnswers& answers, Section wanted, std::set<std::string>& cited)
      : m_blocks(blocks), m_answers(answers), m_wanted(wanted), m_cited(cited) {}

  void write() {
    part(Section::StepTwoConclusion, "Conclusie van stap 2", {"step-2"}, [&](auto& into) {
      appendConclusion(into, m_answers, casefile::MoveKind::ConcludeStep2);
      noDiagnosis(into);
    });
    part(Section::StepThreeDecision, "Besluit van stap 3", {"step-3"}, [&](auto& into) {
      appendConclusion(into, m_answers, casefile::MoveKind::DecideStep3);
      noDiagnosis(into);
    });
    part(Section::NextLook, "Opnieuw kijken", {}, [&](auto& into) { appendNextLook(into, m_answers); });
    part(Section::PlanState, "Waar de casus staat in het stappenplan", {},
         [&](auto& into) { appendPlanState(into, m_answers); });
    part(Section::Decisions, "Besluiten in het stappenplan", {"step-1", "step-2", "step-3", "after"}, [&](auto& into) {
      appendDecisions(into, m_answers);
      noDiagnosis(into);
    });
    part(Section::Observations, "Stap 1: wat er te zien was", {"step-1"}, [&](auto& into) { observations(into); });
    part(Section::History, "Stap 2: gesprekken", {"step-2"}, [&](auto& into) {
      m_answers.append(into, "history");
      m_answers.appendAnswered(into, "meldcode");
      m_answers.append(into, "youth-talk");
    });
    part(Section::Balance, "Stap 2: balansmodel", {"step-2"}, [&](auto& into) { appendBalance(into, m_answers); });
    part(Section::BroadFunctioning, "Stap 2: onderzoek naar breed functioneren", {"step-2"}, [&](auto& into) {
      m_answers.appendAnswered(into, "screening-instrument");
      m_answers.append(into, "broad-functioning");
      appendOutside(into, m_answers, m_answers.plan().broadFunctioning);
      noDiagnosis(into);
    });
    part(Section::DevelopmentTalk, "Stap 3: gesprek over de ontwikkeling", {"step-3"},
         [&](auto& into) { m_answers.append(into, "development-talk"); });
    part(Section::TimeLine, "Tijdlijn", {"step-3"}, [&](auto& into) {
      m_answers.appendAnswered(into, "timeline");
      appendTimeLine(into, m_answers);
    });
    part(Section::Clinical, "Stap 3: onderzoek en besluit", {"step-3"}, [&](auto& into) { clinical(into); });
    part(Section::TreatmentPlan, "Behandelplan", {"after"}, [&](auto& into) {
      m_answers.append(into, "treatment-factors");
      m_answers.appendAnswered(into, "preferred-relationship");
      m_answers.appendAnswered(into, "jgz-referral");
      m_answers.appendAnswered(into, "care-conditions");
      m_answers.appendAnswered(into, "care-features");
      m_answers.appendAnswered(into, "follow-up");
    });
    part(Section::TreatmentPlan, "Gekozen hulp", {}, [&](auto& into) { appendChosenHelp(into, m_answers.context()); });
  }

 private:
  template <class Fill>
  void part(Section section, const char* title, std::vector<std::string_view> steps, Fill fill) {
    if (section != m_wanted) return;
    std::vector<Block> blocks;
    fill(blocks);
    if (blocks.empty() && m_answers.context().tellsGaps())
      blocks.emplace_back(Paragraph{"Hierover is nog niets vastgelegd."});
    if (blocks.empty()) return;
    m_blocks.emplace_back(Heading{1, title});
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    for (const std::string_view step : steps)
      m_cited.insert(m_answers.plan().step(step)->source.document);
  }

  static void noDiagnosis(std::vector<Block>& blocks) {
    if (!blocks.empty()) blocks.emplace_back(Notice{"Geen diagnose", std::string(kNoDiagnosis)});
  }

  void clinical(std::vector<Block>& blocks) const {
    const plan::PlanDefinition& plan = m_answers.plan();
    m_answers.appendAnswered(blocks, "clinical-instrument");
    appendOutside(blocks, m_answers, plan.clinical);
    m_answers.appendAnswered(blocks, "interaction-video");
    appendOutside(blocks, m_answers, plan.interaction);
    m_answers.append(blocks, "decision");
    noDiagnosis(blocks);
  }

  /// A carer's observations of a day under one another, then the next day.
  void observations(std::vector<Block>& blocks) const {
    for (const casefile::Relationship& relationship : m_answers.context().file().relationships) {
      Table table{{"Dag", "Observatie", "Antwoord", "Wat er te zien was"}, {}, {2, 2.4, 1.4, 4}};
      for (const auto& [day, about] : observedOf(relationship.id))
        table.rows.push_back({formatDutchDate(day), about.first->title, m_answers.chosen(about.first->id, about.second),
                              described(*about.second)});
      if (table.rows.empty()) continue;
      blocks.emplace_back(Heading{2, m_answers.context().carer(relationship)});
      blocks.emplace_back(std::move(table));
    }
    for (const char* section : {"signals-secure", "signals-insecure", "signals-problematic", "seven-aspects"})
      m_answers.appendAnswered(blocks, section);
  }

  using Observed = std::pair<const Point*, const PlanAnswer*>;
  [[nodiscard]] std::multimap<Date, Observed> observedOf(casefile::RelationshipId relationship) const {
    std::multimap<Date, Observed> observed; // a day keeps the order of the plan
    for (const Point& point : m_answers.plan().section("observations")->points)
      for (const PlanAnswer* answer : m_answers.answersTo(point.id))
        if (answer->key.relationship == relationship && answer->key.on)
          observed.insert({*answer->key.on, {&point, answer}});
    return observed;
  }

  [[nodiscard]] std::string described(const PlanAnswer& answer) const {
    const std::string setting = m_answers.context().typed(answer.setting);
    const std::string text = m_answers.told(answer);
    if (setting.empty() || text.empty()) return setting + text;
    return setting + ": " + text;
  }

  std::vector<Block>& m_blocks;
  const PlanAnswers& m_answers;
  Section m_wanted;
  std::set<std::string>& m_cited;
};

} // namespace

void appendPlan(std::vector<Block>& blocks, const PlanAnswers& answers, Section section, std::set<std::string>& cited) {
  Writer(blocks, answers, section, cited).write();
}

} // namespace haven::report
