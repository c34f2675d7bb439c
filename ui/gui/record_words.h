#pragma once

#include "casefile/administration.h"

#include <QString>

namespace haven::gui {

/// What came of a record, as a list tells it: `18 · laag`, of several scales `Veilig 40, Vermijdend 12`; of a draft how
/// far it is.
/// @param instrument what it was made with; nullptr where that is not known
QString resultWords(const casefile::Administration& administration, const instruments::Instrument* instrument);

} // namespace haven::gui
