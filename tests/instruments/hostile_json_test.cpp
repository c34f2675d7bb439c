#include "instruments/answer_sheet.h"
#include "instruments/pack_files.h"
#include "instruments/schema_check.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <new>

using namespace haven;
using namespace haven::instruments;
using namespace haven::tests;

// GCC and clang say differently that the address sanitizer, which maps terabytes, is there.
#if defined(__SANITIZE_ADDRESS__)
#define HAVEN_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAVEN_ADDRESS_SANITIZER 1
#endif
#endif

namespace {

/// What reading may take beside the text itself, whatever the text.
[[maybe_unused]] constexpr std::size_t kAllowance = 128UL * 1024 * 1024;

#ifdef HAVEN_ADDRESS_SANITIZER
void limitMemory() {}
#else
std::size_t addressSpace() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void limitMemory() {
  const rlim_t most = addressSpace() + kAllowance;
  const rlimit limit{most, most};
  if (setrlimit(RLIMIT_AS, &limit) != 0) _exit(2);
}
#endif

/// What `work` says, from a process of its own that may take no more than kAllowance; else how that ended.
std::string saidWithin(const std::function<std::string()>& work) {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("pipe");
  const pid_t child = fork();
  if (child == 0) {
    limitMemory();
    std::string said;
    try {
      said = work();
    } catch (const std::bad_alloc&) {
      said = "out of memory";
    }
    const auto written = write(ends[1], said.data(), said.size());
    _exit(written == static_cast<ssize_t>(said.size()) ? 0 : 2);
  }
  close(ends[1]);
  std::string said(1000, '\0');
  const auto got = read(ends[0], said.data(), said.size());
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return "ended with " + std::to_string(status);
  said.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return said;
}

std::string definitionReader(const std::string& text) {
  const auto read = parseInstrument(text, "x.json", shipped().schema());
  return read ? "read" : read.error().param("reason");
}

std::string packReader(const std::string& text) {
  const auto faults = readPackText(text).faults;
  if (faults.size() > kMostSchemaFaults) return "too many faults";
  return faults.empty() ? "read" : faults.front().reason;
}

/// As the form for a pack does it with a file that has faults.
std::string draftReader(const std::string& text) {
  const auto draft = readPackDraft(text);
  if (!draft) return draft.error().param("reason");
  const auto faults = checkPack(*draft, *shipped().find(kAri));
  return faults.empty() ? "read" : "faults";
}

std::string sheetReader(const std::string& text) {
  const auto read = parseAnswerSheet(lsvg(), text);
  return read ? "read" : read.error().param("reason");
}

std::string many(const char* before, const char* element, int count, const char* after) {
  std::string text = before;
  for (int i = 0; i < count; ++i)
    text += (i == 0 ? "" : ",") + std::string(element);
  return text + after;
}

std::string manyKeys(const char* before, int count, const char* after) {
  std::string text = before;
  for (int i = 0; i < count; ++i)
    text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
  return text + after;
}

constexpr int kNearlyAll = static_cast<int>(kMaxJsonValues) - 50;

} // namespace

TEST_CASE("a reader that takes more memory than it may is noticed") {
#ifndef HAVEN_ADDRESS_SANITIZER
  CHECK(saidWithin([] { return std::to_string(std::string(2 * kAllowance, 'x').size()); }) == "out of memory");
#endif
  CHECK(saidWithin([] { return std::string("well"); }) == "well");
}

TEST_CASE("hostile JSON is refused by every reader, in bounded memory") {
  struct Row {
    const char* why;
    std::string text;
    const char* reason;
    const char* ofSheet;
  };
  const std::string sheet = "{\"items\": {\"1\": ";
  const Row rows[] = {
      {"100 MB of blanks", std::string(100'000'000, ' '), "too-large", "not-json"},
      {"100 MB of one text", "\"" + std::string(100'000'000, 'x') + "\"", "too-large", "not-json"},
      {"100 MB of brackets", std::string(100'000'000, '['), "too-large", "not-json"},
      {"a megabyte of brackets", std::string(kMaxJson, '['), "too-deep", "not-json"},
      {"a megabyte of objects in objects", many("", "{\"a\":", 160'000, ""), "not-json", "not-json"},
      {"33 deep", std::string(33, '[') + std::string(33, ']'), "too-deep", "not-json"},
      {"a megabyte of numbers", many("[", "1", 499'000, "]"), "too-large", "not-json"},
      {"a megabyte of empty objects", many("{\"items\":[", "{}", 333'000, "]}"), "too-large", "not-json"},
      {"not a number", sheet + "NaN}}", "not-json", "not-json"},
      {"endless", sheet + "-Infinity}}", "not-json", "not-json"},
      {"a number no double holds", sheet + "1e999}}", "not-json", "not-json"},
      {"a number of 900 000 digits", sheet + std::string(900'000, '9') + "}}", "not-json", "not-json"},
      {"a fraction of 900 000 digits", "[0." + std::string(900'000, '1') + "]", "wrong-type", "not-an-object"},
      {"a key twice", sheet + "1, \"1\": 1}}", "duplicate-key", "duplicate-key"},
      {"a key twice, written differently", sheet + "1, \"\\u0031\": 1}}", "duplicate-key", "duplicate-key"},
      {"broken UTF-8", "{\"items\": \"\xc3\x28\"}", "not-text", "not-json"},
      {"UTF-8 longer than it need be", "{\"items\": \"\xc0\xaf\"}", "not-text", "not-json"},
      {"half a surrogate pair", R"({"items": "\ud800"})", "not-json", "not-json"},
      {"NUL", R"({"items": "\u0000"})", "not-text", "not-json"},
      {"a megabyte of unknown keys", manyKeys("{", 75'000, "}"), "unknown-key", "missing-key"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(saidWithin([&] { return definitionReader(row.text); }) == row.reason);
    CHECK(saidWithin([&] { return packReader(row.text); }) == row.reason);
    CHECK(saidWithin([&] { return draftReader(row.text); }) != "out of memory");
    CHECK(saidWithin([&] { return sheetReader(row.text); }) == row.ofSheet);
  }
}

TEST_CASE("as many faults as fit into a file cost bounded memory and are told up to a bound") {
  const std::string rows[] = {
      many("{\"items\":[", "1", kNearlyAll, "]}"),
      many("{\"items\":[", "{}", kNearlyAll, "]}"),
      many("{\"scales\":[", "{}", kNearlyAll, "]}"),
      many("{\"answers\":[", "{\"value\":\"\"}", kNearlyAll / 2, "]}"),
      many("{\"bands\":[", "{\"id\":1}", kNearlyAll / 2, "]}"),
      many("{\"scales\":[{\"norms\":[", "{\"bands\":[]}", kNearlyAll / 2, "]}]}"),
      many("{\"scales\":[{\"id\":\"secure\",\"reversed\":[", "\"1\"", kNearlyAll, "]}]}"),
      many("{\"scales\":[{\"id\":\"secure\",\"of\":[", "\"a\"", kNearlyAll, "]}]}"),
      many("{\"advice\":[", "{\"when\":[{}]}", kNearlyAll / 3, "]}"),
      manyKeys("{\"items\":{", 75'000, "}}"),
  };
  for (const std::string& text : rows) {
    REQUIRE(text.size() <= kMaxJson);
    INFO(text.substr(0, 60));
    for (const auto& reader : {definitionReader, packReader, draftReader, sheetReader}) {
      const std::string said = saidWithin([&] { return reader(text); });
      CHECK(said != "read");
      CHECK(said != "out of memory");
      CHECK(said != "too many faults");
      CHECK(said.find("ended") == std::string::npos);
    }
  }
}

TEST_CASE("a sheet with an answer for everything there is not is refused at the first") {
  CHECK(saidWithin([] { return sheetReader(manyKeys("{\"items\":{", 75'000, "}}")); }) == "unknown-item");
}
