#include "gui/care_panel.h"

namespace haven::gui {

CarePanel::CarePanel(CareDesk& care, Use use, QWidget* parent) : QWidget(parent), m_care(&care), m_use(use) {
  setObjectName(QStringLiteral("carePanel"));
}

bool CarePanel::showChoice(casefile::CareChoiceId) {
  return false;
}

} // namespace haven::gui
