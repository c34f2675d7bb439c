#pragma once

#include "gui/open_record.h"

class QFrame;
class QPushButton;
class QString;
class QWidget;

namespace haven::gui {

/// A card with a heading; add below it.
QFrame* makeSection(const QString& title);
/// Words that wrap, with at the end of the line a button that leads to what they name.
QWidget* makeLinkRow(const QString& words, QPushButton* link);

/// What a result page and a final record both show of one scale: the score on its line, its band in words, what that
/// means, and where the sources leave a choice.
QFrame* makeScaleSection(const OpenRecord& record, const instruments::Scale& scale,
                         const instruments::ScaleScore& score);
/// Every item with its answer on the scale.
QFrame* makeItemsSection(const OpenRecord& record);
/// What the sources say follows, each step with why and where it stands; nullptr where nothing follows.
QFrame* makeFollowUpSection(const instruments::Score& score);
/// "Not a diagnosis", in the words of the definition.
QFrame* makeNotADiagnosis(const instruments::Instrument& instrument);

/// `18`, `2,5`: points as Dutch text writes them.
QString formatPoints(double points);

} // namespace haven::gui
