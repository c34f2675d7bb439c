#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace haven::tests;

namespace {

const std::string kHeader = "id,1,2,3,4,5,6,7,8\n";
const std::string kOutHeader = "id,complete,answered,total_raw,total_band\n";

Ended scoreCsv(const std::string& csv) {
  return runHaven({"score", "lsvg", "--format", "csv"}, csv);
}

int filesIn(const std::filesystem::path& folder) {
  return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("one sheet in JSON is scored as the contract says") {
  const std::string sheet = R"({"items": {"1":2,"2":2,"3":2,"4":2,"5":2,"6":2,"7":2,"8":3}, "respondent": "mother"})";
  const Ended scored = runHaven({"score", "lsvg"}, sheet);
  REQUIRE(scored.exit == 0);
  CHECK(scored.err.empty());
  CHECK(scored.json()["scales"][0]["raw"] == 17);
  CHECK(scored.json()["scales"][0]["band"] == "indications");
  CHECK(scored.out.find("\"raw\": 17,") != std::string::npos);

  const TempDir folder;
  writeFile(folder / "in.json", sheet);
  const Ended toFile =
      runHaven({"score", "lsvg", "--format", "json", "--in", folder / "in.json", "--out", folder / "out.json"});
  CHECK(toFile.exit == 0);
  CHECK(toFile.out.empty());
  CHECK(contentOf(folder / "out.json") == scored.out);
}

TEST_CASE("a sheet that is not right is refused with 3, the item and the reason") {
  struct Row {
    std::string sheet;
    const char* message;
  };
  const Row rows[] = {
      {R"({"items": {"4": 6}})", "standaardinvoer: Item 4: deze waarde kan hier niet."},
      {R"({"items": {"4": 2.5}})", "standaardinvoer: Item 4: dit is geen geheel getal."},
      {R"({"items": {"9": 2}})", "standaardinvoer: Item 9: dit item bestaat niet."},
      {R"({"items": {"4": 2, "4": 2}})", "standaardinvoer: Item 4: deze sleutel staat hier twee keer."},
      {R"({"items": {}, "naam": "x"})", "standaardinvoer: naam: deze sleutel is niet bekend."},
      {R"([])", "standaardinvoer: Hier is een JSON-object nodig."},
      {"{", "standaardinvoer: regel 1: dit is geen geldige JSON."},
      {"", "standaardinvoer: regel 1: dit is geen geldige JSON."},
      {std::string(3'000'000, ' '), "standaardinvoer: Dit is geen geldige JSON."},
  };
  for (const Row& row : rows) {
    INFO(row.sheet.substr(0, 60));
    const Ended refused = runHaven({"score", "lsvg"}, row.sheet);
    CHECK(refused.exit == 3);
    CHECK(refused.out.empty());
    CHECK(refused.err == std::string("haven-cli: ") + row.message + "\n");
  }
}

TEST_CASE("many sheets in CSV keep their order; bad rows are named and left out") {
  struct Row {
    const char* why;
    std::string in;
    std::string out;
    std::string err;
  };
  const std::string from = "haven-cli: standaardinvoer, regel ";
  const Row rows[] = {
      {"all good, one not complete", kHeader + "b,1,1,1,1,1,1,1,1\na,2,2,2,2,2,2,2,2\nc,5,5,5,5,5,5,5,\n",
       kOutHeader + "b,true,8,8,none\na,true,8,16,indications\nc,false,7,,\n", ""},
      {"no rows", kHeader, kOutHeader, ""},
      {"every bound", kHeader + "a,1,1,1,1,1,1,1,3\nb,1,1,1,1,1,1,1,4\nc,1,1,1,1,1,1,4,5\nd,1,1,1,1,1,1,5,5\n",
       kOutHeader + "a,true,8,10,none\nb,true,8,11,not-optimal\nc,true,8,15,not-optimal\nd,true,8,16,indications\n",
       ""},
      {"bad rows among good ones",
       kHeader + "a,1,1,1,1,1,1,1,1\nb,1,9,1,1,1,1,1,1\nc,1\n\nd,x,1,1,1,1,1,1,1\n"
                 "\"e,1\n,1,1,1,1,1,1,1,1\nf,1,1,1,1,1,1,1,2\n",
       kOutHeader + "a,true,8,8,none\nf,true,8,9,none\n",
       from + "3: Item 2: deze waarde kan hier niet.\n" + from +
           "4: Het aantal kolommen is anders dan in de kopregel.\n" + from + "6: Item 1: dit is geen geheel getal.\n" +
           from + "7: De aanhalingstekens kloppen niet.\n" + from + "8: id: dit mag niet leeg zijn.\n"},
      {"semicolons, CRLF, byte order mark, quotes",
       "\xef\xbb\xbfid;1;2;3;4;5;6;7;8\r\n\"a;\"\"b\"\"\";1;1;1;1;1;1;1;1\r\n",
       kOutHeader + "\"a;\"\"b\"\"\",true,8,8,none\n", ""},
      {"columns in another order, with facts",
       "8,7,6,5,4,3,2,1,id,sex,respondent,ageMonths\n1,1,1,1,1,1,1,5,a,f,mother,30\n",
       kOutHeader + "a,true,8,12,not-optimal\n", ""},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    const Ended scored = scoreCsv(row.in);
    CHECK(scored.out == row.out);
    CHECK(scored.err == row.err);
    CHECK(scored.exit == (row.err.empty() ? 0 : 3));
  }
}

TEST_CASE("a file whose header is not right gives nothing, and what stood at the place of output stays") {
  const TempDir folder;
  const std::string out = folder / "out.csv";
  writeFile(out, "old\n");
  struct Row {
    std::string in;
    const char* message;
  };
  const Row rows[] = {
      {"", "Er is geen kopregel."},
      {"id,1,2,3,4,5,6,7\n", "regel 1: Item 8: er ontbreekt een kolom."},
      {"1,2,3,4,5,6,7,8\n", "regel 1: id: er ontbreekt een kolom."},
      {"id,1,2,3,4,5,6,7,8,9\n", "regel 1: Item 9: deze kolom is niet bekend."},
      {"id,1,2,3,4,5,6,7,8,8\n", "regel 1: Item 8: deze kolom staat er twee keer."},
      {"\"id,1\n", "regel 1: De aanhalingstekens kloppen niet."},
  };
  for (const Row& row : rows) {
    writeFile(folder / "in.csv", row.in);
    const Ended refused = runHaven({"score", "lsvg", "--format", "csv", "--in", folder / "in.csv", "--out", out});
    INFO(row.message);
    CHECK(refused.exit == 3);
    CHECK(refused.err.find(row.message) != std::string::npos);
    CHECK(refused.err.find("in.csv") != std::string::npos);
    CHECK(contentOf(out) == "old\n");
  }
  CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("a file of output is there whole, bad rows or not, and may take the place of the input") {
  const TempDir folder;
  const std::string file = folder / "sheets.csv";
  writeFile(file, kHeader + "a,1,1,1,1,1,1,1,1\nb,0,1,1,1,1,1,1,1\n");
  const Ended scored = runHaven({"score", "lsvg", "--format", "csv", "--in", file, "--out", file});
  CHECK(scored.exit == 3);
  CHECK(scored.err == "haven-cli: " + file + ", regel 3: Item 1: deze waarde kan hier niet.\n");
  CHECK(contentOf(file) == kOutHeader + "a,true,8,8,none\n");
  CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("what cannot be read or written is told apart") {
  const TempDir folder;
  const std::string in = folder / "in.csv";
  writeFile(in, kHeader + "a,1,1,1,1,1,1,1,1\n");
  struct Row {
    std::vector<std::string> arguments;
    int exit;
  };
  const Row rows[] = {
      {{"--format", "csv", "--in", folder / "missing.csv"}, 3},
      {{"--in", folder / "missing.json"}, 3},
      {{"--format", "csv", "--in", folder.path()}, 3},
      {{"--in", folder.path()}, 3},
      {{"--format", "csv", "--in", in, "--out", "/dev/full"}, 6},
      {{"--format", "csv", "--in", in, "--out", folder.path() / "no" / "out.csv"}, 6},
      {{"--format", "csv", "--in", in, "--out", folder.path()}, 6},
      {{"--format", "csv", "--in", in, "--out", "/proc/out.csv"}, 6},
  };
  for (const Row& row : rows) {
    std::vector<std::string> arguments = {"score", "lsvg"};
    arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
    const Ended failed = runHaven(arguments);
    INFO(row.arguments.back());
    CHECK(failed.exit == row.exit);
    CHECK(failed.out.empty());
    CHECK(failed.err.starts_with("haven-cli: "));
  }
}

TEST_CASE("memory does not grow with the file") {
  // A sanitizer build must not keep what was freed; any other build does not look at this.
  setenv("ASAN_OPTIONS", "quarantine_size_mb=0:thread_local_quarantine_size_kb=0", 1);
  const TempDir folder;
  const auto peakFor = [&](int rows) {
    // Row by row: what this process holds when it starts the other would count as that one's own peak.
    std::ofstream csv(folder / "in.csv");
    csv << kHeader;
    for (int i = 0; i < rows; ++i)
      csv << "row-" << i << ",1,2,3,4,5,1,2,3\n";
    csv.close();
    REQUIRE(csv);
    const Ended scored =
        runHaven({"score", "lsvg", "--format", "csv", "--in", folder / "in.csv", "--out", folder / "out"});
    REQUIRE(scored.exit == 0);
    return scored.maxResidentKiB;
  };
  const long few = peakFor(1'000);
  const long many = peakFor(400'000); // 10 MB in, 12 MB out
  CHECK(many - few < 2'000);
}
