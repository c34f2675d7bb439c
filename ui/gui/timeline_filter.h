#pragma once

#include "gui/timeline_words.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QPushButton;

namespace haven::gui {

/// Which entries of a time line are shown. Within kinds and within carers one is enough; of both one has to hold.
struct TimelineFilter {
  /// Stands among the carers for what is about none of them.
  static constexpr casefile::RelationshipId kNobody = 0;
  std::set<casefile::TimelineKind> kinds;    ///< none: all
  std::set<casefile::RelationshipId> carers; ///< none: all

  [[nodiscard]] bool letsKind(const casefile::TimelineEntry& entry) const;
  [[nodiscard]] bool letsCarer(const casefile::TimelineEntry& entry) const;
  [[nodiscard]] bool lets(const casefile::TimelineEntry& entry) const { return letsKind(entry) && letsCarer(entry); }
  [[nodiscard]] bool any() const { return !kinds.empty() || !carers.empty(); }
  bool operator==(const TimelineFilter&) const = default;
};

/// Chips for every kind and carer there is something of, each with how many it shows together with the chips of the
/// other row. Named `timeKind_<kind>` and `timeCarer_<relationship>`.
class TimelineFilterBar : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineFilterBar(QWidget* parent = nullptr);
  /// Makes the chips anew.
  /// @param filter what of it there is nothing any more of is left out
  void setEntries(std::vector<casefile::TimelineEntry> entries, const TimelineContext& context, TimelineFilter filter);
  [[nodiscard]] const TimelineFilter& filter() const { return m_filter; }
  void clear();

 signals:
  void filterChanged();

 private:
  struct Chip {
    QPushButton* button;
    QString words;
    std::function<bool(const casefile::TimelineEntry&)> shows; ///< by itself, among the other row's
  };
  QWidget* addRow(const QString& words);
  QPushButton* addChip(QWidget* row, const QString& words, const QString& name, bool on);
  void addKinds(const std::set<casefile::TimelineKind>& kinds);
  void addCarers(const std::set<casefile::RelationshipId>& carers, const TimelineContext& context);
  void count();

  TimelineFilter m_filter;
  std::vector<casefile::TimelineEntry> m_entries;
  std::vector<Chip> m_chips;
};

} // namespace haven::gui
