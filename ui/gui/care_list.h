#pragma once

#include "gui/care_desk.h"
#include "gui/care_filter.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace haven::gui {

class CareRow;
class Disclosure;

/// Every intervention once: in three groups by how it fits, or, while something is searched, those that were found. A
/// row stays the same widget wherever it stands, so that its focus goes along. Tab comes once to each group; arrows go
/// from row to row.
class CareList : public QWidget {
  Q_OBJECT
 public:
  static constexpr std::size_t kMostCompared = 3;

  explicit CareList(CareDesk& care, QWidget* parent = nullptr);
  /// The matching or the organisation's list is another.
  void refresh();
  void setFilter(const CareFilter& filter);
  /// Shows these, in this order, instead of the groups; nothing: the groups again.
  void showFound(std::optional<std::vector<std::string>> found);
  /// Interventions laid side by side, by id.
  [[nodiscard]] const std::vector<std::string>& compared() const { return m_compared; }
  /// Not above `kMostCompared`.
  void setCompared(const std::string& id, bool on);
  void clearCompared();
  /// Gives a row the focus, unfolding its group. False when it is not shown.
  bool focusRow(const std::string& id);
  /// As `focusRow` the first that is shown.
  bool focusFirst();
  /// How many rows are shown, and how many the filter leaves out.
  [[nodiscard]] int shown() const { return static_cast<int>(m_shown.size()); }
  [[nodiscard]] int filtered() const { return m_filtered; }

 signals:
  void opened(const QString& intervention);
  void comparedChanged();
  /// A row got the focus.
  void reached(QWidget* row);
  /// Other rows are shown.
  void arranged();
  /// What does not fit was unfolded or folded.
  void unfolded();

 private:
  struct Group {
    interventions::Fit fit;
    QWidget* heading = nullptr;
    QLabel* about = nullptr;
  };

  void makeGroups();
  CareRow* rowFor(const std::string& id);
  /// Puts headings and rows in their order and shows which belong there.
  void arrange();
  void addGroup(const Group& group);
  void addRows(const std::vector<CareRow*>& rows);
  void place(QWidget* widget);
  [[nodiscard]] bool lets(const interventions::Candidate& candidate);
  void showCompared();
  void move(const CareRow& from, int key);
  /// The one of its group the Tab key comes to.
  void keepTabOn(const CareRow& row);

  CareDesk* m_care;
  QVBoxLayout* m_column;
  std::array<Group, 3> m_groups;
  QLabel* m_foundHeading;
  Disclosure* m_noHeading = nullptr;
  std::map<std::string, CareRow*, std::less<>> m_rows;
  CareFilter m_filter;
  std::optional<std::vector<std::string>> m_found;
  std::vector<std::string> m_compared;
  std::vector<std::vector<CareRow*>> m_blocks; ///< rows as they stand, by group
  std::vector<CareRow*> m_shown;
  int m_filtered = 0;
};

} // namespace haven::gui
