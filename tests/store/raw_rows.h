#pragma once

#include <initializer_list>
#include <string>
#include <utility>

namespace haven::tests {

/// Inserts a copy of the oldest row of a table with some columns set to something else.
inline std::string copyOf(const char* table, const char* columns,
                          std::initializer_list<std::pair<const char*, const char*>> set,
                          const char* verb = "INSERT INTO ") {
  std::string names = columns;
  std::string values = columns;
  for (const auto& [column, value] : set) {
    const std::string name = column;
    const auto at = (", " + values + ",").find(", " + name + ",");
    if (at == std::string::npos) { // not among the columns: the id
      names += ", " + name;
      values += std::string(", ") + value;
    } else {
      values.replace(at, name.size(), value);
    }
  }
  return std::string(verb) + table + " (" + names + ") SELECT " + values + " FROM " + table + " ORDER BY id LIMIT 1";
}

} // namespace haven::tests
