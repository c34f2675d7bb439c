#pragma once

#include "store/pack_repository.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace haven::gui {

/// The packs of one instrument as a table: those being entered first, then the kept ones, newest first. Shows, never
/// reads the store.
class PackListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Version, State, Manual, Entered, Checked, Forms, ColumnCount };

  /// Either a draft or a kept pack.
  struct Row {
    std::optional<store::PackDraftRow> draft;
    std::optional<store::PackRow> pack;
  };

  using QAbstractTableModel::QAbstractTableModel;
  void setRows(std::vector<Row> rows);
  [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
  /// -1 when it is not there.
  [[nodiscard]] int rowOf(const std::string& hash) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] static QString textOf(const store::PackDraftRow& draft, int column);
  [[nodiscard]] static QString textOf(const store::PackRow& pack, int column);

  std::vector<Row> m_rows;
};

/// "version 2026-1" as lists and questions name it; a pack without a version says so.
QString versionWords(const std::string& version);

} // namespace haven::gui
