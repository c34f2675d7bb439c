#pragma once

#include "store/case_finder.h"

#include <QWidget>

#include <array>
#include <optional>
#include <span>

class QPushButton;

namespace haven::gui {

/// What the case list is narrowed down by, as chips with how many cases there are of each. Named `caseChip_<facet>`.
class CaseChips : public QWidget {
  Q_OBJECT
 public:
  explicit CaseChips(QWidget* parent = nullptr);
  [[nodiscard]] store::CaseFacets wanted() const;
  void setWanted(store::CaseFacets wanted);
  /// Nothing where it is not known yet.
  void setCounts(const std::optional<std::array<int, store::kCaseFacets>>& counts);

 signals:
  void wantedChanged();

 private:
  void name(std::size_t chip, std::optional<int> count);

  std::array<QPushButton*, store::kCaseFacets> m_chips{};
};

/// As a chip says it.
QString facetWords(store::CaseFacet facet);

} // namespace haven::gui
