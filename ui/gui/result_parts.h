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

/// Every item with its answer on the scale.
QFrame* makeItemsSection(const OpenRecord& record);
/// The open questions with their answers, and who may interpret them; nullptr where the instrument has none.
QFrame* makeOpenAnswersSection(const OpenRecord& record);
/// What the sources say follows, each step with why and where it stands; nullptr where nothing follows.
QFrame* makeFollowUpSection(const instruments::Score& score);
/// "Not a diagnosis", in the words of the definition.
QFrame* makeNotADiagnosis(const instruments::Instrument& instrument);

} // namespace haven::gui
