#pragma once

#include "gui/page_frame.h"

class QLabel;

namespace haven::gui {

/// Stands in for a place that is not for this person: what it is, and who may.
class BarredPlace : public PageFrame {
  Q_OBJECT
 public:
  explicit BarredPlace(QWidget* parent = nullptr);
  void show(const QString& place, const QString& who);
  using QWidget::show;

 private:
  QLabel* m_who;
};

} // namespace haven::gui
