#include "gui/compare_page.h"

namespace haven::gui {

ComparePage::ComparePage(CareDesk& care, QWidget* parent) : QWidget(parent), m_care(&care), m_frame(nullptr) {
  setObjectName(QStringLiteral("comparePage"));
}

void ComparePage::open(const QStringList&) {}

QStringList ComparePage::interventions() const {
  return {};
}

} // namespace haven::gui
