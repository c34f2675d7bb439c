#include "gui/case_chips.h"

#include "gui/chips.h"
#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace haven::gui {

using store::CaseFacet;

QString facetWords(CaseFacet facet) {
  const auto tr = [](const char* words) { return QCoreApplication::translate("haven::gui::CaseChips", words); };
  switch (facet) {
  case CaseFacet::Step1:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Step 1"));
  case CaseFacet::Step2:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Step 2"));
  case CaseFacet::Step3:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Step 3"));
  case CaseFacet::After:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "After the steps"));
  case CaseFacet::Closed:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Closed"));
  case CaseFacet::Mine:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Mine"));
  case CaseFacet::Overdue:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Overdue"));
  case CaseFacet::DueSoon:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Due within a week"));
  case CaseFacet::NoNextLook:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "No day to look again"));
  case CaseFacet::Drafts:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "To finish"));
  case CaseFacet::Ready:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "Waiting for a conclusion"));
  case CaseFacet::HighLsvg:
    return tr(QT_TRANSLATE_NOOP("haven::gui::CaseChips", "LSVG 16 or more"));
  }
  return {};
}

CaseChips::CaseChips(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("caseChips"));
  auto* flow = new FlowLayout(theme::kSpace8, this);
  for (std::size_t i = 0; i < m_chips.size(); ++i) {
    const QString id = QStringLiteral("caseChip_%1").arg(QLatin1String(idOf(static_cast<CaseFacet>(i)).data()));
    QPushButton* chip = makeChip({}, id);
    connect(chip, &QPushButton::toggled, this, &CaseChips::wantedChanged);
    flow->addWidget(chip);
    m_chips[i] = chip;
    name(i, std::nullopt);
  }
}

void CaseChips::name(std::size_t chip, std::optional<int> count) {
  const QString words = facetWords(static_cast<CaseFacet>(chip));
  m_chips[chip]->setText(count ? tr("%1 · %2").arg(words, QLocale().toString(*count)) : words);
  m_chips[chip]->setAccessibleName(count ? tr("Show only: %1, %n case(s)", nullptr, *count).arg(words)
                                         : tr("Show only: %1").arg(words));
}

store::CaseFacets CaseChips::wanted() const {
  store::CaseFacets wanted;
  for (std::size_t i = 0; i < m_chips.size(); ++i)
    wanted.set(static_cast<CaseFacet>(i), m_chips[i]->isChecked());
  return wanted;
}

void CaseChips::setWanted(store::CaseFacets wanted) {
  if (wanted == this->wanted()) return;
  for (std::size_t i = 0; i < m_chips.size(); ++i) {
    const QSignalBlocker quiet(m_chips[i]);
    m_chips[i]->setChecked(wanted.has(static_cast<CaseFacet>(i)));
  }
  emit wantedChanged();
}

void CaseChips::setCounts(const std::optional<std::array<int, store::kCaseFacets>>& counts) {
  for (std::size_t i = 0; i < m_chips.size(); ++i)
    name(i, counts ? std::optional((*counts)[i]) : std::nullopt);
}

} // namespace haven::gui
