#pragma once

#include "instruments/instrument.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace haven::gui {

/// One person's own rating, or none: digits choose, Delete clears. Turning the wheel over it changes nothing, so
/// scrolling a page cannot change a rating.
class RatingField : public QComboBox {
  Q_OBJECT
 public:
  explicit RatingField(const char* objectName, QWidget* parent = nullptr);
  void setOptions(const std::vector<instruments::AnswerOption>& options);
  [[nodiscard]] std::optional<int> rating() const;
  /// Shows a rating without taking it for a choice of the user.
  void setStored(std::optional<int> rating);

 signals:
  void rated();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  /// The row a key stands for, or -1.
  [[nodiscard]] int rowOf(const QKeyEvent& event) const;
};

} // namespace haven::gui
