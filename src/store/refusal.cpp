#include "store/refusal.h"

namespace haven::store {

tl::unexpected<Error> refused(std::string_view field, std::string_view reason) {
  return fail(ErrorKind::InvalidInput, {{"field", std::string(field)}, {"reason", std::string(reason)}});
}

tl::unexpected<Error> notAllowed(std::string_view act, std::span<const casefile::Role> who) {
  std::string roles;
  for (const casefile::Role role : who)
    roles += (roles.empty() ? "" : ", ") + std::string(idOf(role));
  return fail(ErrorKind::NotAllowed, {{"act", std::string(act)}, {"who", roles}});
}

} // namespace haven::store
