#include "bench/resident.h"
#include "gui/application.h"
#include "gui/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

// Haven as people start it, ending once its first page has been painted; tells its memory.

namespace {

class UntilPainted : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && !m_done) {
      m_done = true;
      QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  bool m_done = false;
};

} // namespace

int main(int argc, char** argv) {
  UntilPainted probe;
  const int status = haven::gui::run(
      argc, argv, [&probe](haven::gui::MainWindow& window) { window.page()->installEventFilter(&probe); });
  haven::bench::tellResident();
  return status;
}
