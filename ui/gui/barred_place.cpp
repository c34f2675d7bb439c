#include "gui/barred_place.h"

#include "gui/form.h"

#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {

BarredPlace::BarredPlace(QWidget* parent) : PageFrame("barredPlace", parent), m_who(makeText({})) {
  QFrame* card = makeCard();
  m_who->setObjectName(QStringLiteral("barredWho"));
  m_who->setFocusPolicy(Qt::TabFocus);
  card->layout()->addWidget(m_who);
  content()->addWidget(card);
  setFocusProxy(m_who);
}

void BarredPlace::show(const QString& place, const QString& who) {
  setTitle(place, {});
  m_who->setText(who);
}

} // namespace haven::gui
