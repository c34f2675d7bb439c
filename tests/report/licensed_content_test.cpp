#include "report/case_summary.h"

#include "report/licensed_content.h"
#include "support/catch.h"

// What a licence pack holds of a manual never leaves in a report: wording, key and norm bounds.

using namespace haven;
using tests::InformantCase;

namespace {

std::vector<report::SummaryOptions> everyReport() {
  std::vector<report::SummaryOptions> all;
  for (const auto audience : {report::Audience::Professional, report::Audience::Parents})
    for (const bool pseudonymous : {false, true}) {
      report::SummaryOptions options;
      options.audience = audience;
      options.pseudonymous = pseudonymous;
      all.push_back(options);
    }
  return all;
}

} // namespace

TEST_CASE("no report tells a statement, the key or a norm bound of a licence pack") {
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    const InformantCase sample = tests::everyOutcome(id);
    const auto secrets = tests::secretsOf(*sample.catalogue().demonstrationPack(id));
    REQUIRE(secrets.size() > 60);
    for (const auto& options : everyReport()) {
      const std::string text = sample.text(options);
      CHECK(tests::found(secrets, text) == std::vector<std::string>());
    }
  }
}

TEST_CASE("no line or chart of a report shows where the bands of a licence pack lie") {
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    int lines = 0;
    for (const auto& block : tests::everyOutcome(id).document().blocks) {
      if (const auto* line = std::get_if<report::BandLine>(&block)) {
        CHECK(line->bands.empty());
        ++lines;
      }
      if (const auto* chart = std::get_if<report::TimeChart>(&block)) CHECK(chart->bands.empty());
    }
    CHECK(lines > 8);
  }
}

TEST_CASE("the search finds what it looks for") {
  const auto pack = *InformantCase().catalogue().demonstrationPack("ari-cp-2-5");
  const auto secrets = tests::secretsOf(pack);
  for (const char* leak :
       {"Omdat Veilig 39 binnen 34,5-44 valt", "34,5–44 gemiddeld", "van 34,5 tot en met 44", "nummers 9, 13 omgekeerd",
        "Veilig: 1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41, 45, 47", "mijn kind telt de lampen in de gang."}) {
    INFO(leak);
    CHECK_FALSE(tests::found(secrets, leak).empty());
  }
  CHECK(tests::found(secrets, "Gesprek op 13-12-2023, score 34,5 op 13 tot en met 65").empty());
}
