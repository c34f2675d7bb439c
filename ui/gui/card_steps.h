#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace haven::gui {

/// One step of the row: its number in a ring, filled when it is the open one, with a tick when it is answered.
class CardStep : public QAbstractButton {
  Q_OBJECT
 public:
  CardStep(int number, QWidget* parent);
  void setState(bool answered, bool current);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_number;
  bool m_answered = false;
  bool m_current = false;
};

/// The cards as a row of steps that can be chosen; left and right move within it.
class CardSteps : public QWidget {
  Q_OBJECT
 public:
  struct Step {
    QString title;
    bool answered = false;
  };
  explicit CardSteps(const char* objectName, QWidget* parent = nullptr);
  void setSteps(const std::vector<Step>& steps, int current);

 signals:
  void chosen(int index);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<CardStep*> m_buttons;
};

} // namespace haven::gui
