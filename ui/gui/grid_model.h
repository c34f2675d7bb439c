#pragma once

#include "gui/pack_draft.h"
#include "gui/pack_grid.h"

#include <QAbstractTableModel>

namespace haven::gui {

/// One grid of a pack draft as a table. A cell that is not in order says so in words (tool tip, accessible text and
/// `FaultRole`), not in colour alone.
class GridModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// The sentence about what is not in order in a cell; empty where nothing is.
  static constexpr int FaultRole = Qt::UserRole;

  explicit GridModel(PackDraft& draft, QObject* parent = nullptr);
  void setGrid(GridId grid);
  [[nodiscard]] GridId grid() const { return m_grid; }
  [[nodiscard]] PackDraft& draft() const { return *m_draft; }
  [[nodiscard]] CellKind kindOf(const QModelIndex& index) const;
  [[nodiscard]] QStringList choicesOf(const QModelIndex& index) const;
  /// Puts a block of cells down from one on, adding rows where the grid may have more; one step to undo. In a grid
  /// whose rows are the instrument's, a block that starts at the row's number goes to the rows it names.
  /// @return how many lines found no row
  int paste(const QModelIndex& at, const std::vector<QStringList>& block);
  void clear(const QModelIndexList& cells);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// EditRole: typing, kept as it is; a choice or tick is tidied.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  void follow();

  PackDraft* m_draft;
  GridId m_grid;
  int m_rows = 0;
  QStringList m_titles;
};

} // namespace haven::gui
