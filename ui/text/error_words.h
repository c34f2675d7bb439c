#pragma once

#include <QString>

#include <string>

namespace haven::text {

// The parameters of an error in words. An id that none of these tables knows is shown as it is, so that nothing an
// error says gets lost.

/// `date` gives "Date"; an item id such as `4` gives "Item 4"; empty for an empty id.
QString fieldWord(const std::string& field);

/// What stands in a file, without what would act on a terminal: control characters are shown as one sign.
QString printable(const std::string& fromFile);

/// Where in a file: `line 3` gives "line 3" in the interface language; a JSON pointer stays as it is.
QString placeWord(const std::string& place);

/// A whole sentence without its first word's context: `too-short` gives "this is too short."
QString reasonSentence(const std::string& reason);

/// `case` gives "the case", for what was not found or is damaged.
QString thingWord(const std::string& thing);

} // namespace haven::text
