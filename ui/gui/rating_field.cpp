#include "gui/rating_field.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace haven::gui {

RatingField::RatingField(const char* objectName, QWidget* parent) : QComboBox(parent) {
  setObjectName(QLatin1String(objectName));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(12);
  connect(this, &QComboBox::currentIndexChanged, this, &RatingField::rated);
}

void RatingField::setOptions(const std::vector<instruments::AnswerOption>& options) {
  const QSignalBlocker quiet(this);
  clear();
  addItem(tr("not given"));
  for (const auto& option : options)
    addItem(QStringLiteral("%1  %2").arg(option.value).arg(QString::fromStdString(option.label)), option.value);
}

std::optional<int> RatingField::rating() const {
  const QVariant value = currentData();
  return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

void RatingField::setStored(std::optional<int> rating) {
  const QSignalBlocker quiet(this);
  setCurrentIndex(rating ? findData(*rating) : 0);
}

int RatingField::rowOf(const QKeyEvent& event) const {
  if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return -1;
  if (event.key() == Qt::Key_Delete) return 0;
  bool isNumber = false;
  const int number = event.text().toInt(&isNumber);
  return isNumber ? findData(number) : -1;
}

bool RatingField::event(QEvent* event) {
  // The card answers to the same digits; here they mean this rating.
  if (event->type() == QEvent::ShortcutOverride && rowOf(*static_cast<QKeyEvent*>(event)) >= 0) {
    event->accept();
    return true;
  }
  return QComboBox::event(event);
}

void RatingField::keyPressEvent(QKeyEvent* event) {
  if (const int row = rowOf(*event); row >= 0) {
    setCurrentIndex(row);
    return;
  }
  QComboBox::keyPressEvent(event);
}

void RatingField::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

} // namespace haven::gui
