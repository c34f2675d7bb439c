#include "gui/lock_notice.h"

#include "gui/form.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace haven::gui {

LockNotice::LockNotice(QWidget* window) : QFrame(window) {
  setObjectName(QStringLiteral("lockNotice"));
  setProperty("look", "warning");
  setAttribute(Qt::WA_TransparentForMouseEvents);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(theme::kSpace24, theme::kSpace8, theme::kSpace24, theme::kSpace8);
  QLabel* words = makeText(tr("Haven locks within a minute. Any key keeps it open."), theme::TextSize::Lead);
  words->setObjectName(QStringLiteral("lockNoticeText"));
  words->setWordWrap(false);
  line->addWidget(words);
  setAccessibleName(words->text());
  window->installEventFilter(this);
  adjustSize();
  place();
  show();
  raise();
  QAccessibleEvent spoken(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void LockNotice::place() {
  const QWidget* window = parentWidget();
  move((window->width() - width()) / 2, window->height() - height() - theme::kSpace32);
}

bool LockNotice::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  return QFrame::eventFilter(watched, event);
}

} // namespace haven::gui
