#include "gui/case_hand_over.h"

#include "gui/case_holders.h"
#include "gui/form.h"
#include "store/caseload.h"
#include "text/error_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

CaseHandOver::CaseHandOver(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_number(new QLineEdit), m_field(new FormField(tr("Case number"), m_number)),
      m_holders(new CaseHolders(session)) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("caseHandOver"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("A case to another team or colleague"), theme::TextSize::Heading));
  column->addWidget(makeMuted(tr("For when somebody has left. By its number alone; nothing of the case is shown.")));
  m_number->setObjectName(QStringLiteral("handOverNumber"));
  m_number->setMaximumWidth(260);
  m_number->setPlaceholderText(QStringLiteral("2026-0001"));
  column->addWidget(m_field);
  QPushButton* find = makeButton(tr("Show whose case it is"), "handOverFind");
  connect(find, &QPushButton::clicked, this, &CaseHandOver::find);
  connect(m_number, &QLineEdit::returnPressed, find, &QPushButton::click);
  column->addWidget(find, 0, Qt::AlignLeft);
  m_holders->hide();
  column->addWidget(m_holders);
}

Status CaseHandOver::refresh() {
  m_number->clear();
  m_field->setProblem({});
  m_holders->hide();
  return {};
}

void CaseHandOver::find() {
  m_holders->hide();
  const auto id = store::CaseloadRepository(m_session->store()).numbered(m_number->text().trimmed().toStdString());
  const Status shown = id ? m_holders->show(*id) : fail(id.error());
  m_field->setProblem(shown ? QString() : text::errorText(shown.error()));
  m_holders->setVisible(shown.has_value());
}

} // namespace haven::gui
