#include "pdf/page_layout.h"

#include "pdf/block_strips.h"
#include "pdf/page_style.h"
#include "pdf/strip_parts.h"
#include "pdf/watermark.h"

#include <QPainter>

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kMarkPad = pt(5);
constexpr qreal kFootPad = pt(5);
constexpr qreal kPageNumberWidth = mm(30);

} // namespace

/// One block as strips, with what its strips follow from.
struct PageLayout::Part {
  report::Block block;
  bool afterHeading = false; ///< the strip before it keeps with it
  bool newPage = false;
  std::vector<Strip> strips;
};

PageLayout::PageLayout(const report::Document& document, const QPageSize& size)
    : PageLayout(document, size.size(QPageSize::Point) * kUnitsPerPoint, nullptr) {}

PageLayout::PageLayout(const report::Document& document, const PageLayout& before)
    : PageLayout(document, before.m_size, &before) {}

PageLayout::~PageLayout() = default;

PageLayout::PageLayout(const report::Document& document, const QSizeF& size, const PageLayout* before)
    : m_size(size), m_around({document.runningHead, document.mark, document.footer, document.watermark, document.title,
                              document.subtitle}),
      m_letterhead(document.letterhead) {
  m_width = m_size.width() - 2 * kSideMargin;
  m_runningHead = set(document.runningHead, kRunningType, m_width * 0.46, Weight::Regular, TextSide::Left);
  m_mark = set(document.mark, kRunningType, m_width * 0.46 - 2 * kMarkPad, Weight::Strong, TextSide::Left);
  m_footer = set(document.footer, kRunningType, m_width - kPageNumberWidth, Weight::Regular, TextSide::Left);

  m_bodyTop = std::max(kBodyTop, kHeadTop + std::max(m_runningHead.height(), m_mark.height()) + mm(6));
  m_footTop = m_size.height() - kFootBottom - std::max(m_footer.height(), pt(kRunningType.leading)) - kFootPad;
  m_watermark = before != nullptr && before->m_around[3] == document.watermark
                    ? before->m_watermark
                    : watermarkShape(printable(document.watermark), m_size);

  layOut(document, before);
  std::vector<const Strip*> strips;
  for (const auto& part : m_parts)
    for (const Strip& strip : part->strips)
      strips.push_back(&strip);
  m_pages = paginate(strips, m_footTop - kFootGap - m_bodyTop);
}

/// Parts of `before` are taken from its beginning and from its end, as long as what they follow from is the same.
void PageLayout::layOut(const report::Document& document, const PageLayout* before) {
  const bool sameTitle = before != nullptr && before->m_around[4] == document.title &&
                         before->m_around[5] == document.subtitle && before->m_letterhead == document.letterhead;
  m_parts.push_back(sameTitle ? before->m_parts.front() : titlePart(document));

  const std::size_t count = document.blocks.size();
  const std::size_t known = before == nullptr ? 0 : before->m_parts.size() - 1;
  std::size_t fromEnd = 0; // blocks at the end that both have
  while (fromEnd < std::min(count, known) &&
         before->m_parts[known - fromEnd]->block == document.blocks[count - 1 - fromEnd])
    ++fromEnd;
  bool newPage = false;
  bool inStep = true; // the beginning is the same so far
  for (std::size_t at = 0; at < count; ++at) {
    const report::Block& block = document.blocks[at];
    const bool afterHeading = keepsWithNext();
    newPage = newPage || std::holds_alternative<report::PageBreak>(block);
    inStep = inStep && at < known && before->m_parts[at + 1]->block == block;
    const std::size_t same = inStep ? at + 1 : at + known - count + 1; // its place in `before`
    std::shared_ptr<const Part> part;
    if ((inStep || count - at <= fromEnd) && before->m_parts[same]->afterHeading == afterHeading &&
        before->m_parts[same]->newPage == newPage)
      part = before->m_parts[same];
    else
      part = blockPart(block, afterHeading, newPage);
    if (!part->strips.empty()) newPage = false;
    m_parts.push_back(std::move(part));
  }
}

std::shared_ptr<const PageLayout::Part> PageLayout::titlePart(const report::Document& document) const {
  Part part;
  appendTitle(part.strips, document, m_width);
  return std::make_shared<const Part>(std::move(part));
}

std::shared_ptr<const PageLayout::Part> PageLayout::blockPart(const report::Block& block, bool afterHeading,
                                                              bool newPage) const {
  Part part{block, afterHeading, newPage, {}};
  Strip above;
  above.keepWithNext = afterHeading;
  part.strips.push_back(std::move(above)); // stands for all that is above
  appendBlock(part.strips, block, m_width);
  part.strips.erase(part.strips.begin());
  if (!part.strips.empty()) part.strips.front().newPage = newPage;
  return std::make_shared<const Part>(std::move(part));
}

bool PageLayout::keepsWithNext() const {
  for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
    if (!(*part)->strips.empty()) return (*part)->strips.back().keepWithNext;
  return false;
}

bool PageLayout::samePage(const PageLayout& other, int page) const {
  const auto at = static_cast<std::size_t>(page);
  if (m_around != other.m_around || pageCount() != other.pageCount() || m_footTop != other.m_footTop) return false;
  // Unchanged parts are shared, so that a strip that is the same is the very same.
  return std::equal(m_pages[at].begin(), m_pages[at].end(), other.m_pages[at].begin(), other.m_pages[at].end(),
                    [](const PlacedStrip& one, const PlacedStrip& two) {
                      return one.strip == two.strip && one.y == two.y && one.scale == two.scale;
                    });
}

QSizeF PageLayout::pageSize() const {
  return m_size / kUnitsPerPoint;
}

void PageLayout::paintPage(QPainter& painter, int page, const QRectF& target) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(target.topLeft());
  painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
  if (!m_watermark.isEmpty()) painter.fillPath(m_watermark, ink::kWatermark);
  // Contents in reading order: the file's text comes out in the order it is painted.
  paintHead(painter);
  for (const PlacedStrip& placed : m_pages[static_cast<std::size_t>(page)]) {
    if (!placed.strip->paint) continue;
    painter.save();
    painter.translate(kSideMargin, m_bodyTop + placed.y);
    painter.scale(placed.scale, placed.scale);
    placed.strip->paint(painter, {0, 0});
    painter.restore();
  }
  paintFoot(painter, page);
  painter.restore();
}

void PageLayout::paintHead(QPainter& painter) const {
  painter.setPen(ink::kQuiet);
  m_runningHead.paint(painter, {kSideMargin, kHeadTop});
  if (m_mark.empty()) return;
  const qreal left = m_size.width() - kSideMargin - m_mark.usedWidth() - kMarkPad;
  painter.setPen(QPen(ink::kAccent, pt(0.75), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(ink::kPaper);
  painter.drawRect(
      QRectF(left - kMarkPad, kHeadTop - pt(2.5), m_mark.usedWidth() + 2 * kMarkPad, m_mark.height() + pt(5)));
  painter.setPen(ink::kAccent);
  m_mark.paint(painter, {left, kHeadTop});
}

void PageLayout::paintFoot(QPainter& painter, int page) const {
  paintRule(painter, {kSideMargin, m_footTop}, m_width, ink::kRule);
  painter.setPen(ink::kQuiet);
  m_footer.paint(painter, {kSideMargin, m_footTop + kFootPad});
  const TextBlock number =
      set(report::pageNumber(page + 1, pageCount()), kRunningType, kPageNumberWidth, Weight::Regular, TextSide::Right);
  number.paint(painter, {m_size.width() - kSideMargin - kPageNumberWidth, m_footTop + kFootPad});
}

} // namespace haven::pdf
