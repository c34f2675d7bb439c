#include "gui/admin_place.h"

#include "gui/form.h"
#include "gui/page_frame.h"
#include "text/error_text.h"

#include <QAccessible>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace haven::gui {

AdminPlace::AdminPlace(Session& session, const char* objectName, QWidget* parent)
    : QWidget(parent), m_session(&session), m_pages(new QStackedWidget), m_frame(new PageFrame("placeFrame")),
      m_message(makeText({})) {
  setObjectName(QLatin1String(objectName));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  m_pages->addWidget(m_frame);
  m_message->setObjectName(QStringLiteral("placeMessage"));
  m_message->hide();
  m_frame->content()->addWidget(m_message);
}

bool AdminPlace::back() {
  if (m_pages->currentIndex() == 0) return false;
  if (!mayLeave()) return true;
  showFirst();
  return true;
}

void AdminPlace::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
  m_frame->setProblem({});
  if (message.isEmpty()) return;
  QAccessibleEvent spoken(m_message, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

QVBoxLayout* AdminPlace::addCard(const QString& title, const char* objectName) {
  QFrame* card = makeCard();
  if (objectName != nullptr) card->setObjectName(QLatin1String(objectName));
  m_frame->content()->addWidget(card);
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(title, theme::TextSize::Heading));
  return column;
}

void AdminPlace::refuse(const Error& error) {
  tell({});
  m_frame->setProblem(text::errorText(error));
}

void AdminPlace::addPage(QWidget* page) {
  m_pages->addWidget(page);
}

void AdminPlace::showPage(QWidget* page) {
  m_pages->setCurrentWidget(page);
}

void AdminPlace::showFirst() {
  m_pages->setCurrentWidget(m_frame);
}

void AdminPlace::after(const Status& done, const QString& message) {
  showFirst();
  if (!done) return refuse(done.error());
  if (const Status read = refresh(); !read) return refuse(read.error());
  tell(message);
}

} // namespace haven::gui
