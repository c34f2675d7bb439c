#pragma once

#include <QByteArray>

#include <string>

namespace haven::pdf {

/// What Qt's PDF/A-1b output leaves to be done: font names the same wherever a font is named (subset tag included), the
/// language of the text, and what a search needs: spaces that are spaces, letters instead of the Arabic forms and
/// ligatures they were drawn with; and objects numbered the same in every run. Changes nothing that is seen. A file of
/// another build than expected comes back as it was.
QByteArray finishPdf(const QByteArray& pdf, const std::string& language);

} // namespace haven::pdf
