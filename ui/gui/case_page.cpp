#include "gui/case_page.h"

#include "gui/care_desk.h"
#include "gui/emergency_page.h"
#include "gui/form.h"
#include "gui/interventions_page.h"
#include "gui/kept_drafts.h"
#include "gui/next_thing.h"
#include "gui/plan_desk.h"
#include "gui/report_page.h"
#include "gui/save_line.h"
#include "gui/timeline_page.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace haven::gui {

CasePage::CasePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_name(makeText({}, theme::TextSize::Heading)), m_facts(makeMuted({})),
      m_mark(makeText({}, theme::TextSize::Small)), m_emergency(makeText({}, theme::TextSize::Small)),
      m_next(makeButton({}, "nextAction", ButtonRank::Primary)), m_places(new QButtonGroup(this)),
      m_pages(new QStackedWidget), m_desk(new PlanDesk(session, this)), m_care(new CareDesk(*m_desk, this)) {
  setObjectName(QStringLiteral("casePage"));
  auto* body = new QHBoxLayout;
  body->setSpacing(0);
  body->addWidget(makePlaces());
  body->addWidget(m_pages, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  layout->addLayout(body, 1);
  connect(m_desk, &PlanDesk::fieldWanted, this, &CasePage::showField);
  layOutPlaces();
  layOutPlacesOfPlan();
}

QWidget* CasePage::makeHeader() {
  auto* header = new QFrame;
  header->setProperty("look", "header");
  auto* line = new QHBoxLayout(header);
  line->setContentsMargins(theme::kSpace32, theme::kSpace8, theme::kSpace32, theme::kSpace8);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  m_name->setObjectName(QStringLiteral("caseName"));
  m_name->setMaximumWidth(QWIDGETSIZE_MAX);
  m_facts->setObjectName(QStringLiteral("caseFacts"));
  m_facts->setMaximumWidth(QWIDGETSIZE_MAX);
  m_mark->setObjectName(QStringLiteral("exampleMark"));
  m_mark->setProperty("tone", "accent");
  m_emergency->setObjectName(QStringLiteral("emergencyLine"));
  m_emergency->setProperty("tone", "accent");
  m_emergency->setMaximumWidth(QWIDGETSIZE_MAX);
  words->addWidget(m_mark);
  words->addWidget(m_emergency);
  words->addWidget(m_name);
  words->addWidget(m_facts);
  line->addLayout(words, 1);
  line->addWidget(m_next, 0, Qt::AlignVCenter);
  return header;
}

Status CasePage::open(casefile::CaseId id, Place place) {
  if (const Status opened = m_desk->open(id); !opened) return opened;
  const casefile::CaseFile& file = m_desk->file();
  if (m_case != 0 && id != m_case) letGoOfPlaces();
  if (const Status filled = fillPlace(place, file); !filled) return filled;
  m_case = id;
  showHeader(file);
  offerNext();
  m_next->setVisible(place == Place::Overview); // elsewhere the page has a primary button of its own
  m_places->button(static_cast<int>(place))->setChecked(true);
  keepTabOnChecked(*m_places);
  m_shown = place;
  m_pages->setCurrentWidget(pageAt(place));
  return {};
}

void CasePage::showPlace(Place place) {
  if (!settle() && !SaveLine::confirmLoss(m_session->prompts(), this)) {
    m_places->button(static_cast<int>(m_shown))->setChecked(true);
    return;
  }
  const Status opened = open(m_case, place);
  if (opened) return;
  m_places->button(static_cast<int>(m_shown))->setChecked(true); // what is still on screen
  m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
}

void CasePage::showField(const plan::Field& field) {
  if (field.section == "carers") return showPlace(Place::Details);
  if (InterventionsPage::asks(field)) {
    showPlace(Place::Interventions);
    if (place() == Place::Interventions) m_interventions->showField(field);
    return;
  }
  // Reasons to always screen are asked with the first look.
  showStep(field.section == "reasons" ? std::string_view("step-1") : std::string_view(field.step));
  if (PlanPage* page = planPage(place())) page->showField(field);
}

void CasePage::showReport() {
  showPlace(Place::Report);
  if (place() == Place::Report) m_report->focusChoice();
}

bool CasePage::find() {
  if (place() != Place::Interventions) return false;
  m_interventions->find();
  return true;
}

bool CasePage::back() {
  if (place() == Place::Timeline) return m_timeline->back();
  if (place() == Place::Report) return m_report->back();
  return place() == Place::Interventions && m_interventions->back();
}

bool CasePage::settle() {
  if (m_report.made() != nullptr) m_report->flush();
  PlanPage* page = planPage(m_shown);
  if (page == nullptr) return true;
  page->flush();
  return page->allKept();
}

QJsonObject CasePage::drafts() const {
  QJsonObject drafts = draftsOf(*m_desk, *m_care);
  const InterventionsPage* page = m_interventions.made();
  if (page != nullptr && page->hasDraft()) drafts["letter"] = page->letterDraft();
  return drafts;
}

void CasePage::giveBack(const QJsonObject& drafts) {
  gui::giveBack(*m_desk, *m_care, drafts);
  if (drafts.contains("letter")) m_interventions->giveBackLetter(drafts["letter"].toObject());
}

CasePage::Place CasePage::place() const {
  return static_cast<Place>(m_places->checkedId());
}

QString CasePage::helpName() const {
  switch (place()) {
  case Place::Report:
    return QStringLiteral("reportPage");
  case Place::Instruments:
    return QStringLiteral("instrumentsPage");
  case Place::Timeline:
    return m_timeline->objectName();
  case Place::File:
    return QStringLiteral("caseFilePage");
  default:
    const PlanPage* page = planPage(place());
    return page == nullptr ? objectName() : page->objectName();
  }
}

void CasePage::showHeader(const casefile::CaseFile& file) {
  m_name->setText(QString::fromStdString(file.youth.name));
  m_mark->setText(file.example ? tr("EXAMPLE: fictional data") : QString());
  m_mark->setVisible(file.example);
  const QString emergency = emergencyWords(*m_session, file.id);
  m_emergency->setText(emergency);
  m_emergency->setVisible(!emergency.isEmpty());
  QStringList facts{text::formatAge(completedMonths(file.youth.dateOfBirth, m_session->today())),
                    tr("born %1").arg(text::formatDate(file.youth.dateOfBirth)),
                    tr("case %1").arg(QString::fromStdString(file.number))};
  if (!file.youth.clientNumber.empty())
    facts << tr("client number %1").arg(QString::fromStdString(file.youth.clientNumber));
  for (const auto& relationship : file.relationships)
    facts << text::label(relationship);
  m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

void CasePage::offerNext() {
  disconnect(m_next, &QPushButton::clicked, nullptr, nullptr);
  const NextThing next = nextThing(*m_desk);
  m_next->setText(next.words);
  connect(m_next, &QPushButton::clicked, this, [this, what = next.what] {
    if (const auto* field = std::get_if<OpenField>(&what)) return showField(field->field);
    if (const auto* decision = std::get_if<OpenDecision>(&what)) return showDecision(decision->kind);
    if (const auto* draft = std::get_if<OpenDraft>(&what)) {
      emit recordWanted(draft->id, true);
      return;
    }
    if (const auto* form = std::get_if<BeginForm>(&what)) {
      emit administrationWanted(form->relationship, QString::fromStdString(form->instrument));
      return;
    }
    showPlace(Place::Report);
  });
}

void CasePage::showStep(std::string_view step) {
  constexpr std::pair<std::string_view, Place> kSteps[] = {
      {"step-1", Place::Step1}, {"step-2", Place::Step2}, {"step-3", Place::Step3}, {"after", Place::After}};
  for (const auto& [id, place] : kSteps)
    if (id == step) showPlace(place);
}

void CasePage::showDecision(casefile::MoveKind kind) {
  showStep(pageOf(kind));
  if (PlanPage* page = planPage(place())) page->showField({"", "decision-" + std::string(idOf(kind)), "", {}});
}

} // namespace haven::gui
