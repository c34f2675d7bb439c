#include "pdf/pdf_renderer.h"

#include "pdf/page_layout.h"
#include "pdf/page_style.h"
#include "pdf/pdf_finish.h"
#include "pdf/whole_file.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>

namespace haven::pdf {

QByteArray renderPdf(const report::Document& document) {
  return renderPdf(document, PageLayout(document));
}

QByteArray renderPdf(const report::Document& document, const PageLayout& layout) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(72 * kUnitsPerPoint));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(printable(document.title));
    writer.setCreator(QStringLiteral("Haven"));
    QPainter painter(&writer);
    const QRectF paper(QPointF(0, 0), QSizeF(writer.width(), writer.height()));
    for (int page = 0; page < layout.pageCount(); ++page) {
      if (page > 0) writer.newPage();
      layout.paintPage(painter, page, paper);
    }
  }
  return finishPdf(buffer.data(), document.language);
}

Status writePdf(const report::Document& document, const std::filesystem::path& file) {
  const QByteArray pdf = renderPdf(document);
  return writeWholeFile(file, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
}

} // namespace haven::pdf
