#pragma once

#include "gui/grid_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace haven::gui {

/// A grid with its heading, what is not in order about it as a whole and in the current cell, and buttons to add and
/// remove rows and to paste.
class GridPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param objectName of the grid; the buttons and lines are named after it
  GridPanel(PackDraft& draft, const char* objectName, const QString& heading, QWidget* parent = nullptr);
  void showGrid(GridId grid);
  /// The grid takes what its lines and buttons leave of this height, in pixels.
  void setRoom(int pixels);
  void setHeading(const QString& heading);
  [[nodiscard]] GridView& view() { return *m_view; }

 signals:
  void currentRowChanged(int row);

 private:
  QPushButton* addButton(class QLayout* row, const QString& words, const char* name);
  void refresh();
  void fitGrid();
  void showCurrent();
  void addRow();
  void removeCurrentRow();

  PackDraft* m_draft;
  QLabel* m_heading;
  QLabel* m_whole;
  GridView* m_view;
  QLabel* m_cell;
  QPushButton* m_add;
  QPushButton* m_remove;
  QPushButton* m_undo;
  int m_row = -1;
  int m_room = 0; ///< 0: as high as its rows
};

} // namespace haven::gui
