#include "sample_store.h"
#include "support/catch.h"

#include <filesystem>

using namespace haven::tests;
namespace fs = std::filesystem;

TEST_CASE("a case is exported whole, as JSON and PDF, and that stands in the log") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  const fs::path out = sample.path("inzage");
  fs::create_directory(out);
  const Ended written = sample.run({"case", "export", sample.store(), number, "--out", out});
  INFO(written.err);
  REQUIRE(written.exit == 0);
  const auto data = nlohmann::json::parse(contentOf(out / ("dossier-" + number + ".json")));
  CHECK(data.at("number") == number);
  CHECK(data.at("forms").size() > 3);
  CHECK(data.at("access").back().at("act") == "export");
  const fs::path pdf = out / ("dossier-" + number + ".pdf");
  CHECK(contentOf(pdf).starts_with("%PDF-1.4"));
  const std::string text = command({"pdftotext", "-layout", pdf, "-"}).out;
  CHECK(text.find("Wie keek en schreef mee") != std::string::npos);
  CHECK(text.find("Alle antwoorden in het stappenplan") != std::string::npos);
  CHECK(text.find("Alle besluiten") != std::string::npos);
  CHECK(command({"qpdf", "--check", pdf}).exit == 0);
}

TEST_CASE("a case that cannot be exported leaves nothing") {
  const SampleStore sample;
  const fs::path out = sample.path("inzage");
  fs::create_directory(out);
  CHECK(sample.run({"case", "export", sample.store(), "1999-0001", "--out", out}).exit == 3);
  CHECK(fs::is_empty(out));
  CHECK(sample.run({"case", "export", sample.store(), sample.caseNumber(), "--out", out / "nergens"}).exit != 0);
  CHECK(fs::is_empty(out));
}
