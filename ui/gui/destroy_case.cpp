#include "gui/destroy_case.h"

#include "gui/form.h"
#include "gui/plan_choice.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace haven::gui {
namespace {

using casefile::DestroyGround;

QString words(DestroyGround ground) {
  switch (ground) {
  case DestroyGround::RetentionPassed:
    return DestroyCase::tr("The time to keep it has passed");
  case DestroyGround::Request:
    return DestroyCase::tr("The young person or the parents asked for it in writing");
  case DestroyGround::Example:
    return DestroyCase::tr("It is an example");
  }
  return {};
}

} // namespace

DestroyCase::DestroyCase(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_lost(makeText({})),
      m_ground(new PlanChoice(QStringLiteral("destroyGround"), tr("Why"))), m_groundProblem(makeText({})),
      m_number(new QLineEdit), m_numberField(new FormField(tr("Type the case number"), m_number)),
      m_destroy(makeButton(tr("Destroy for good"), "destroyNow")) {
  setObjectName(QStringLiteral("destroyCase"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace8);
  m_lost->setObjectName(QStringLiteral("destroyLost"));
  m_groundProblem->setProperty("tone", "problem");
  m_groundProblem->setObjectName(QStringLiteral("destroyGroundProblem"));
  m_number->setObjectName(QStringLiteral("destroyNumber"));
  m_number->setMaximumWidth(260);
  m_number->setInputMethodHints(Qt::ImhSensitiveData); // typed anew each time: never kept, suggested or learnt
  column->addWidget(m_lost);
  column->addWidget(makeText(tr("Why"), theme::TextSize::Lead));
  column->addWidget(m_ground);
  column->addWidget(m_groundProblem);
  column->addWidget(m_numberField);
  auto* acts = new QHBoxLayout;
  QPushButton* back = makeButton(tr("Leave it"), "destroyLeave");
  acts->addWidget(back);
  acts->addWidget(m_destroy);
  acts->addStretch();
  column->addLayout(acts);
  connect(back, &QPushButton::clicked, this, &DestroyCase::left);
  connect(m_destroy, &QPushButton::clicked, this, &DestroyCase::destroy);
}

void DestroyCase::start(const store::RetentionRow& row) {
  m_row = row;
  m_lost->setText(
      tr("Everything of case %1 is lost for good: who it is about, every form with its answers and versions, what was "
         "written in the steps, decisions, chosen help, letters and the time line. Nobody can bring it back, except "
         "from a backup that was made before: those are told afterwards. What stays is that there was a case with this "
         "number, and the rows of the access log, which hold nothing of its content.")
          .arg(text::from(row.number)));
  std::vector<PlanOption> grounds;
  const auto offer = [&](DestroyGround ground) { grounds.push_back({std::string(idOf(ground)), words(ground)}); };
  if (row.example) offer(DestroyGround::Example);
  if (row.isPast(m_session->today())) offer(DestroyGround::RetentionPassed);
  if (!row.example) offer(DestroyGround::Request);
  m_ground->setOptions(grounds);
  m_ground->setChosen({});
  std::vector<QWidget*> stops{m_groundProblem};
  for (QRadioButton* option : m_ground->findChildren<QRadioButton*>())
    stops.push_back(option);
  keepTabOrder(stops);
  m_groundProblem->hide();
  m_number->clear();
  m_numberField->setProblem({});
}

std::optional<DestroyGround> DestroyCase::ground() const {
  return casefile::destroyGroundFromId(m_ground->chosen());
}

void DestroyCase::destroy() {
  const auto chosen = ground();
  m_groundProblem->setText(tr("Choose why."));
  m_groundProblem->setVisible(!chosen);
  if (!chosen) return m_ground->focusChoice();
  store::RetentionRepository retention(m_session->store(), &m_session->context().clock);
  const Status done = retention.destroy(m_row.id, m_number->text().trimmed().toStdString(), *chosen);
  if (!done) {
    m_numberField->setProblem(text::errorText(done.error()));
    m_number->setFocus();
    return;
  }
  m_number->clear();
  emit destroyed(text::from(m_row.number));
}

} // namespace haven::gui
