#pragma once

#include "store/vault.h"

#include <string>

namespace haven::store {

/// What stands at the top of a report, the same for everybody.
struct Letterhead {
  static constexpr std::size_t kMostLogo = 262'144;
  std::string organisation; ///< at most `casefile::kMaxLine` characters; may be empty
  std::string address;      ///< may be empty
  std::string logo;         ///< bytes of a PNG or JPEG file, at most `kMostLogo`; may be empty
  bool operator==(const Letterhead&) const = default;
};

/// Empty where nobody settled it.
Result<Letterhead> readLetterhead(OpenStore& store);
/// NotAllowed; InvalidInput (field "organisation", "address" reason "not-text" or "too-long", field "logo" reason
/// "not-image" or "too-long"). Whether an image can be drawn is for who draws it.
Status saveLetterhead(OpenStore& store, const Letterhead& letterhead);

} // namespace haven::store
