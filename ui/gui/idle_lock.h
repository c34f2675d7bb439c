#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace haven::gui {

/// Tells when nobody has touched keys, mouse or screen for so long that the store has to be locked. Both clocks count,
/// whichever says more: the one that only goes up, and the one on the wall, which goes on while a laptop sleeps. So
/// what is touched first after sleep, or painted first, comes too late and locks. Ctrl+L does so at once, also in a
/// window that takes all keys.
class IdleLock : public QObject {
  Q_OBJECT
 public:
  /// How long before locking it is announced.
  static constexpr std::chrono::seconds kAnnounce{60};

  explicit IdleLock(const Clock& clock, QObject* parent = nullptr);
  /// @param idle how long nobody may be there
  void start(std::chrono::minutes idle);
  void stop();
  /// Looks at the clock; called each second.
  void look();

 signals:
  /// It locks within a minute, or that is off again.
  void announced(bool soon);
  /// Nothing may be seen any more, and the store has to be locked; not from here, because this is in the middle of an
  /// event. What is typed or pressed until `stop` reaches nobody.
  void lockWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] std::chrono::milliseconds idle() const;
  void touch();
  void tooLate();
  void setSoon(bool soon);

  const Clock* m_clock;
  QTimer m_timer;
  std::chrono::milliseconds m_limit{0};
  std::chrono::milliseconds m_touched{0};
  std::chrono::sys_seconds m_touchedAt{};
  bool m_soon = false;
  bool m_late = false;
};

} // namespace haven::gui
