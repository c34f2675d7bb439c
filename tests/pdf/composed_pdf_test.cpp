#include "pdf/composed_documents.h"
#include "pdf/page_layout.h"
#include "pdf/page_style.h"
#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "support/catch.h"

#include <QRegularExpression>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace haven;
using report::Composition;
using report::ReportKind;
using report::Section;
using tests::ComposedCase;
using tests::PdfOnDisk;

namespace {

constexpr const char* kRenderTo = "HAVEN_RENDER_FROZEN_TO";
constexpr const char* kFrozenText = HAVEN_SOURCE_DIR "/tests/fixtures/report/composed-case.txt";

report::Document frozenDocument() {
  Composition composition = report::usualComposition(ReportKind::CaseSummary);
  composition.part(Section::Opening)->ownText = "Aan de kinderrechter.\nOp verzoek van de gezinsvoogd.";
  composition.part(Section::Balance)->ownText = "Besproken aan de keukentafel; moeder herkent zich hierin.";
  composition.final = true;
  return ComposedCase().document(composition);
}

std::string fileText(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Without what has to differ between two files: when it was made and its ids.
QByteArray timeless(std::string bytes) {
  QString text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
  for (const char* pattern :
       {"/CreationDate \\(D:[^)]*\\)", "xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"", "/ID \\[[^]]*\\]",
        "xmpMM:DocumentID=\"[^\"]*\"", "xmpMM:(Instance|Rendition)?ID=\"[^\"]*\""})
    text.remove(QRegularExpression(QString::fromLatin1(pattern)));
  return text.toLatin1();
}

QImage painted(const report::Document& document, int page) {
  const pdf::PageLayout layout(document);
  QImage image(595, 842, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  layout.paintPage(painter, page, QRectF(image.rect()));
  return image;
}

int pixelsOf(const QImage& image, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixel(x, y) == colour.rgb()) ++count;
  return count;
}

} // namespace

TEST_CASE("a draft says so on every page, to the eye and to who reads or copies it; a final report nowhere") {
  const ComposedCase sample;
  for (const ReportKind kind : report::kReportKinds) {
    Composition composition = report::usualComposition(kind);
    const report::Document draft = sample.document(composition);
    const int pages = pdf::PageLayout(draft).pageCount();
    for (int page = 0; page < pages; ++page) {
      INFO(std::string(report::idOf(kind)) + " page " + std::to_string(page));
      CHECK(pixelsOf(painted(draft, page), pdf::ink::kWatermark) > 15'000);
    }
    const PdfOnDisk file(draft);
    // Once a page, and the large word is no text.
    CHECK(file.text().count(QStringLiteral("CONCEPT")) == pages);
    composition.final = true;
    const report::Document done = sample.document(composition);
    CHECK(PdfOnDisk(done).text().count(QStringLiteral("concept"), Qt::CaseInsensitive) == 0);
    for (int page = 0; page < pdf::PageLayout(done).pageCount(); ++page)
      CHECK(pixelsOf(painted(done, page), pdf::ink::kWatermark) < 500);
  }
}

TEST_CASE("text over the watermark keeps its contrast") {
  const auto light = [](const QColor& colour) {
    const auto linear = [](double part) {
      return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
  };
  for (const QColor& ink : {pdf::ink::kText, pdf::ink::kQuiet, pdf::ink::kAccent})
    CHECK((light(pdf::ink::kWatermark) + 0.05) / (light(ink) + 0.05) >= 4.5);
}

TEST_CASE("an archive can accept every kind of report, with a logo that was see-through and as a draft") {
  ComposedCase sample;
  for (const char* format : {"PNG", "JPEG"}) {
    sample.letterhead.logo = tests::picture({1800, 700}, format);
    for (const ReportKind kind : report::kReportKinds) {
      const PdfOnDisk file(sample.document(report::usualComposition(kind)));
      INFO(std::string(report::idOf(kind)) + " " + format);
      const tests::Output check = file.check();
      INFO(check.text);
      CHECK(check.status == 0);
      const std::string inside = file.unpacked();
      CHECK(inside.find("/Subtype /Image") != std::string::npos);
      const QString all = QString::fromLatin1(inside.data(), static_cast<qsizetype>(inside.size()));
      auto masks = QRegularExpression(QStringLiteral("/SMask ?(\\S+)")).globalMatch(all);
      while (masks.hasNext())
        CHECK(masks.next().captured(1) == QStringLiteral("/None"));
      auto alphas = QRegularExpression(QStringLiteral("/[cC][aA] ([0-9.]+)")).globalMatch(all);
      while (alphas.hasNext())
        CHECK(alphas.next().captured(1).toDouble() == 1.0);
    }
  }
}

TEST_CASE("who reports stands on the first page, before the title, and nowhere else") {
  const ComposedCase sample;
  const PdfOnDisk file(sample.document(report::usualComposition(ReportKind::CaseSummary)));
  const QString text = file.text();
  CHECK(text.count(QStringLiteral("Jeugdhulp Voorbeeld")) == 1);
  CHECK(text.indexOf(QStringLiteral("1234 AB Voorbeeld")) < text.indexOf(QStringLiteral("Samenvatting casus")));
  CHECK(file.pages() > 1);
}

TEST_CASE("a preview that follows typing shows the very pages of the file") {
  const ComposedCase sample;
  Composition composition = report::usualComposition(ReportKind::CaseSummary);
  auto shown = std::make_unique<pdf::PageLayout>(sample.document(composition));
  const auto follow = [&](const char* what) {
    INFO(what);
    const report::Document document = sample.document(composition);
    auto next = std::make_unique<pdf::PageLayout>(document, *shown);
    CHECK(
        (timeless(pdf::renderPdf(document, *next).toStdString()) == timeless(pdf::renderPdf(document).toStdString())));
    for (int page = 0; page < std::min(shown->pageCount(), next->pageCount()); ++page) {
      QImage before(595, 842, QImage::Format_RGB32);
      before.fill(Qt::white);
      QImage after = before;
      QPainter first(&before);
      shown->paintPage(first, page, QRectF(before.rect()));
      QPainter second(&after);
      next->paintPage(second, page, QRectF(after.rect()));
      if (next->samePage(*shown, page)) CHECK(before == after);
    }
    shown = std::move(next);
  };
  follow("nothing changed");
  CHECK(shown->samePage(*shown, 0));
  for (const char* typed : {"E", "Ee", "Een", "Een\n\nlange", ""}) {
    composition.part(Section::History)->ownText = typed;
    follow(typed);
  }
  composition.part(Section::Opening)->ownText = QString(3000, u'x').toStdString();
  follow("the beginning pushes all pages on");
  composition.part(Section::Balance)->on = false;
  follow("a section less");
  REQUIRE(report::moveSection(composition, Section::Course, -1));
  follow("another order");
  composition.final = true;
  follow("final");
  composition.pseudonymous = true;
  follow("without names");
  for (auto& part : composition.parts)
    part.on = false;
  follow("nothing");
  for (auto& part : composition.parts)
    part.on = true;
  follow("everything");
}

TEST_CASE("the file of the frozen case for another process", "[.render]") {
  const char* target = std::getenv(kRenderTo);
  REQUIRE(target != nullptr);
  REQUIRE(pdf::writePdf(frozenDocument(), target));
}

TEST_CASE("the exported file of a frozen case is the same every time, apart from date and id") {
  const tests::TempDir folder;
  const std::string self = std::filesystem::canonical("/proc/self/exe").string();
  std::vector<QByteArray> files;
  for (int process = 0; process < 6; ++process) { // each has another order in Qt's hash tables
    const std::string target = (folder / (std::to_string(process) + ".pdf")).string();
    const tests::Output made = tests::run(std::string(kRenderTo) + "='" + target + "' '" + self + "' '[.render]'");
    INFO(made.text);
    REQUIRE(made.status == 0);
    files.push_back(timeless(fileText(target)));
  }
  CHECK(files[0].size() > 20'000);
  files.push_back(timeless(pdf::renderPdf(frozenDocument()).toStdString()));
  for (const QByteArray& file : files)
    CHECK((file == files[0])); // the bytes themselves say nothing to a reader
}

TEST_CASE("the text of a frozen case in reading order is the frozen text") {
  const PdfOnDisk file(frozenDocument());
  const std::string text = file.rawText();
  if (std::getenv("HAVEN_FREEZE") != nullptr) std::ofstream(kFrozenText, std::ios::binary) << text;
  CHECK(text == fileText(kFrozenText));
}
