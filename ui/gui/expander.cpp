#include "gui/expander.h"

#include "gui/form.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

Expander::Expander(const QString& title, const char* objectName, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(title), m_button(makeButton({}, objectName, ButtonRank::Quiet)), m_content(content) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(m_button, 0, Qt::AlignLeft);
  layout->addWidget(m_content);
  m_button->setCheckable(true);
  connect(m_button, &QPushButton::toggled, this, &Expander::setExpanded);
  setExpanded(false);
}

void Expander::setExpanded(bool expanded) {
  m_button->setChecked(expanded);
  m_button->setText((expanded ? QStringLiteral("\u25BE  ") : QStringLiteral("\u25B8  ")) + m_title);
  m_button->setAccessibleName(m_title);
  m_button->setAccessibleDescription(expanded ? tr("shown") : tr("hidden"));
  m_content->setVisible(expanded);
}

bool Expander::isExpanded() const {
  return m_button->isChecked();
}

} // namespace haven::gui
