#pragma once

#include "instruments/instrument.h"

#include <QString>

namespace haven::gui {

/// What F1 tells: what this page is for, how to go on, the keys that work here, and where the clinical part stands.
struct PageHelp {
  QString title;
  QString text;
};

/// @param page object name of the page; an unknown one gets the general help
/// @param instrument tells what is known about it on the pages of an administration; nullptr elsewhere
PageHelp helpFor(const QString& page, const instruments::Instrument* instrument);

} // namespace haven::gui
