#pragma once

#include "gui/open_record.h"

#include <QWidget>

#include <optional>

namespace haven::gui {

/// Where one answer stands on its scale: as many segments as there are answers, filled up to the answer. The words
/// beside it say the same.
class AnswerBar : public QWidget {
  Q_OBJECT
 public:
  AnswerBar(int min, int max, std::optional<int> value, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_min;
  int m_max;
  std::optional<int> m_value;
};

/// One row an item: title, bar, value and label.
class ItemBars : public QWidget {
  Q_OBJECT
 public:
  explicit ItemBars(const OpenRecord& record, QWidget* parent = nullptr);
};

} // namespace haven::gui
