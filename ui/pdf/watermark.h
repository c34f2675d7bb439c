#pragma once

#include <QPainterPath>
#include <QSizeF>
#include <QString>

// The word under a page; not for use outside ui/pdf.
namespace haven::pdf {

/// One word across a page, as a shape: a reader that copies the page's text does not meet it. Opaque and so pale that
/// the text over it keeps its contrast.
QPainterPath watermarkShape(const QString& word, QSizeF page);

} // namespace haven::pdf
