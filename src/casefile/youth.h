#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace haven::casefile {

/// Only asked because norm tables can be by sex. "Not recorded" is an answer of its own.
enum class Sex { NotRecorded, Female, Male, X };

inline constexpr Sex kSexes[] = {Sex::NotRecorded, Sex::Female, Sex::Male, Sex::X};

/// `f`, `m`, `x`; empty where it is not recorded
std::string_view idOf(Sex sex);
std::optional<Sex> sexFromId(std::string_view id);

/// The youth a case is about.
struct Youth {
  std::string name; ///< or a pseudonym
  bool isPseudonym = false;
  Date dateOfBirth{};
  std::string clientNumber; ///< of the own organisation; may be empty; never a BSN
  Sex sex = Sex::NotRecorded;
  bool operator==(const Youth&) const = default;
};

} // namespace haven::casefile
