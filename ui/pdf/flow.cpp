#include "pdf/flow.h"

#include <algorithm>
#include <span>

namespace haven::pdf {
namespace {

class Paginator {
 public:
  explicit Paginator(qreal height) : m_height(height), m_pages(1) {}

  void placeGroup(std::span<const Strip* const> group) {
    const Strip& first = *group.front();
    if (first.newPage && !atTop()) turnPage(first);
    qreal needed = atTop() ? 0 : first.before;
    for (const Strip* strip : group)
      needed += strip->height + (strip == &first ? 0 : strip->before);
    if (!fits(needed) && needed <= m_height && !atTop()) turnPage(first);
    for (const Strip* strip : group)
      place(*strip);
  }

  std::vector<PageStrips> take() { return std::move(m_pages); }

 private:
  [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }
  [[nodiscard]] bool fits(qreal needed) const { return m_y + needed <= m_height + 0.5; }

  void turnPage(const Strip& next) {
    m_pages.emplace_back();
    m_y = 0;
    // A heading over the rest only where the rest still finds room under it.
    if (next.runOn && next.runOn->height + next.before + next.height <= m_height) put(*next.runOn);
  }

  void place(const Strip& strip) {
    if (!atTop() && !fits(strip.before + strip.height)) turnPage(strip);
    if (!atTop()) m_y += strip.before;
    put(strip);
  }

  void put(const Strip& strip) {
    const qreal scale = strip.height > m_height ? m_height / strip.height : 1;
    m_pages.back().push_back({&strip, m_y, scale});
    m_y += strip.height * scale;
  }

  qreal m_height;
  qreal m_y = 0;
  std::vector<PageStrips> m_pages;
};

} // namespace

std::vector<PageStrips> paginate(const std::vector<const Strip*>& strips, qreal height) {
  Paginator paginator(height);
  for (std::size_t at = 0; at < strips.size();) {
    std::size_t last = at;
    while (last + 1 < strips.size() && strips[last]->keepWithNext && !strips[last + 1]->newPage)
      ++last;
    paginator.placeGroup(std::span(strips).subspan(at, last + 1 - at));
    at = last + 1;
  }
  return paginator.take();
}

std::vector<PageStrips> paginate(const std::vector<Strip>& strips, qreal height) {
  std::vector<const Strip*> all;
  for (const Strip& strip : strips)
    all.push_back(&strip);
  return paginate(all, height);
}

} // namespace haven::pdf
