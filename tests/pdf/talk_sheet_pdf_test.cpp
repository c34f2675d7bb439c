#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "plan/shipped_plan.h"
#include "report/talk_sheet.h"
#include "support/catch.h"

#include <QStringList>

#include <map>

using namespace haven;
using tests::PdfOnDisk;
using tests::shippedPlan;

namespace {

report::Document sheetOf(const plan::Section& section, const std::string& name = {}) {
  return report::talkSheet(shippedPlan(), section, {name, parseIsoDate("2026-11-21").value()});
}

QString qt(const std::string& text) {
  return QString::fromStdString(text);
}

} // namespace

TEST_CASE("a talk sheet is a sound file that holds its words in reading order and says which page it is") {
  for (const plan::Section* section : report::sectionsWithSheet(shippedPlan())) {
    INFO(section->id);
    const auto document = sheetOf(*section, "Ayşegül");
    const PdfOnDisk pdf(document);
    CHECK(pdf.check().status == 0);
    const QString painted = pdf.paintedLetters();
    qsizetype at = 0;
    for (const plan::Point& point : section->points) {
      INFO(point.question);
      const auto found = painted.indexOf(tests::letters(qt(point.question)), at);
      REQUIRE(found >= 0);
      at = found;
    }
    const auto pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == pdf.pages());
    for (int page = 0; page < pages.size(); ++page) {
      CHECK(pages[page].contains(qt(report::pageNumber(page + 1, pdf.pages()))));
      CHECK(pages[page].contains(QStringLiteral("Ayşegül")));
      CHECK(pages[page].contains(QStringLiteral("21-11-2026")));
    }
    // not in what the file says about itself
    CHECK(pdf.unpacked().find("Title (Gespreksblad") == std::string::npos);
  }
}

TEST_CASE("the balance has a box on each side of each row, and none where a side says nothing") {
  report::Document one;
  one.blocks = {report::TickPairs{"Wat helpt", "Wat het lastig maakt", {{"links", "rechts"}}}};
  report::Document half = one;
  std::get<report::TickPairs>(half.blocks[0]).rows = {{"links", ""}};
  report::Document none = one;
  std::get<report::TickPairs>(none.blocks[0]).rows = {};
  const auto strokes = [](const report::Document& document) {
    const std::string text = PdfOnDisk(document).unpacked();
    int count = 0;
    for (auto at = text.find("\nB\n"); at != std::string::npos; at = text.find("\nB\n", at + 1))
      ++count;
    return count;
  };
  const int without = strokes(none);
  CHECK(strokes(half) - without == 1);
  CHECK(strokes(one) - without == 2);
}

TEST_CASE("a question and its lines stay on one page, wherever the page ends") {
  for (int filler = 0; filler < 40; ++filler) {
    INFO("lines before: " << filler);
    report::Document document;
    std::string lines = "v";
    for (int line = 0; line < filler; ++line)
      lines += "\nv";
    document.blocks = {report::Paragraph{lines}, report::WrittenQuestion{"VRAAG hoe ging het?", {"AANWIJZING"}, 6},
                       report::Paragraph{"DAARNA"}};
    const PdfOnDisk pdf(document);
    std::map<QString, tests::PlacedWord> placed;
    for (const tests::PlacedWord& word : pdf.words())
      placed[word.text] = word;
    const auto& question = placed[QStringLiteral("VRAAG")];
    const auto& after = placed[QStringLiteral("DAARNA")];
    CHECK(placed[QStringLiteral("AANWIJZING")].page == question.page);
    // six lines of nine millimetres stand below the question, on its page
    const double lowest = after.page == question.page ? after.top : 842 - 20 * 72 / 25.4;
    CHECK(lowest - question.bottom > 6 * 9 * 72 / 25.4);
  }
}

TEST_CASE("long and empty texts on a sheet lose nothing and do no harm") {
  report::Document document;
  std::string longText;
  for (int word = 0; word < 400; ++word)
    longText += "woord" + std::to_string(word) + " ";
  document.blocks = {report::BlankFields{{}},
                     report::BlankFields{{"Datum", longText}},
                     report::WrittenQuestion{"", {}, 0},
                     report::WrittenQuestion{longText, {longText}, 60},
                     report::TickPairs{"", "", {}},
                     report::TickPairs{"links", "rechts", {{longText, longText}, {"", ""}}},
                     report::Paragraph{"einde"}};
  const PdfOnDisk pdf(document);
  CHECK(pdf.check().status == 0);
  CHECK(pdf.paintedLetters().count(QStringLiteral("woord399")) == 5);
  CHECK(pdf.text().contains(QStringLiteral("einde")));
}
