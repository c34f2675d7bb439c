#pragma once

#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/record_list_model.h"
#include "gui/session.h"

#include <QWidget>

class QTableView;

namespace haven::gui {

/// What a case holds: its relationships with the next thing to do for each, scores over time, and all records.
class CaseOverview : public QWidget {
  Q_OBJECT
 public:
  explicit CaseOverview(Session& session, QWidget* parent = nullptr);
  void show(const casefile::CaseFile& file, const report::Definitions& definitions);

 signals:
  /// Start a form about a relationship.
  void administrationWanted(qint64 relationship, const QString& instrument);
  /// Open a record: a draft to go on with, a final one to read.
  void recordWanted(qint64 id, bool draft);
  void detailsWanted();
  /// A draft was thrown away.
  void changed();

 private:
  void addRelationships(const casefile::CaseFile& file);
  void addCharts(const casefile::CaseFile& file, const report::Definitions& definitions);
  void addRecords(const casefile::CaseFile& file, const report::Definitions& definitions);
  void discard(const RecordListModel::Row& row);

  Session* m_session;
  PageFrame* m_frame;
  RecordListModel m_records;
  QString m_caseNumber;
};

} // namespace haven::gui
