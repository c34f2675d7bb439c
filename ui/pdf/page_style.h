#pragma once

#include "pdf/chart_painter.h"

#include <QColor>
#include <QFont>

// The one place that says how a printed page looks; not for use outside ui/pdf.
namespace haven::pdf {

/// Pages are laid out in twentieths of a point, fine enough that no rounding shows at any scale.
inline constexpr qreal kUnitsPerPoint = 20;
constexpr qreal pt(qreal points) {
  return points * kUnitsPerPoint;
}
constexpr qreal mm(qreal millimetres) {
  return pt(millimetres * 72 / 25.4);
}

inline constexpr qreal kSideMargin = mm(25);
inline constexpr qreal kHeadTop = mm(12);    ///< running head
inline constexpr qreal kBodyTop = mm(25);    ///< least distance of the text from the paper's edge
inline constexpr qreal kFootBottom = mm(11); ///< under the last line of the footer
inline constexpr qreal kFootGap = mm(7);     ///< between text and the rule over the footer
inline constexpr qreal kMeasure = mm(132);   ///< running text: about 75 characters

/// Size of a kind of text, both in points.
struct TypeSize {
  qreal size;
  qreal leading;
};
inline constexpr TypeSize kTitleType{22, 29};
inline constexpr TypeSize kSubtitleType{11.5, 17};
inline constexpr TypeSize kHeadingTypes[] = {{15, 21}, {12, 17.5}, {10, 15}};
inline constexpr TypeSize kLeadType{11, 16.5};
inline constexpr TypeSize kBodyType{10, 15};
inline constexpr TypeSize kSmallType{8.25, 12};
inline constexpr TypeSize kRunningType{7.75, 11};

enum class Weight { Regular, Strong };

/// Open Sans, or DejaVu Sans for scripts and machines that lack it. Never slanted: the fallback has no slanted Arabic.
QFont pageFont(TypeSize type, Weight weight = Weight::Regular);

namespace ink {
inline constexpr QColor kText{0x1d, 0x27, 0x29};
inline constexpr QColor kQuiet{0x52, 0x60, 0x66};
inline constexpr QColor kRule{0xc6, 0xd2, 0xd1};
inline constexpr QColor kAccent{0x1f, 0x6f, 0x6b};
inline constexpr QColor kTint{0xee, 0xf4, 0xf3};
inline constexpr QColor kPaper{0xff, 0xff, 0xff};
inline constexpr QColor kWatermark{0xec, 0xee, 0xee};
} // namespace ink

ChartStyle pageChartStyle();

} // namespace haven::pdf
