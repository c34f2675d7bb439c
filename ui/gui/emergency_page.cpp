#include "gui/emergency_page.h"

#include "gui/fields.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "store/caseload.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haven::gui {

EmergencyPage::EmergencyPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("emergencyFrame")), m_number(new QLineEdit),
      m_numberField(new FormField(tr("Case number"), m_number, tr("As 2026-0001."))),
      m_reason(new NoteField("emergencyReason", 3)),
      m_reasonField(new FormField(tr("Why you have to see this case now"), m_reason)) {
  setObjectName(QStringLiteral("emergencyPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setNarrow(760);
  m_frame->setTitle(tr("Open a case of another team"),
                    tr("For when a child cannot wait until a colleague whose case it is can be reached."));
  m_number->setObjectName(QStringLiteral("emergencyNumber"));
  m_number->setMaximumWidth(220);
  QFrame* card = makeCard();
  card->layout()->addWidget(m_numberField);
  card->layout()->addWidget(m_reasonField);
  m_frame->content()->addWidget(card);
  m_frame->content()->addWidget(makeNotice(
      tr("This is written down"),
      tr("Your name, the moment and that it was emergency access stand in the access log; your reason stands with the "
         "case, for those whose case it is. The case stays open to you for %n hours. You can read it and write what "
         "you "
         "observe; to conclude, to decide and to make reports is left to those whose case it is.",
         nullptr, store::CaseloadRepository::kEmergencyHours),
      "emergencyNotice"));
  QPushButton* back = makeButton(tr("Back"), "emergencyBack");
  QPushButton* open = makeButton(tr("Open and write it down"), "emergencyOpen", ButtonRank::Primary);
  connect(back, &QPushButton::clicked, this, &EmergencyPage::left);
  connect(open, &QPushButton::clicked, this, &EmergencyPage::openCase);
  connect(m_number, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
  m_frame->actions()->addWidget(back);
  m_frame->actions()->addStretch();
  m_frame->actions()->addWidget(open);
  m_frame->showActions(true);
}

void EmergencyPage::start() {
  m_number->clear();
  m_reason->setStored({});
  m_numberField->setProblem({});
  m_reasonField->setProblem({});
  m_frame->setProblem({});
  m_number->setFocus();
}

void EmergencyPage::openCase() {
  m_numberField->setProblem(m_number->text().trimmed().isEmpty() ? tr("Fill in the number of the case.") : QString());
  m_reasonField->setProblem(
      m_reason->toPlainText().trimmed().isEmpty() ? tr("Say why. Without a reason it stays closed.") : QString());
  m_frame->setProblem({});
  if (m_numberField->hasProblem()) return m_number->setFocus();
  if (m_reasonField->hasProblem()) return m_reason->setFocus();
  const auto id = store::CaseloadRepository(m_session->store())
                      .openInEmergency(m_number->text().trimmed().toStdString(), m_reason->toPlainText().toStdString());
  if (!id) return refuse(id.error());
  emit opened(*id);
}

void EmergencyPage::refuse(const Error& error) {
  if (error.kind == ErrorKind::NotFound) {
    m_numberField->setProblem(tr("There is no case with this number."));
    return m_number->setFocus();
  }
  m_frame->setProblem(text::errorText(error));
}

QString emergencyWords(Session& session, casefile::CaseId id) {
  store::CaseloadRepository caseload(session.store());
  const auto relation = caseload.relation(id);
  if (!relation || *relation != casefile::CaseRelation::Emergency) return {};
  const auto all = caseload.emergencies(id);
  if (all)
    for (const store::EmergencyAccess& one : *all) // newest first
      if (one.by.account == session.store().account().id)
        return EmergencyPage::tr("Emergency access until %1, reason: %2")
            .arg(text::formatMoment(one.until), text::from(one.reason).simplified());
  return EmergencyPage::tr("Emergency access");
}

} // namespace haven::gui
