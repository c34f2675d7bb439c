#pragma once

#include "instruments/instrument.h"

class QString;

namespace haven::gui {

class PageFrame;

/// Fills the side column of a page with what the sources say beside it; every point names its source.
void showConditions(PageFrame& page, const instruments::Instrument& instrument);
void showAttentionPoints(PageFrame& page, const instruments::Instrument& instrument);
/// What helps and what does not in the talk about the outcome with parents (`jgz-2021, thema 2`).
void showTalkAdvice(PageFrame& page);

} // namespace haven::gui
