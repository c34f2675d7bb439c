#include "pdf/page_layout.h"

#include "pdf/block_strips.h"
#include "pdf/page_style.h"
#include "pdf/strip_parts.h"

#include <QPainter>

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kMarkPad = pt(5);
constexpr qreal kFootPad = pt(5);
constexpr qreal kPageNumberWidth = mm(30);

} // namespace

PageLayout::PageLayout(const report::Document& document, const QPageSize& size)
    : m_size(size.size(QPageSize::Point) * kUnitsPerPoint) {
  m_width = m_size.width() - 2 * kSideMargin;
  m_runningHead = set(document.runningHead, kRunningType, m_width * 0.46, Weight::Regular, TextSide::Left);
  m_mark = set(document.mark, kRunningType, m_width * 0.46 - 2 * kMarkPad, Weight::Strong, TextSide::Left);
  m_footer = set(document.footer, kRunningType, m_width - kPageNumberWidth, Weight::Regular, TextSide::Left);

  m_bodyTop = std::max(kBodyTop, kHeadTop + std::max(m_runningHead.height(), m_mark.height()) + mm(6));
  m_footTop = m_size.height() - kFootBottom - std::max(m_footer.height(), pt(kRunningType.leading)) - kFootPad;

  appendTitle(m_strips, document, m_width);
  bool newPage = false;
  for (const report::Block& block : document.blocks) {
    const std::size_t start = m_strips.size();
    appendBlock(m_strips, block, m_width);
    newPage = newPage || std::holds_alternative<report::PageBreak>(block);
    if (start == m_strips.size()) continue;
    m_strips[start].newPage = newPage;
    newPage = false;
  }
  m_pages = paginate(m_strips, m_footTop - kFootGap - m_bodyTop);
}

QSizeF PageLayout::pageSize() const {
  return m_size / kUnitsPerPoint;
}

void PageLayout::paintPage(QPainter& painter, int page, const QRectF& target) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(target.topLeft());
  painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
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
