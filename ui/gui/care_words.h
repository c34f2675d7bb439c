#pragma once

#include "gui/care_row.h"
#include "interventions/matching.h"

#include <QString>

namespace haven::gui {

/// What a row of the list tells of a candidate.
/// @param overlay the organisation's own list; nullptr when there is none
CareRowWords rowWords(const interventions::Candidate& candidate, const interventions::InterventionCatalogue& catalogue,
                      const interventions::Overlay* overlay);

/// How it is offered where the organisation works: "Hier door Team Jong, wachttijd 6 weken". Empty where its list says
/// nothing.
QString offerWords(const interventions::LocalOffer* offer);

/// "DEJ: goed onderbouwd (2019)"; the newest label with its date.
QString recognitionWords(const interventions::Intervention& intervention,
                         const interventions::InterventionCatalogue& catalogue);

/// `2018-09` and `2019` as people read them: "09-2018", "2019".
QString asOfWords(const std::string& asOf);

/// A phrase as a sentence begins.
QString capital(const QString& phrase);

} // namespace haven::gui
