#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace haven {

/// A value, or why there is none. For what a user can meet; our own bugs are assertions.
template <class T>
using Result = tl::expected<T, Error>;

/// Done, or why not.
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::map<std::string, std::string> params = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(params)});
}

inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

} // namespace haven
