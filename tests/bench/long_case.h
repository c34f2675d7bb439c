#pragma once

#include "gui/report_desk.h"
#include "gui/session.h"

namespace haven::bench {

/// A case whose summary, put together as it usually is, has many pages: as if somebody had held the talk of its first
/// record again and again, with other words each time.
/// @param desk opened at that case
/// @param pages fewest that the summary is to have
/// @return how many it has; throws where the store refuses
int fillCase(gui::Session& session, gui::ReportDesk& desk, int pages);

} // namespace haven::bench
