#pragma once

#include "gui/lazy_page.h"
#include "gui/session.h"

#include <QJsonObject>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class AfterPage;
class CareDesk;
class CaseEditPage;
class CaseFilePage;
class CaseOverview;
class InstrumentsPage;
class InterventionsPage;
class ReportPage;
class PageFrame;
class PlanDesk;
class PlanPage;
class StepOnePage;
class StepThreePage;
class StepTwoPage;
class TimelinePage;

/// One case: a header that stays, places at the left, and the place that is open.
class CasePage : public QWidget {
  Q_OBJECT
 public:
  enum class Place {
    Overview,
    Step1,
    Step2,
    Step3,
    After,
    Details,
    Instruments,
    Interventions,
    Timeline,
    Report,
    File
  };

  explicit CasePage(Session& session, QWidget* parent = nullptr);
  Status open(casefile::CaseId id, Place place = Place::Overview);
  [[nodiscard]] casefile::CaseId caseId() const { return m_case; }
  void showPlace(Place place);
  [[nodiscard]] Place place() const;
  /// What the help of the open place is known by.
  [[nodiscard]] QString helpName() const;
  /// Opens the place where something is filled in and gives it the focus.
  void showField(const plan::Field& field);
  /// The reports, ready to choose one.
  void showReport();
  /// Goes to the search field of the open place. False when it has none.
  bool find();
  /// One back inside the open place. False when there is nothing to go back to in it.
  bool back();
  /// Keeps what is still being typed. False when it could not be kept.
  bool settle();
  /// What is being written, on this or another case, that the store does not hold until it is signed or recorded; to be
  /// taken along when the store is locked, and given back before a case is opened.
  [[nodiscard]] QJsonObject drafts() const;
  void giveBack(const QJsonObject& drafts);

 signals:
  void administrationWanted(qint64 relationship, const QString& instrument);
  void recordWanted(qint64 id, bool draft);
  void left();
  /// The case is not there any more for this person; with what to say about it.
  void gone(const QString& message);

 private:
  QWidget* makeHeader();
  QWidget* makePlaces();
  /// Says of every place how its page is made and where it leads.
  void layOutPlaces();
  void layOutPlacesOfPlan();
  /// Of the case before: what only shows what the store holds is not kept in memory for another case.
  void letGoOfPlaces();
  [[nodiscard]] PlanPage* planPage(Place place) const;
  [[nodiscard]] QWidget* pageAt(Place place) const;
  Status fillPlace(Place place, const casefile::CaseFile& file);
  void showHeader(const casefile::CaseFile& file);
  /// Makes the button at the top the next thing to do.
  void offerNext();
  void showDecision(casefile::MoveKind kind);
  void showStep(std::string_view step);

  Session* m_session;
  casefile::CaseId m_case = 0;
  QLabel* m_name;
  QLabel* m_facts;
  QLabel* m_mark;
  QLabel* m_emergency;
  QPushButton* m_next;
  QButtonGroup* m_places;
  QStackedWidget* m_pages;
  PlanDesk* m_desk;
  CareDesk* m_care;
  Place m_shown = Place::Overview; ///< on screen; a place that was only just chosen may be the next one
  LazyPage<CaseOverview> m_overview;
  LazyPage<StepOnePage> m_stepOne;
  LazyPage<StepTwoPage> m_stepTwo;
  LazyPage<StepThreePage> m_stepThree;
  LazyPage<AfterPage> m_after;
  LazyPage<CaseEditPage> m_details;
  LazyPage<InstrumentsPage> m_instruments;
  LazyPage<InterventionsPage> m_interventions;
  LazyPage<TimelinePage> m_timeline;
  LazyPage<ReportPage> m_report;
  LazyPage<CaseFilePage> m_caseFile;
};

} // namespace haven::gui
