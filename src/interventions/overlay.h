#pragma once

#include "interventions/intervention_catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// How one intervention is offered where the organisation works.
struct LocalOffer {
  std::string intervention; ///< id
  bool offered = true;
  std::string by; ///< team or provider; may be empty
  std::optional<int> waitingWeeks;
  std::string contact; ///< may be empty
  std::string note;    ///< may be empty
};

/// An organisation's own list: laid over the shipped facts, which stay as they are. Immutable once read.
struct Overlay {
  std::string organisation;
  std::string updated; ///< ISO date
  std::string hash;    ///< of the text it was read from
  std::vector<LocalOffer> offers;
  std::vector<Intervention> additions; ///< `local` set; ids begin with `local-`
  std::vector<Partner> partners;       ///< local ones; ids begin with `local-`

  [[nodiscard]] const LocalOffer* offer(std::string_view intervention) const;
};

/// Reads one and checks it against the catalogue: JSON Schema, ids that resolve, additions that take no id of the
/// catalogue and name no harmful approach anywhere ("harmful").
/// @param schema text of `overlay.schema.json`
/// @return InvalidFile (file, path as a JSON pointer, reason) for the first fault; nothing of a bad file is used.
Result<Overlay> parseOverlay(std::string_view json, std::string_view name, std::string_view schema,
                             const InterventionCatalogue& catalogue);

/// The catalogue with the additions and partners at the end of its lists, everything else unchanged.
InterventionCatalogue withOverlay(const InterventionCatalogue& catalogue, const Overlay& overlay);

/// Text of `overlay.schema.json` in a data folder.
Result<std::string> overlaySchema(const std::filesystem::path& dataDirectory);

} // namespace haven::interventions
