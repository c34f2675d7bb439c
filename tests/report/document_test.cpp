#include "report/document.h"

#include "support/catch.h"

using namespace haven::report;

TEST_CASE("every kind of block reads as text, in order") {
  struct Row {
    const char* why;
    Block block;
    const char* text;
  };
  const BandSpan low{8, 10, "laag"};
  const Row rows[] = {
      {"a heading is its words", Heading{2, "Kop"}, "Kop\n"},
      {"line breaks are kept", Paragraph{"een\ntwee"}, "een\ntwee\n"},
      {"each point a line", Points{{"een", "twee"}}, "- een\n- twee\n"},
      {"a fact without a value is none", Facts{{{"Naam", "Noor"}, {"Leeg", ""}}}, "Naam: Noor\n"},
      {"header and rows", Table{{"A", "B"}, {{"1", "2"}}, {}}, "A | B\n1 | 2\n"},
      {"title and text", Notice{"Geen diagnose", "Kijk verder."}, "Geen diagnose\nKijk verder.\n"},
      {"value with its bands", BandLine{"Totaal", 8, 40, 22.0, {low}}, "Totaal: 22\n8–10 laag\n"},
      {"no value, no number", BandLine{"Totaal", 8, 40, {}, {low}}, "Totaal\n8–10 laag\n"},
      {"halves with a comma", BandLine{"Gemiddelde", 1, 5, 2.5, {}}, "Gemiddelde: 2,5\n"},
      {"all of an item", ItemResult{"3", "Hulp", 1, 5, 2, "meestal", "ouder 2", "omdat", "toen"},
       "3 Hulp\n2 meestal · ouder 2\nArgument: omdat\nVoorbeelden: toen\n"},
      {"no more than two decimals", BandLine{"Gemiddelde", 1, 5, 7.0 / 3, {}}, "Gemiddelde: 2,33\n"},
      {"each informant with score and words, then the difference",
       InformantChart{"Veilig", 13, 65, {{"moeder", 34.5, "gemiddeld"}, {"vader", {}, "geen score"}}, "9 punten"},
       "Veilig\nmoeder | 34,5 | gemiddeld\nvader | – | geen score\n9 punten\n"},
      {"points with Dutch dates", TimeChart{"Beloop", 8, 40, {}, {{"moeder", {{"2026-03-02", 14}}}}},
       "Beloop\nmoeder | 02-03-2026 | 14\n"},
      {"what went on and happened meanwhile, whole",
       TimeChart{"Beloop",
                 8,
                 40,
                 {},
                 {},
                 "total",
                 "2026-03-02",
                 "2026-09-02",
                 {{"A", "Basic Trust", "nog gekozen", "2026-03-06", ""}},
                 {{"1", "Verhuisd", "05-2026", "2026-05-01", "2026-05-31"}}},
       "Beloop\nA | nog gekozen | Basic Trust\n1 | 05-2026 | Verhuisd\n"},
      {"a page break says nothing", PageBreak{}, ""},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    Document document;
    document.blocks = {row.block};
    CHECK(plainText(document) == row.text);
  }
}

TEST_CASE("what stands on every page is read once, head first and foot last") {
  Document document;
  document.title = "Titel";
  document.subtitle = "Onder";
  document.runningHead = "Casus";
  document.mark = "VOORBEELD";
  document.footer = "Gemaakt door";
  document.blocks = {Paragraph{"tekst"}};
  CHECK(plainText(document) == "Casus\nVOORBEELD\nTitel\nOnder\ntekst\nGemaakt door\n");
  CHECK(pageNumber(2, 5) == "pagina 2 van 5");
}
