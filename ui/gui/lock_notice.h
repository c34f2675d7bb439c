#pragma once

#include <QFrame>

namespace haven::gui {

/// A line at the foot of a window which says that Haven locks within a minute, in words that parents may read as well.
/// Takes no clicks: what is under it works, and keeps Haven open.
class LockNotice : public QFrame {
  Q_OBJECT
 public:
  explicit LockNotice(QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
};

} // namespace haven::gui
