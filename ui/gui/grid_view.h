#pragma once

#include "gui/grid_model.h"

#include <QTableView>

namespace haven::gui {

/// A grid to type in, as spreadsheets work: arrows and Tab go from cell to cell and Tab leaves at the last, typing, F2
/// or Enter edits, Enter goes down, Delete empties, Space ticks, Ctrl+C and Ctrl+V copy and paste blocks, Ctrl+Z takes
/// back. Ctrl+Tab leaves at once.
class GridView : public QTableView {
  Q_OBJECT
 public:
  GridView(PackDraft& draft, const char* objectName, QWidget* parent = nullptr);
  void showGrid(GridId grid);
  [[nodiscard]] GridModel& gridModel() { return m_model; }
  void goTo(int row, int column);
  void pasteClipboard();
  /// As high as its rows, between these.
  void setRowsShown(int fewest, int most);
  /// No higher than this, in pixels.
  void setMostHeight(int pixels);

 signals:
  void currentMoved();
  /// Lines of a pasted block for which there was no row.
  void linesLost(int count);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void focusInEvent(QFocusEvent* event) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  void fit();
  void copySelection() const;
  void toggle(const QModelIndex& index);
  /// The next or previous cell that can be filled in; invalid past the ends.
  [[nodiscard]] QModelIndex neighbour(bool next) const;

  GridModel m_model;
  int m_fewest = 2;
  int m_most = 12;
  int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace haven::gui
