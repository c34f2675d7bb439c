#include "gui/print_pages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace haven::gui {

bool printPages(Prompts& prompts, QWidget* parent, const pdf::PageLayout& pages) {
  QPrinter printer(QPrinter::HighResolution);
  printer.setPageSize(QPageSize(QPageSize::A4));
  printer.setFullPage(true); // the layout has its own margins
  if (!prompts.choosePrinter(parent, printer)) return false;
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
