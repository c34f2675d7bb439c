#pragma once

#include "interventions/overlay.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QAbstractButton;

namespace haven::gui {

/// Which interventions of the list are shown. One that is not asked for stays in the matching.
struct CareFilter {
  std::set<int> tiers;            ///< none: all
  bool videoFeedback = false;     ///< only with it
  bool withoutIndication = false; ///< only what needs no gedragswetenschapper to indicate it
  bool local = false;             ///< only what the organisation's own list offers

  [[nodiscard]] bool any() const { return *this != CareFilter{}; }
  /// @param overlay nullptr when there is no list: nothing is offered locally then
  [[nodiscard]] bool lets(const interventions::Intervention& intervention, const interventions::Overlay* overlay) const;
  bool operator==(const CareFilter&) const = default;
};

/// The chips above the list: pressed ones narrow it. Named `careFilter_<what>`.
class CareFilterBar : public QWidget {
  Q_OBJECT
 public:
  explicit CareFilterBar(QWidget* parent = nullptr);
  [[nodiscard]] const CareFilter& filter() const { return m_filter; }
  /// The chip for local offers is there only where there is a list.
  void setOverlay(const interventions::Overlay* overlay);
  void clear();

 signals:
  void filterChanged();

 private:
  QAbstractButton* addChip(const QString& words, const char* name, std::function<void(CareFilter&, bool)> set);

  CareFilter m_filter;
  std::vector<QAbstractButton*> m_chips;
  QAbstractButton* m_local = nullptr;
};

} // namespace haven::gui
