#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace haven::gui {

/// At the foot of the list: what is laid side by side, and the button that shows it. Hidden while nothing is.
class CompareBar : public QWidget {
  Q_OBJECT
 public:
  explicit CompareBar(QWidget* parent = nullptr);
  void show(const QStringList& names);

 signals:
  void compareWanted();
  void clearWanted();

 private:
  QLabel* m_names;
  QPushButton* m_compare;
};

} // namespace haven::gui
