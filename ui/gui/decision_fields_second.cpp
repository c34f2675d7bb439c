#include "gui/decision_fields.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

// The second person of a decision: beside whoever signs, or a colleague who is asked to sign later.

namespace haven::gui {

using casefile::MoveKind;
using text::from;

void DecisionFields::makeSecond(QVBoxLayout& layout) {
  if (m_kind != MoveKind::ConcludeStep2) return;
  auto* block = new QWidget;
  QVBoxLayout* column = columnIn(block, theme::kSpace8);
  m_way = new PlanChoice(QStringLiteral("secondWay"), tr("How the two of you sign"));
  m_way->setOptions(
      {{kNow, tr("We sign together now"), false, {}}, {kLater, tr("A colleague signs later"), false, {}}});
  connect(m_way, &PlanChoice::chose, this, [this](const QString& id) { chooseWay(id == QLatin1String(kLater)); });
  column->addWidget(new FormField(tr("How the two of you sign"), m_way));
  m_second = new QLineEdit;
  m_second->setObjectName(QStringLiteral("secondName"));
  m_second->setMaximumWidth(360);
  connect(m_second, &QLineEdit::textChanged, this, &DecisionFields::keep);
  m_secondField = new FormField(tr("Concluded together with"), m_second,
                                tr("Name of the %1. Step 2 is concluded by two; both names stand with it.")
                                    .arg(text::label(casefile::Role::YouthProfessional)));
  column->addWidget(m_secondField);
  column->addWidget(makeLater());
  addSlot(layout, Of::Second, m_secondField, block);
}

QWidget* DecisionFields::makeLater() {
  m_colleague = new QComboBox;
  m_colleague->setObjectName(QStringLiteral("secondColleague"));
  m_colleague->setMaximumWidth(360);
  connect(m_colleague, &QComboBox::activated, this, [this] {
    m_colleagueField->setProblem({});
    keep();
    emit wayChanged();
  });
  m_colleagueField = new FormField(tr("Who is asked to sign too"), m_colleague);
  return m_colleagueField;
}

void DecisionFields::chooseWay(bool later) {
  m_desk->draft(m_kind).later = later;
  fillColleagues();
  m_secondField->setProblem({});
  m_colleagueField->setProblem({});
  keep();
  refresh();
  emit wayChanged();
}

void DecisionFields::fillColleagues() {
  m_colleagues.clear();
  const QSignalBlocker quiet(m_colleague);
  m_colleague->clear();
  const DecisionDraft& draft = m_desk->draft(m_kind);
  if (!draft.later) return; // nobody is looked for
  if (auto found = m_desk->colleagues(m_kind)) m_colleagues = std::move(*found);
  m_colleague->addItem(tr("Choose a colleague"));
  for (const store::Colleague& one : m_colleagues) {
    m_colleague->addItem(from(one.name));
    if (one.id == draft.colleague) m_colleague->setCurrentIndex(m_colleague->count() - 1);
  }
  m_colleague->setEnabled(!m_colleagues.empty());
  m_colleagueField->setHelp(
      m_colleagues.empty()
          ? tr("No %1 with an account has this case. Assign it to one first, at “The file”.")
                .arg(text::label(casefile::Role::YouthProfessional))
          : tr("A %1 with an account whose case this is. Until that person agrees, it counts for nothing.")
                .arg(text::label(casefile::Role::YouthProfessional)));
}

void DecisionFields::showSecond() {
  if (m_second == nullptr) return;
  const bool later = m_desk->draft(m_kind).later;
  m_secondField->setVisible(!later);
  m_colleagueField->setVisible(later);
  for (Slot& one : m_slots)
    if (one.id == Of::Second) one.field = later ? m_colleagueField : m_secondField;
}

std::optional<store::Colleague> DecisionFields::colleague() const {
  if (m_colleague == nullptr || !m_desk->draft(m_kind).later) return std::nullopt;
  const auto at = static_cast<std::size_t>(std::max(m_colleague->currentIndex(), 0));
  return at == 0 || at > m_colleagues.size() ? std::nullopt : std::optional(m_colleagues[at - 1]);
}

} // namespace haven::gui
