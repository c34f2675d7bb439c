#pragma once

#include "gui/page_frame.h"

class QLabel;

namespace haven::gui {

/// Shows a given password once, large, to hand over.
class HandOver : public PageFrame {
  Q_OBJECT
 public:
  explicit HandOver(QWidget* parent = nullptr);
  void show(const QString& name, const QString& passphrase);
  using QWidget::show;
  void forget();

 signals:
  void left();

 private:
  QLabel* m_name;
  QLabel* m_words;
};

} // namespace haven::gui
