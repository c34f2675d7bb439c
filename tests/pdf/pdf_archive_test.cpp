#include "pdf/pdf_renderer.h"

#include "pdf/pdf_tools.h"
#include "pdf/sample_documents.h"
#include "support/catch.h"

#include <QByteArray>
#include <QRegularExpression>

#include <set>

using namespace haven;
using tests::PdfOnDisk;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::vector<QString> all(const std::string& text, const char* pattern) {
  std::vector<QString> found;
  auto matches = QRegularExpression(QString::fromLatin1(pattern))
                     .globalMatch(QString::fromLatin1(text.c_str(), static_cast<qsizetype>(text.size())));
  while (matches.hasNext())
    found.push_back(matches.next().captured(1));
  return found;
}

} // namespace

TEST_CASE("an archive can accept the file: PDF/A-1b (ISO 19005-1)") {
  const PdfOnDisk pdf(tests::strainedCase().document());
  const tests::Output check = pdf.check();
  INFO(check.text);
  CHECK(check.status == 0);
  CHECK(holds(check.text, "PDF Version: 1.4"));
  CHECK(holds(check.text, "No syntax or stream encoding errors found"));

  const std::string inside = pdf.unpacked();
  SECTION("6.7.11: it says what it is") {
    CHECK(holds(inside, "pdfaid:part=\"1\""));
    CHECK(holds(inside, "pdfaid:conformance=\"B\""));
  }
  SECTION("6.2.2: one output intent with its colour profile, and device colours of that kind only") {
    CHECK(holds(inside, "/S /GTS_PDFA1"));
    CHECK(holds(inside, "/DestOutputProfile"));
    CHECK_FALSE(holds(inside, "/DeviceCMYK"));
  }
  SECTION("6.4: nothing is transparent") {
    for (const QString& mask : all(inside, "/SMask ?(\\S+)"))
      CHECK(mask == QStringLiteral("/None"));
    for (const QString& alpha : all(inside, "/[cC][aA] ([0-9.]+)"))
      CHECK(alpha.toDouble() == 1.0);
    CHECK_FALSE(holds(inside, "/S /Transparency"));
    CHECK(all(inside, "/BM /(\\S+)").empty());
  }
  SECTION("6.3.4 and 6.3.5: every font is embedded, as a subset with its set of glyphs, under one name") {
    const QString fonts = QString::fromStdString(pdf.fonts());
    const auto lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(lines.size() >= 3); // two cuts of Open Sans and the fallback
    for (const QString& line : lines) {
      INFO(line.toStdString());
      CHECK(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes"))
                .match(line)
                .hasMatch());
    }
    const auto descriptors = all(inside, "/FontName /(\\S+)");
    const auto names = all(inside, "/BaseFont /(\\S+)");
    CHECK(names.size() == 2 * descriptors.size());
    CHECK(std::set(names.begin(), names.end()) == std::set(descriptors.begin(), descriptors.end()));
    CHECK(all(inside, "/CIDSet (\\d+)").size() == descriptors.size());
  }
  SECTION("6.1: an id, nothing encrypted, nothing compressed with LZW, no actions, no embedded files") {
    CHECK(holds(inside, "/ID ["));
    for (const char* banned :
         {"/Encrypt", "/LZWDecode", "/JavaScript", "/EmbeddedFiles", "/AA ", "/OpenAction", "/Launch"}) {
      INFO(banned);
      CHECK_FALSE(holds(inside, banned));
    }
  }
  SECTION("6.7.3: properties agree with the metadata and name nobody") {
    CHECK(holds(inside, "<rdf:li xml:lang=\"x-default\">Samenvatting casus 2026-0001</rdf:li>"));
    const auto dates = all(inside, "/CreationDate \\(D:(\\d{14})");
    const auto stamps = all(inside, "xmp:CreateDate=\"([^\"]+)\"");
    REQUIRE(dates.size() == 1);
    REQUIRE(stamps.size() == 1);
    CHECK(QString(stamps[0]).remove(QRegularExpression(QStringLiteral("\\D"))).startsWith(dates[0]));
    CHECK_FALSE(holds(inside, "/Author"));
    CHECK_FALSE(holds(inside, "/Subject"));
    const std::string metadata =
        inside.substr(inside.find("<?xpacket"), inside.find("<?xpacket end") - inside.find("<?xpacket"));
    for (const char* name : {"Noor", "Vos", "Zeynep", "K-20481"})
      CHECK_FALSE(holds(metadata, name));
  }
  SECTION("a screen reader learns the language") {
    CHECK(holds(inside, "/Lang (nl)"));
  }
}

TEST_CASE("signs that mean something to XML do no harm in the title") {
  report::Document document;
  document.title = "A & B <c> \"d\" é";
  const PdfOnDisk pdf(document);
  CHECK(pdf.check().status == 0);
  CHECK(holds(pdf.unpacked(), "A &amp; B &lt;c&gt; "));
}

TEST_CASE("an empty report is still a page") {
  const PdfOnDisk pdf(report::Document{});
  CHECK(pdf.check().status == 0);
  CHECK(pdf.pages() == 1);
}
