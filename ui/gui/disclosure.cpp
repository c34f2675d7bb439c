#include "gui/disclosure.h"

namespace haven::gui {

Disclosure::Disclosure(const QString& title, const char* objectName, QWidget* part, QWidget* parent)
    : QPushButton(parent), m_title(title), m_part(part) {
  setObjectName(QLatin1String(objectName));
  setProperty("rank", "quiet");
  setProperty("flush", true);
  setCursor(Qt::PointingHandCursor);
  setCheckable(true);
  setAutoDefault(true); // Enter works it, as it does every button
  setAccessibleName(title);
  connect(this, &QPushButton::toggled, this, &Disclosure::setExpanded);
  setExpanded(false);
}

void Disclosure::setTitle(const QString& title) {
  m_title = title;
  setAccessibleName(title);
  setExpanded(isExpanded());
}

void Disclosure::setExpanded(bool expanded) {
  setChecked(expanded);
  setText((expanded ? QStringLiteral("\u25BE  ") : QStringLiteral("\u25B8  ")) + m_title);
  setAccessibleDescription(expanded ? tr("shown") : tr("hidden"));
  m_part->setVisible(expanded);
}

} // namespace haven::gui
