#include "report/plan_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::report {
namespace {

using casefile::Follow;
using casefile::HeardFrom;
using casefile::Knowledge;
using casefile::LifeEventKind;
using casefile::MoveKind;
using plan::Stage;

template <class Key, std::size_t N>
std::string wordFor(const std::array<std::pair<Key, const char*>, N>& words, const Key& key) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.first == key; });
  return found == words.end() ? std::string() : found->second;
}

constexpr std::array<std::pair<Knowledge, const char*>, 3> kKnowledgeWords{
    {{Knowledge::Unknown, "gevraagd, niet bekend"},
     {Knowledge::Declined, "gevraagd, niet verteld"},
     {Knowledge::NotApplicable, "niet van toepassing"}}};

constexpr std::array<std::pair<HeardFrom, const char*>, 6> kSources{{{HeardFrom::Parents, "ouders"},
                                                                     {HeardFrom::Youth, "jeugdige"},
                                                                     {HeardFrom::File, "dossier"},
                                                                     {HeardFrom::School, "school of opvang"},
                                                                     {HeardFrom::OwnObservation, "eigen observatie"},
                                                                     {HeardFrom::Other, "iemand anders"}}};

constexpr std::array<std::pair<LifeEventKind, const char*>, 6> kEvents{
    {{LifeEventKind::Home, "Woonde bij"},
     {LifeEventKind::Carer, "Verzorger"},
     {LifeEventKind::Separation, "Scheiding"},
     {LifeEventKind::Event, "Ingrijpende gebeurtenis"},
     {LifeEventKind::Help, "Hulp of maatregel"},
     {LifeEventKind::Other, "Overig"}}};

constexpr std::array<std::pair<MoveKind, const char*>, 7> kMoves{
    {{MoveKind::ConcludeStep1, "Stap 1 afgerond"},
     {MoveKind::ConcludeStep2, "Stap 2 afgerond"},
     {MoveKind::DecideStep3, "Besluit over stap 3"},
     {MoveKind::SettleTreatment, "Behandelplan vastgesteld"},
     {MoveKind::NewRound, "Stappenplan opnieuw begonnen"},
     {MoveKind::Close, "Casus afgesloten"},
     {MoveKind::Reopen, "Casus heropend"}}};

constexpr std::array<std::pair<Follow, const char*>, 4> kFollows{
    {{Follow::Close, "geen ander onderzoek; de casus wordt afgerond"},
     {Follow::OtherExamination, "ander onderzoek"},
     {Follow::Guidance, "begeleiding, met een datum om opnieuw te kijken"},
     {Follow::Step3, "stap 3, uitgebreider onderzoek"}}};

constexpr std::array<std::pair<Stage, const char*>, 8> kStages{
    {{Stage::Step1, "stap 1, alert zijn"},
     {Stage::Watching, "geen vermoeden; er wordt opnieuw gekeken"},
     {Stage::Step2, "stap 2, korte screening"},
     {Stage::Screened, "stap 2 is afgerond"},
     {Stage::Step3, "stap 3, uitgebreider onderzoek"},
     {Stage::Treatment, "behandelplan"},
     {Stage::Following, "de jeugdige wordt gevolgd"},
     {Stage::Closed, "afgesloten"}}};

constexpr std::array<std::pair<std::string_view, const char*>, 7> kCloseWords{
    {{"not-confirmed", "het vermoeden is niet bevestigd"},
     {"completed", "begeleiding of behandeling is afgerond"},
     {"transferred", "overgedragen aan een andere organisatie"},
     {"no-agreement", "ouders of jeugdige stemmen niet in met verdergaan"},
     {"moved-away", "verhuisd"},
     {"of-age", "de jeugdhulp is vanwege de leeftijd geëindigd"},
     {"other", "een andere reden"}}};

constexpr std::array<std::pair<std::string_view, const char*>, 7> kOptionWords{{{casefile::kDone, "gedaan"},
                                                                                {casefile::kNotDone, "niet gedaan"},
                                                                                {casefile::kProtective, "beschermend"},
                                                                                {casefile::kHindering, "belemmerend"},
                                                                                {casefile::kBothSides, "beide"},
                                                                                {casefile::kYes, "ja"},
                                                                                {casefile::kNo, "nee"}}};

std::string twoDigits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string dutch(Knowledge knowledge) {
  return wordFor(kKnowledgeWords, knowledge);
}
std::string dutch(HeardFrom source) {
  return wordFor(kSources, source);
}
std::string dutch(LifeEventKind kind) {
  return wordFor(kEvents, kind);
}
std::string dutch(MoveKind kind) {
  return wordFor(kMoves, kind);
}
std::string dutch(Follow follow) {
  return wordFor(kFollows, follow);
}
std::string dutch(Stage stage) {
  return wordFor(kStages, stage);
}
std::string dutchCloseReason(std::string_view id) {
  return wordFor(kCloseWords, id);
}

std::string optionWords(const plan::PlanDefinition& plan, std::string_view point, std::string_view option) {
  if (const plan::Point* found = plan.point(point))
    for (const plan::Option& one : found->options)
      if (one.id == option) return one.label;
  return wordFor(kOptionWords, option);
}

std::string dutchPartialDate(const casefile::PartialDate& date) {
  std::string text = std::to_string(date.year);
  if (date.month) text = twoDigits(*date.month) + "-" + text;
  if (date.day) text = twoDigits(*date.day) + "-" + text;
  return text;
}

std::string outcomeWords(const plan::PlanDefinition& plan, const casefile::PlanMove& move) {
  if (move.kind == MoveKind::Close) return dutchCloseReason(move.outcome);
  for (const plan::Step& step : plan.steps)
    for (const plan::Outcome& outcome : step.outcomes)
      if (outcome.id == move.outcome) return outcome.label;
  return {};
}

} // namespace haven::report
