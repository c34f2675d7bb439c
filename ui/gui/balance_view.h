#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class BalancePicture;
class BalanceRow;
class CoveredRow;
class Disclosure;

/// The balance model: four levels of protective against hindering, the second list of the JGZ where wanted, the drawn
/// balance, and how to read it.
class BalanceView : public QWidget {
  Q_OBJECT
 public:
  explicit BalanceView(PlanDesk& desk, QWidget* parent = nullptr);
  void refresh();
  void flush();
  void keepAgain();
  /// The row of that id, opened where it is folded away; nullptr when there is none.
  QWidget* rowOf(const std::string& id);

 signals:
  /// The focus went on to it by itself.
  void rowReached(QWidget* row);

 private:
  struct Level {
    const plan::BalanceLevel* level = nullptr;
    QPushButton* rest = nullptr;
    Disclosure* more = nullptr;
    QWidget* extra = nullptr;
    bool extraMade = false;
  };

  void addLevel(QVBoxLayout& column, const plan::BalanceLevel& level);
  BalanceRow* addRow(QVBoxLayout& column, const plan::BalanceRow& row);
  void makeExtra(Level& level);
  void addPicture(QVBoxLayout& column);
  void addReadingAids(QVBoxLayout& column);
  void restUnknown(const plan::BalanceLevel& level);
  [[nodiscard]] std::vector<const plan::BalanceRow*> notAsked(const plan::BalanceLevel& level) const;
  void goOnFrom(BalanceRow* row);

  PlanDesk* m_desk;
  std::vector<Level> m_levels;
  std::vector<BalanceRow*> m_rows;
  std::vector<CoveredRow*> m_covered;
  BalancePicture* m_picture = nullptr;
  QLabel* m_words = nullptr;
};

} // namespace haven::gui
