#include "report/composition.h"

#include <algorithm>
#include <span>
#include <utility>

namespace haven::report {
namespace {

/// A section of a kind, and whether it is on at first.
struct Usual {
  Section section;
  bool on = true;
};

constexpr Usual kCaseSummary[] = {
    {Section::Opening},          {Section::CaseData},        {Section::Relationships}, {Section::PlanState},
    {Section::Decisions},        {Section::Observations},    {Section::History},       {Section::Balance},
    {Section::BroadFunctioning}, {Section::DevelopmentTalk}, {Section::TimeLine},      {Section::Clinical},
    {Section::TreatmentPlan},    {Section::NextLook, false}, {Section::Results},       {Section::ItemScores},
    {Section::Arguments},        {Section::OpenAnswers},     {Section::ShortReport},   {Section::FollowUp},
    {Section::Informants},       {Section::Course},          {Section::Sources},       {Section::Closing}};

constexpr Usual kParentSummary[] = {{Section::Opening},   {Section::Results},  {Section::ItemScores},
                                    {Section::Arguments}, {Section::FollowUp}, {Section::Closing}};

/// The conclusion, then what it rests on in the order of the step.
constexpr Usual kStepTwo[] = {{Section::Opening},
                              {Section::CaseData},
                              {Section::Relationships},
                              {Section::StepTwoConclusion},
                              {Section::NextLook},
                              {Section::PlanState, false},
                              {Section::Observations, false},
                              {Section::History},
                              {Section::Balance},
                              {Section::Results},
                              {Section::ItemScores, false},
                              {Section::Arguments, false},
                              {Section::OpenAnswers, false},
                              {Section::ShortReport, false},
                              {Section::FollowUp, false},
                              {Section::Informants},
                              {Section::BroadFunctioning},
                              {Section::Course, false},
                              {Section::Sources},
                              {Section::Closing}};

constexpr Usual kStepThree[] = {{Section::Opening},
                                {Section::CaseData},
                                {Section::Relationships},
                                {Section::StepThreeDecision},
                                {Section::NextLook},
                                {Section::StepTwoConclusion, false},
                                {Section::DevelopmentTalk},
                                {Section::TimeLine},
                                {Section::Clinical},
                                {Section::Results, false},
                                {Section::ItemScores, false},
                                {Section::Arguments, false},
                                {Section::OpenAnswers, false},
                                {Section::ShortReport, false},
                                {Section::Informants, false},
                                {Section::Course, false},
                                {Section::TreatmentPlan, false},
                                {Section::Sources},
                                {Section::Closing}};

std::span<const Usual> usualOf(ReportKind kind) {
  switch (kind) {
  case ReportKind::CaseSummary:
    return kCaseSummary;
  case ReportKind::ParentSummary:
    return kParentSummary;
  case ReportKind::StepTwo:
    return kStepTwo;
  case ReportKind::StepThree:
    return kStepThree;
  }
  return {};
}

} // namespace

std::string_view idOf(ReportKind kind) {
  switch (kind) {
  case ReportKind::CaseSummary:
    return "case-summary";
  case ReportKind::ParentSummary:
    return "parent-summary";
  case ReportKind::StepTwo:
    return "step-2";
  case ReportKind::StepThree:
    return "step-3";
  }
  return {};
}

std::optional<ReportKind> reportKindFromId(std::string_view id) {
  const auto* const found =
      std::find_if(std::begin(kReportKinds), std::end(kReportKinds), [&](ReportKind kind) { return idOf(kind) == id; });
  return found == std::end(kReportKinds) ? std::nullopt : std::optional(*found);
}

const CompositionPart* Composition::part(Section section) const {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const CompositionPart& one) { return one.section == section; });
  return found == parts.end() ? nullptr : &*found;
}

CompositionPart* Composition::part(Section section) {
  return const_cast<CompositionPart*>(std::as_const(*this).part(section)); // of this object, which is not const
}

Composition usualComposition(ReportKind kind) {
  Composition composition;
  composition.kind = kind;
  for (const Usual& usual : usualOf(kind))
    composition.parts.push_back({usual.section, usual.on, {}});
  return composition;
}

bool moveSection(Composition& composition, Section section, int step) {
  const CompositionPart* part = composition.part(section);
  if (part == nullptr) return false;
  const auto from = part - composition.parts.data();
  const auto to = from + step;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(composition.parts.size())) return false;
  std::swap(composition.parts[static_cast<std::size_t>(from)], composition.parts[static_cast<std::size_t>(to)]);
  return true;
}

bool canBeFinal(ReportKind kind, const casefile::CaseFile& file) {
  const casefile::PlanRecord& plan = file.plan;
  switch (kind) {
  case ReportKind::StepTwo:
    return plan.last(casefile::MoveKind::ConcludeStep2, plan.round()) != nullptr;
  case ReportKind::StepThree:
    return plan.last(casefile::MoveKind::DecideStep3, plan.round()) != nullptr;
  case ReportKind::CaseSummary:
  case ReportKind::ParentSummary:
    break;
  }
  return true;
}

} // namespace haven::report
