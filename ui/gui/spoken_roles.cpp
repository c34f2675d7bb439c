#include "gui/spoken_roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace haven::gui {
namespace {

struct Drawing {
  const char* className;
  QAccessible::Role role;
};

constexpr Drawing kDrawings[] = {{"haven::gui::LifeLine", QAccessible::Chart},
                                 {"haven::gui::TimelineBand", QAccessible::Chart},
                                 {"haven::gui::ReportPreview", QAccessible::Document},
                                 {"haven::gui::QuestionnaireRow", QAccessible::ListItem}};

QAccessibleInterface* tell(const QString& className, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (widget == nullptr) return nullptr;
  for (const Drawing& drawing : kDrawings)
    if (className == QLatin1String(drawing.className)) return new QAccessibleWidget(widget, drawing.role);
  return nullptr;
}

} // namespace

void tellRolesOfDrawings() {
  QAccessible::installFactory(tell);
}

} // namespace haven::gui
