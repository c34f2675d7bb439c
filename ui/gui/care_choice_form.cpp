#include "gui/care_choice_form.h"

#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/error_text.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using text::from;

/// A field takes its name along into the line that says what is wrong with it.
template <class Field>
Field* named(const char* name) {
  auto* field = new Field;
  field->setObjectName(QLatin1String(name));
  return field;
}

constexpr int kPartnerLetters = 32; // names are longer; the list itself shows them whole

} // namespace

CareChoiceForm::CareChoiceForm(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_weighing(makeText({})), m_reason(new NoteField("careReason", 3)),
      m_reasonField(new FormField(tr("Why this help for this youth"), m_reason,
                                  tr("In your own words; it stands in the treatment plan."))),
      m_partner(named<QComboBox>("carePartner")),
      m_partnerField(new FormField(tr("Referral partner"), m_partner, tr("May be left open."))),
      m_offeredBy(named<QLineEdit>("careOfferedBy")),
      m_offeredByField(new FormField(tr("Who offers it"), m_offeredBy, tr("Team or provider; may be left open."))),
      m_failure(makeText({})) {
  setObjectName(QStringLiteral("careChoiceForm"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace4);
  m_weighing->setObjectName(QStringLiteral("careWeighing"));
  layout->addWidget(m_weighing);
  makeFields(*layout);
  makeButtons(*layout);
}

void CareChoiceForm::makeFields(QVBoxLayout& layout) {
  m_partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_partner->setMinimumContentsLength(kPartnerLetters);
  m_failure->setObjectName(QStringLiteral("careFailure"));
  m_failure->setProperty("tone", "problem");
  m_failure->hide();
  for (FormField* field : {m_reasonField, m_partnerField, m_offeredByField}) {
    field->setMaximumWidth(theme::readableWidth());
    layout.addWidget(field);
  }
  layout.addWidget(m_failure);
  connect(m_reason, &QPlainTextEdit::textChanged, this, &CareChoiceForm::hold);
  connect(m_reason, &NoteField::refused, this,
          [this] { m_reasonField->setProblem(tr("This is too long; what stood there is still there.")); });
  connect(m_partner, &QComboBox::currentIndexChanged, this, &CareChoiceForm::hold);
  connect(m_offeredBy, &QLineEdit::textChanged, this, &CareChoiceForm::hold);
}

void CareChoiceForm::makeButtons(QVBoxLayout& layout) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  QPushButton* choose = makeButton(tr("Choose"), "careChoose", ButtonRank::Primary);
  choose->setAccessibleDescription(tr("Puts it in the treatment plan with this reason"));
  QPushButton* leave = makeButton(tr("Not after all"), "careLeave", ButtonRank::Quiet);
  connect(choose, &QPushButton::clicked, this, &CareChoiceForm::choose);
  connect(leave, &QPushButton::clicked, this, &CareChoiceForm::leave);
  flow->addWidget(choose);
  flow->addWidget(leave);
  layout.addWidget(row);
}

void CareChoiceForm::open(const std::string& intervention) {
  m_filling = true;
  m_id = intervention;
  const CareDraft draft = m_care->choiceDraft(intervention);
  fillPartners();
  m_reason->setStored(draft.reason);
  m_partner->setCurrentIndex(std::max(0, m_partner->findData(draft.partner)));
  const auto* local = m_care->overlay() == nullptr ? nullptr : m_care->overlay()->offer(intervention);
  m_offeredBy->setText(draft.offeredBy);
  m_offeredBy->setPlaceholderText(local == nullptr || !local->offered ? QString() : from(local->by));
  for (FormField* field : {m_reasonField, m_partnerField, m_offeredByField})
    field->setProblem({});
  m_failure->hide();
  showWeighing();
  m_filling = false;
}

void CareChoiceForm::fillPartners() {
  m_partner->clear();
  m_partner->addItem(tr("None yet"), QString());
  std::string group;
  for (const auto& partner : m_care->catalogue().partners) {
    if (partner.group != group) m_partner->insertSeparator(m_partner->count());
    group = partner.group;
    m_partner->addItem(partner.group == "local" ? tr("%1 (own list)").arg(from(partner.name)) : from(partner.name),
                       from(partner.id));
  }
}

void CareChoiceForm::showWeighing() {
  QStringList lines;
  const auto* candidate = m_care->candidate(m_id);
  if (candidate != nullptr && candidate->fit == interventions::Fit::No)
    lines << tr("With what is known now it does not fit. It can be chosen all the same: say why in the reason.");
  if (candidate != nullptr && candidate->fit == interventions::Fit::Near)
    lines << tr("With what is known now it nearly fits. Say in the reason what makes it fitting.");
  QStringList first;
  for (const auto& hit : m_care->matching().rules)
    if (hit.first && hit.condition && hit.holds != interventions::Holds::Yes)
      first << QStringLiteral("\u2013 ") + text::conditionText(*hit.condition);
  first.removeDuplicates();
  if (!first.isEmpty())
    lines << tr("What help presupposes and is not known here, or does not hold:") + QLatin1Char('\n') +
                 first.join(QLatin1Char('\n'));
  m_weighing->setText(lines.join(QLatin1Char('\n')));
  m_weighing->setVisible(!lines.isEmpty());
}

CareDraft CareChoiceForm::typed() const {
  return {m_reason->toPlainText(), m_partner->currentData().toString(), m_offeredBy->text()};
}

void CareChoiceForm::hold() {
  if (!m_filling) m_care->holdChoiceDraft(m_id, typed());
}

void CareChoiceForm::choose() {
  m_failure->hide();
  const CareDraft draft = typed();
  if (draft.reason.trimmed().isEmpty()) {
    m_reasonField->setProblem(tr("Write why this help is chosen."));
    m_reason->setFocus(Qt::OtherFocusReason);
    return;
  }
  casefile::CareChoice choice;
  choice.intervention = m_id;
  choice.reason = draft.reason.trimmed().toStdString();
  choice.partner = draft.partner.toStdString();
  choice.offeredBy = draft.offeredBy.trimmed().toStdString();
  if (const Status kept = m_care->choose(choice); !kept) return showFailure(kept.error());
  const casefile::CareChoice* made = m_care->chosen(m_id);
  emit chosen(made == nullptr ? 0 : made->id);
}

void CareChoiceForm::showFailure(const Error& error) {
  const std::string reason = error.param("reason");
  const auto at = [](FormField* field, const QString& problem) {
    field->setProblem(problem);
    field->field()->setFocus(Qt::OtherFocusReason);
  };
  if (reason == "harmful" && error.param("field") == "offeredBy")
    return at(m_offeredByField, tr("These words name an approach that does harm. It is never chosen or offered."));
  if (error.kind == ErrorKind::InvalidInput && error.param("field") == "reason")
    return at(m_reasonField, text::errorText(error));
  if (error.kind == ErrorKind::InvalidInput && error.param("field") == "offeredBy")
    return at(m_offeredByField, text::errorText(error));
  if (error.kind == ErrorKind::InvalidInput && error.param("field") == "partner")
    return at(m_partnerField, text::errorText(error));
  m_failure->setText(reason == "taken" ? tr("It was chosen already, and that choice still counts.")
                                       : tr("Nothing was chosen. %1").arg(text::errorText(error)));
  m_failure->show();
  QAccessibleEvent spoken(m_failure, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void CareChoiceForm::leave() {
  if (!typed().empty() && !m_care->desk().session().prompts().confirm(
                              this, {tr("Throw away what was typed?"), tr("The reason is kept only with the choice."),
                                     tr("Throw away"), tr("Go on typing")}))
    return;
  m_care->holdChoiceDraft(m_id, {});
  emit left();
}

void CareChoiceForm::focusFirst() {
  m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
