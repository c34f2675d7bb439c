#include "gui/consent_panel.h"

#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::ConsentScope;

/// What stands still while it is withdrawn.
QString stopped(ConsentScope scope) {
  return scope == ConsentScope::Screening
             ? ConsentPanel::tr("No form is begun, gone on with or made final.")
             : ConsentPanel::tr("No report or letter leaves the store. What the young person and the parents ask for "
                                "themselves does.");
}

} // namespace

QString consentScopeWords(ConsentScope scope) {
  return scope == ConsentScope::Screening ? ConsentPanel::tr("Screening with the parents")
                                          : ConsentPanel::tr("Reports and letters to others");
}

QString consentSentence(const casefile::ConsentRow& row) {
  const QString day = text::formatDate(row.on);
  const QString person = text::from(row.person);
  QString line = row.given ? ConsentPanel::tr("given on %1 by %2").arg(day, person)
                           : ConsentPanel::tr("withdrawn on %1 by %2").arg(day, person);
  if (!row.note.empty()) line += QStringLiteral(": ") + text::from(row.note);
  return line;
}

ConsentPanel::ConsentPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_now(new QVBoxLayout), m_all(new QVBoxLayout), m_allPart(new QWidget),
      m_form(makeForm()), m_who(makeMuted({})) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("consentPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("Consent"), theme::TextSize::Heading));
  m_now->setSpacing(theme::kSpace4);
  column->addLayout(m_now);
  m_all->setContentsMargins(0, 0, 0, 0);
  m_allPart->setLayout(m_all);
  column->addWidget(new Disclosure(tr("Everything that was recorded"), "consentAll", m_allPart), 0, Qt::AlignLeft);
  column->addWidget(m_allPart);
  column->addWidget(new Disclosure(tr("Record consent given or withdrawn"), "consentNew", m_form), 0, Qt::AlignLeft);
  column->addWidget(m_form);
  m_who->setObjectName(QStringLiteral("consentWho"));
  column->addWidget(m_who);
}

QWidget* ConsentPanel::makeForm() {
  auto* form = new QWidget;
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace8);
  m_scope = new QComboBox;
  m_scope->setObjectName(QStringLiteral("consentScope"));
  m_scope->setMaximumWidth(420);
  for (const ConsentScope scope : casefile::kConsentScopes)
    m_scope->addItem(consentScopeWords(scope), text::from(idOf(scope)));
  column->addWidget(new FormField(tr("For what"), m_scope));
  m_given = new PlanChoice(QStringLiteral("consentGiven"), tr("Given or withdrawn"));
  m_given->setOptions({{"given", tr("given")}, {"withdrawn", tr("withdrawn")}});
  column->addWidget(m_given);
  m_problem = makeText(tr("Choose one of the two."));
  m_problem->setProperty("tone", "problem");
  m_problem->setObjectName(QStringLiteral("consentProblem"));
  column->addWidget(m_problem);
  m_on = new DateField("consentOn");
  m_person = new QLineEdit;
  m_person->setObjectName(QStringLiteral("consentPerson"));
  m_note = new NoteField("consentNote");
  m_onField = new FormField(tr("On"), m_on);
  m_personField = new FormField(tr("By whom"), m_person, tr("Name, and who that is: “Anna, mother”."));
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace16);
  line->addWidget(m_onField, 1, Qt::AlignTop);
  line->addWidget(m_personField, 2, Qt::AlignTop);
  column->addLayout(line);
  column->addWidget(new FormField(tr("Note (optional)"), m_note));
  QPushButton* keep = makeButton(tr("Record"), "consentRecord");
  connect(keep, &QPushButton::clicked, this, &ConsentPanel::record);
  column->addWidget(keep, 0, Qt::AlignLeft);
  return form;
}

Status ConsentPanel::show(casefile::CaseId id) {
  store::RetentionRepository retention(m_session->store(), &m_session->context().clock);
  const auto rows = retention.consents(id);
  if (!rows) return fail(rows.error());
  m_case = id;
  showNow(*rows);
  showAll(*rows);
  emptyForm();
  auto* open = findChild<Disclosure*>(QStringLiteral("consentNew"));
  open->setExpanded(false);
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::RecordConsent, id);
  open->setEnabled(may.has_value());
  m_who->setText(may ? QString() : text::errorText(may.error()));
  m_who->setVisible(!may);
  return {};
}

void ConsentPanel::showNow(const std::vector<casefile::ConsentRow>& rows) {
  clearLayout(m_now);
  for (const ConsentScope scope : casefile::kConsentScopes) {
    const auto newest = std::find_if(rows.rbegin(), rows.rend(), [&](const auto& row) { return row.scope == scope; });
    const bool withdrawn = casefile::isWithdrawn(rows, scope);
    const QString now = newest == rows.rend() ? tr("nothing recorded here") : consentSentence(*newest);
    if (withdrawn)
      m_now->addWidget(makeNotice(tr("%1: %2").arg(consentScopeWords(scope), now), stopped(scope),
                                  scope == ConsentScope::Screening ? "screeningWithdrawn" : "sharingWithdrawn"));
    else
      m_now->addWidget(makePoint(tr("%1: %2").arg(consentScopeWords(scope), now)));
  }
}

void ConsentPanel::showAll(const std::vector<casefile::ConsentRow>& rows) {
  clearLayout(m_all);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row)
    m_all->addWidget(makePoint(tr("%1: %2 (recorded by %3, %4)")
                                   .arg(consentScopeWords(row->scope), consentSentence(*row), text::from(row->by.name),
                                        text::formatMoment(row->by.at))));
  findChild<Disclosure*>(QStringLiteral("consentAll"))->setVisible(!rows.empty());
  m_allPart->setVisible(!rows.empty() && findChild<Disclosure*>(QStringLiteral("consentAll"))->isExpanded());
}

void ConsentPanel::emptyForm() {
  m_given->setChosen({});
  m_problem->hide();
  m_on->setDate(m_session->today());
  m_person->clear();
  m_note->setStored({});
  for (FormField* field : {m_onField, m_personField})
    field->setProblem({});
}

void ConsentPanel::record() {
  const std::string given = m_given->chosen();
  m_problem->setVisible(given.empty());
  if (given.empty()) return m_given->focusChoice();
  const auto on = m_on->date();
  m_onField->setProblem(on ? QString() : tr("Fill in the day as dd-mm-yyyy."));
  if (!on) return m_on->setFocus();
  casefile::ConsentRow row;
  row.scope =
      casefile::consentScopeFromId(m_scope->currentData().toString().toStdString()).value_or(ConsentScope::Screening);
  row.given = given == "given";
  row.on = *on;
  row.person = m_person->text().trimmed().toStdString();
  row.note = m_note->toPlainText().trimmed().toStdString();
  store::RetentionRepository retention(m_session->store(), &m_session->context().clock);
  if (const Status kept = retention.recordConsent(m_case, std::move(row)); !kept) return refuse(kept.error());
  if (const Status shown = show(m_case); !shown) return refuse(shown.error());
  findChild<Disclosure*>(QStringLiteral("consentNew"))->setFocus();
  emit recorded();
}

void ConsentPanel::refuse(const Error& error) {
  const std::string field = error.param("field");
  if (field == "person") {
    m_personField->setProblem(error.param("reason") == "empty" ? tr("Say who gave or withdrew it.")
                                                               : text::errorText(error));
    return m_person->setFocus();
  }
  m_onField->setProblem(error.param("reason") == "in-future" ? tr("This day lies in the future.")
                                                             : text::errorText(error));
  m_on->setFocus();
}

} // namespace haven::gui
