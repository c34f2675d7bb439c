#pragma once

#include "report/sample_case.h"

#include <functional>
#include <optional>

namespace haven::tests {

/// The sample case with questionnaires: any instrument with its demonstration pack, with another pack, or without one.
class InformantCase : public SampleCase {
 public:
  InformantCase();

  [[nodiscard]] const instruments::InstrumentCatalogue& catalogue() const { return m_catalogue; }
  /// Structure only, as without a licence pack.
  [[nodiscard]] const instruments::Instrument& structure(std::string_view id) const { return *m_catalogue.find(id); }
  /// With the made-up pack that is shipped, after a change to it.
  [[nodiscard]] instruments::Instrument
  demonstration(std::string_view id, const std::function<void(instruments::LicencePack&)>& change = {}) const;

  /// Adds a final record; `answer` is asked for each number on the form, none leaves it open.
  casefile::Administration& addForm(casefile::RelationshipId relationship, std::string_view isoDate,
                                    const instruments::Instrument& form,
                                    const std::function<std::optional<int>(int number)>& answer);

 private:
  instruments::InstrumentCatalogue m_catalogue;
};

/// Every item with the same answer.
inline std::function<std::optional<int>(int)> always(int answer) {
  return [answer](int) { return answer; };
}

} // namespace haven::tests
