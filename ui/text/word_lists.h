#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace haven::text {

/// "a, b en c"
QString allOf(QStringList words);
/// "a, b of c"
QString oneOf(QStringList words);
/// A label within a sentence: first letter small, unless it is an abbreviation.
QString inSentence(const std::string& label);

} // namespace haven::text
