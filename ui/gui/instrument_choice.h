#pragma once

#include "casefile/case_file.h"
#include "gui/page_frame.h"
#include "gui/session.h"

namespace haven::gui {

/// Every instrument there is, for one relationship on this day: how it fits the age, why and where that stands, and
/// whether it can be scored. The advice forbids nothing; each can be started from here.
class InstrumentChoice : public PageFrame {
  Q_OBJECT
 public:
  explicit InstrumentChoice(Session& session, QWidget* parent = nullptr);
  /// @param row number of the relationship in the case, from 1
  void show(const casefile::CaseFile& file, std::size_t row);

 signals:
  void chosen(qint64 relationship, const QString& instrument);
  void left();

 protected:
  bool event(QEvent* event) override;

 private:
  void add(const instruments::Instrument& instrument, const casefile::CaseFile& file, std::size_t row);

  Session* m_session;
};

/// The instruments the sources recommend at the youth's age on a day, in the order of the catalogue.
std::vector<const instruments::Instrument*> recommendedOn(const instruments::InstrumentCatalogue& catalogue,
                                                          const casefile::CaseFile& file, Date day);

} // namespace haven::gui
