#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// Rows of words as a table to read. Shows, never reads the store.
class WordsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit WordsModel(QStringList header, QObject* parent = nullptr);
  /// As many words in each row as the header has.
  void setRows(std::vector<QStringList> rows);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList m_header;
  std::vector<QStringList> m_rows;
};

} // namespace haven::gui
