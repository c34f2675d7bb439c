#include "gui/report_words.h"

#include "gui/report_page.h"

namespace haven::gui {
namespace {

QString nameOf(report::Section section) {
  switch (section) {
  case report::Section::CaseData:
    return ReportPage::tr("Details of the child or young person");
  case report::Section::Relationships:
    return ReportPage::tr("Relationships");
  case report::Section::Results:
    return ReportPage::tr("Result and meaning");
  case report::Section::ItemScores:
    return ReportPage::tr("Answer for each item");
  case report::Section::OpenAnswers:
    return ReportPage::tr("Answers to open questions");
  case report::Section::Arguments:
    return ReportPage::tr("Arguments and examples");
  case report::Section::ShortReport:
    return ReportPage::tr("Short report of the talk");
  case report::Section::FollowUp:
    return ReportPage::tr("Follow-up steps");
  case report::Section::Informants:
    return ReportPage::tr("Informants side by side");
  case report::Section::Course:
    return ReportPage::tr("Course over time");
  case report::Section::PlanState:
    return ReportPage::tr("Place in the three-step plan");
  case report::Section::Decisions:
    return ReportPage::tr("Decisions of the plan");
  case report::Section::Observations:
    return ReportPage::tr("Step 1: observations");
  case report::Section::History:
    return ReportPage::tr("Step 2: talks and history");
  case report::Section::Balance:
    return ReportPage::tr("Step 2: balance model");
  case report::Section::BroadFunctioning:
    return ReportPage::tr("Step 2: broad functioning");
  case report::Section::DevelopmentTalk:
    return ReportPage::tr("Step 3: talk about the development");
  case report::Section::TimeLine:
    return ReportPage::tr("Time line");
  case report::Section::Clinical:
    return ReportPage::tr("Step 3: examination and decision");
  case report::Section::TreatmentPlan:
    return ReportPage::tr("Treatment plan");
  case report::Section::StepTwoConclusion:
    return ReportPage::tr("Conclusion of step 2");
  case report::Section::StepThreeDecision:
    return ReportPage::tr("Decision of step 3");
  case report::Section::NextLook:
    return ReportPage::tr("When is looked again");
  case report::Section::Sources:
    return ReportPage::tr("Sources");
  case report::Section::Opening:
    return ReportPage::tr("Introduction in own words");
  case report::Section::Closing:
    return ReportPage::tr("Closing in own words");
  }
  return {};
}

/// What parents read under a section; empty where it is called as elsewhere.
QString nameForParents(report::Section section) {
  switch (section) {
  case report::Section::Results:
    return ReportPage::tr("When and with whom was talked");
  case report::Section::ItemScores:
    return ReportPage::tr("What was talked about");
  case report::Section::Arguments:
    return ReportPage::tr("Examples that were told");
  case report::Section::FollowUp:
    return ReportPage::tr("Chosen help and what comes next");
  default:
    return {};
  }
}

} // namespace

QString kindName(report::ReportKind kind) {
  switch (kind) {
  case report::ReportKind::CaseSummary:
    return ReportPage::tr("Case summary");
  case report::ReportKind::ParentSummary:
    return ReportPage::tr("For parents");
  case report::ReportKind::StepTwo:
    return ReportPage::tr("Conclusion of step 2");
  case report::ReportKind::StepThree:
    return ReportPage::tr("Examination of step 3");
  }
  return {};
}

QString kindName(const std::string& id) {
  const auto kind = report::reportKindFromId(id);
  return kind ? kindName(*kind) : ReportPage::tr("Referral letter");
}

QString sectionName(report::Section section, report::ReportKind kind) {
  const QString forParents = kind == report::ReportKind::ParentSummary ? nameForParents(section) : QString();
  return forParents.isEmpty() ? nameOf(section) : forParents;
}

} // namespace haven::gui
