#pragma once

#include "store/access_log.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

// The access log as text: one form for the screen, the command line and the files both of them write.

/// Names of the columns in a file: `id`, `at`, `account`, ...
std::span<const std::string_view> logColumns();
/// One row, a text for each column.
std::vector<std::string> columnsOf(const LogRow& row);

/// `COUNT:HASH`, to note down outside the store.
std::string textOf(const LogHead& head);
/// Nothing for a text that is no such thing.
std::optional<LogHead> logHeadFromText(std::string_view text);

/// `missing`, `altered`, `truncated`, `head`, `anchor`
std::string_view idOf(LogFault::Kind kind);

} // namespace haven::store
