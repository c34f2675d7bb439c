#pragma once

#include "gui/session.h"

#include <QWidget>

namespace haven::gui {

class PageFrame;

/// The instruments of one case: which fits today and why, with which licence pack; and of each that was used the
/// informants beside each other and over time.
class InstrumentsPage : public QWidget {
  Q_OBJECT
 public:
  explicit InstrumentsPage(Session& session, QWidget* parent = nullptr);
  /// Fails where the store cannot tell which licence packs are in use.
  Status show(const casefile::CaseFile& file, const report::Definitions& definitions);

 signals:
  void recordWanted(qint64 id, bool draft);

 private:
  Status addAdvice(const casefile::CaseFile& file);
  void addResults(const casefile::CaseFile& file, const report::Definitions& definitions);

  Session* m_session;
  PageFrame* m_frame;
};

} // namespace haven::gui
