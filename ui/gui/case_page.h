#pragma once

#include "gui/session.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class CaseEditPage;
class CaseOverview;
class InstrumentsPage;
class ReportPage;
class PageFrame;

/// One case: a header that stays, places at the left, and the place that is open.
class CasePage : public QWidget {
  Q_OBJECT
 public:
  enum class Place { Overview, Details, Instruments, Report };

  explicit CasePage(Session& session, QWidget* parent = nullptr);
  Status open(casefile::CaseId id, Place place = Place::Overview);
  [[nodiscard]] casefile::CaseId caseId() const { return m_case; }
  void showPlace(Place place);
  [[nodiscard]] Place place() const;

 signals:
  void administrationWanted(qint64 relationship, const QString& instrument);
  void recordWanted(qint64 id, bool draft);
  void left();

 private:
  QWidget* makeHeader();
  QWidget* makePlaces();
  Status fillPlace(Place place, const casefile::CaseFile& file);
  void showHeader(const casefile::CaseFile& file);
  /// Makes the button at the top the next thing to do.
  void offerNext(const casefile::CaseFile& file);

  Session* m_session;
  casefile::CaseId m_case = 0;
  QLabel* m_name;
  QLabel* m_facts;
  QLabel* m_mark;
  QPushButton* m_next;
  QButtonGroup* m_places;
  QStackedWidget* m_pages;
  CaseOverview* m_overview;
  CaseEditPage* m_details;
  InstrumentsPage* m_instruments;
  ReportPage* m_report;
};

} // namespace haven::gui
