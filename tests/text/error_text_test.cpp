#include "text/error_text.h"

#include "english_and_dutch.h"
#include "support/catch.h"

#include <set>

using namespace haven;
using haven::tests::plain;
using haven::tests::speak;

TEST_CASE("what went wrong is said in Dutch, with what to do") {
  struct Row {
    Error error;
    const char* text;
  };
  const Row rows[] = {
      {{ErrorKind::InvalidInput, {{"field", "date"}, {"reason", "no-such-day"}}}, "Datum: deze dag bestaat niet."},
      {{ErrorKind::InvalidInput, {{"field", "passphrase"}, {"reason", "too-short"}}}, "Wachtwoord: dit is te kort."},
      {{ErrorKind::InvalidInput, {{"field", "4"}, {"reason", "out-of-range"}}}, "Item 4: deze waarde kan hier niet."},
      {{ErrorKind::InvalidInput, {{"field", ""}, {"reason", "not-an-object"}}}, "Hier is een JSON-object nodig."},
      {{ErrorKind::InvalidInput, {{"field", "zzz"}, {"reason", "odd"}}}, "zzz: dit klopt niet (odd)."},
      {{ErrorKind::InvalidInput, {{"field", "choice"}, {"reason", "already-ended"}}},
       "Keuze: deze keuze is al beëindigd."},
      {{ErrorKind::NotFound, {{"what", "overlay"}}}, "Niet gevonden: de lijst van de organisatie."},
      {{ErrorKind::InvalidInput, {}}, "Dit klopt niet."},
      {{ErrorKind::InvalidFile, {{"file", "a.json"}, {"path", "/items/3/id"}, {"reason", "duplicate-id"}}},
       "a.json is niet bruikbaar, bij /items/3/id: dit id is twee keer gebruikt."},
      {{ErrorKind::InvalidFile, {{"file", "a.json"}, {"path", "line 3"}, {"reason", "not-json"}}},
       "a.json is niet bruikbaar, bij regel 3: dit is geen geldige JSON."},
      {{ErrorKind::InvalidInput, {{"field", "line 3"}, {"reason", "not-json"}}}, "regel 3: dit is geen geldige JSON."},
      {{ErrorKind::InvalidFile, {{"file", "a.json"}, {"path", ""}, {"reason", "too-large"}}},
       "a.json is niet bruikbaar: het bestand is te groot."},
      {{ErrorKind::NotFound, {{"what", "case"}}}, "Niet gevonden: de casus."},
      {{ErrorKind::NotFound, {{"what", "/tmp/x %1"}}}, "Niet gevonden: /tmp/x %1."},
      {{ErrorKind::StoreNewer, {{"found", "9"}, {"supported", "1"}}},
       "Deze kluis is gemaakt met een nieuwere Haven (formaat 9, deze Haven leest tot en met 1). Er is niets "
       "veranderd. "
       "Installeer de nieuwere Haven om de kluis te openen."},
      {{ErrorKind::StoreDamaged, {{"what", "keyslots"}}},
       "Deze kluis is beschadigd (het sleutelbestand). Er is niets veranderd. Laat de map zoals die is en zet een "
       "reservekopie terug."},
      {{ErrorKind::NotAllowed, {{"act", "x"}, {"who", "gedragswetenschapper"}}},
       "Met uw rol kan dit niet. Wie wel: gedragswetenschapper."},
      {{ErrorKind::DiskFull, {{"file", "/k"}}},
       "De schijf is vol: /k kon niet worden geschreven. Wat al bewaard was, is er nog. Maak ruimte en probeer het "
       "opnieuw."},
  };
  speak("nl");
  for (const Row& row : rows)
    CHECK(plain(text::errorText(row.error)) == row.text);
}

TEST_CASE("every kind of error has a text of its own in both languages, with and without parameters") {
  const std::map<std::string, std::string> all = {{"field", "F"},  {"reason", "R"}, {"file", "FILE"},
                                                  {"path", "P"},   {"what", "W"},   {"who", "WHO"},
                                                  {"folder", "D"}, {"found", "2"},  {"supported", "1"}};
  for (const char* language : {"nl", "en"}) {
    speak(language);
    std::set<std::string> texts;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::IoFailed); ++kind) {
      INFO(language << " " << kind);
      const std::string bare = plain(text::errorText({static_cast<ErrorKind>(kind), {}}));
      const std::string full = plain(text::errorText({static_cast<ErrorKind>(kind), all}));
      CHECK(texts.insert(bare).second);
      CHECK(bare.find("  ") == std::string::npos);
      CHECK(full.find('%') == std::string::npos);
      CHECK_FALSE(full.empty());
    }
  }
}

TEST_CASE("a wrong name and a wrong passphrase are not told apart") {
  speak("nl");
  CHECK(text::errorText({ErrorKind::WrongCredentials, {}}) ==
        text::errorText({ErrorKind::WrongCredentials, {{"field", "name"}}}));
}
