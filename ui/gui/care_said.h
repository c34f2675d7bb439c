#pragma once

#include "interventions/overlay.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// What is told of an intervention, in the order in which it is told.
enum class CarePart {
  Goal,
  Target,
  Groups,
  Dose,
  Offer,
  Recognition,
  Evidence,
  Caveats,
  Differences,
  Elements,
  Filing,
  Names,
};
/// What stands above it: "Doel".
QString title(CarePart part);

/// One thing that sources say, and where: equal words of several places are told once.
struct Said {
  QString text;
  QString note;        ///< how to take it; may be empty
  QStringList sources; ///< a line each document
};

/// Everything the sources and the organisation's list say about one part of an intervention. Empty: nothing is said of
/// it anywhere (`notStated`).
/// @param catalogue with the organisation's additions
/// @param overlay may be nullptr
std::vector<Said> said(CarePart part, const interventions::Intervention& one,
                       const interventions::InterventionCatalogue& catalogue, const interventions::Overlay* overlay);
/// Stands where nothing is said: "niet vermeld".
QString notStated();
/// That recognition has to be looked up again.
QString checkRecognition();
/// Where somebody's own addition comes from; empty for what is shipped.
QString addedBy(const interventions::Intervention& one, const interventions::Overlay* overlay);
/// How it is offered where the organisation works: "door ..., wachttijd 6 weken, ..."; empty when the list is silent.
QString localOffer(const interventions::Intervention& one, const interventions::Overlay* overlay);

/// `2018-09` as `09-2018`; that no date is given where it is empty.
QString asOfText(const std::string& asOf);

} // namespace haven::gui
