#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace haven::casefile {

/// The record with this `id`; nullptr where there is none.
template <class Record>
const Record* byId(const std::vector<Record>& records, std::int64_t id) {
  const auto found = std::ranges::find(records, id, &Record::id);
  return found == records.end() ? nullptr : &*found;
}

} // namespace haven::casefile
