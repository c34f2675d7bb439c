#include "store/attempts.h"

#include "base/data_dir.h"
#include "store/durable_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr int kFree = 2; ///< wrong attempts after which nobody waits
constexpr seconds kLongestWait{300};
constexpr std::size_t kMaxFile = 1U << 20U;
constexpr int kFormat = 1;

std::optional<sys_seconds> momentOf(const json& value) {
  const auto moment = parseIsoTimestamp(value.get_ref<const std::string&>());
  return moment ? std::optional(*moment) : std::nullopt;
}

std::optional<Attempts> attemptsOf(const json& file) {
  if (file.at("format") != kFormat || !file.at("wrong").is_number_unsigned()) return std::nullopt;
  const auto wrong = file["wrong"].get<std::uint64_t>();
  const auto waitFrom = momentOf(file.at("waitFrom"));
  if (!waitFrom || wrong > INT32_MAX) return std::nullopt;
  Attempts attempts{static_cast<int>(wrong), *waitFrom, {}};
  for (const json& entry : file.at("untold")) {
    const auto at = momentOf(entry.at("at"));
    if (!at) return std::nullopt;
    attempts.untold.push_back({*at, entry.at("slots").get<std::vector<int>>()});
  }
  return attempts;
}

std::string textOf(const Attempts& attempts) {
  json untold = json::array();
  for (const Attempt& attempt : attempts.untold)
    untold.push_back({{"at", formatIsoTimestamp(attempt.at)}, {"slots", attempt.slots}});
  return json{{"format", kFormat},
              {"wrong", attempts.wrong},
              {"waitFrom", formatIsoTimestamp(attempts.waitFrom)},
              {"untold", std::move(untold)}}
             .dump(1) +
         "\n";
}

void keep(const fs::path& folder, const Attempts& attempts) {
  static_cast<void>(replaceFile(folder / Attempts::kFileName, textOf(attempts)));
}

} // namespace

seconds waitAfter(int wrong) {
  if (wrong <= kFree) return seconds{0};
  constexpr int kDoublings = 9; // 512 s is over the longest
  return std::min(kLongestWait, seconds{1 << std::min(wrong - kFree - 1, kDoublings)});
}

Attempts readAttempts(const fs::path& folder) {
  const auto text = readFile(folder / Attempts::kFileName, kMaxFile);
  if (!text) return {};
  try {
    return attemptsOf(json::parse(*text)).value_or(Attempts{});
  } catch (const json::exception&) {
    return {};
  }
}

Status mayTryNow(const fs::path& folder, const Clock& clock) {
  Attempts attempts = readAttempts(folder);
  const sys_seconds now = clock.now();
  if (now < attempts.waitFrom) {
    // The clock was set back. The wait begins again, once, instead of lasting until the clock has caught up.
    attempts.waitFrom = now;
    keep(folder, attempts);
    if (readAttempts(folder) != attempts) return {};
  }
  const seconds left = waitAfter(attempts.wrong) - (now - attempts.waitFrom);
  if (left <= seconds{0}) return {};
  return fail(ErrorKind::TooManyAttempts, {{"seconds", std::to_string(left.count())}});
}

void noteWrong(const fs::path& folder, const Clock& clock, const std::vector<int>& slots) {
  Attempts attempts = readAttempts(folder);
  attempts.wrong = std::min(attempts.wrong, INT32_MAX - 1) + 1;
  attempts.waitFrom = clock.now();
  attempts.untold.push_back({clock.now(), slots});
  if (attempts.untold.size() > Attempts::kMostKept) attempts.untold.erase(attempts.untold.begin());
  keep(folder, attempts);
}

void noteRight(const fs::path& folder) {
  Attempts attempts = readAttempts(folder);
  if (attempts.wrong == 0) return;
  attempts.wrong = 0;
  keep(folder, attempts);
}

void forgetAttempts(const fs::path& folder) {
  std::error_code ignored;
  fs::remove(folder / Attempts::kFileName, ignored);
}

} // namespace haven::store
