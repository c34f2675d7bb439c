#pragma once

#include "casefile/administration_comparison.h"
#include "gui/page_frame.h"
#include "gui/timeline_words.h"

namespace haven::gui {

/// Two records of one instrument side by side: every scale and every item with both values and the difference, and
/// which answers lie more than one answer step apart. It says how far, and nothing of what that means.
class TimelineCompare : public PageFrame {
  Q_OBJECT
 public:
  explicit TimelineCompare(QWidget* parent = nullptr);
  void show(const casefile::AdministrationComparison& two, const TimelineContext& context);
  using QWidget::show;

 signals:
  void left();
  void recordWanted(qint64 id);

 protected:
  void focusInEvent(QFocusEvent* event) override;

 private:
  void addHeads(const casefile::AdministrationComparison& two, const TimelineContext& context);
  void addCautions(const casefile::AdministrationComparison& two);
  void addScales(const casefile::AdministrationComparison& two);
  void addItems(const casefile::AdministrationComparison& two);
  void addTable(const QString& title, const char* name, const QStringList& header, std::vector<QStringList> rows);
};

/// "2 hoger", "1 lager", "gelijk": steps of the answer scale.
QString stepWords(const casefile::ItemDifference& item);
/// Why a record cannot be laid beside another, one sentence.
QString words(casefile::NotComparable why);

} // namespace haven::gui
