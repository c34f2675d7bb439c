#pragma once

#include "casefile/person.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace haven::casefile {

using ReportCopyId = std::int64_t;
/// The kind of a copy that is a referral letter; of it a record of its own is kept too, with the same `sha256`.
inline constexpr std::string_view kLetterCopy = "letter";

/// That a report of a case left the store, as a file or on paper. The very bytes are kept with it.
struct ReportCopy {
  ReportCopyId id = 0;
  std::string kind;          ///< "case-summary", "parent-summary", "step-2", "step-3", "letter"
  std::string way = "file";  ///< "file" or "print"
  bool final = false;        ///< false: marked as a draft
  bool pseudonymous = false; ///< no names in it
  int pages = 0;
  std::string composition; ///< JSON, how it was put together; may be empty
  std::string sha256;      ///< of the bytes, 64 hexadecimal digits
  std::int64_t bytes = 0;
  Signature made;
  bool operator==(const ReportCopy&) const = default;
};

/// How a report of a case is put together, as somebody left it last.
struct ReportComposition {
  std::string kind;
  std::string content; ///< JSON
  Signature changed;
  bool operator==(const ReportComposition&) const = default;
};

} // namespace haven::casefile
