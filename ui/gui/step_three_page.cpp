#include "gui/step_three_page.h"

#include "gui/clinical_offer.h"
#include "gui/decision_form.h"
#include "gui/form.h"
#include "gui/life_events_view.h"
#include "gui/outside_list.h"
#include "gui/page_frame.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr const char* kTimelineMade = "timeline-made";

/// Which points of step 2 ask about the same matter as a topic of the talk.
constexpr std::pair<std::string_view, std::string_view> kSameMatter[] = {
    {"topic-carer-changes", "history-carer-changes"},
    {"topic-events", "history-events"},
    {"topic-neglect", "history-neglect"},
    {"topic-youth-protection", "history-veilig-thuis"},
    {"topic-youth-protection", "history-placement"},
};

bool isPlaced(const casefile::Relationship& one) {
  return one.kind == casefile::RelationshipKind::FosterParent || one.kind == casefile::RelationshipKind::AdoptiveParent;
}

} // namespace

StepThreePage::StepThreePage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepThreePage", "step-3", parent) {}

void StepThreePage::addContent() {
  m_outside.clear();
  addBarrier();
  for (const plan::Section& section : step().sections) {
    if (section.id == "development-talk")
      addTalk(section);
    else if (section.id == "timeline")
      addTimeline(section);
    else if (section.id == "decision")
      addDecision(section);
    else if (section.id == "clinical-instrument")
      addClinical(section);
    else if (section.id == "interaction-video")
      addVideo(section);
    else
      addSection(section);
  }
  frame().content()->addWidget(new DecisionForm(desk(), casefile::MoveKind::DecideStep3));
}

void StepThreePage::addBarrier() {
  const plan::Move& move = desk().state().move(casefile::MoveKind::DecideStep3);
  if (move.barriers.empty()) return;
  QStringList reasons;
  for (const plan::Barrier barrier : move.barriers)
    reasons << text::label(barrier);
  if (desk().mayDo(casefile::Act::WriteStep3))
    reasons << tr("You can prepare it: the talk about the development and the time line can be written down already.");
  reasons << tr("The decision is made by: %1.").arg(text::whoMay(move.who));
  frame().content()->addWidget(makeNotice(tr("Step 3 cannot be decided on yet"), reasons.join(u'\n'), "notOpen"));
}

void StepThreePage::addTalk(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  const auto& carers = desk().file().relationships;
  if (std::any_of(carers.begin(), carers.end(), isPlaced)) {
    const auto words = text::words(desk().situation(), {plan::NoticeKind::UnknownHistory, {}, section.source});
    column->addWidget(makeNotice(words.title, words.text, "unknownHistory"));
  }
  addWhyNot(*column, casefile::Act::WriteStep3);
  for (const plan::Point& point : section.points) {
    PlanPointParts parts;
    parts.heardFrom = true;
    parts.aside = [this, id = point.id] { return earlier(id); };
    addPoint(*column, section, point, parts);
  }
}

QString StepThreePage::earlier(const std::string& topic) const {
  QStringList lines;
  for (const auto& [of, asked] : kSameMatter) {
    if (of != topic) continue;
    const plan::Point* point = desk().plan().point(asked);
    const casefile::PlanAnswer* answer = desk().answer(desk().key({"step-2", "history", std::string(asked), {}}));
    if (point == nullptr || answer == nullptr || answer->knowledge == casefile::Knowledge::TakenBack) continue;
    QStringList said;
    if (answer->knowledge != casefile::Knowledge::Answered)
      said << text::label(answer->knowledge);
    else if (!answer->option.empty())
      said << text::optionLabel(desk().plan(), asked, answer->option);
    if (!answer->text.empty()) said << from(answer->text).simplified();
    if (!said.isEmpty()) lines << tr("In step 2, %1: %2").arg(from(point->title), said.join(QStringLiteral(". ")));
  }
  return lines.join(u'\n');
}

void StepThreePage::addTimeline(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteStep3);
  for (const casefile::Relationship& one : desk().file().relationships)
    if (isPlaced(one) && !one.since.from(desk().file().youth.dateOfBirth))
      column->addWidget(makeMuted(
          tr("Not written down when the youth came to live with %1. That is asked at Details.").arg(text::label(one))));
  column->addWidget(m_life = new LifeEventsView(desk()));
  column->addWidget(makeRule());
  m_timelineMade = addPoint(*column, section, section.points.front());
}

void StepThreePage::addOutside(QVBoxLayout& column, std::vector<const plan::OutsideInstrument*> offered,
                               std::optional<casefile::RelationshipId> relationship) {
  if (offered.empty()) return;
  auto* list = new OutsideList(desk(), std::move(offered), relationship);
  column.addWidget(list);
  m_outside.push_back(list);
}

void StepThreePage::addClinical(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::RecordClinical);
  column->addWidget(
      makeText(text::words(desk().situation(), {plan::NoticeKind::OneInstrument, {}, section.source}).text));
  addPoint(*column, section, section.points.front());
  addOffer(*column, tr("Taken with a parent"), "parent");
  addOffer(*column, tr("Taken with the youth"), "youth");
  const Months age = completedMonths(desk().file().youth.dateOfBirth, desk().session().today());
  QStringList others;
  for (const std::string_view with : {"parent", "youth"})
    for (const plan::OutsideInstrument* one : clinicalOffer(desk(), with).others)
      others << whyNotAtThisAge(*one, age);
  if (others.isEmpty()) return;
  column->addWidget(makeRule());
  column->addWidget(makeMuted(tr("Not meant for the age the youth has now:")));
  for (const QString& one : others)
    column->addWidget(makePoint(one));
}

void StepThreePage::addOffer(QVBoxLayout& column, const QString& heading, std::string_view with) {
  ClinicalOffer offer = clinicalOffer(desk(), with);
  column.addWidget(makeRule());
  column.addWidget(makeText(heading, theme::TextSize::Lead));
  if (offer.fitting.empty()) column.addWidget(makeMuted(tr("No instrument fits the age the youth has now.")));
  for (const plan::OutsideInstrument* one : offer.fitting)
    column.addWidget(
        makePoint(tr("%1, %2. %3 Source: %4")
                      .arg(from(one->abbreviation), from(one->title), from(one->about), from(one->source.text()))));
  offer.fitting.insert(offer.fitting.end(), offer.taken.begin(), offer.taken.end());
  addOutside(column, std::move(offer.fitting));
}

void StepThreePage::addVideo(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::RecordClinical);
  std::vector<const plan::OutsideInstrument*> offered;
  for (const plan::OutsideInstrument& one : desk().plan().interaction) {
    offered.push_back(&one);
    column->addWidget(
        makePoint(tr("%1, %2. %3 Source: %4")
                      .arg(from(one.abbreviation), from(one.title), from(one.about), from(one.source.text()))));
  }
  if (desk().file().relationships.empty()) column->addWidget(makeMuted(tr("No carer has been written down yet.")));
  for (const casefile::Relationship& relationship : desk().file().relationships) {
    column->addWidget(makeRule());
    column->addWidget(makeText(text::label(relationship), theme::TextSize::Lead));
    addPoint(*column, section, section.points.front(), {}, relationship.id);
    addOutside(*column, offered, relationship.id);
  }
}

void StepThreePage::addDecision(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::DecideStep3);
  QString heading;
  for (const plan::Point& point : section.points) {
    if (from(point.heading) != heading) column->addWidget(makeText(from(point.heading), theme::TextSize::Lead));
    heading = from(point.heading);
    PlanPointParts parts;
    // "Not judged" is an option of the judgement itself.
    parts.unknowns = point.id != "attachment-disorder";
    addPoint(*column, section, point, parts);
  }
}

void StepThreePage::refresh() {
  if (m_life != nullptr) m_life->refresh();
}

bool StepThreePage::keepAgain() {
  return std::all_of(m_outside.begin(), m_outside.end(), [](OutsideList* list) { return list->keepAgain(); });
}

bool StepThreePage::settle() {
  return m_life == nullptr || m_life->settle();
}

QWidget* StepThreePage::widgetOf(const plan::Field& field) {
  // An entry on the line makes it; the point below it is for saying why there is none.
  if (field.point == kTimelineMade && m_life != nullptr) {
    const auto missing = plan::missingIn(desk().situation(), field);
    const bool why = missing && missing->need != plan::Need::NotAsked;
    return why ? static_cast<QWidget*>(m_timelineMade) : m_life;
  }
  return PlanPage::widgetOf(field);
}

} // namespace haven::gui
