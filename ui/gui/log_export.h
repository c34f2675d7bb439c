#pragma once

#include "gui/session.h"
#include "report/document.h"
#include "store/access_log.h"

#include <QString>

#include <vector>

namespace haven::gui {

/// The rows on paper, newest first.
/// @param filter in words; empty when everything is there
report::Document logDocument(const std::vector<store::LogRow>& rows, const QString& filter, Session& session);
/// The rows in a file, oldest first, as `haven-cli log --csv` writes them.
Status writeLogCsv(const QString& file, const std::vector<store::LogRow>& rows);

} // namespace haven::gui
