#include "gui/log_filter.h"

#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "store/caseload.h"
#include "text/labels.h"
#include "text/log_text.h"
#include "text/utf8.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

LogFilterForm::LogFilterForm(QWidget* parent)
    : QWidget(parent), m_case(new QLineEdit), m_person(new QComboBox), m_act(new QComboBox),
      m_from(new DateField("logFrom")), m_to(new DateField("logTo")), m_fromField(new FormField(tr("From"), m_from)),
      m_toField(new FormField(tr("Up to and including"), m_to)) {
  setObjectName(QStringLiteral("logFilter"));
  m_case->setObjectName(QStringLiteral("logCase"));
  m_case->setFixedWidth(140);
  m_person->setObjectName(QStringLiteral("logPerson"));
  m_person->setFixedWidth(230);
  m_act->setObjectName(QStringLiteral("logAct"));
  m_act->setFixedWidth(230);
  m_act->addItem(tr("Everything"), QString());
  for (const store::LogAct act : store::kLogActs)
    m_act->addItem(text::logAct(store::idOf(act)), text::from(store::idOf(act)));
  auto* flow = new FlowLayout(theme::kSpace16);
  for (QWidget* field : {static_cast<QWidget*>(new FormField(tr("Case number"), m_case)),
                         static_cast<QWidget*>(new FormField(tr("Person"), m_person)),
                         static_cast<QWidget*>(new FormField(tr("What was done"), m_act)),
                         static_cast<QWidget*>(m_fromField), static_cast<QWidget*>(m_toField)})
    flow->addWidget(field);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(flow);
  QPushButton* show = makeButton(tr("Show"), "logShow", ButtonRank::Primary);
  connect(show, &QPushButton::clicked, this, &LogFilterForm::wanted);
  for (QLineEdit* edit : {m_case, static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to)})
    connect(edit, &QLineEdit::returnPressed, show, &QPushButton::click);
  column->addWidget(show, 0, Qt::AlignLeft);
  setFocusProxy(m_case);
}

Status LogFilterForm::refresh(Session& session) {
  const auto colleagues = store::CaseloadRepository(session.store()).colleagues();
  if (!colleagues) return fail(colleagues.error());
  const qint64 chosen = m_person->currentData().toLongLong();
  m_person->clear();
  m_person->addItem(tr("Everybody"), qint64{0});
  for (const store::Colleague& one : *colleagues)
    m_person->addItem(text::from(one.name), static_cast<qint64>(one.id));
  m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
  return {};
}

bool LogFilterForm::check() {
  const auto sound = [](DateField* day, FormField* field) {
    const bool right = day->isEmpty() || day->date();
    field->setProblem(right ? QString() : LogFilterForm::tr("Write a day as 21-11-2026."));
    if (!right) day->setFocus();
    return right;
  };
  return sound(m_from, m_fromField) && sound(m_to, m_toField);
}

store::LogFilter LogFilterForm::filter() const {
  store::LogFilter filter;
  if (!m_case->text().trimmed().isEmpty()) filter.caseNumber = m_case->text().trimmed().toStdString();
  if (const qint64 person = m_person->currentData().toLongLong(); person != 0) filter.account = person;
  if (const QString act = m_act->currentData().toString(); !act.isEmpty())
    filter.act = store::logActFromId(act.toStdString());
  filter.from = m_from->date();
  filter.to = m_to->date();
  return filter;
}

QString LogFilterForm::words() const {
  QStringList parts;
  if (!m_case->text().trimmed().isEmpty()) parts << tr("case %1").arg(m_case->text().trimmed());
  if (m_person->currentIndex() > 0) parts << m_person->currentText();
  if (m_act->currentIndex() > 0) parts << m_act->currentText();
  if (m_from->date()) parts << tr("from %1").arg(text::formatDate(*m_from->date()));
  if (m_to->date()) parts << tr("up to and including %1").arg(text::formatDate(*m_to->date()));
  return parts.join(QStringLiteral("  \u00B7  "));
}

} // namespace haven::gui
