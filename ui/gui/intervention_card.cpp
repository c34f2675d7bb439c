#include "gui/intervention_card.h"

#include "gui/page_frame.h"

namespace haven::gui {

InterventionCard::InterventionCard(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_frame(new PageFrame("interventionCardFrame")), m_compare(nullptr) {
  setObjectName(QStringLiteral("interventionCard"));
}

bool InterventionCard::open(const QString& intervention) {
  m_id = intervention.toStdString();
  return m_care->catalogue().intervention(m_id) != nullptr;
}

void InterventionCard::focusChoice() {}
void InterventionCard::setCompared(bool) {}

} // namespace haven::gui
