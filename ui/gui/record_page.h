#pragma once

#include "gui/form.h"
#include "gui/open_record.h"
#include "gui/page_frame.h"

#include <optional>

class QPushButton;

namespace haven::gui {

class VersionChanges;

/// A final record, to read: result, answers with what was said, conditions, who and when, and its other versions.
/// Nothing on it can be changed; a correction starts a new version with a reason.
class RecordPage : public PageFrame {
  Q_OBJECT
 public:
  explicit RecordPage(Session& session, QWidget* parent = nullptr);

  /// Opens a final record. NotFound for a draft.
  Status open(casefile::AdministrationId id);

 signals:
  void recordWanted(qint64 id);
  void correctionBegun(qint64 id);
  void reportWanted();
  /// To the details of the case.
  void detailsWanted();
  /// To the licence packs.
  void adminWanted();
  void left();

 private:
  void buildActions();
  void showRecord();
  void showVersions();
  /// Shows what is not the same in another version of this form.
  void compareWith(casefile::AdministrationId other);
  QWidget* makeItems() const;
  QWidget* makeReport() const;
  QWidget* makeConditions() const;
  void showPackNotice();
  void scoreWithPack();
  void correct();

  Session* m_session;
  std::optional<OpenRecord> m_record;
  QPushButton* m_correct = nullptr;
  VersionChanges* m_changes = nullptr;
};

} // namespace haven::gui
