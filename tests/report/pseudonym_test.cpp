#include "report/pseudonym.h"

#include "report/sample_case.h"
#include "support/catch.h"

using namespace haven;

TEST_CASE("what tells who a text is about is replaced by the part that person has") {
  struct Row {
    const char* why;
    const char* written;
    const char* shown;
  };
  const Row rows[] = {
      {"the whole name", "Noor van der Meulen lacht.", "de jeugdige lacht."},
      {"a first name", "Vandaag lachte Noor weer.", "Vandaag lachte de jeugdige weer."},
      {"a surname with its particles", "mevrouw van der Meulen belde", "mevrouw de jeugdige belde"},
      {"a surname alone", "familie Meulen", "familie de jeugdige"},
      {"letter case does not matter", "NOOR en noor", "de jeugdige en de jeugdige"},
      {"nor do diacritics, typed or not", "Nóór", "de jeugdige"},
      {"Turkish letters in any case", "AYŞEGÜL YILDIRIM en aysegul yildirim", "moeder en moeder"},
      {"a Dutch possessive", "Noors beer en Lieke's jas", "de jeugdige beer en pleegouder 1's jas"},
      {"half a double surname", "mevrouw Öztürk", "mevrouw moeder"},
      {"another script", "toen kwam محمد العربي binnen", "toen kwam pleegouder 2 binnen"},
      {"part of a longer word is none", "Noordwijk, noordelijk", "Noordwijk, noordelijk"},
      {"particles alone are none", "van de straat, der dagen", "van de straat, der dagen"},
      {"the client number", "dossier K-20481 (oud)", "dossier [cliëntnummer] (oud)"},
      {"a birth date with zeros", "geboren 03-05-2024.", "geboren [geboortedatum]."},
      {"without zeros", "op 3/5/2024", "op [geboortedatum]"},
      {"with a month name", "sinds 3 mei 2024", "sinds [geboortedatum]"},
      {"as data writes it", "2024-05-03", "[geboortedatum]"},
      {"another date stays", "op 04-05-2024", "op 04-05-2024"},
      {"line breaks and signs stay", "Noor:\n\n– «Noor»", "de jeugdige:\n\n– «de jeugdige»"},
      {"nothing to replace", "", ""},
      {"malformed bytes do no harm", "Noor \xff\xc3", "de jeugdige \xff\xc3"},
  };
  const tests::SampleCase sample;
  const report::Pseudonyms pseudonyms(sample.file);
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(pseudonyms.applied(row.written) == row.shown);
  }
}

TEST_CASE("a name that two persons share is nobody's part") {
  tests::SampleCase sample;
  sample.file.relationships[0].carerName = "Anna van der Meulen";
  const report::Pseudonyms pseudonyms(sample.file);
  CHECK(pseudonyms.applied("familie Van der Meulen") == "familie [naam]");
  CHECK(pseudonyms.applied("Anna van der Meulen") == "moeder");
  CHECK(pseudonyms.applied("Noor van der Meulen") == "de jeugdige");
}

TEST_CASE("carers of one kind are numbered, a single one is not") {
  const tests::SampleCase sample;
  const auto& relationships = sample.file.relationships;
  CHECK(report::roleOf(relationships[0], sample.file) == "moeder");
  CHECK(report::roleOf(relationships[1], sample.file) == "pleegouder 1");
  CHECK(report::roleOf(relationships[2], sample.file) == "pleegouder 2");
}
