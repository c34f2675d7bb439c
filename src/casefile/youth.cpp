#include "casefile/youth.h"

namespace haven::casefile {

std::string_view idOf(Sex sex) {
  switch (sex) {
  case Sex::Female:
    return "f";
  case Sex::Male:
    return "m";
  case Sex::X:
    return "x";
  case Sex::NotRecorded:
    break;
  }
  return "";
}

std::optional<Sex> sexFromId(std::string_view id) {
  for (const Sex sex : kSexes)
    if (idOf(sex) == id) return sex;
  return std::nullopt;
}

} // namespace haven::casefile
