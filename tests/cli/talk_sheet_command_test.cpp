#include "plan/shipped_plan.h"
#include "plan/words_for_parents.h"
#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>

using namespace haven::tests;

namespace {

std::string textOf(const std::string& pdf) {
  return command({"pdftotext", "-layout", pdf, "-"}).out;
}

} // namespace

TEST_CASE("a talk sheet is written as PDF/A, with a first name only when one is given") {
  const TempDir folder;
  for (const char* section : {"history", "balance", "youth-talk", "talk-guide", "development-talk"}) {
    INFO(section);
    const std::string file = folder / "sheet.pdf";
    const Ended plain = runHaven({"talk-sheet", section, "--out", file});
    INFO(plain.err);
    CHECK(plain.exit == 0);
    CHECK(plain.out.empty());
    CHECK(plain.err.empty());
    CHECK(contentOf(file).starts_with("%PDF-1.4"));
    CHECK(command({"qpdf", "--check", file}).exit == 0);
    const std::string unnamed = textOf(file);
    CHECK(unnamed.find(shippedPlan().section(section)->sheetTitle.substr(0, 12)) != std::string::npos);
    CHECK(forbiddenIn(unnamed) == "");
    CHECK(runHaven({"talk-sheet", section, "--out", file, "--name", "Ayşegül"}).exit == 0);
    CHECK(textOf(file).find("Ayşegül") != std::string::npos);
    CHECK(unnamed.find("Ayşegül") == std::string::npos);
  }
}

TEST_CASE("a talk sheet that is not there, or cannot be written, is refused and leaves what stood there") {
  const TempDir folder;
  const std::string file = folder / "old.pdf";
  writeFile(file, "old");
  for (const char* section : {"observations", "decision", "nothing", ""}) {
    INFO(section);
    const Ended refused = runHaven({"talk-sheet", section, "--out", file});
    CHECK(refused.exit == 2);
    CHECK(refused.err.find("history, balance, youth-talk, talk-guide, development-talk") != std::string::npos);
    CHECK(contentOf(file) == "old");
  }
  CHECK(runHaven({"talk-sheet", "history"}).exit == 2);
  CHECK(runHaven({"talk-sheet", "history", "--out", folder / "no/such/r.pdf"}).exit == 6);
}
