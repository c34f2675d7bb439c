#pragma once

#include "casefile/timeline.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace haven::gui {

/// Draws the shape of a kind in the text's own colour: kinds are told apart by shape and words, never by colour.
void paintShape(QPainter& painter, casefile::TimelineKind kind, const QRectF& place);

/// The same as the icon of a chip or a row.
QIcon shapeIcon(casefile::TimelineKind kind);

} // namespace haven::gui
