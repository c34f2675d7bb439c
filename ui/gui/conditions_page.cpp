#include "gui/conditions_page.h"

#include "gui/help_side.h"
#include "gui/pack_notice.h"
#include "gui/result_parts.h"
#include "gui/save_line.h"
#include "gui/side_by_side.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace haven::gui {
namespace {

constexpr int kPauseMs = 600; // as note fields wait
constexpr int kTurnPairs = 520;

/// A box whose own words are its name, under a heading.
FormField* makeCheck(const QString& heading, QCheckBox*& box, const QString& words, const char* name) {
  box = new QCheckBox(words);
  box->setObjectName(QLatin1String(name));
  auto* field = new FormField(heading, box);
  box->setAccessibleName(words);
  return field;
}

} // namespace

ConditionsPage::ConditionsPage(Session& session, QWidget* parent)
    : PageFrame("conditionsPage", parent), m_session(&session), m_about(makeText({})),
      m_saveLine(new SaveLine(session.context().clock)) {
  content()->addWidget(m_about);
  content()->addWidget(makeTalk());
  content()->addWidget(makeAgreement());
  buildActions();
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connectFields();
}

QWidget* ConditionsPage::makeTalk() {
  QFrame* card = makeSection({});
  m_talkHead = static_cast<QLabel*>(card->layout()->itemAt(0)->widget());
  m_respondent = makeText({});
  m_respondent->setObjectName(QStringLiteral("respondent"));
  m_respondentField = new FormField(tr("Filled in by"), m_respondent);
  m_talkDate = new DateField("talkDate");
  m_talkDateField = new FormField(tr("Date of the talk"), m_talkDate, tr("The age is counted on this day."));
  m_advice = new QWidget;
  auto* adviceLayout = new QVBoxLayout(m_advice);
  adviceLayout->setContentsMargins(0, 0, 0, 0);
  m_departure = new NoteField("departureReason");
  m_departureField = new FormField(tr("Why you use it all the same"), m_departure, tr("Is kept with the record."));
  m_present = new NoteField("present", 1);
  m_presentField = new FormField(tr("Who is present"), m_present);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_respondentField, m_talkDateField, m_advice, m_departureField, m_presentField})
    card->layout()->addWidget(widget);
  return card;
}

QWidget* ConditionsPage::makeAgreement() {
  QFrame* card = makeSection(tr("Knowledge, explanation and consent"));
  m_knowsField = makeCheck(tr("Knowledge"), m_knows,
                           tr("I know attachment theory and secure and insecure attachment behaviour"), "knowsTheory");
  m_explainedBy = new QLineEdit;
  m_explainedBy->setObjectName(QStringLiteral("explainedBy"));
  m_explainedByField = new FormField(tr("Explained beforehand by"), m_explainedBy);
  m_explainedOn = new DateField("explainedOn");
  m_explainedOnField = new FormField(tr("Explained on"), m_explainedOn);
  auto* explained = new SideBySide(kTurnPairs);
  explained->add(m_explainedByField, Qt::AlignTop);
  explained->add(m_explainedOnField, Qt::AlignTop);
  m_agreedField = makeCheck(tr("Consent"), m_agreed, tr("The parents or carers agree to its use"), "agreed");
  m_agreedBy = new QLineEdit;
  m_agreedBy->setObjectName(QStringLiteral("agreedBy"));
  m_agreedByField = new FormField(tr("Agreed by"), m_agreedBy);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_knowsField, explained, m_agreedField, m_agreedByField})
    card->layout()->addWidget(widget);
  return card;
}

void ConditionsPage::buildActions() {
  m_begin = makeButton({}, "beginButton", ButtonRank::Primary);
  QPushButton* later = makeButton(tr("Continue later"), "laterButton");
  actions()->addWidget(m_begin);
  actions()->addWidget(m_saveLine, 1);
  actions()->addWidget(later);
  showActions(true);
  connect(m_begin, &QPushButton::clicked, this, &ConditionsPage::begin);
  connect(later, &QPushButton::clicked, this, &ConditionsPage::leave);
  connect(m_saveLine, &SaveLine::retryWanted, this, &ConditionsPage::settle);
}

void ConditionsPage::connectFields() {
  const auto typed = [this] {
    m_changed = true;
    m_pause.start();
  };
  const auto decided = [this] {
    m_changed = true;
    settle();
  };
  for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_talkDate, m_explainedBy, m_explainedOn, m_agreedBy}) {
    connect(field, &QLineEdit::textEdited, this, typed);
    connect(field, &QLineEdit::editingFinished, this, [this] { settle(); });
  }
  for (NoteField* note : {m_departure, m_present})
    connect(note, &NoteField::settled, this, decided);
  for (QCheckBox* box : {m_knows, m_agreed})
    connect(box, &QCheckBox::clicked, this, decided);
  connect(&m_pause, &QTimer::timeout, this, [this] { settle(); });
}

Status ConditionsPage::open(casefile::AdministrationId id) {
  auto record = openRecord(*m_session, id);
  if (!record) return fail(record.error());
  if (record->administration.isFinal()) return fail(ErrorKind::RecordFinal);
  m_record = std::move(*record);
  m_changed = false;
  m_pause.stop();
  m_saveLine->clear();
  showRecord();
  return {};
}

void ConditionsPage::showRecord() {
  const auto& instrument = m_record->instrument;
  const auto& draft = m_record->administration;
  const auto& settled = draft.conditions;
  setTitle(QString::fromStdString(instrument.title), tr("About %1").arg(m_record->about()));
  setProblem({});
  showWords();
  m_talkDate->setDate(draft.date);
  m_departure->setStored(QString::fromStdString(settled.departureReason));
  m_present->setStored(QString::fromStdString(settled.present));
  m_knows->setChecked(settled.knowsAttachmentTheory);
  m_explainedBy->setText(QString::fromStdString(settled.explainedBy));
  m_explainedOn->setDate(settled.explainedOn);
  m_agreed->setChecked(settled.agreed);
  m_agreedBy->setText(QString::fromStdString(settled.agreedBy));
  m_begin->setText(!draft.begun                   ? tr("Begin")
                   : instrument.isQuestionnaire() ? tr("To the questionnaire")
                                                  : tr("To the cards"));
  m_tried = false;
  showProblems();
  showAdvice();
  clearLayout(side());
  showConditions(*this, instrument);
  showAttentionPoints(*this, instrument);
  m_talkDate->setFocus();
}

void ConditionsPage::showWords() {
  const auto& instrument = m_record->instrument;
  const bool isForm = instrument.isQuestionnaire();
  const int minutes = instrument.administration.minutes;
  m_about->setText((isForm ? tr("%1 Filling it in takes about %n minute(s).", nullptr, minutes)
                           : tr("%1 The talk takes about %n minute(s).", nullptr, minutes))
                       .arg(QString::fromStdString(instrument.purpose)));
  setMark(markOf(instrument));
  m_talkHead->setText(isForm ? tr("The questionnaire") : tr("The talk"));
  m_respondent->setText(text::label(m_record->relationship));
  m_respondentField->setLabel(tr("Filled in by"));
  m_respondentField->setVisible(isForm);
  m_talkDateField->setLabel(isForm ? tr("Date of filling in") : tr("Date of the talk"));
  m_presentField->setLabel(isForm ? tr("Who was present (optional)") : tr("Who is present"));
}

void ConditionsPage::showSexAdvice() {
  if (m_record->file.youth.sex != casefile::Sex::NotRecorded) return;
  bool isAsked = false;
  for (const auto& scale : m_record->instrument.scales)
    for (const auto& norm : scale.norms)
      isAsked = isAsked || !norm.sexes.empty();
  if (!isAsked) return;
  QFrame* notice =
      makeNotice(tr("The youth's sex is not recorded"),
                 tr("The norm tables of this questionnaire ask for it. Without it there are scores, and no "
                    "band where they need it."),
                 "sexAdvice");
  QPushButton* link = makeButton(tr("To the details"), "toDetailsButton", ButtonRank::Quiet);
  static_cast<QVBoxLayout*>(notice->layout())->addWidget(link, 0, Qt::AlignLeft);
  connect(link, &QPushButton::clicked, this, [this] {
    if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit detailsWanted();
  });
  m_advice->layout()->addWidget(notice);
}

void ConditionsPage::showAdvice() {
  clearLayout(m_advice->layout());
  const casefile::UseAdvice advice = m_record->advice();
  QString words = QString::fromStdString(advice.byAge.reason);
  QStringList sources;
  for (const auto& source : advice.byAge.sources)
    sources << QString::fromStdString(source.text());
  if (!sources.isEmpty()) words += QStringLiteral("\n") + tr("Source: %1").arg(sources.join(QStringLiteral("; ")));
  const QString title =
      tr("Age on that day: %1 \u00B7 %2").arg(text::formatAge(advice.age), text::label(advice.byAge.fit));
  m_advice->layout()->addWidget(makeNotice(title, words, "ageAdvice"));
  if (advice.knownTooShort) {
    const auto& rule = m_record->instrument.administration;
    const QString known = advice.knownSinceUnknown ? tr("It is not recorded since when they know each other.")
                                                   : tr("They have known each other for a shorter time.");
    const QString asked =
        tr("This carer should have known the youth for at least %n month(s).", nullptr, rule.knownSinceMonths);
    const QString source = tr("Source: %1").arg(QString::fromStdString(rule.knownSinceSource.text()));
    m_advice->layout()->addWidget(
        makeNotice(tr("How long they know each other"), asked + u' ' + known + u'\n' + source, "knownAdvice"));
  }
  if (!m_record->instrument.mayRespond(casefile::idOf(m_record->relationship.kind)))
    m_advice->layout()->addWidget(
        makeNotice({}, tr("It is not meant to be filled in by this carer."), "respondentAdvice"));
  showSexAdvice();
  m_departureField->setVisible(advice.asksReason() || !m_departure->toPlainText().trimmed().isEmpty());
}

void ConditionsPage::collect() {
  auto& draft = m_record->administration;
  if (const auto date = m_talkDate->date()) draft.date = *date;
  auto& settled = draft.conditions;
  settled.knowsAttachmentTheory = m_knows->isChecked();
  settled.explainedBy = m_explainedBy->text().toStdString();
  settled.explainedOn = m_explainedOn->date();
  settled.agreed = m_agreed->isChecked();
  settled.agreedBy = m_agreedBy->text().toStdString();
  settled.present = m_present->toPlainText().toStdString();
  settled.departureReason = m_departure->toPlainText().toStdString();
}

Status ConditionsPage::store() {
  const auto& draft = m_record->administration;
  if (auto done = m_session->cases().saveDate(draft.id, draft.date); !done) return done;
  return m_session->cases().saveConditions(draft.id, draft.conditions, draft.begun);
}

bool ConditionsPage::settle() {
  m_pause.stop();
  if (!m_record) return true;
  m_departure->flush();
  m_present->flush();
  if (!m_changed) return true;
  collect();
  showAdvice();
  showProblems();
  const Status done = store();
  m_changed = !done;
  if (done)
    m_saveLine->showSaved();
  else
    m_saveLine->showFailure(done.error());
  return done.has_value();
}

void ConditionsPage::begin() {
  m_changed = true; // also what was opened and left as it was is checked and kept
  if (!settle()) return;
  m_tried = true;
  if (FormField* first = showProblems()) {
    first->field()->setFocus();
    scroll()->ensureWidgetVisible(first);
    return;
  }
  m_record->administration.begun = true;
  if (const Status done = store(); !done) return m_saveLine->showFailure(done.error());
  emit begun(m_record->administration.id);
}

void ConditionsPage::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

FormField* ConditionsPage::showProblems() {
  using Kind = casefile::Blocker::Kind;
  const struct {
    Kind kind;
    FormField* field;
  } places[] = {
      // in reading order
      {Kind::DateInFuture, m_talkDateField},
      {Kind::DateBeforeBirth, m_talkDateField},
      {Kind::DepartureReasonMissing, m_departureField},
      {Kind::PresentMissing, m_presentField},
      {Kind::KnowledgeNotConfirmed, m_knowsField},
      {Kind::ExplainedByMissing, m_explainedByField},
      {Kind::ExplainedOnMissing, m_explainedOnField},
      {Kind::ExplainedAfterTalk, m_explainedOnField},
      {Kind::NotAgreed, m_agreedField},
      {Kind::AgreedByMissing, m_agreedByField},
  };
  std::map<FormField*, QString> problems;
  if (m_tried)
    for (const auto& blocker : m_record->blockersToBegin(m_session->today()))
      for (const auto& place : places)
        if (place.kind == blocker.kind) problems.emplace(place.field, text::label(blocker, {}));
  // A date that cannot be read keeps the one before it, so it is told here; not while it is still being typed.
  const auto unreadable = [this](const DateField* date, bool mayBeEmpty) {
    return !date->date() && !(mayBeEmpty && date->isEmpty()) && (m_tried || !date->hasFocus());
  };
  if (unreadable(m_talkDate, false)) problems[m_talkDateField] = tr("Enter a date as dd-mm-yyyy.");
  if (unreadable(m_explainedOn, true)) problems[m_explainedOnField] = tr("Enter a date as dd-mm-yyyy.");
  FormField* first = nullptr;
  for (const auto& place : places) {
    const auto problem = problems.find(place.field);
    place.field->setProblem(problem == problems.end() ? QString() : problem->second);
    if (first == nullptr && problem != problems.end()) first = place.field;
  }
  return first;
}

} // namespace haven::gui
