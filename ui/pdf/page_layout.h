#pragma once

#include "pdf/flow.h"
#include "pdf/text_block.h"
#include "report/document.h"

#include <QPageSize>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace haven::pdf {

/// A report set into pages once, to be painted any number of times: on a screen, a printer or into a file, always with
/// the same breaks. Nothing is cut off: long texts run on, long words break, a strip too tall for a page shrinks.
/// Needs a QGuiApplication for its fonts. Keep it on one thread.
class PageLayout {
 public:
  explicit PageLayout(const report::Document& document, const QPageSize& size = QPageSize(QPageSize::A4));
  PageLayout(const PageLayout&) = delete;
  PageLayout& operator=(const PageLayout&) = delete;

  [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
  /// In points.
  [[nodiscard]] QSizeF pageSize() const;
  /// Paints a page (from 0) so that it fills `target`; the paper itself is left as it is.
  void paintPage(QPainter& painter, int page, const QRectF& target) const;

 private:
  void paintHead(QPainter& painter) const;
  void paintFoot(QPainter& painter, int page) const;

  QSizeF m_size; ///< units of page_style.h, like everything below
  qreal m_width = 0;
  qreal m_bodyTop = 0;
  qreal m_footTop = 0;
  TextBlock m_runningHead;
  TextBlock m_mark;
  TextBlock m_footer;
  std::vector<Strip> m_strips;
  std::vector<PageStrips> m_pages;
};

} // namespace haven::pdf
