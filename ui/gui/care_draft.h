#pragma once

#include <QString>

namespace haven::gui {

/// What is being typed for a choice that is not made yet.
struct CareDraft {
  QString reason;
  QString partner; ///< id; may be empty
  QString offeredBy;
  [[nodiscard]] bool empty() const { return reason.trimmed().isEmpty() && partner.isEmpty() && offeredBy.isEmpty(); }
  bool operator==(const CareDraft&) const = default;
};

} // namespace haven::gui
