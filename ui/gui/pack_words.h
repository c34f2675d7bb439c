#pragma once

#include "instruments/licence_pack.h"

#include <QString>

#include <string>

namespace haven::gui {

/// A fault of a licence pack in words: where it is and what is wrong there.
struct PackFaultWords {
  QString place; ///< "scale Safe, norm table Mothers, band low, from"; empty: the file as a whole
  QString what;  ///< a whole sentence
};

/// @param pack what could be read of it; the places are named after what stands there
/// @param structure of its instrument; nullptr when that is not known
PackFaultWords packFaultWords(const instruments::JsonFault& fault, const instruments::LicencePack& pack,
                              const instruments::Instrument* structure);

/// Ids of who may fill the instrument in; every kind of carer where it does not say.
std::vector<std::string> respondentsOf(const instruments::Instrument& structure);
/// `mother` in the interface language; an id that is not known stays as it is.
QString respondentWord(const std::string& id);
/// `f`, `m`, `x` in the interface language.
QString sexWord(const std::string& id);
QString scaleWord(const std::string& id, const instruments::Instrument* structure);
QString bandWord(const std::string& id, const instruments::LicencePack& pack, const instruments::Instrument* structure);

/// Ages in completed months as people say them: "2 years to 3 years and 11 months (24-47 months)"; empty: any age.
QString ageSpanWords(std::optional<int> fromMonths, std::optional<int> toMonths);

} // namespace haven::gui
