#pragma once

#include "casefile/administration.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// Rows that each stand for one record: what a chart shows, to read and to open with the keyboard.
class InformantsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  struct Row {
    casefile::AdministrationId record = 0;
    QStringList cells; ///< as many as there are headers
  };

  InformantsModel(QStringList headers, std::vector<Row> rows, QObject* parent);
  /// 0 where there is none.
  [[nodiscard]] casefile::AdministrationId recordAt(const QModelIndex& index) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList m_headers;
  std::vector<Row> m_rows;
};

} // namespace haven::gui
