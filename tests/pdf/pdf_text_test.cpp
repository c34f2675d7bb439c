#include "pdf/page_layout.h"
#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "pdf/sample_documents.h"
#include "support/catch.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace haven;
using tests::PdfOnDisk;
using tests::PlacedWord;

namespace {

constexpr double kSide = 25 * 72 / 25.4; // margins of the page, in points
constexpr double kTop = 11 * 72 / 25.4;
constexpr double kBottom = 9 * 72 / 25.4;
constexpr double kPaperWidth = 595;
constexpr double kPaperHeight = 842;

QString qt(const std::string& text) {
  return QString::fromStdString(text);
}

/// What stands on each page besides the running text, taken out so that a text that runs on is whole again.
QString withoutFurniture(QString painted, const report::Document& document, int pages) {
  const auto title = qt(document.title);
  for (int page = 1; page <= pages; ++page) {
    const auto foot = tests::letters(qt(document.footer)) + tests::letters(qt(report::pageNumber(page, pages)));
    const auto at = painted.indexOf(foot);
    REQUIRE(at >= 0);
    painted.remove(at, foot.size());
  }
  painted.remove(tests::letters(qt(document.runningHead + document.mark)));
  for (const auto& block : document.blocks)
    if (const auto* item = std::get_if<report::ItemResult>(&block))
      painted.remove(tests::letters(qt(item->number + item->title) + u' ' + qt(std::string(report::kRunsOn))));
  return painted;
}

/// Words of the document that the file's text does not hold.
std::vector<std::string> missingWords(const report::Document& document, const PdfOnDisk& pdf) {
  const QString painted = withoutFurniture(pdf.paintedLetters(), document, pdf.pages());
  report::Document body = document;
  body.runningHead.clear();
  body.mark.clear();
  body.footer.clear();
  std::vector<std::string> missing;
  static const QRegularExpression space(QStringLiteral("\\s+"));
  for (QString word : qt(report::plainText(body)).split(space, Qt::SkipEmptyParts)) {
    word = tests::letters(word);
    // plainText joins label and value with signs of its own
    while (word.endsWith(u':'))
      word.chop(1);
    if (word.isEmpty() || word == u'|' || word == u'-' || painted.contains(word)) continue;
    missing.push_back(word.left(60).toStdString());
  }
  return missing;
}

bool insideMargins(const PlacedWord& word) {
  return word.left >= kSide - 1 && word.right <= kPaperWidth - kSide + 1 && word.top >= kTop - 4 &&
         word.bottom <= kPaperHeight - kBottom + 4;
}

/// Boxes reach from ascender to descender of the font; a fifth at either end is air.
bool overlap(const PlacedWord& a, const PlacedWord& b) {
  const auto inner = [](const PlacedWord& word) {
    const double air = (word.bottom - word.top) / 5;
    return std::pair{word.top + air, word.bottom - air};
  };
  const auto [aTop, aBottom] = inner(a);
  const auto [bTop, bBottom] = inner(b);
  return std::min(a.right, b.right) - std::max(a.left, b.left) > 0.5 &&
         std::min(aBottom, bBottom) > std::max(aTop, bTop);
}

void checkPlaces(const PdfOnDisk& pdf) {
  const std::vector<PlacedWord> words = pdf.words();
  REQUIRE_FALSE(words.empty());
  std::map<int, std::vector<const PlacedWord*>> pages;
  for (const PlacedWord& word : words) {
    INFO("page " << word.page << ": " << word.text.toStdString());
    CHECK(insideMargins(word));
    for (const PlacedWord* other : pages[word.page]) {
      INFO("over " << other->text.toStdString());
      if (overlap(word, *other)) CHECK(false);
    }
    pages[word.page].push_back(&word);
  }
}

} // namespace

TEST_CASE("a file of the strained case loses no word, and none lies over another or outside the margins") {
  const auto document = tests::strainedCase().document();
  const PdfOnDisk pdf(document);
  CHECK(pdf.pages() > 10);
  const auto missing = missingWords(document, pdf);
  INFO("first missing: " << (missing.empty() ? "" : missing.front()));
  CHECK(missing.empty());
  checkPlaces(pdf);
}

TEST_CASE("the text comes out in reading order") {
  tests::SampleCase sample;
  sample.file.example = true;
  sample.addFinal(tests::kMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
  const PdfOnDisk pdf(sample.document());
  const QString text = pdf.text();
  const char* phrases[] = {"Casus 2026-0001",
                           "VOORBEELD: fictieve gegevens",
                           "Samenvatting casus 2026-0001",
                           "Noor van der Meulen, 2 jaar en 6 maanden",
                           "Gegevens van de casus",
                           "Geboren op",
                           "03-05-2024",
                           "Relaties",
                           "LSVG over de relatie met Ayşegül Yıldırım-Öztürk (moeder)",
                           "02-03-2026",
                           "Totaalscore",
                           "22",
                           "16–40 aanwijzingen voor een verstoorde gehechtheidsrelatie",
                           "Geen diagnose",
                           "Antwoorden per onderdeel",
                           "Affectie",
                           "soms normaal en soms verstoord",
                           "Argument bij onderdeel 1.",
                           "Zoeken van troost",
                           "Argument bij onderdeel 2.",
                           "Argument bij onderdeel 8.",
                           "Kort verslagje",
                           "Mogelijke vervolgstappen",
                           "Beloop",
                           "Bronnen",
                           "JGZ-richtlijn Ouder-kindrelatie"};
  qsizetype at = 0;
  for (const char* phrase : phrases) {
    INFO(phrase);
    const qsizetype found = text.indexOf(QString::fromUtf8(phrase), at);
    REQUIRE(found >= 0);
    at = found;
  }
}

TEST_CASE("a search finds words as they were typed: ligatures apart, Arabic letters, real spaces") {
  report::Document document;
  document.title = "efficiënt officieel affiche fluit";
  document.blocks = {report::Paragraph{"محمد العربي"}, report::Paragraph{"Naam: محمد العربي (vader) is hier."}};
  const PdfOnDisk pdf(document);
  const QString text = pdf.text();
  CHECK(text.contains(QStringLiteral("efficiënt officieel affiche fluit")));
  CHECK(text.contains(QStringLiteral("محمد العربي")));
  CHECK_FALSE(text.contains(u'\t'));
}

TEST_CASE("every page says which it is, of how many, and whose") {
  const auto document = tests::strainedCase().document();
  const PdfOnDisk pdf(document);
  const auto pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
  REQUIRE(pages.size() == pdf.pages());
  for (int page = 0; page < pages.size(); ++page) {
    INFO("page " << page + 1);
    CHECK(pages[page].contains(qt(report::pageNumber(page + 1, pdf.pages()))));
    CHECK(pages[page].contains(QStringLiteral("Casus 2026-0001")));
    CHECK(pages[page].contains(QStringLiteral("VOORBEELD: fictieve gegevens")));
    CHECK(pages[page].contains(QStringLiteral("Gemaakt door dr. Marleen Vos")));
  }
}

TEST_CASE("documents of any size keep all words in place") {
  for (const int size : {0, 1, 3, 7, 20, 53, 140, 333, 800}) {
    INFO("size " << size);
    report::Document document;
    document.title = "Maat " + std::to_string(size);
    document.runningHead = "Casus 1";
    document.footer = tests::manyWords(size % 40 + 1, "voet");
    document.mark = "VOORBEELD";
    document.blocks = {
        report::Heading{1, tests::manyWords(size % 30 + 1, "kop")},
        report::Paragraph{tests::manyWords(size, "tekst"), report::Paragraph::Style::Quote},
        report::Heading{2, "Tussenkop"},
        report::Points{{tests::manyWords(size / 3 + 1, "punt"), tests::unbroken(static_cast<std::size_t>(size))}},
        report::Facts{{{tests::manyWords(size / 20 + 1, "vraag"), tests::manyWords(size / 2 + 1, "waarde")}}},
        report::Table{{"Kolomeen", "Kolomtwee"},
                      std::vector<std::vector<std::string>>(static_cast<std::size_t>(size / 8 + 1),
                                                            {tests::manyWords(size / 30 + 1, "cel"), "12"}),
                      {3, 1}},
        report::Notice{"Let op", tests::manyWords(size, "bericht")},
        report::ItemResult{"12", tests::manyWords(size / 25 + 1, "titel"), 1, 5, 3, "antwoordlabel", "ouder 2",
                           tests::manyWords(size, "argu"), tests::unbroken(static_cast<std::size_t>(size * 4))},
        report::BandLine{
            "Lijn", 8, 40, 8.0 + size % 33, {{8, 10, tests::manyWords(size % 50 + 1, "band")}, {11, 40, "hoog"}}},
        report::PageBreak{},
        report::Paragraph{"Einde."}};
    const PdfOnDisk pdf(document);
    CHECK(pdf.check().status == 0);
    const auto missing = missingWords(document, pdf);
    INFO("first missing: " << (missing.empty() ? "" : missing.front()));
    CHECK(missing.empty());
    checkPlaces(pdf);
  }
}

TEST_CASE("no heading ends a page and no page begins with the last line of a paragraph") {
  for (int filler = 1; filler < 60; ++filler) {
    INFO("lines before: " << filler);
    report::Document document;
    std::string lines;
    for (int line = 0; line < filler; ++line)
      lines += (line == 0 ? "v" : "\nv") + std::to_string(line);
    document.blocks = {report::Paragraph{lines}, report::Heading{1, "KOPREGEL"},
                       report::Paragraph{"eerste " + tests::manyWords(60, "midden") + " laatste"}};
    const PdfOnDisk pdf(document);
    std::map<QString, int> pageOf;
    std::map<int, double> lowest;
    std::map<QString, double> topOf;
    for (const PlacedWord& word : pdf.words()) {
      pageOf[word.text] = word.page;
      topOf[word.text] = word.top;
    }
    CHECK(pageOf[QStringLiteral("KOPREGEL")] == pageOf[QStringLiteral("eerste")]);
    // with the word "laatste" at least one more line of its paragraph stands on its page
    int linesWithLast = 0;
    std::map<int, int> tops;
    for (const PlacedWord& word : pdf.words())
      if (word.page == pageOf[QStringLiteral("laatste")] &&
          (word.text.startsWith(QStringLiteral("midden")) || word.text == QStringLiteral("laatste") ||
           word.text == QStringLiteral("eerste")))
        ++tops[static_cast<int>(word.top * 2)];
    linesWithLast = static_cast<int>(tops.size());
    CHECK(linesWithLast >= 2);
  }
}

TEST_CASE("signs that no font has, colour pictures and broken characters do no harm") {
  report::Document document;
  document.title = "Tekens";
  document.blocks = {report::Paragraph{"begin 👶🏽👨‍👩‍👧 🇳🇱 einde"},
                     report::Paragraph{"half \xed\xa0\x80 \xff byte"},
                     report::Paragraph{std::string("nul\0teken\x07 bel", 14)},
                     report::Paragraph{"\u202eomgekeerd\u202c na \u200fmerk"}, report::Paragraph{"𒀀 𝔘 \U0010ffff"}};
  const PdfOnDisk pdf(document);
  CHECK(pdf.check().status == 0);
  const QString text = pdf.text();
  for (const char* word : {"begin", "einde", "half", "byte", "merk"}) {
    INFO(word);
    CHECK(text.contains(QLatin1String(word)));
  }
  CHECK(pdf.unpacked().find("/Subtype /Image") == std::string::npos);
}

TEST_CASE("the layout is set once and paints any page at any scale") {
  const pdf::PageLayout layout(tests::strainedCase().document());
  CHECK(layout.pageSize() == QSizeF(595, 842));
  CHECK(layout.pageCount() > 10);
}
