#include "base/freed_memory.h"
#include "gui/after_page.h"
#include "gui/care_desk.h"
#include "gui/case_edit_page.h"
#include "gui/case_file_page.h"
#include "gui/case_overview.h"
#include "gui/case_page.h"
#include "gui/form.h"
#include "gui/instruments_page.h"
#include "gui/interventions_page.h"
#include "gui/plan_desk.h"
#include "gui/report_page.h"
#include "gui/step_one_page.h"
#include "gui/step_three_page.h"
#include "gui/step_two_page.h"
#include "gui/timeline_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>

// The places of a case, each made when it is first opened, and where each of them leads.

namespace haven::gui {

void CasePage::layOutPlaces() {
  m_overview.comesFrom(*m_pages, [this] {
    auto* page = new CaseOverview(*m_session);
    connect(page, &CaseOverview::administrationWanted, this, &CasePage::administrationWanted);
    connect(page, &CaseOverview::recordWanted, this, &CasePage::recordWanted);
    connect(page, &CaseOverview::fieldWanted, this, &CasePage::showField);
    connect(page, &CaseOverview::stepWanted, this, [this](const QString& step) { showStep(step.toStdString()); });
    connect(page, &CaseOverview::detailsWanted, this, [this] { showPlace(Place::Details); });
    connect(
        page, &CaseOverview::changed, this, [this] { showPlace(Place::Overview); }, Qt::QueuedConnection);
    return page;
  });
  m_details.comesFrom(*m_pages, [this] {
    auto* page = new CaseEditPage(*m_session);
    connect(page, &CaseEditPage::left, this, [this] { showPlace(Place::Overview); });
    return page;
  });
  m_instruments.comesFrom(*m_pages, [this] {
    auto* page = new InstrumentsPage(*m_session);
    connect(page, &InstrumentsPage::recordWanted, this, &CasePage::recordWanted);
    return page;
  });
  m_timeline.comesFrom(*m_pages, [this] {
    auto* page = new TimelinePage(*m_desk);
    connect(page, &TimelinePage::recordWanted, this, &CasePage::recordWanted);
    connect(page, &TimelinePage::copyWanted, this, [this](qint64 id) {
      showPlace(Place::Report);
      if (place() == Place::Report) m_report->openCopy(id);
    });
    return page;
  });
  m_report.comesFrom(*m_pages, [this] {
    auto* page = new ReportPage(*m_session);
    connect(page, &ReportPage::letterWanted, this, [this] { showPlace(Place::Interventions); });
    return page;
  });
  m_caseFile.comesFrom(*m_pages, [this] {
    auto* page = new CaseFilePage(*m_session);
    connect(page, &CaseFilePage::gone, this, &CasePage::gone);
    return page;
  });
}

void CasePage::layOutPlacesOfPlan() {
  const auto wired = [this](auto* page) {
    connect(page, &PlanPage::fieldWanted, this, &CasePage::showField);
    return page;
  };
  m_stepOne.comesFrom(*m_pages, [this, wired] { return wired(new StepOnePage(*m_desk)); });
  m_stepTwo.comesFrom(*m_pages, [this, wired] {
    auto* page = wired(new StepTwoPage(*m_desk));
    connect(page, &StepTwoPage::administrationWanted, this, &CasePage::administrationWanted);
    connect(page, &StepTwoPage::recordWanted, this, &CasePage::recordWanted);
    return page;
  });
  m_stepThree.comesFrom(*m_pages, [this, wired] { return wired(new StepThreePage(*m_desk)); });
  m_after.comesFrom(*m_pages, [this, wired] { return wired(new AfterPage(*m_care)); });
  m_interventions.comesFrom(*m_pages, [this, wired] { return wired(new InterventionsPage(*m_care)); });
}

void CasePage::letGoOfPlaces() {
  if (ReportPage* report = m_report.made(); report != nullptr) {
    report->flush();
    if (report->allKept()) m_report.drop();
  }
  m_timeline.drop();
  m_instruments.drop();
  m_caseFile.drop();
  returnFreedMemory();
}

QWidget* CasePage::makePlaces() {
  auto* panel = new QFrame;
  panel->setFixedWidth(196);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace16, theme::kSpace24, theme::kSpace8, theme::kSpace16);
  column->setSpacing(theme::kSpace4);
  const std::pair<QString, const char*> places[] = {{tr("Overview"), "placeOverview"},
                                                    {tr("Step 1"), "placeStep1"},
                                                    {tr("Step 2"), "placeStep2"},
                                                    {tr("Step 3"), "placeStep3"},
                                                    {tr("After the steps"), "placeAfter"},
                                                    {tr("Details"), "placeDetails"},
                                                    {tr("Instruments"), "placeInstruments"},
                                                    {tr("Interventions"), "placeInterventions"},
                                                    {tr("Time line"), "placeTimeline"},
                                                    {tr("Report"), "placeReport"},
                                                    {tr("The file"), "placeFile"}};
  int id = 0;
  for (const auto& [words, name] : places) {
    QPushButton* button = makeButton(words, name, ButtonRank::Place);
    m_places->addButton(button, id++);
    column->addWidget(button);
  }
  column->addStretch();
  QPushButton* back = makeButton(tr("All cases"), "backToCases", ButtonRank::Quiet);
  connect(back, &QPushButton::clicked, this, &CasePage::left);
  column->addWidget(back, 0, Qt::AlignLeft);
  m_places->setExclusive(true);
  connect(m_places, &QButtonGroup::idClicked, this, [this](int place) { showPlace(static_cast<Place>(place)); });
  return panel;
}

Status CasePage::fillPlace(Place place, const casefile::CaseFile& file) {
  if (PlanPage* page = planPage(place)) {
    if (const Status readable = place == Place::Interventions ? m_care->readable() : Status(); !readable)
      return readable;
    page->show();
    return {};
  }
  if (place == Place::Details) return m_details->open(file.id);
  if (place == Place::Timeline) return m_timeline->show();
  if (place == Place::Report) return m_report->open(file.id);
  if (place == Place::File) return m_caseFile->open(file);
  const auto definitions = m_session->definitionsOf(file);
  if (!definitions) return fail(definitions.error());
  if (place == Place::Instruments) return m_instruments->show(file, *definitions);
  m_overview->show(*m_desk, *definitions);
  return {};
}

PlanPage* CasePage::planPage(Place place) const {
  switch (place) {
  case Place::Step1:
    return m_stepOne.get();
  case Place::Step2:
    return m_stepTwo.get();
  case Place::Step3:
    return m_stepThree.get();
  case Place::After:
    return m_after.get();
  case Place::Interventions:
    return m_interventions.get();
  default:
    return nullptr;
  }
}

QWidget* CasePage::pageAt(Place place) const {
  switch (place) {
  case Place::Overview:
    return m_overview.get();
  case Place::Details:
    return m_details.get();
  case Place::Instruments:
    return m_instruments.get();
  case Place::Timeline:
    return m_timeline.get();
  case Place::Report:
    return m_report.get();
  case Place::File:
    return m_caseFile.get();
  default:
    return planPage(place);
  }
}

} // namespace haven::gui
