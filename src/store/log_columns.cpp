#include "store/log_columns.h"

#include <array>
#include <charconv>

namespace haven::store {

std::span<const std::string_view> logColumns() {
  static constexpr std::array<std::string_view, 12> kColumns{
      "id", "at", "account", "name", "role", "act", "object", "objectId", "case", "ground", "reason", "hash"};
  return kColumns;
}

std::vector<std::string> columnsOf(const LogRow& row) {
  return {std::to_string(row.id),
          row.at,
          row.account ? std::to_string(*row.account) : std::string(),
          row.name,
          row.role,
          std::string(idOf(row.act)),
          row.object,
          row.objectId,
          row.caseNumber,
          row.ground,
          row.reason,
          row.hash};
}

std::string textOf(const LogHead& head) {
  return std::to_string(head.count) + ":" + head.hash;
}

std::optional<LogHead> logHeadFromText(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return std::nullopt;
  LogHead head;
  const char* const end = text.data() + colon;
  const auto read = std::from_chars(text.data(), end, head.count);
  if (read.ec != std::errc() || read.ptr != end || head.count < 0) return std::nullopt;
  head.hash = text.substr(colon + 1);
  return head;
}

std::string_view idOf(LogFault::Kind kind) {
  constexpr std::string_view kIds[] = {"missing", "altered", "truncated", "head", "anchor"};
  return kIds[static_cast<std::size_t>(kind)];
}

} // namespace haven::store
