#pragma once

#include "gui/draft_sheet.h"

#include <QFrame>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace haven::gui {

/// One item on which the two entries of a paper form differ: both values, and which of them holds. Key 1 takes the
/// first, 2 the second, 3 asks for another.
class DifferenceRow : public QFrame {
  Q_OBJECT
 public:
  DifferenceRow(const instruments::Instrument& instrument, const instruments::Item& item,
                const casefile::ItemRecord& record, QWidget* parent = nullptr);
  [[nodiscard]] const std::string& item() const { return m_item; }
  [[nodiscard]] bool isSettled() const { return m_isSettled; }
  void focusFirst();

 signals:
  /// The answer that holds; none: empty on the form.
  void settled(std::optional<int> answer);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QPushButton* makeChoice(const QString& words, const QString& name);
  void makeOthers(const instruments::Instrument& instrument);
  void askOther();
  void settle(std::optional<int> answer);
  [[nodiscard]] QString wordsOf(std::optional<int> answer) const;

  std::string m_item;
  std::vector<std::pair<int, QString>> m_answers; ///< value and label
  std::optional<int> m_firstValue;
  std::optional<int> m_secondValue;
  bool m_isSettled = false;
  QPushButton* m_first = nullptr;
  QPushButton* m_second = nullptr;
  QPushButton* m_other = nullptr;
  QWidget* m_others = nullptr;
  std::vector<QPushButton*> m_otherValues;
  QLabel* m_outcome = nullptr;
};

/// All differences between the two entries below each other. What is settled stays in the list, so that a slip can be
/// put right.
class EntryDifferences : public QWidget {
  Q_OBJECT
 public:
  explicit EntryDifferences(DraftSheet& sheet, QWidget* parent = nullptr);
  /// Lists the differences there are now; how many.
  int open();
  /// How many are not settled yet.
  [[nodiscard]] int left() const;
  void focusFirst();

 signals:
  void changed();
  /// The last one was settled.
  void allSettled();

 private:
  void settle(DifferenceRow* row, std::optional<int> answer);

  DraftSheet* m_sheet;
  std::vector<DifferenceRow*> m_rows;
};

} // namespace haven::gui
