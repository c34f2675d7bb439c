#include "bench/aim_table.h"
#include "bench/bench_options.h"
#include "bench/example_session.h"
#include "bench/long_case.h"
#include "bench/measure.h"
#include "bench/office_pdf.h"
#include "bench/painting.h"
#include "gui/report_page.h"
#include "gui/report_preview.h"
#include "gui/theme.h"
#include "pdf/pdf_renderer.h"
#include "text/translation.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

// The report of a case of sixty pages: into a PDF, against LibreOffice and against Qt's own text document, and on the
// screen while somebody writes in it.

namespace {

using namespace haven;
using namespace haven::bench;

constexpr int kPages = 60;
constexpr double kFrame = 16; ///< ms

double renderingOf(const report::Document& document) {
  return millisecondsOf([&] {
    if (pdf::renderPdf(document).isEmpty()) throw std::runtime_error("no PDF");
  });
}

/// @param pages how many that were
double printingOf(const QString& words, int& pages) {
  return millisecondsOf([&] {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setPlainText(words);
    text.print(&writer);
    pages = static_cast<int>(bytes.count("/Type /Page\n"));
  });
}

void byQt(AimTable& table, const report::Document& document, const std::string& words, int pages) {
  const QString text = QString::fromStdString(words);
  int printed = 0;
  const Paired pairs = measurePairs(
      9, [&] { return renderingOf(document); }, [&] { return printingOf(text, printed); });
  table.ratio("PDF of " + std::to_string(pages) + " pages / QTextDocument::print of its text, " +
                  std::to_string(printed) + " pages",
              pairs.subject.median, pairs.reference.median, "ms", pairs.ratio.median, 2);
  table.ratio("  a page of one / a page of the other", pairs.subject.median / pages,
              pairs.reference.median / std::max(printed, 1), "ms", pairs.ratio.median * std::max(printed, 1) / pages);
}

void byOffice(AimTable& table, const report::Document& document, const std::string& words, int pages,
              const std::filesystem::path& folder) {
  const std::string what = "PDF of " + std::to_string(pages) + " pages / LibreOffice headless, times faster";
  auto office = OfficePdf::find(folder);
  if (!office) return table.absent(what, "no LibreOffice on this machine");
  constexpr int kPairs = 3;
  office->write("Een regel", 1);
  const auto start = measurePairs(
      kPairs, [&] { return office->convert(); }, [] { return 1.0; });
  office->write(words, pages);
  const Paired pairs = measurePairs(
      kPairs, [&] { return renderingOf(document); }, [&] { return office->convert(); });
  table.faster(what + " (" + std::to_string(office->pages()) + " pages)", pairs.subject.median, pairs.reference.median,
               "ms", 10);
  const double pagesAlone = pairs.reference.median - start.subject.median;
  table.ratio("  the same without starting LibreOffice and its first page", pairs.subject.median, pagesAlone, "ms",
              pairs.subject.median / pagesAlone);
}

void whileWriting(AimTable& table, gui::Session& session, casefile::CaseId id) {
  gui::ReportPage page(session);
  page.resize(1366, 700); // on a laptop of 1366 x 768
  page.show();
  if (!page.open(id)) throw std::runtime_error("no report page");
  paintAll();
  auto* field = page.findChild<QPlainTextEdit*>(QStringLiteral("ownText_history"));
  const auto* preview = page.findChild<gui::ReportPreview*>(QStringLiteral("reportPreview"));
  if (field == nullptr || preview == nullptr) throw std::runtime_error("no field or no preview");
  constexpr int kKeys = 60;
  std::vector<double> keys;
  for (int key = 0; key < kKeys; ++key)
    keys.push_back(millisecondsOf([&] {
      const pdf::PageLayout* before = preview->layoutOfPages();
      QTest::keyClick(field, key % 7 == 6 ? ' ' : 'a');
      workUntil("the preview laid out", [&] { return preview->layoutOfPages() != before; });
      paintAll();
    }));
  keys.erase(keys.begin()); // everything is made then
  const std::string pages = std::to_string(preview->layoutOfPages()->pageCount());
  table.value("key in a report of " + pages + " pages to preview laid out, median", spreadOf(keys).median, "ms",
              kFrame);
  table.value("  99th percentile", quantileOf(keys, 0.99), "ms");
}

bool measure() {
  const tests::TempDir folder;
  ExampleSession example(folder / "store");
  const casefile::CaseId id = example.fullestCase().id;
  gui::DialogPrompts prompts;
  const gui::AppContext context{example.clock, example.random,        example.catalogue,
                                example.plan,  example.interventions, prompts};
  gui::Session session(context, std::move(example.store));
  gui::ReportDesk desk(session);
  if (!desk.open(id)) throw std::runtime_error("no case");
  const int pages = fillCase(session, desk, kPages);
  report::Composition composition = desk.composition(report::ReportKind::CaseSummary).value().composition;
  composition.final = true;
  const report::Document document = desk.document(composition);
  const std::string words = report::plainText(document);

  AimTable table;
  byQt(table, document, words, pages);
  byOffice(table, document, words, pages, folder.path());
  whileWriting(table, session, id);
  return table.allHeld();
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  try {
    const BenchOptions options = readBenchOptions(argc, argv);
    return measure() || !options.strict ? 0 : 1;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bench_report: %s\n", problem.what());
    return 1;
  }
}
