#include "bench/example_session.h"
#include "bench/measure.h"
#include "pdf/pdf_renderer.h"
#include "report/case_summary.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>
#include <stdexcept>

// PDF of a full case against QTextDocument::print of the same text.

int main(int argc, char** argv) {
  using namespace haven;
  using namespace haven::bench;
  QGuiApplication application(argc, argv);
  const haven::tests::TempDir folder;
  ExampleSession example(folder / "store");
  const auto file = example.fullestCase();
  report::Definitions definitions;
  for (const auto& instrument : example.catalogue.instruments())
    definitions.emplace(instrument.hash, instrument);
  const report::Document document =
      report::caseSummary(file, definitions, {}, example.store.account(), example.store.schemaVersion(), example.clock);
  const QString words = QString::fromStdString(report::plainText(document));
  const auto target = folder / "summary.pdf";
  const QString plainTarget = QString::fromStdString((folder / "plain.pdf").string());

  const auto haven = [&] {
    if (!pdf::writePdf(document, target)) throw std::runtime_error("no PDF");
  };
  const auto reference = [&] {
    QPdfWriter writer(plainTarget);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setPlainText(words);
    text.print(&writer);
  };
  printHeader();
  printRow("PDF of a full case / QTextDocument::print",
           measurePairs(
               20, [&] { return millisecondsOf(haven); }, [&] { return millisecondsOf(reference); }),
           "ms", 3.0);
  return 0;
}
