#include "sample_store.h"
#include "support/catch.h"

#include <filesystem>

using namespace haven::tests;

namespace {

std::string textOf(const std::string& pdf) {
  return command({"pdftotext", "-layout", pdf, "-"}).out;
}

} // namespace

TEST_CASE("a report is written as PDF/A, named or pseudonymous, for professionals or parents") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  const std::string name = sample.run({"case", "show", sample.store(), number, "--json"}).json().at("name");
  const auto report = [&](const char* file, std::vector<std::string> more) {
    std::vector<std::string> arguments = {"report", sample.store(), number, "--out", sample.path(file)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ended written = sample.run(arguments);
    INFO(written.err);
    CHECK(written.exit == 0);
    CHECK(written.out.empty());
    CHECK(written.err.empty());
    CHECK(contentOf(sample.path(file)).starts_with("%PDF-1.4"));
    return textOf(sample.path(file));
  };
  const std::string named = report("named.pdf", {});
  CHECK(named.find(name) != std::string::npos);
  CHECK(named.find("geen diagnose") != std::string::npos);
  CHECK(named.find("Waar de casus staat in het stappenplan") != std::string::npos);
  CHECK(report("pseudonym.pdf", {"--pseudonym"}).find(name) == std::string::npos);
  const std::string parents = report("parents.pdf", {"--for", "parents"});
  CHECK(parents != named);
  CHECK(parents.find("verstoord") == std::string::npos);
  CHECK(command({"qpdf", "--check", sample.path("named.pdf")}).exit == 0);
}

TEST_CASE("a report that cannot be written leaves what stood there") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  writeFile(sample.path("old.pdf"), "old");
  const Ended missing = sample.run({"report", sample.store(), "1999-0001", "--out", sample.path("old.pdf")});
  CHECK(missing.exit == 3);
  CHECK(contentOf(sample.path("old.pdf")) == "old");
  CHECK(sample.run({"report", sample.store(), number, "--out", sample.path("no/such/r.pdf")}).exit == 6);
  CHECK(sample.run({"report", sample.store(), number, "--out", "/proc/r.pdf"}).exit == 6);
}
