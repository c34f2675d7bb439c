#pragma once

#include "gui/fields.h"
#include "gui/form.h"
#include "gui/open_record.h"
#include "gui/page_frame.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class PackNotice;
class SaveLine;

/// The outcome of a draft for the professional: total, meaning, next steps, the answers, and the short report that is
/// edited here before the record is made final. Until someone edits it, the report follows the cards; it is kept when
/// it is edited or when the record is made final. What still stands in the way is listed and leads to its place.
class ResultPage : public PageFrame {
  Q_OBJECT
 public:
  explicit ResultPage(Session& session, QWidget* parent = nullptr);

  /// Opens a draft. RecordFinal for a completed record.
  Status open(casefile::AdministrationId id);
  /// Keeps what is still being typed; false when the store could not take it.
  bool settle();

 signals:
  void completed(qint64 id);
  void cardWanted(qint64 id, const QString& item);
  void conditionsWanted(qint64 id);
  /// To the details of the case.
  void detailsWanted();
  /// To the licence packs.
  void adminWanted();
  void left();

 private:
  void buildActions();
  QWidget* makeReport();
  void showResult();
  void showTitle();
  void showBlockers();
  void addBlocker(const casefile::Blocker& blocker, const QString& words);
  void attachPack();
  [[nodiscard]] Prompts::Question finalQuestion() const;
  void collectReport();
  void assemble();
  void complete();
  void leave();
  void goTo(const casefile::Blocker& blocker);
  [[nodiscard]] static QString placeOf(const casefile::Blocker& blocker);
  [[nodiscard]] QString assembled() const;
  /// Whether nobody wrote the short report by hand yet: empty, or as it was assembled for the version this corrects.
  [[nodiscard]] bool isReportAssembled() const;

  Session* m_session;
  std::optional<OpenRecord> m_record;
  bool m_unsaved = false;
  PackNotice* m_packNotice;
  QVBoxLayout* m_outcome;
  QWidget* m_reportCard = nullptr; ///< only a talk has a short report
  QPushButton* m_back = nullptr;
  QWidget* m_open = nullptr; ///< what is still needed
  QVBoxLayout* m_openList = nullptr;
  QPushButton* m_firstOpen = nullptr; ///< leads to the first thing still needed
  NoteField* m_report = nullptr;
  FormField* m_reportField = nullptr;
  SaveLine* m_saveLine;
};

} // namespace haven::gui
