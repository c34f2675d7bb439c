#pragma once

#include "pdf/flow.h"
#include "pdf/text_block.h"
#include "report/document.h"

#include <QPageSize>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace haven::pdf {

/// A report set into pages once, to be painted any number of times: on a screen, a printer or into a file, always with
/// the same breaks. Nothing is cut off: long texts run on, long words break, a strip too tall for a page shrinks.
/// Needs a QGuiApplication for its fonts. Keep it on one thread.
class PageLayout {
 public:
  explicit PageLayout(const report::Document& document, const QPageSize& size = QPageSize(QPageSize::A4));
  /// The same pages, laid out sooner: what `before` (of the same size) holds unchanged at the beginning and at the end
  /// is taken from it. For a preview that follows typing.
  PageLayout(const report::Document& document, const PageLayout& before);
  PageLayout(const PageLayout&) = delete;
  PageLayout& operator=(const PageLayout&) = delete;
  ~PageLayout();

  [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
  /// In points.
  [[nodiscard]] QSizeF pageSize() const;
  /// Whether this page of two layouts is the same to the eye.
  [[nodiscard]] bool samePage(const PageLayout& other, int page) const;
  /// Paints a page (from 0) so that it fills `target`; the paper itself is left as it is.
  void paintPage(QPainter& painter, int page, const QRectF& target) const;

 private:
  struct Part;

  PageLayout(const report::Document& document, const QSizeF& size, const PageLayout* before);
  void layOut(const report::Document& document, const PageLayout* before);
  [[nodiscard]] std::shared_ptr<const Part> titlePart(const report::Document& document) const;
  [[nodiscard]] std::shared_ptr<const Part> blockPart(const report::Block& block, bool afterHeading,
                                                      bool newPage) const;
  [[nodiscard]] bool keepsWithNext() const;
  void paintHead(QPainter& painter) const;
  void paintFoot(QPainter& painter, int page) const;

  QSizeF m_size; ///< units of page_style.h, like everything below
  qreal m_width = 0;
  qreal m_bodyTop = 0;
  qreal m_footTop = 0;
  TextBlock m_runningHead;
  TextBlock m_mark;
  TextBlock m_footer;
  QPainterPath m_watermark;
  std::vector<std::string> m_around; ///< texts of head, foot and title
  report::Letterhead m_letterhead;
  std::vector<std::shared_ptr<const Part>> m_parts;
  std::vector<PageStrips> m_pages;
};

} // namespace haven::pdf
