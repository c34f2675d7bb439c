#include "gui/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace haven::gui {

void addClearButton(QLineEdit& field) {
  field.setClearButtonEnabled(true);
  for (QToolButton* button : field.findChildren<QToolButton*>())
    button->setAccessibleName(QCoreApplication::translate("Fields", "Empty the field"));
}

} // namespace haven::gui
