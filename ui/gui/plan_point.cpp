#include "gui/plan_point.h"

#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::Knowledge;
using plan::AnswerKind;
using text::from;

constexpr Knowledge kStates[] = {Knowledge::Unknown, Knowledge::Declined, Knowledge::NotApplicable};

} // namespace

std::string stateId(Knowledge knowledge) {
  return "is-" + std::string(idOf(knowledge));
}

Knowledge knowledgeOf(std::string_view option) {
  for (const Knowledge state : kStates)
    if (option == stateId(state)) return state;
  return Knowledge::Answered;
}

QString summary(const plan::PlanDefinition& plan, const casefile::PlanAnswer& answer) {
  QStringList parts;
  if (!answer.option.empty())
    parts << text::optionLabel(plan, answer.key.point, answer.option);
  else if (answer.knowledge != Knowledge::Answered)
    parts << text::label(answer.knowledge);
  if (answer.day) parts << text::formatDate(*answer.day);
  if (!answer.text.empty()) parts << from(answer.text);
  return parts.join(QStringLiteral(" \u00B7 "));
}

PlanPoint::PlanPoint(PlanDesk& desk, const plan::Point& point, plan::Field field, PlanPointParts parts,
                     std::optional<Date> on, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_point(&point), m_field(std::move(field)), m_parts(std::move(parts)), m_on(on) {
  setObjectName(QStringLiteral("point-") + from(idOf(m_field)));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, theme::kSpace8, 0, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  QLabel* title = makeText(from(point.title), theme::TextSize::Body);
  QFont bold = title->font();
  bold.setWeight(QFont::DemiBold);
  title->setFont(bold);
  m_aside = makeMuted({});
  m_aside->setObjectName(QStringLiteral("aside-") + from(idOf(m_field)));
  if (m_parts.brief) {
    makeDetails(*makeBrief(*layout, *title));
  } else {
    layout->addWidget(title);
    if (!point.question.empty() && point.question != point.title) layout->addWidget(makeMuted(from(point.question)));
    layout->addWidget(m_aside);
    makeAnswer(*layout, *layout);
    makeDetails(*layout);
  }
  refresh();
}

QVBoxLayout* PlanPoint::makeBrief(QVBoxLayout& layout, QLabel& title) {
  layout.setContentsMargins(0, 0, 0, 0);
  layout.setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::kSpace16);
  head->addWidget(&title, 1);
  auto* part = new QWidget;
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(theme::kSpace16, 0, 0, theme::kSpace8);
  column->setSpacing(theme::kSpace4);
  makeAnswer(*head, *column);
  m_more = new Disclosure(tr("More"), "", part);
  m_more->setObjectName(QStringLiteral("more-") + from(idOf(m_field)));
  m_more->setAccessibleName(tr("Note, explanation and source of: %1").arg(from(m_point->title)));
  head->addWidget(m_more);
  layout.addLayout(head);
  layout.addWidget(m_aside);
  layout.addWidget(part);
  return column;
}

void PlanPoint::makeAnswer(QBoxLayout& choice, QVBoxLayout& layout) {
  const QString title = from(m_point->title);
  std::vector<PlanOption> options;
  for (const std::string& id : plan::optionsOf(m_desk->plan(), m_point->id))
    options.push_back({id, text::optionLabel(m_desk->plan(), m_point->id, id)});
  if (m_parts.unknowns)
    for (const Knowledge state : kStates)
      if (!m_parts.brief || state == Knowledge::Unknown)
        options.push_back({stateId(state), text::label(state), !m_parts.brief});
  const bool hasChoice = m_point->kind == AnswerKind::Choice || m_point->kind == AnswerKind::Done;
  const auto addChoice = [&] {
    if (options.empty()) return;
    m_choice = new PlanChoice(QStringLiteral("choice-") + from(idOf(m_field)), title);
    m_choice->setOptions(options);
    connect(m_choice, &PlanChoice::chose, this, &PlanPoint::choose);
    choice.addWidget(m_choice);
  };
  if (hasChoice) addChoice();
  if (m_point->kind == AnswerKind::Date) {
    m_date = new DateField((QStringLiteral("date-") + from(idOf(m_field))).toLatin1().constData());
    m_date->setMaximumWidth(160);
    m_dateField = new FormField(tr("Day (dd-mm-yyyy)"), m_date);
    connect(m_date, &QLineEdit::editingFinished, this, &PlanPoint::keepTexts);
    layout.addWidget(m_dateField);
  }
  const bool isText = m_point->kind == AnswerKind::Text;
  m_note = new NoteField((QStringLiteral("note-") + from(idOf(m_field))).toLatin1().constData(), isText ? 3 : 1);
  m_noteField = new FormField(noteLabel(nullptr), m_note);
  connect(m_note, &NoteField::settled, this, &PlanPoint::keepTexts);
  connect(m_note, &NoteField::refused, this,
          [this] { m_noteField->setProblem(tr("This is too long; what stood there is still there.")); });
  layout.addWidget(m_noteField);
  // For an answer in own words the words come first, "unknown" after them.
  if (!hasChoice) addChoice();
}

void PlanPoint::makeDetails(QVBoxLayout& layout) {
  if (m_parts.setting) {
    m_setting = new NoteField((QStringLiteral("setting-") + from(idOf(m_field))).toLatin1().constData(), 1);
    connect(m_setting, &NoteField::settled, this, &PlanPoint::keepTexts);
    layout.addWidget(new FormField(tr("Where, in which situation"), m_setting));
  }
  if (m_parts.heardFrom) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(theme::kSpace16, row);
    flow->addWidget(makeMuted(tr("Heard from:")));
    for (const casefile::HeardFrom source : casefile::kHeardFrom) {
      auto* box = new QCheckBox(text::label(source));
      box->setObjectName(QStringLiteral("heard-%1-%2").arg(from(idOf(m_field)), from(std::string(idOf(source)))));
      box->setAccessibleName(tr("%1, heard from: %2").arg(from(m_point->title), text::label(source)));
      connect(box, &QCheckBox::clicked, this, &PlanPoint::keepSources);
      m_sources.emplace_back(source, box);
      flow->addWidget(box);
    }
    layout.addWidget(row);
  }
  auto* help = new QWidget;
  auto* helpLayout = new QVBoxLayout(help);
  helpLayout->setContentsMargins(theme::kSpace16, 0, 0, 0);
  helpLayout->setSpacing(theme::kSpace4);
  if (!m_point->help.empty()) helpLayout->addWidget(makeText(from(m_point->help)));
  for (const plan::Note& tip : m_point->tips)
    helpLayout->addWidget(makePoint(from(tip.text)));
  helpLayout->addWidget(makeMuted(tr("Source: %1").arg(from(m_point->source.text()))));
  m_history = new QWidget;
  auto* history = new QVBoxLayout(m_history);
  history->setContentsMargins(theme::kSpace16, 0, 0, 0);
  m_who = makeMuted({});
  m_who->setFont(theme::font(theme::TextSize::Small));
  m_clear = makeButton(tr("Clear the answer"), "clearAnswer", ButtonRank::Quiet);
  m_clear->setAccessibleName(tr("Clear the answer to: %1").arg(from(m_point->title)));
  connect(m_clear, &QPushButton::clicked, this, &PlanPoint::clearAnswer);
  auto* foot = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, foot);
  auto* why = new Disclosure(tr("Explanation and source"), "pointHelp", help);
  why->setAccessibleName(tr("Explanation and source of: %1").arg(from(m_point->title)));
  m_before = new Disclosure(tr("Earlier answers"), "pointHistory", m_history);
  m_before->setAccessibleName(tr("Earlier answers to: %1").arg(from(m_point->title)));
  flow->addWidget(why);
  flow->addWidget(m_before);
  flow->addWidget(m_clear);
  layout.addWidget(m_who);
  layout.addWidget(foot);
  layout.addWidget(help);
  layout.addWidget(m_history);
}

QString PlanPoint::noteLabel(const casefile::PlanAnswer* answer) const {
  if (m_point->kind == AnswerKind::Text) return tr("In own words");
  const bool notDone = m_point->kind == AnswerKind::Done && answer != nullptr && answer->option != casefile::kDone &&
                       (answer->knowledge != Knowledge::Answered || !answer->option.empty());
  if (notDone) return tr("Why not");
  return m_parts.note.isEmpty() ? tr("Note") : m_parts.note;
}

void PlanPoint::setDay(std::optional<Date> on) {
  flush();
  m_on = on;
  refresh();
}

void PlanPoint::setLocked(bool locked) {
  m_locked = locked;
  refresh();
}

void PlanPoint::refresh() {
  const casefile::AnswerKey key = m_desk->key(m_field, m_on);
  const casefile::PlanAnswer* answer = m_desk->answer(key);
  m_aside->setText(m_parts.aside ? m_parts.aside() : QString());
  m_aside->setVisible(!m_aside->text().isEmpty());
  const bool writable = m_desk->mayWrite(m_field) && !m_locked;
  if (m_choice != nullptr) {
    m_choice->setChosen(answer == nullptr                          ? std::string()
                        : answer->knowledge != Knowledge::Answered ? stateId(answer->knowledge)
                                                                   : answer->option);
    m_choice->setEnabled(writable);
  }
  // What is being typed stays: it is newer than what is kept.
  if (!m_note->hasFocus() && !m_unkept) m_note->setStored(answer == nullptr ? QString() : from(answer->text));
  // A note is never out of sight.
  if (m_more != nullptr && !m_note->toPlainText().isEmpty()) m_more->setExpanded(true);
  m_note->setReadOnly(!writable);
  m_noteField->setLabel(noteLabel(answer));
  m_note->setAccessibleName(from(m_point->title) + QStringLiteral(": ") + noteLabel(answer));
  if (m_date != nullptr) {
    if (!m_date->hasFocus() && !m_unkept) m_date->setDate(answer == nullptr ? std::nullopt : answer->day);
    m_date->setReadOnly(!writable);
  }
  if (m_setting != nullptr) {
    if (!m_setting->hasFocus() && !m_unkept)
      m_setting->setStored(answer == nullptr ? QString() : from(answer->setting));
    m_setting->setReadOnly(!writable);
  }
  for (const auto& [source, box] : m_sources) {
    const auto& heard = answer == nullptr ? std::vector<casefile::HeardFrom>() : answer->heardFrom;
    box->setChecked(std::find(heard.begin(), heard.end(), source) != heard.end());
    box->setEnabled(writable);
  }
  m_clear->setVisible(answer != nullptr && writable);
  m_who->setText(answer == nullptr ? QString()
                                   : tr("%1, %2 (%3)")
                                         .arg(text::formatMoment(answer->given.at), from(answer->given.name),
                                              text::label(answer->given.role)));
  m_who->setVisible(answer != nullptr);
  showHistory();
}

void PlanPoint::showHistory() {
  clearLayout(m_history->layout());
  const auto earlier = m_desk->earlier(m_desk->key(m_field, m_on));
  for (const casefile::PlanAnswer* answer : earlier)
    m_history->layout()->addWidget(makePoint(
        tr("%1, %2: %3")
            .arg(text::formatMoment(answer->given.at), from(answer->given.name), summary(m_desk->plan(), *answer))));
  m_before->setVisible(!earlier.empty());
  if (earlier.empty()) m_before->setExpanded(false);
}

casefile::PlanAnswer PlanPoint::current() const {
  const casefile::AnswerKey key = m_desk->key(m_field, m_on);
  const casefile::PlanAnswer* kept = m_desk->answer(key);
  casefile::PlanAnswer answer = kept == nullptr ? casefile::PlanAnswer{} : *kept;
  answer.key = key;
  // A note that is still being typed goes along with whatever is kept first.
  answer.text = m_note->toPlainText().toStdString();
  if (m_setting != nullptr) answer.setting = m_setting->toPlainText().toStdString();
  return answer;
}

void PlanPoint::choose(const QString& option) {
  casefile::PlanAnswer answer = current();
  const std::string id = option.toStdString();
  answer.knowledge = knowledgeOf(id);
  answer.option = answer.knowledge == Knowledge::Answered ? id : std::string();
  if (answer.knowledge != Knowledge::Answered) answer.day.reset();
  if (!m_desk->save(std::move(answer))) refresh();
}

void PlanPoint::keepTexts() {
  casefile::PlanAnswer answer = current();
  const casefile::PlanAnswer* kept = m_desk->answer(answer.key);
  if (m_date != nullptr) {
    if (m_date->isEmpty() && kept == nullptr) return;
    answer.day = m_date->date();
    m_unkept = !m_date->isEmpty() && !answer.day;
    if (m_unkept) return m_dateField->setProblem(tr("Write the day as 21-11-2026."));
  }
  const bool written = m_point->kind == AnswerKind::Text || m_point->kind == AnswerKind::Date;
  // Words or a day are an answer: what was said before about not knowing gives way.
  if (written && (!answer.text.empty() || answer.day) && m_point->kind == AnswerKind::Text)
    answer.knowledge = Knowledge::Answered;
  const bool same =
      kept != nullptr && kept->text == answer.text && kept->setting == answer.setting && kept->day == answer.day;
  m_unkept = m_unkept && !same;
  if (same) return;
  const bool empty = answer.text.empty() && answer.option.empty() && !answer.day && answer.setting.empty() &&
                     answer.heardFrom.empty() && answer.knowledge == Knowledge::Answered;
  if (empty && kept == nullptr) return;
  m_unkept = empty ? !m_desk->takeBack(answer.key) : !m_desk->save(std::move(answer));
  if (m_unkept && !empty && m_date != nullptr)
    m_dateField->setProblem(tr("Choose a day after today, within five years."));
}

void PlanPoint::keepSources() {
  casefile::PlanAnswer answer = current();
  answer.heardFrom.clear();
  for (const auto& [source, box] : m_sources)
    if (box->isChecked()) answer.heardFrom.push_back(source);
  if (!m_desk->save(std::move(answer))) refresh();
}

void PlanPoint::clearAnswer() {
  const QSignalBlocker quiet(m_note);
  m_note->setStored({});
  if (m_setting != nullptr) m_setting->setStored({});
  m_unkept = false;
  m_desk->takeBack(m_desk->key(m_field, m_on));
  focusAnswer();
}

void PlanPoint::flush() {
  m_note->flush();
  if (m_setting != nullptr) m_setting->flush();
}

void PlanPoint::focusAnswer() {
  if (m_date != nullptr) return m_date->setFocus(Qt::OtherFocusReason);
  // Where it may not be filled in, the note can still be read.
  if (m_choice != nullptr && m_choice->isEnabled() && m_point->kind != AnswerKind::Text) return m_choice->focusChoice();
  m_note->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
