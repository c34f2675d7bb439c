#include "report/course.h"

#include "report/informant_case.h"
#include "support/catch.h"

using namespace haven;
using tests::always;
using tests::InformantCase;

namespace {

std::vector<report::Course> coursesOf(const InformantCase& sample) {
  return report::courses(sample.file, sample.definitions,
                         [](const casefile::Relationship& relationship) { return relationship.carerName; });
}

} // namespace

TEST_CASE("each scale has a chart in the order of the form, each informant a line of one's own") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kFosterMother, "2026-02-02", form, always(4));
  sample.addForm(tests::kMother, "2026-03-02", form, always(2));
  sample.addForm(tests::kMother, "2026-10-02", form, always(3));
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  const report::Course& course = all.front();
  CHECK(course.name == "ARI-CP 2-5");
  CHECK(course.demonstration);
  CHECK(course.questionnaire);
  CHECK_FALSE(course.severalPacks);
  CHECK(course.records.size() == 3);
  const char* titles[] = {"Veilig", "Vermijdend", "Ambivalent", "Gedesorganiseerd"};
  REQUIRE(course.charts.size() == std::size(titles));
  for (std::size_t at = 0; at < std::size(titles); ++at) {
    const auto& chart = course.charts[at];
    CHECK(chart.title == "ARI-CP 2-5: " + std::string(titles[at]) + " in de tijd (demonstratie)");
    CHECK(chart.bands.empty()); // of a licence pack, and other ones for each informant
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].name == "Ayşegül Yıldırım-Öztürk"); // in the case's order
    CHECK(chart.series[0].points.size() == 2);
    CHECK(chart.series[0].points.front().date == "2026-03-02");
    CHECK(chart.series[1].points.size() == 1);
  }
  CHECK(course.charts[0].series[0].points.back().value == 39);
}

TEST_CASE("two carers of one name have a line each") {
  InformantCase sample;
  sample.file.relationships[2].carerName = sample.file.relationships[1].carerName;
  sample.addFinal(tests::kFosterMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
  sample.addFinal(tests::kFosterFather, "2026-04-02", {1, 1, 1, 1, 1, 1, 1, 1});
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  REQUIRE(all.front().charts.size() == 1);
  CHECK(all.front().charts.front().series.size() == 2);
  CHECK(all.front().charts.front().bands.size() == 3);
}

TEST_CASE("a questionnaire has a course once somebody filled it in twice; a talk from the first") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kFosterMother, "2026-02-02", form, always(4));
  sample.addForm(tests::kMother, "2026-03-02", form, always(2));
  CHECK(coursesOf(sample).empty());
  sample.addFinal(tests::kMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
  REQUIRE(coursesOf(sample).size() == 1);
  CHECK(coursesOf(sample).front().name == "LSVG");
  sample.addForm(tests::kMother, "2026-09-02", form, always(2));
  CHECK(coursesOf(sample).size() == 2);
}

TEST_CASE("points of different licence packs are never joined") {
  InformantCase sample;
  const auto other = sample.demonstration("ari-cp-2-5", [](auto& pack) { pack.version = "2"; });
  sample.addForm(tests::kMother, "2026-01-02", sample.demonstration("ari-cp-2-5"), always(2));
  sample.addForm(tests::kMother, "2026-03-02", other, always(3));
  auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  CHECK(all.front().severalPacks);
  CHECK(all.front().charts.empty()); // of each pack one point
  CHECK(all.front().records.size() == 2);
  sample.addForm(tests::kMother, "2026-09-02", other, always(3));
  all = coursesOf(sample);
  REQUIRE(all.front().charts.size() == 4);
  CHECK(all.front().charts.front().series.front().points.size() == 2);
  CHECK(all.front().charts.front().title.ends_with("er is geen handleiding, 2"));
}

TEST_CASE("drafts, corrected records, withheld scores and lost forms draw nothing") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-01-02", form, always(2));
  sample.addForm(tests::kMother, "2026-03-02", form, always(3));
  sample.addForm(tests::kMother, "2026-05-02", form, always(4)).correctedBy = 99;
  sample.addForm(tests::kMother, "2026-06-02", form, always(4)).state = casefile::RecordState::Draft;
  sample.addForm(tests::kMother, "2026-07-02", form, always(4)).definitionHash = "sha256:gone";
  sample.addForm(tests::kMother, "2026-08-02", form,
                 [](int number) { return number < 10 ? std::nullopt : std::optional(3); });
  sample.addForm(tests::kMother, "2026-09-02", sample.structure("ari-cp-2-5"), always(3));
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  CHECK_FALSE(all.front().severalPacks); // one without scores is no other pack
  for (const auto& chart : all.front().charts) {
    REQUIRE(chart.series.size() == 1);
    CHECK(chart.series.front().points.size() == 2);
  }
}

TEST_CASE("editions of one instrument have courses and names of their own") {
  InformantCase sample;
  auto older = sample.lsvg();
  older.edition = "oud";
  older.hash = "sha256:old";
  sample.addForm(tests::kMother, "2024-01-02", older, always(2));
  sample.addFinal(tests::kMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 2);
  CHECK(all[0].name == "LSVG (uitgave oud)");
  CHECK(all[1].name == "LSVG (uitgave " + sample.lsvg().edition + ")");
  for (const auto& course : all)
    CHECK(course.charts.front().series.front().points.size() == 1);
}

TEST_CASE("bands are drawn only where every point is read against the same ones") {
  InformantCase sample;
  sample.addFinal(tests::kMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
  auto moved = sample.lsvg();
  moved.hash = "sha256:moved";
  moved.scales.front().norms.front().bands[0].to = 11;
  moved.scales.front().norms.front().bands[1].from = 12;
  sample.addForm(tests::kMother, "2026-09-02", moved, always(2));
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  CHECK(all.front().charts.front().bands.empty());
  CHECK(all.front().charts.front().series.front().points.size() == 2);
}

TEST_CASE("the report tells each instrument's course apart, with a table by scale") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-03-02", form, always(2));
  sample.addForm(tests::kMother, "2026-10-02", form, always(3));
  sample.addFinal(tests::kMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
  report::SummaryOptions options;
  options.sections = {report::Section::Course};
  const std::string text = sample.text(options);
  CHECK(text.find("Beloop\nARI-CP 2-5 · demonstratie\n") != std::string::npos);
  CHECK(text.find("\nLSVG\n") != std::string::npos);
  CHECK(text.find("Afname | Veilig | Vermijdend | Ambivalent | Gedesorganiseerd\n") != std::string::npos);
  CHECK(text.find("02-10-2026\n2 jaar en 4 maanden\nAyşegül Yıldırım-Öztürk (moeder), demonstratie | 39\ngemiddeld | "
                  "33\ngemiddeld | 33\ngemiddeld | 39\ngemiddeld\n") != std::string::npos);
  CHECK(text.find("02-03-2026 | 1 jaar en 9 maanden | Ayşegül Yıldırım-Öztürk (moeder) | 24 | aanwijzingen") !=
        std::string::npos);
}

TEST_CASE("the bands of a licence pack are drawn behind no chart, though all points are read against the same") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-03-02", form, always(2));
  sample.addForm(tests::kMother, "2026-10-02", form, always(3));
  const auto all = coursesOf(sample);
  REQUIRE(all.size() == 1);
  REQUIRE(all.front().charts.size() == 4);
  for (const auto& chart : all.front().charts)
    CHECK(chart.bands.empty());
}
