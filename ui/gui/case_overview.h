#pragma once

#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/record_list_model.h"
#include "gui/session.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QTableView;

namespace haven::gui {

class InstrumentChoice;
class PlanDesk;

/// What a case holds: its relationships with the next thing to do for each, scores over time, and all records.
class CaseOverview : public QWidget {
  Q_OBJECT
 public:
  explicit CaseOverview(Session& session, QWidget* parent = nullptr);
  void show(const PlanDesk& desk, const report::Definitions& definitions);
  /// Lists every instrument for one of the relationships of the case on screen.
  /// @param row from 1
  void choose(std::size_t row);

 signals:
  /// Start a form about a relationship.
  void administrationWanted(qint64 relationship, const QString& instrument);
  /// Open a record: a draft to go on with, a final one to read.
  void recordWanted(qint64 id, bool draft);
  void detailsWanted();
  void fieldWanted(const haven::plan::Field& field);
  void stepWanted(const QString& step);
  /// A draft was thrown away.
  void changed();

 private:
  void addRelationships(const casefile::CaseFile& file);
  void addStartButtons(QBoxLayout& line, const casefile::CaseFile& file, std::size_t row);
  void addCharts(const casefile::CaseFile& file, const report::Definitions& definitions);
  void addRecords(const casefile::CaseFile& file, const report::Definitions& definitions);
  void discard(const RecordListModel::Row& row);

  Session* m_session;
  QStackedLayout* m_stack;
  PageFrame* m_frame;
  InstrumentChoice* m_choice;
  casefile::CaseFile m_file;
  bool m_beforeStepTwo = false;
  RecordListModel m_records;
  QString m_caseNumber;
  QString m_opener; ///< the button that opened the choice
};

} // namespace haven::gui
