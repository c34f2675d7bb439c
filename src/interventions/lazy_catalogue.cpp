#include "interventions/lazy_catalogue.h"

#include <optional>
#include <utility>

namespace haven::interventions {

struct LazyCatalogue::Reading {
  Read read;
  std::optional<Result<InterventionCatalogue>> own; ///< what `read` gave
  const InterventionCatalogue* other = nullptr;     ///< somebody else's
};

LazyCatalogue::LazyCatalogue(Read read) : m_reading(std::make_shared<Reading>()) {
  m_reading->read = std::move(read);
}

LazyCatalogue::LazyCatalogue(const InterventionCatalogue& read) : m_reading(std::make_shared<Reading>()) {
  m_reading->other = &read;
}

Result<const InterventionCatalogue*> LazyCatalogue::get() const {
  if (m_reading->other != nullptr) return m_reading->other;
  if (!m_reading->own) m_reading->own = m_reading->read();
  const auto& own = *m_reading->own;
  if (!own) return fail(own.error());
  return &*own;
}

bool LazyCatalogue::isRead() const {
  return m_reading->other != nullptr || m_reading->own.has_value();
}

} // namespace haven::interventions
