#include "gui/outside_list.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/outside_form.h"
#include "gui/scale_section.h"
#include "plan/answer_check.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

QString nameOf(const plan::OutsideInstrument& first, std::optional<casefile::RelationshipId> relationship) {
  const QString name = QStringLiteral("outside-") + from(first.id);
  return relationship ? name + QStringLiteral("@%1").arg(*relationship) : name;
}

} // namespace

QString outsideScores(const plan::OutsideInstrument& instrument, const casefile::OutsideRecord& record) {
  QStringList parts;
  for (const plan::OutsideScale& scale : instrument.scales)
    if (const auto score = record.scores.find(scale.id); score != record.scores.end())
      parts << from(scale.title) + QLatin1Char(' ') + formatPoints(score->second);
  return parts.isEmpty() ? QString()
                         : from(instrument.scoreName) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

OutsideList::OutsideList(PlanDesk& desk, std::vector<const plan::OutsideInstrument*> offered,
                         std::optional<casefile::RelationshipId> relationship, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_offered(std::move(offered)), m_relationship(relationship),
      m_rows(new QVBoxLayout), m_form(nullptr) {
  setObjectName(nameOf(*m_offered.front(), relationship));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace4);
  m_rows->setSpacing(theme::kSpace8);
  layout->addLayout(m_rows);
  QStringList names;
  for (const plan::OutsideInstrument* one : m_offered)
    names << from(one->abbreviation);
  m_add = makeButton(tr("Record an outcome: %1").arg(names.join(QStringLiteral(", "))), "");
  m_add->setObjectName(objectName() + QStringLiteral("-add"));
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  m_form = new OutsideForm(desk, m_offered, objectName());
  m_form->setRelationship(relationship);
  layout->addWidget(m_form);
  m_form->hide();
  connect(m_add, &QPushButton::clicked, this, [this] {
    m_form->begin();
    openForm();
  });
  connect(m_form, &OutsideForm::kept, this, [this] {
    closeForm();
    emit kept();
  });
  connect(m_form, &OutsideForm::left, this, &OutsideList::closeForm);
  connect(m_desk, &PlanDesk::changed, this, &OutsideList::refresh);
  m_shown.emplace_back(); // unlike anything kept, so that the first look builds
  refresh();
  if (const OutsideDraft* draft = m_desk->outsideDraft(objectName()); draft != nullptr && m_writable) {
    m_form->resume(*draft);
    m_form->show();
    m_add->hide();
  }
}

casefile::Act OutsideList::act() const {
  casefile::OutsideRecord record;
  record.instrument = m_offered.front()->id;
  return plan::actFor(m_desk->plan(), record);
}

std::vector<casefile::OutsideRecord> OutsideList::records() const {
  std::vector<casefile::OutsideRecord> found;
  for (const casefile::OutsideRecord& record : m_desk->file().plan.outside) {
    const bool offered =
        std::any_of(m_offered.begin(), m_offered.end(), [&](const auto* one) { return one->id == record.instrument; });
    if (offered && (!m_relationship || record.relationship == m_relationship)) found.push_back(record);
  }
  return found;
}

void OutsideList::refresh() {
  const bool writable = m_desk->mayDo(act());
  m_add->setEnabled(writable);
  auto now = records();
  if (now == m_shown && writable == m_writable) return;
  m_shown = std::move(now);
  m_writable = writable;
  clearLayout(m_rows);
  for (const casefile::OutsideRecord& record : m_shown)
    addRow(record, writable);
}

void OutsideList::addRow(const casefile::OutsideRecord& record, bool writable) {
  const plan::OutsideInstrument& instrument = *m_desk->plan().outsideInstrument(record.instrument);
  auto* row = new QWidget;
  row->setObjectName(objectName() + QStringLiteral("-record-%1").arg(record.id));
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  QStringList facts{from(instrument.abbreviation), text::formatDate(record.date)};
  if (!record.filledInBy.empty()) facts << from(record.filledInBy);
  if (const auto* carer = record.relationship ? m_desk->file().relationship(*record.relationship) : nullptr;
      carer != nullptr && !m_relationship)
    facts << text::label(*carer);
  const QString title = facts.join(QStringLiteral(" \u00B7 "));
  QLabel* head = makeText(title);
  QFont bold = head->font();
  bold.setWeight(QFont::DemiBold);
  head->setFont(bold);
  column->addWidget(head);
  column->addWidget(makeText(from(record.outcome)));
  if (const QString scores = outsideScores(instrument, record); !scores.isEmpty()) column->addWidget(makeText(scores));
  QLabel* who =
      makeMuted(tr("Assessor: %1. Entered %2 by %3.")
                    .arg(from(record.assessor), text::formatMoment(record.entered.at), from(record.entered.name)));
  who->setFont(theme::font(theme::TextSize::Small));
  column->addWidget(who);
  const bool current = record.round == m_desk->file().plan.round();
  if (!current) column->addWidget(makeMuted(tr("Of round %1; it does not count for this one.").arg(record.round)));
  if (current && writable) {
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(theme::kSpace8, acts);
    const auto add = [&](const QString& words, const char* what) {
      QPushButton* button = makeButton(words, "", ButtonRank::Quiet);
      button->setObjectName(objectName() + QLatin1Char('-') + QLatin1String(what) +
                            QStringLiteral("-%1").arg(record.id));
      button->setAccessibleName(words + QStringLiteral(": ") + title);
      flow->addWidget(button);
      return button;
    };
    connect(add(tr("Change"), "change"), &QPushButton::clicked, this, [this, id = record.id] { change(id); });
    connect(add(tr("Remove…"), "remove"), &QPushButton::clicked, this, [this, id = record.id] { remove(id); });
    column->addWidget(acts);
  }
  m_rows->addWidget(row);
}

void OutsideList::openForm() {
  m_add->hide();
  m_form->show();
  m_form->focusFirst();
}

void OutsideList::closeForm() {
  m_add->show();
  m_add->setFocus(Qt::OtherFocusReason);
  m_form->hide();
}

void OutsideList::change(casefile::OutsideRecordId record) {
  if (m_desk->outsideDraft(objectName()) != nullptr) return m_form->focusFirst(); // first that one
  for (const casefile::OutsideRecord& one : m_shown)
    if (one.id == record) m_form->change(one);
  openForm();
}

void OutsideList::remove(casefile::OutsideRecordId record) {
  if (!m_desk->session().prompts().confirm(
          this, {tr("Remove this outcome?"),
                 tr("It no longer counts. What was recorded before an earlier decision stays readable there."),
                 tr("Remove"), tr("Leave it")}))
    return;
  if (const OutsideDraft* draft = m_desk->outsideDraft(objectName()); draft != nullptr && draft->id == record)
    m_desk->dropOutsideDraft(objectName());
  // The button that was pressed goes with its row, once its own event is over.
  QTimer::singleShot(0, this, [this, record] {
    if (!m_desk->removeOutside(record)) return;
    closeForm();
    emit kept();
  });
}

void OutsideList::focusEntry() {
  if (!m_form->isHidden()) return m_form->focusFirst();
  m_add->setFocus(Qt::OtherFocusReason);
}

bool OutsideList::keepAgain() {
  return !m_form->wasRefused() || m_form->keep();
}

} // namespace haven::gui
