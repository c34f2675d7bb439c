#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

// Breaking a report into pages; not for use outside ui/pdf.
namespace haven::pdf {

/// A piece of the report that stays in one piece: a line of text, a row of cells' lines, a chart.
struct Strip {
  qreal before = 0; ///< space above; falls away at the top of a page
  qreal height = 0;
  bool keepWithNext = false; ///< no page ends here
  bool newPage = false;      ///< starts a page
  std::function<void(QPainter&, QPointF topLeft)> paint;
  /// Comes above this strip where it begins a page: the header of a table that runs on.
  std::shared_ptr<const Strip> runOn;
};

struct PlacedStrip {
  const Strip* strip = nullptr;
  qreal y = 0;
  qreal scale = 1; ///< below 1 only for a strip taller than a page: made smaller rather than cut off
};
using PageStrips = std::vector<PlacedStrip>;

/// Fills pages of a height from the top. A run of strips that keep together moves to the next page as a whole, unless
/// it is taller than a page. The strips must outlive the result. Always at least one page.
std::vector<PageStrips> paginate(const std::vector<const Strip*>& strips, qreal height);
std::vector<PageStrips> paginate(const std::vector<Strip>& strips, qreal height);

} // namespace haven::pdf
