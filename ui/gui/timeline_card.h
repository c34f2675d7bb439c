#pragma once

#include "gui/page_frame.h"
#include "gui/timeline_words.h"

class QPushButton;

namespace haven::gui {

class Facts;

/// One entry of a time line, to read: what was recorded, when and by whom, and its other versions. Of a filled-in
/// instrument the page of the record tells all that.
class TimelineCard : public PageFrame {
  Q_OBJECT
 public:
  explicit TimelineCard(QWidget* parent = nullptr);
  void show(const casefile::TimelineEntry& entry, const TimelineContext& context);
  using QWidget::show;

 signals:
  void left();
  /// The very file that left.
  void copyWanted(qint64 id);

 protected:
  /// Reading begins with the first part.
  void focusInEvent(QFocusEvent* event) override;

 private:
  /// A part of the page that is a stop of the keyboard.
  Facts* addPart(const QString& title, const char* name);
  void addRecord(const casefile::TimelineEntry& entry, const TimelineContext& context);
  /// Offers the file itself where it was kept; nullptr: it was not.
  void offerFile(const casefile::ReportCopy* copy);
  void addAnswers(const casefile::TimelineEntry& entry, const TimelineContext& context);
  void addOthers(const casefile::TimelineEntry& entry, const TimelineContext& context);

  QPushButton* m_file;
  casefile::ReportCopyId m_copy = 0;
};

} // namespace haven::gui
