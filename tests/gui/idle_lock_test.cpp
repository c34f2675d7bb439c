#include "gui/idle_lock.h"

#include "gui/lock_notice.h"
#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <vector>

using namespace haven;
using namespace haven::gui;
using namespace std::chrono_literals;

namespace {

/// Two clocks that are set apart: the one on the wall goes on while a laptop sleeps.
class TwoClocks final : public Clock {
 public:
  std::chrono::seconds wall{0};
  std::chrono::seconds up{0};
  [[nodiscard]] std::chrono::sys_seconds now() const override { return std::chrono::sys_seconds{1795000000s} + wall; }
  [[nodiscard]] Date today() const override { return std::chrono::year{2026} / 11 / 21; }
  [[nodiscard]] std::chrono::milliseconds steady() const override { return up; }
  void pass(std::chrono::seconds by) {
    wall += by;
    up += by;
  }
};

struct Watched {
  TwoClocks clock;
  IdleLock idle{clock};
  bool soon = false;
  int locks = 0;

  explicit Watched(std::chrono::minutes limit = 10min) {
    QObject::connect(&idle, &IdleLock::announced, &idle, [this](bool now) { soon = now; });
    QObject::connect(&idle, &IdleLock::lockWanted, &idle, [this] { ++locks; });
    idle.start(limit);
  }
};

} // namespace

TEST_CASE("Haven locks after the minutes that were settled, announced a minute before", "[lock]") {
  struct Row {
    std::chrono::minutes limit;
    std::chrono::seconds idle;
    bool soon;
    int locks;
    const char* why;
  };
  const Row rows[] = {
      {10min, 0s, false, 0, "just touched"},
      {10min, 539s, false, 0, "a second before the announcement"},
      {10min, 540s, true, 0, "a minute before"},
      {10min, 599s, true, 0, "the last second"},
      {10min, 600s, false, 1, "time is up"},
      {30min, 1739s, false, 0, "the longest that can be settled"},
      {30min, 1740s, true, 0, "its announcement"},
      {1min, 29s, false, 0, "the shortest: half of it passes first"},
      {1min, 30s, true, 0, "and is announced for the other half"},
      {1min, 60s, false, 1, "time is up"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    Watched watched(row.limit);
    watched.clock.pass(row.idle);
    watched.idle.look();
    CHECK(watched.soon == row.soon);
    CHECK(watched.locks == row.locks);
  }
}

TEST_CASE("what a person touches keeps Haven open; what Qt does by itself does not", "[lock]") {
  const struct {
    QEvent::Type type;
    bool touch;
  } rows[] = {{QEvent::KeyPress, true},      {QEvent::MouseButtonPress, true}, {QEvent::MouseMove, true},
              {QEvent::Wheel, true},         {QEvent::TouchBegin, true},       {QEvent::Timer, false},
              {QEvent::FocusIn, false},      {QEvent::Paint, false},           {QEvent::UpdateRequest, false},
              {QEvent::LayoutRequest, false}};
  for (const auto& row : rows) {
    INFO(static_cast<int>(row.type));
    Watched watched;
    watched.clock.pass(550s);
    watched.idle.look();
    REQUIRE(watched.soon);
    QObject receiver;
    QEvent event(row.type);
    if (row.type == QEvent::KeyPress) {
      QKeyEvent key(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
      QCoreApplication::sendEvent(&receiver, &key);
    } else {
      QCoreApplication::sendEvent(&receiver, &event);
    }
    CHECK(watched.soon == !row.touch);
    watched.clock.pass(60s);
    watched.idle.look();
    CHECK(watched.locks == (row.touch ? 0 : 1));
  }
}

TEST_CASE("a laptop that slept locks before anything is shown or typed", "[lock]") {
  const struct {
    QEvent::Type first;
    bool reaches;
    const char* why;
  } rows[] = {{QEvent::KeyPress, false, "a key that wakes it is for nobody"},
              {QEvent::UpdateRequest, true, "painting goes on, on what is covered by then"},
              {QEvent::ApplicationActivate, true, "so does everything else"}};
  for (const auto& row : rows) {
    INFO(row.why);
    Watched watched;
    watched.clock.wall += 2h; // and the other clock stood still
    bool reached = false;
    struct Receiver : QObject {
      bool* reached;
      bool event(QEvent*) override { return *reached = true; }
    } receiver;
    receiver.reached = &reached;
    if (row.first == QEvent::KeyPress) {
      QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
      QCoreApplication::sendEvent(&receiver, &key);
    } else {
      QEvent event(row.first);
      QCoreApplication::sendEvent(&receiver, &event);
    }
    CHECK(watched.locks == 1);
    CHECK(reached == row.reaches);
  }
}

TEST_CASE("a wall clock that is set back keeps nobody in", "[lock]") {
  Watched watched;
  watched.clock.up += 600s;
  watched.clock.wall -= 3600s;
  watched.idle.look();
  CHECK(watched.locks == 1);
}

TEST_CASE("locked is said once, and the next time starts afresh", "[lock]") {
  Watched watched;
  watched.clock.pass(700s);
  watched.idle.look();
  watched.idle.look();
  CHECK(watched.locks == 1);
  watched.idle.stop();
  watched.idle.start(10min);
  watched.idle.look();
  CHECK(watched.locks == 1);
  CHECK_FALSE(watched.soon);
}

TEST_CASE("the announcement stands on the window one looks at and takes no clicks from it", "[lock]") {
  QWidget window;
  window.resize(1024, 700);
  window.show();
  auto* notice = new LockNotice(&window);
  CHECK(notice->isVisible());
  CHECK(notice->accessibleName() == QStringLiteral("Haven vergrendelt binnen een minuut. Elke toets houdt het open."));
  CHECK(window.rect().contains(notice->geometry()));
  CHECK(notice->testAttribute(Qt::WA_TransparentForMouseEvents));
  window.resize(1366, 768);
  QTest::qWait(1);
  CHECK(notice->geometry().center().x() == Approx(683).margin(2));
}
