#pragma once

#include "base/clock.h"
#include "store/access_log.h"

#include <string>

namespace haven::store {

struct KeySlots;

/// A row of the log about the account itself, now.
LogRow accountRow(const casefile::Account& account, LogAct act, std::string object, std::string objectId,
                  std::string ground, const Clock& clock);

/// Tells the access log who came in and what went wrong since somebody last did. On a full disk that waits: the row in
/// memory, the wrong attempts in their file.
/// @param slots as they were read, to tell whose slot was tried
Status noteLogin(OpenStore& store, const KeySlots& slots);

} // namespace haven::store
