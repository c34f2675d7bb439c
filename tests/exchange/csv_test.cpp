#include "exchange/csv.h"
#include "support/catch.h"

#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace haven::exchange;

namespace {

using Outcome = CsvReader::Outcome;

/// `1: a|b` for a record on line 1, `2! reason` for a fault on line 2.
std::vector<std::string> everything(const std::string& text) {
  std::istringstream in(text);
  CsvReader reader(in);
  std::vector<std::string> all;
  for (Outcome outcome = reader.read(); outcome != Outcome::End; outcome = reader.read()) {
    std::string line = std::to_string(reader.line());
    if (outcome == Outcome::Fault) {
      all.push_back(line + "! " + std::string(reader.reason()));
      continue;
    }
    line += ": ";
    for (std::size_t i = 0; i < reader.fields().size(); ++i) {
      if (i > 0) line += '|';
      line += reader.fields()[i];
    }
    all.push_back(line);
  }
  return all;
}

} // namespace

TEST_CASE("records are read as RFC 4180 writes them") {
  struct Row {
    const char* why;
    std::string text;
    std::vector<std::string> expected;
  };
  const Row rows[] = {
      {"nothing", "", {}},
      {"line ends of both kinds, and none at the end", "a,b\r\n1,2\n3,4", {"1: a|b", "2: 1|2", "3: 3|4"}},
      {"empty fields", "a,b,c\n,,\n1,,3\n", {"1: a|b|c", "2: ||", "3: 1||3"}},
      {"an empty line is no record but counts as a line", "a,b\n\n\r\n1,2\n", {"1: a|b", "4: 1|2"}},
      {"quotes", "a,b\n\"x\",\"\"\n", {"1: a|b", "2: x|"}},
      {"separator, quote and line break in quotes",
       "a,b\n\"x,y\",\"p\"\"q\"\n\"1\n2\",3\n4,5\n",
       {"1: a|b", "2: x,y|p\"q", "3: 1\n2|3", "5: 4|5"}},
      {"byte order mark", "\xef\xbb\xbfid,1\nx,2\n", {"1: id|1", "2: x|2"}},
      {"semicolon where the header uses it", "id;1;2\na,b;3;4\n", {"1: id|1|2", "2: a,b|3|4"}},
      {"a semicolon in one field does not make it the separator", "id,a;b,c\n1;2,3,4\n", {"1: id|a;b|c", "2: 1;2|3|4"}},
      {"a quote inside a plain field", "a,b\nx\"y,1\n2,3\n", {"1: a|b", "2! bad-quotes", "3: 2|3"}},
      {"text after a closing quote", "a,b\n\"x\"y,1\n2,3\n", {"1: a|b", "2! bad-quotes", "3: 2|3"}},
      {"a quote that never closes", "a,b\n\"x,1\n2,3\n4,5\n", {"1: a|b", "2! bad-quotes", "3: 2|3", "4: 4|5"}},
      {"a quote that closes in the wrong place lines later",
       "a,b\n\"x,1\n2,3\n4,\"y\"\n",
       {"1: a|b", "2! bad-quotes", "3: 2|3", "4: 4|y"}},
      {"malformed UTF-8", "a,b\n\xff,1\nZo\xc3\xab,2\n", {"1: a|b", "2! not-text", "3: Zoë|2"}},
      {"NUL", std::string("a,b\n\0,1\n2,3\n", 12), {"1: a|b", "2! not-text", "3: 2|3"}},
      {"a very long line", "a,b\n" + std::string(200'000, 'x') + ",1\n2,3\n", {"1: a|b", "2! too-long", "3: 2|3"}},
      {"a very long line without end", "a,b\n" + std::string(200'000, 'x'), {"1: a|b", "2! too-long"}},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(everything(row.text) == row.expected);
  }
}

TEST_CASE("what is written is read back, wherever the blocks fall") {
  std::mt19937 random(7);
  const std::string alphabet[] = {"a", ",", "\"", "\n", "\r\n", ";", " ", "ë", "x"};
  std::string text = "a,b,c\n";
  std::vector<std::vector<std::string>> written;
  for (int record = 0; record < 20'000; ++record) {
    std::vector<std::string> fields;
    for (int field = 0; field < 3; ++field) {
      std::string content;
      for (auto length = random() % 12; length > 0; --length)
        content += alphabet[random() % std::size(alphabet)];
      fields.push_back(content);
      text += (field > 0 ? "," : "") + csvField(content);
    }
    text += '\n';
    written.push_back(fields);
  }
  std::istringstream in(text);
  CsvReader reader(in);
  REQUIRE(reader.read() == Outcome::Record);
  int wrong = 0;
  for (const auto& fields : written) {
    REQUIRE(reader.read() == Outcome::Record);
    if (!std::equal(fields.begin(), fields.end(), reader.fields().begin(), reader.fields().end())) ++wrong;
  }
  CHECK(wrong == 0);
  CHECK(reader.read() == Outcome::End);
}

TEST_CASE("a written record is one line, and nothing in it is a formula to a spreadsheet") {
  struct Row {
    std::vector<std::string> fields;
    const char* record;
    const char* reason;
  };
  const Row rows[] = {
      {{"12", "2026-11-22T10:00:00Z", "Anna"}, "12,2026-11-22T10:00:00Z,Anna\n", "as it is"},
      {{"", "b", ""}, ",b,\n", "what is empty keeps its place"},
      {{"Anna, moeder", "zegt \"ja\""}, "\"Anna, moeder\",\"zegt \"\"ja\"\"\"\n", "separator and quotes"},
      {{"=1+1", "+31", "-2", "@a", "\tb"}, "'=1+1,'+31,'-2,'@a,'\tb\n", "what a spreadsheet would reckon with"},
      {{"a=1", "1-2"}, "a=1,1-2\n", "only at the beginning"},
  };
  for (const Row& row : rows) {
    INFO(row.reason);
    CHECK(csvRecord(row.fields) == row.record);
  }
}

TEST_CASE("any bytes at all are read to their end") {
  std::mt19937 random(11);
  const char bytes[] = {'"', ',', '\n', 'x', ';', '\r', '\0', '\xc3'};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (auto length = random() % 2'000; length > 0; --length)
      text += bytes[random() % std::size(bytes)];
    const auto read = everything(text);
    CHECK(read.size() <= static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  }
}

TEST_CASE("plain records read the same as quoted ones, wherever the blocks fall") {
  std::mt19937 random(13);
  const std::string alphabet[] = {"a", "1", " ", ";", "ë", "-", ".", "\t", "\x7f"};
  std::string plain = "id,b,c\n";
  std::string quoted = plain;
  for (int record = 0; record < 30'000; ++record) {
    const std::string end = random() % 3 == 0 ? "\r\n" : "\n";
    if (random() % 20 == 0) { // an empty line is no record
      plain += end;
      quoted += end;
      continue;
    }
    for (int field = 0; field < 3; ++field) {
      std::string content;
      for (auto length = random() % 6; length > 0; --length)
        content += alphabet[random() % std::size(alphabet)];
      plain += (field > 0 ? "," : "") + content;
      quoted += (field > 0 ? ",\"" : "\"") + content + '"';
    }
    plain += end;
    quoted += end;
  }
  const auto read = everything(plain);
  CHECK(read.size() > 28'000);
  CHECK(read == everything(quoted));
  CHECK(read == everything(plain.substr(0, plain.size() - (plain.ends_with("\r\n") ? 2 : 1))));
}

TEST_CASE("the longest record is read, one byte more is a fault") {
  for (const char* quote : {"", "\""}) {
    const std::string mark = quote;
    const auto record = [&](std::size_t length) {
      return mark + std::string(length - 2 - 2 * mark.size(), 'x') + mark + ",1";
    };
    CHECK(everything("a,b\n" + record(CsvReader::kMaxRecord) + "\n2,3\n").at(1).starts_with("2: xxx"));
    CHECK(everything("a,b\n" + record(CsvReader::kMaxRecord + 1) + "\n2,3\n") ==
          std::vector<std::string>{"1: a|b", "2! too-long", "3: 2|3"});
  }
}
