#pragma once

#include "gui/timeline_model.h"

#include <QTableView>

namespace haven::gui {

/// The list of a time line: arrows go through it, Enter opens, Space marks.
class TimelineList : public QTableView {
  Q_OBJECT
 public:
  explicit TimelineList(QWidget* parent = nullptr);
  [[nodiscard]] TimelineModel& rows() { return m_model; }
  /// Makes the table as high as its rows, within bounds.
  void fit();
  /// Number of the entry of the chosen row; -1: none.
  [[nodiscard]] int current() const;
  /// Chooses the row of an entry, or the first where it is not shown.
  void goTo(int entry);

 signals:
  void wanted(int entry);
  void markWanted(int entry);
  void pointedAt(int entry);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  TimelineModel m_model;
};

} // namespace haven::gui
