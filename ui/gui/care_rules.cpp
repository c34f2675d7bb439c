#include "gui/care_rules.h"

#include "gui/care_words.h"
#include "gui/form.h"
#include "text/intervention_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {

using interventions::RuleHit;

CareRules::CareRules(CareDesk& care, bool first, QWidget* parent)
    : QFrame(parent), m_care(&care), m_first(first), m_column(new QVBoxLayout(this)) {
  setObjectName(first ? QStringLiteral("careFirstRules") : QStringLiteral("careRules"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::kSpace4);
}

void CareRules::refresh() {
  hide(); // what is added to something in sight is laid out one by one
  clearLayout(m_column);
  for (const RuleHit& hit : m_care->matching().rules) {
    if (hit.first != m_first || (m_first && hit.condition)) continue;
    if (!m_first && m_column->count() == 0) m_column->addWidget(makeText(tr("To weigh"), theme::TextSize::Lead));
    const QString id = QString::fromStdString(hit.rule->id);
    QLabel* title = makeText(QString::fromStdString(hit.rule->title));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setObjectName(QStringLiteral("careRule_") + id);
    m_column->addWidget(title);
    m_column->addWidget(makeText(capital(text::ruleText(hit, m_care->catalogue()))));
    QLabel* where =
        makeMuted(tr("Rule %1. %2")
                      .arg(id, text::sourcesText(hit.rule->sources, m_care->catalogue()).join(QStringLiteral("; "))));
    where->setFont(theme::font(theme::TextSize::Small));
    where->setContentsMargins(0, 0, 0, theme::kSpace8);
    m_column->addWidget(where);
  }
  setVisible(m_column->count() > 0);
}

} // namespace haven::gui
