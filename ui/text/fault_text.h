#pragma once

#include "instruments/json_reader.h"

#include <QString>

namespace haven::text {

/// Why, as the rest of a sentence: "item 12 is missing here."
QString faultReason(const instruments::JsonFault& fault);

/// What is wrong at one place of a licence pack or another JSON file, as a whole sentence in the interface language:
/// it names what the fault is about ("Item 12 is missing here."), and leaves the place to whoever shows it.
QString faultText(const instruments::JsonFault& fault);

/// The same with its place, for a list: "/scales/0/items: item 12 is missing here."
QString faultLine(const instruments::JsonFault& fault);

} // namespace haven::text
