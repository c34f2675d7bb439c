#include "stated_phrase.h"

#include <cmath>
#include <map>
#include <regex>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace haven::tests {
namespace {

constexpr std::pair<const char*, const char*> kNumbers[] = {
    {"nul", "0"},      {"twee", "2"}, {"vier", "4"},  {"vijf", "5"},
    {"zestien", "16"}, {"zes", "6"},  {"negen", "9"}, {"twaalf", "12"},
};

std::string withDigits(std::string text) {
  for (std::size_t at; (at = text.find("–")) != std::string::npos;)
    text.replace(at, std::string_view("–").size(), "-");
  for (const auto& [word, digits] : kNumbers)
    text = std::regex_replace(text, std::regex("\\b" + std::string(word) + "\\b"), digits);
  return text;
}

int pregnancyMonth(int week) {
  return -static_cast<int>(std::ceil((40 - week) / 4.345));
}

constexpr int kConception = -9;
constexpr int kFullTermWeeks = 40;
constexpr int kDaysAWeek = 7;

int months(const std::string& number, const std::string& unit) {
  return unit == "jaar" ? 12 * std::stoi(number) : static_cast<int>(std::floor(std::stod(number)));
}

/// The last month that "t/m n" takes in.
int through(const std::string& number, const std::string& unit) {
  return unit == "jaar" ? 12 * std::stoi(number) + 11 : std::stoi(number);
}

std::optional<Phrase> pregnancyPhrase(const std::string& text) {
  std::smatch found;
  Phrase read;
  if (text == "tijdens de zwangerschap") {
    read.from = kConception;
    read.to = -1;
  } else if (text == "tijdens hun zwangerschap ... tot de tweede verjaardag") {
    read.from = kConception;
    read.to = 23;
  } else if (text == "vanaf halverwege de zwangerschap tot 2 jaar") {
    read.from = pregnancyMonth(kFullTermWeeks / 2);
    read.to = 23;
  } else if (std::regex_match(text, found, std::regex("-9 maanden - (\\d+) jaar"))) {
    read.from = kConception;
    read.to = months(found[1], "jaar") - 1;
    read.wideTo = through(found[1], "jaar");
  } else if (std::regex_match(text, found, std::regex("bij aanvang niet langer dan (\\d+) weken zwanger"))) {
    read.from = kConception;
    read.to = pregnancyMonth(std::stoi(found[1]));
  } else if (std::regex_match(text, found, std::regex("vanaf (\\d+) weken(?: zwangerschap)?"))) {
    read.from = pregnancyMonth(std::stoi(found[1]));
  } else {
    return std::nullopt;
  }
  return read;
}

std::optional<Phrase> boundedPhrase(const std::string& text) {
  std::smatch found;
  Phrase read;
  static const std::regex kWeeks("(\\d+) weken tot (\\d+) maanden");
  static const std::regex kThrough("(?:(\\d+) )?(?:tot en met|t/m) (\\d+) (jaar|maanden)");
  static const std::regex kUntil(
      "(?:van )?(?:(\\d+) (?:(maanden) )?)?(?:erkend |jongeren )?tot (ongeveer )?(\\d+) jaar");
  static const std::regex kDash("(?:tussen )?(\\d+(?:,\\d+)?)(?: - |-| en )(\\d+)(?: (jaar|maand))?");
  if (std::regex_match(text, found, kWeeks)) {
    read.fromDays = kDaysAWeek * std::stoi(found[1]);
    read.from = *read.fromDays / 31;
    read.to = std::stoi(found[2]) - 1;
  } else if (std::regex_match(text, found, kThrough)) {
    if (found[1].matched) read.from = months(found[1], found[3]);
    read.to = through(found[2], found[3]);
  } else if (std::regex_match(text, found, kUntil)) {
    if (found[1].matched) read.from = months(found[1], found[2].matched ? "maanden" : "jaar");
    read.approximate = found[3].matched;
    read.to = months(found[4], "jaar") - 1;
  } else if (std::regex_match(text, found, kDash)) {
    const std::string unit = found[3].matched ? found[3].str() : "jaar";
    read.from = months(std::regex_replace(found[1].str(), std::regex(","), "."), unit);
    read.to = months(found[2], unit) - 1;
    read.wideTo = through(found[2], unit);
  } else {
    return std::nullopt;
  }
  return read;
}

Phrase readPhrase(const std::string& quoted) {
  const std::string text = withDigits(quoted);
  if (text == "geen vooropgestelde leeftijdsgrenzen") return {};
  if (text == "in het eerste jaar na de bevalling") return {0, 11, {}, {}, false};
  if (const auto read = pregnancyPhrase(text)) return *read;
  if (const auto read = boundedPhrase(text)) return *read;
  throw std::runtime_error("not known how to read: " + quoted);
}

} // namespace

const Phrase& phraseOf(const std::string& quoted) {
  static std::map<std::string, Phrase> read;
  const auto found = read.find(quoted);
  return found != read.end() ? found->second : read.emplace(quoted, readPhrase(quoted)).first->second;
}

} // namespace haven::tests
