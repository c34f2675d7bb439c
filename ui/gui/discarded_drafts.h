#pragma once

#include "gui/form.h"
#include "gui/session.h"

#include <functional>

namespace haven::gui {

/// What was thrown away of a case, with who did and when, each to be put back; nothing where there is none.
/// @param changed called after one was put back
/// @param problem called with words when that did not work
QFrame* makeDiscardedDrafts(Session& session, const casefile::CaseFile& file, const std::function<void()>& changed,
                            const std::function<void(const QString&)>& problem);

} // namespace haven::gui
