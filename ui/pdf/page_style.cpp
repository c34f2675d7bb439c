#include "pdf/page_style.h"

#include <cmath>

namespace haven::pdf {

QFont pageFont(TypeSize type, Weight weight) {
  QFont font;
  font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
  font.setPixelSize(static_cast<int>(std::lround(pt(type.size))));
  font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

ChartStyle pageChartStyle() {
  return ChartStyle::light(pageFont(kSmallType));
}

} // namespace haven::pdf
