#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace haven::gui {

/// The screening instruments of step 2: what was taken in this round and what came of it, what fits the youth's age
/// today and why, and the way to begin one. As the case stood when it was made.
class ScreeningCard : public QWidget {
  Q_OBJECT
 public:
  explicit ScreeningCard(PlanDesk& desk, QWidget* parent = nullptr);

 signals:
  void administrationWanted(qint64 relationship, const QString& instrument);
  void recordWanted(qint64 id, bool draft);
  void carerWanted();

 private:
  void addTaken(QVBoxLayout& column);
  void addRecord(QVBoxLayout& column, const plan::ResultReading& reading);
  void addOffered(QVBoxLayout& column);
  void addInstrument(QVBoxLayout& column, const instruments::Instrument& instrument);
  void addStarts(QVBoxLayout& column, const instruments::Instrument& instrument);

  PlanDesk* m_desk;
  bool m_anyRecommended = false;
};

} // namespace haven::gui
