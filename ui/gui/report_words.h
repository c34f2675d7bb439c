#pragma once

#include "report/composition.h"

#include <QString>

// Words for choosing what goes into a report; the report itself is Dutch whatever the interface speaks.
namespace haven::gui {

QString kindName(report::ReportKind kind);
/// Also of what is kept under an id that is no kind: a letter.
QString kindName(const std::string& id);
/// @param kind parents read other things under the same section
QString sectionName(report::Section section, report::ReportKind kind);

} // namespace haven::gui
