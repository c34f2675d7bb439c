#pragma once

#include "interventions/intervention_catalogue.h"

#include <functional>
#include <memory>

namespace haven::interventions {

/// The interventions that come with Haven, read when they are first asked for: most work needs none of them. Copies
/// share one reading. For one thread.
class LazyCatalogue {
 public:
  using Read = std::function<Result<InterventionCatalogue>()>;

  explicit LazyCatalogue(Read read);
  /// Of what was read already. It must outlive this and its copies.
  LazyCatalogue(const InterventionCatalogue& read); // NOLINT(google-explicit-constructor): either will do for a reader
  LazyCatalogue(const InterventionCatalogue&&) = delete;

  /// Reads at the first call. Never nullptr, and the same at every call; where it could not be read, why, as
  /// `loadInterventions` says it.
  [[nodiscard]] Result<const InterventionCatalogue*> get() const;
  /// Whether anybody asked.
  [[nodiscard]] bool isRead() const;

 private:
  struct Reading;
  std::shared_ptr<Reading> m_reading;
};

} // namespace haven::interventions
