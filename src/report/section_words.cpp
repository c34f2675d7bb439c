#include "report/summary_context.h"

#include <algorithm>
#include <iterator>

namespace haven::report {
namespace {

struct SectionWords {
  Section section;
  std::string_view id;
  const char* title; ///< as it stands in a report
};
constexpr SectionWords kWords[] = {
    {Section::Opening, "opening", "Inleiding"},
    {Section::CaseData, "case-data", "Gegevens van de casus"},
    {Section::Relationships, "relationships", "Relaties"},
    {Section::Results, "results", "Uitkomst en betekenis"},
    {Section::ItemScores, "item-scores", "Antwoorden per onderdeel"},
    {Section::OpenAnswers, "open-answers", "Antwoorden op open vragen"},
    {Section::Arguments, "arguments", "Toelichting per onderdeel"},
    {Section::ShortReport, "short-report", "Kort verslagje"},
    {Section::FollowUp, "follow-up", "Hoe het verdergaat"},
    {Section::Informants, "informants", "Invullers naast elkaar"},
    {Section::Course, "course", "Beloop"},
    {Section::PlanState, "plan-state", "Waar de casus staat in het stappenplan"},
    {Section::Decisions, "decisions", "Besluiten in het stappenplan"},
    {Section::Observations, "observations", "Stap 1: wat er te zien was"},
    {Section::History, "history", "Stap 2: gesprekken"},
    {Section::Balance, "balance", "Stap 2: balansmodel"},
    {Section::BroadFunctioning, "broad-functioning", "Stap 2: onderzoek naar breed functioneren"},
    {Section::DevelopmentTalk, "development-talk", "Stap 3: gesprek over de ontwikkeling"},
    {Section::TimeLine, "time-line", "Tijdlijn"},
    {Section::Clinical, "clinical", "Stap 3: onderzoek en besluit"},
    {Section::TreatmentPlan, "treatment-plan", "Behandelplan"},
    {Section::StepTwoConclusion, "step-2-conclusion", "Conclusie van stap 2"},
    {Section::StepThreeDecision, "step-3-decision", "Besluit van stap 3"},
    {Section::NextLook, "next-look", "Opnieuw kijken"},
    {Section::Sources, "sources", "Bronnen"},
    {Section::Closing, "closing", "Tot slot"},
};

const SectionWords* wordsOf(Section section) {
  return std::find_if(std::begin(kWords), std::end(kWords),
                      [&](const SectionWords& words) { return words.section == section; });
}

} // namespace

std::string_view idOf(Section section) {
  const SectionWords* words = wordsOf(section);
  return words == std::end(kWords) ? std::string_view() : words->id;
}

std::optional<Section> sectionFromId(std::string_view id) {
  const auto* const found =
      std::find_if(std::begin(kWords), std::end(kWords), [&](const SectionWords& words) { return words.id == id; });
  return found == std::end(kWords) ? std::nullopt : std::optional(found->section);
}

std::string titleOf(Section section) {
  const SectionWords* words = wordsOf(section);
  return words == std::end(kWords) ? std::string() : words->title;
}

} // namespace haven::report
