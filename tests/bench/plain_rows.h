#pragma once

#include <QAbstractListModel>

namespace haven::bench {

/// Rows that say nothing: what a table costs whatever is in it.
class PlainRows : public QAbstractListModel {
 public:
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
  [[nodiscard]] QVariant data(const QModelIndex&, int) const override { return {}; }
  void show(int rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
  }

 private:
  int m_rows = 0;
};

} // namespace haven::bench
