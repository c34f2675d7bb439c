#pragma once

#include "gui/care_said.h"

class QVBoxLayout;
class QWidget;

namespace haven::gui {

/// A heading with everything that is said of one part, each with its places below it; "not stated" where nothing is.
/// Named `carePart_<part>`; a stop of the Tab key.
QWidget* makeCareSection(CarePart part, const std::vector<Said>& all);
/// The same without the heading, for a cell of a table.
QWidget* makeCareCell(CarePart part, const std::vector<Said>& all);
/// Where something stands, small and quiet.
void addSources(QVBoxLayout& column, const QStringList& sources);
/// Id for object names: `goal`, `dose`.
const char* idOf(CarePart part);

} // namespace haven::gui
