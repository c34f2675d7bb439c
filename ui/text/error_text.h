#pragma once

#include "base/error.h"

#include <QString>

namespace haven::text {

/// What went wrong and what to do, in the interface language: one or two calm sentences for someone who is no engineer.
QString errorText(const Error& error);

} // namespace haven::text
