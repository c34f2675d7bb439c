#include "gui/print_pages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace haven::gui {

Result<bool> printPages(Prompts& prompts, QWidget* parent, const pdf::PageLayout& pages,
                        const std::function<Status()>& note) {
  QPrinter printer(QPrinter::HighResolution);
  printer.setPageSize(QPageSize(QPageSize::A4));
  printer.setFullPage(true); // the layout has its own margins
  if (!prompts.choosePrinter(parent, printer)) return false;
  if (const Status noted = note(); !noted) return fail(noted.error());
  QPainter painter(&printer);
  const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
  const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
  for (int page = first; page < last; ++page) {
    if (page > first) printer.newPage();
    pages.paintPage(painter, page, QRectF(printer.paperRect(QPrinter::DevicePixel)));
  }
  return true;
}

} // namespace haven::gui
