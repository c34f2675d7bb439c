#include "gui/fact_chips.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/plan_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using interventions::Fact;
using interventions::Holds;

constexpr int kWidest = 520; // of a chip; what goes beyond is told in full by its tip

} // namespace

QString FactChips::placeWords(const PlanDesk& desk, const plan::Field& field, Holds holds) {
  if (field.section == "carers") return tr("from the details of the carer");
  const plan::BalanceRow* row = desk.plan().balanceRow(field.point);
  if (row == nullptr) return text::titleOf(desk.situation(), field);
  // A row of the balance says one thing on each side.
  const std::string& side = holds == Holds::No || row->hindering.empty() ? row->protective : row->hindering;
  return tr("balance: %1").arg(QString::fromStdString(side));
}

FactChips::FactChips(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("careFacts"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::kSpace8);
}

QString FactChips::whence(const PlanDesk& desk, const Fact& fact) {
  if (fact.marked) return tr("marked here");
  QStringList places;
  for (const plan::Field& field : fact.because)
    places << placeWords(desk, field, fact.holds);
  places.removeDuplicates();
  return places.join(QStringLiteral("; "));
}

void FactChips::refresh() {
  const bool hadFocus = isAncestorOf(focusWidget());
  const QString focused = hadFocus ? focusWidget()->objectName() : QString();
  hide(); // what is added to something in sight is laid out one by one
  clearLayout(m_column);
  addRow({}, Holds::Yes);
  addRow(tr("Still to be found out:"), Holds::Unknown);
  if (m_column->count() == 0)
    m_column->addWidget(makeMuted(tr("No characteristics are known yet. Mark below which ones hold; what was filled in "
                                     "elsewhere in the case comes by itself.")));
  setVisible(true);
  if (!focused.isEmpty())
    if (auto* again = findChild<QWidget*>(focused)) again->setFocus();
}

void FactChips::addRow(const QString& words, Holds holds) {
  auto* row = new QWidget;
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  if (!words.isEmpty()) column->addWidget(makeMuted(words));
  auto* flow = new FlowLayout(theme::kSpace8);
  column->addLayout(flow);
  int chips = 0;
  for (const interventions::RiskGroup& group : m_care->catalogue().riskGroups) {
    const auto& groups = m_care->facts().groups;
    const auto found = groups.find(group.id);
    if (found == groups.end() || found->second.holds != holds) continue;
    if (holds == Holds::Unknown && found->second.because.empty()) continue;
    const QString label = QString::fromStdString(group.label);
    const QString from = whence(m_care->desk(), found->second);
    const QString full = from.isEmpty() ? label : QStringLiteral("%1 \u2013 %2").arg(label, from);
    QPushButton* chip = makeButton({}, "", ButtonRank::Ordinary);
    chip->setProperty("rank", "fact");
    chip->setProperty("unclear", holds == Holds::Unknown);
    chip->setObjectName(QStringLiteral("careFact_") + QString::fromStdString(group.id));
    chip->setFont(theme::font(theme::TextSize::Small));
    chip->setText(QFontMetrics(chip->font()).elidedText(full, Qt::ElideRight, kWidest));
    chip->setToolTip(full);
    chip->setAccessibleName(full);
    chip->setAccessibleDescription(tr("Goes to where it is marked"));
    connect(chip, &QPushButton::clicked, this, [this, id = QString::fromStdString(group.id)] { emit groupWanted(id); });
    flow->addWidget(chip);
    ++chips;
  }
  if (chips > 0)
    m_column->addWidget(row);
  else
    delete row;
}

} // namespace haven::gui
