#include "gui/outside_form.h"

#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/scale_section.h"
#include "plan/answer_check.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr int kScoreWidth = 96;

/// A number as people type it, with a comma or a point.
std::optional<double> numberIn(QString text) {
  bool read = false;
  const double number = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&read);
  return read ? std::optional(number) : std::nullopt;
}

/// Filled in by somebody about the youth, or held with somebody.
bool isFilledIn(const plan::PlanDefinition& plan, const plan::OutsideInstrument& instrument) {
  return std::any_of(plan.broadFunctioning.begin(), plan.broadFunctioning.end(),
                     [&](const auto& one) { return one.id == instrument.id; });
}

bool aboutCarer(const plan::OutsideInstrument& instrument) {
  return instrument.with == "parent" || instrument.with == "youth-and-parent";
}

QLineEdit* makeLine(const QString& name) {
  auto* line = new QLineEdit;
  line->setObjectName(name);
  return line;
}

} // namespace

OutsideForm::OutsideForm(PlanDesk& desk, std::vector<const plan::OutsideInstrument*> offered, const QString& name,
                         QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_offered(std::move(offered)), m_name(name) {
  setObjectName(name + QStringLiteral("-form"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, theme::kSpace8, 0, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  makeFields(*layout);
  makeButtons(*layout);
  showInstrument();
}

void OutsideForm::makeFields(QVBoxLayout& layout) {
  m_instrument = new QComboBox;
  m_instrument->setObjectName(m_name + QStringLiteral("-instrument"));
  for (const plan::OutsideInstrument* one : m_offered)
    m_instrument->addItem(tr("%1 (%2)").arg(from(one->abbreviation), from(one->title)), from(one->id));
  m_instrumentField = new FormField(tr("Instrument"), m_instrument);
  m_about = makeMuted({});
  m_carer = new QComboBox;
  m_carer->setObjectName(m_name + QStringLiteral("-carer"));
  m_carerField = new FormField(tr("Which carer"), m_carer);
  m_filledInBy = makeLine(m_name + QStringLiteral("-filledInBy"));
  m_filledInByField = new FormField(tr("Filled in by"), m_filledInBy);
  m_assessor = makeLine(m_name + QStringLiteral("-assessor"));
  m_assessorField = new FormField(tr("Assessor: name and function"), m_assessor);
  m_date = new DateField((m_name + QStringLiteral("-date")).toLatin1().constData());
  m_dateField = new FormField(tr("Day it was taken (dd-mm-yyyy)"), m_date);
  m_outcome = new NoteField((m_name + QStringLiteral("-outcome")).toLatin1().constData(), 3);
  m_outcomeField = new FormField(tr("Outcome in the assessor's words"), m_outcome);
  m_scoreRow = new QWidget;
  m_scoreRow->setLayout(new FlowLayout(theme::kSpace16));
  for (QWidget* one :
       {static_cast<QWidget*>(m_instrumentField), static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_carerField),
        static_cast<QWidget*>(m_filledInByField), static_cast<QWidget*>(m_assessorField),
        static_cast<QWidget*>(m_dateField), static_cast<QWidget*>(m_outcomeField), m_scoreRow})
    layout.addWidget(one);
  connect(m_instrument, &QComboBox::currentIndexChanged, this, [this] {
    if (m_filling) return;
    showInstrument();
    hold();
  });
  connect(m_carer, &QComboBox::currentIndexChanged, this, &OutsideForm::hold);
  for (QLineEdit* line : {m_filledInBy, m_assessor, static_cast<QLineEdit*>(m_date)})
    connect(line, &QLineEdit::textChanged, this, &OutsideForm::hold);
  connect(m_outcome, &QPlainTextEdit::textChanged, this, &OutsideForm::hold);
  connect(m_outcome, &NoteField::refused, this,
          [this] { m_outcomeField->setProblem(tr("This is too long; what stood there is still there.")); });
}

void OutsideForm::makeButtons(QVBoxLayout& layout) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  QPushButton* keepButton = makeButton(tr("Keep"), "");
  keepButton->setObjectName(m_name + QStringLiteral("-keep"));
  QPushButton* cancelButton = makeButton(tr("Cancel"), "", ButtonRank::Quiet);
  cancelButton->setObjectName(m_name + QStringLiteral("-cancel"));
  flow->addWidget(keepButton);
  flow->addWidget(cancelButton);
  layout.addWidget(row);
  connect(keepButton, &QPushButton::clicked, this, [this] { keep(); });
  connect(cancelButton, &QPushButton::clicked, this, &OutsideForm::cancel);
}

const plan::OutsideInstrument& OutsideForm::instrument() const {
  return *m_offered[static_cast<std::size_t>(std::max(0, m_instrument->currentIndex()))];
}

void OutsideForm::setRelationship(std::optional<casefile::RelationshipId> relationship) {
  m_fixed = relationship;
  showInstrument();
}

void OutsideForm::showInstrument() {
  const plan::OutsideInstrument& chosen = instrument();
  m_instrumentField->setVisible(m_offered.size() > 1);
  m_about->setText(tr("%1 Source: %2").arg(from(chosen.about), from(chosen.source.text())));
  m_filledInByField->setLabel(isFilledIn(m_desk->plan(), chosen) ? tr("Filled in by") : tr("Taken with"));
  const QSignalBlocker quiet(m_carer);
  const QVariant before = m_carer->currentData();
  m_carer->clear();
  m_carer->addItem(tr("none of the carers of this case"), QVariant::fromValue<qint64>(0));
  for (const auto& one : m_desk->file().relationships)
    m_carer->addItem(text::label(one), QVariant::fromValue<qint64>(one.id));
  m_carer->setCurrentIndex(std::max(0, m_carer->findData(before)));
  m_carerField->setVisible(!m_fixed && aboutCarer(chosen) && !m_desk->file().relationships.empty());
  makeScores();
}

void OutsideForm::makeScores() {
  std::map<std::string, QString> before;
  for (const auto& [scale, field] : m_scores)
    before[scale] = static_cast<QLineEdit*>(field->field())->text();
  m_scores.clear();
  clearLayout(m_scoreRow->layout());
  const plan::OutsideInstrument& chosen = instrument();
  for (const plan::OutsideScale& scale : chosen.scales) {
    QLineEdit* line = makeLine(m_name + QStringLiteral("-score-") + from(scale.id));
    line->setFixedWidth(kScoreWidth);
    line->setText(before[scale.id]);
    connect(line, &QLineEdit::textChanged, this, &OutsideForm::hold);
    auto* field = new FormField(tr("%1 %2 (optional)").arg(from(chosen.scoreName), from(scale.title)), line);
    m_scoreRow->layout()->addWidget(field);
    m_scores[scale.id] = field;
  }
  m_scoreRow->setVisible(!chosen.scales.empty());
}

void OutsideForm::begin() {
  OutsideDraft draft;
  draft.instrument = m_offered.front()->id;
  draft.relationship = m_fixed;
  fill(draft);
  m_opened = typed();
}

void OutsideForm::change(const casefile::OutsideRecord& record) {
  OutsideDraft draft{record.id,
                     record.instrument,
                     record.relationship,
                     from(record.filledInBy),
                     from(record.assessor),
                     {},
                     from(record.outcome),
                     {}};
  draft.date = text::formatDate(record.date);
  for (const auto& [scale, score] : record.scores)
    draft.scores[scale] = formatPoints(score);
  fill(draft);
  m_opened = typed();
}

void OutsideForm::resume(const OutsideDraft& draft) {
  fill(draft);
}

void OutsideForm::fill(const OutsideDraft& draft) {
  m_filling = true;
  m_refused = false;
  m_opened.id = draft.id;
  m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(from(draft.instrument))));
  showInstrument();
  m_carer->setCurrentIndex(std::max(0, m_carer->findData(QVariant::fromValue<qint64>(draft.relationship.value_or(0)))));
  m_filledInBy->setText(draft.filledInBy);
  m_assessor->setText(draft.assessor);
  m_date->setText(draft.date);
  m_outcome->setStored(draft.outcome);
  for (const auto& [scale, field] : m_scores) {
    const auto given = draft.scores.find(scale);
    static_cast<QLineEdit*>(field->field())->setText(given == draft.scores.end() ? QString() : given->second);
  }
  for (FormField* field : {m_filledInByField, m_assessorField, m_dateField, m_outcomeField})
    field->setProblem({});
  m_filling = false;
}

OutsideDraft OutsideForm::typed() const {
  OutsideDraft draft;
  draft.id = m_opened.id;
  draft.instrument = instrument().id;
  const auto carer = m_carer->currentData().toLongLong();
  if (m_fixed)
    draft.relationship = m_fixed;
  else if (aboutCarer(instrument()) && carer != 0)
    draft.relationship = carer;
  draft.filledInBy = m_filledInBy->text();
  draft.assessor = m_assessor->text();
  draft.date = m_date->text();
  draft.outcome = m_outcome->toPlainText();
  for (const auto& [scale, field] : m_scores)
    if (const QString text = static_cast<QLineEdit*>(field->field())->text(); !text.trimmed().isEmpty())
      draft.scores[scale] = text;
  return draft;
}

void OutsideForm::hold() {
  if (!m_filling) m_desk->holdOutsideDraft(m_name, typed());
}

void OutsideForm::setProblem(FormField* field, const QString& problem) {
  field->setProblem(problem);
  field->field()->setFocus(Qt::OtherFocusReason);
}

bool OutsideForm::readScores(casefile::OutsideRecord& record) {
  bool allRead = true;
  for (const plan::OutsideScale& scale : instrument().scales) {
    FormField* field = m_scores.at(scale.id);
    const QString text = static_cast<QLineEdit*>(field->field())->text();
    if (text.trimmed().isEmpty()) continue;
    const auto number = numberIn(text);
    if (!number && allRead) setProblem(field, tr("Write a number, or leave it empty."));
    if (!number) allRead = false;
    if (number) record.scores[scale.id] = *number;
  }
  return allRead;
}

std::optional<casefile::OutsideRecord> OutsideForm::record() {
  const OutsideDraft draft = typed();
  casefile::OutsideRecord record;
  record.id = draft.id;
  record.round = m_desk->file().plan.round();
  record.instrument = draft.instrument;
  record.relationship = draft.relationship;
  record.filledInBy = draft.filledInBy.trimmed().toStdString();
  record.assessor = draft.assessor.trimmed().toStdString();
  record.outcome = draft.outcome.trimmed().toStdString();
  const auto day = m_date->date();
  // From the last field to the first, so that the focus ends at the first that is wrong.
  bool complete = readScores(record);
  const auto need = [&](bool there, FormField* field, const QString& problem) {
    if (there) return;
    setProblem(field, problem);
    complete = false;
  };
  need(!record.outcome.empty(), m_outcomeField, tr("Write the outcome as the assessor gave it."));
  need(day.has_value(), m_dateField, tr("Write the day as 21-11-2026."));
  need(!record.assessor.empty(), m_assessorField, tr("Who judged the outcome?"));
  if (!complete) return std::nullopt;
  record.date = *day;
  return record;
}

void OutsideForm::showFault(const plan::EntryFault& fault) {
  QString problem = tr("This cannot be kept as it stands.");
  if (fault.reason == "in-future") problem = tr("This day is still to come.");
  if (fault.reason == "before-birth") problem = tr("This day lies before the youth's birth.");
  if (fault.reason == "too-long") problem = tr("This is too long.");
  if (fault.reason == "not-text") problem = tr("This holds characters that cannot be kept.");
  if (fault.reason == "out-of-range") problem = tr("A score lies between 0 and 1000.");
  const std::pair<const char*, FormField*> fields[] = {{"date", m_dateField},
                                                       {"filledInBy", m_filledInByField},
                                                       {"assessor", m_assessorField},
                                                       {"outcome", m_outcomeField},
                                                       {"relationship", m_carerField}};
  FormField* wrong = m_outcomeField;
  for (const auto& [name, field] : fields)
    if (fault.field == name) wrong = field;
  if (fault.field == "scores")
    for (const auto& [scale, field] : m_scores)
      if (const auto number = numberIn(static_cast<QLineEdit*>(field->field())->text());
          number && !(*number >= 0 && *number <= 1000))
        wrong = field;
  setProblem(wrong, problem);
}

bool OutsideForm::keep() {
  const auto complete = record();
  if (!complete) return false;
  if (const auto fault = plan::faultIn(m_desk->situation(), *complete)) {
    showFault(*fault);
    return false;
  }
  const OutsideDraft before = typed();
  m_desk->dropOutsideDraft(m_name); // what is kept is shown anew at once
  m_refused = !m_desk->saveOutside(*complete);
  if (m_refused) {
    m_desk->holdOutsideDraft(m_name, before);
    return false;
  }
  emit kept();
  return true;
}

void OutsideForm::cancel() {
  if (typed() != m_opened && !m_desk->session().prompts().confirm(this, {tr("Throw away what was typed?"),
                                                                         tr("What is in this form was not kept yet."),
                                                                         tr("Throw away"), tr("Go on typing")}))
    return;
  m_desk->dropOutsideDraft(m_name);
  emit left();
}

void OutsideForm::focusFirst() {
  if (m_offered.size() > 1) return m_instrument->setFocus(Qt::OtherFocusReason);
  m_filledInBy->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
