#include "report/pseudonym.h"

#include "base/text.h"
#include "report/case_summary.h"

#include <algorithm>
#include <array>

namespace haven::report {
namespace {

using casefile::CaseFile;
using casefile::Relationship;

constexpr std::string_view kYouth = "de jeugdige";
constexpr std::string_view kSomeone = "[naam]"; ///< a name that several persons share
constexpr std::string_view kClientNumber = "[cliëntnummer]";
constexpr std::string_view kBirth = "[geboortedatum]";
constexpr std::size_t kLeastNumber = 3; ///< a shorter client number would hide ages and hours

constexpr std::string_view kParticles[] = {"van", "de", "der", "den", "het", "ten", "ter", "te", "op", "in",
                                           "aan", "el", "al",  "bin", "ibn", "ben", "von", "zu", "du", "la",
                                           "le",  "da", "dos", "di",  "del", "s",   "t",   "d",  "en"};
constexpr std::string_view kMonths[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                        "juli",    "augustus", "september", "oktober", "november", "december"};

bool isParticle(std::string_view word) {
  return std::find(std::begin(kParticles), std::end(kParticles), word) != std::end(kParticles);
}

/// As `foldText`, and with the Turkish dotless i as an i: "YILDIRIM" is "Yıldırım".
std::string folded(std::string_view word) {
  std::string text = foldText(word);
  constexpr std::string_view kDotless = "\u0131";
  for (auto at = text.find(kDotless); at != std::string::npos; at = text.find(kDotless, at))
    text.replace(at, kDotless.size(), "i");
  return text;
}

/// Whether a code point takes part in words: all but ASCII signs, Latin-1 signs and general and Arabic punctuation.
bool isWordPoint(char32_t point) {
  if (point < 0x80)
    return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  if (point < 0xc0 || point == 0xd7 || point == 0xf7) return point == 0xaa || point == 0xba;
  return !(point >= 0x2000 && point <= 0x206f) && !(point >= 0x3000 && point <= 0x303f) && point != 0x60c &&
         point != 0x61b && point != 0x61f && point != 0xfeff;
}

/// A text in turns of words and what stands between: word 0 follows `gaps[0]`.
struct Words {
  std::vector<std::string_view> gaps;
  std::vector<std::string_view> words;
};

char32_t pointAt(std::string_view text, std::size_t at, std::size_t& length) {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const unsigned char lead = byte(at);
  length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  length = std::min(length, text.size() - at);
  char32_t point = length == 1 ? lead : lead & (0x7fU >> length);
  for (std::size_t more = 1; more < length; ++more)
    point = (point << 6U) | (byte(at + more) & 0x3fU);
  return point;
}

Words split(std::string_view text) {
  Words result;
  std::size_t gapStart = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t length = 0;
    if (!isWordPoint(pointAt(text, at, length))) {
      at += length;
      continue;
    }
    const std::size_t wordStart = at;
    while (at < text.size() && isWordPoint(pointAt(text, at, length)))
      at += length;
    result.gaps.push_back(text.substr(gapStart, wordStart - gapStart));
    result.words.push_back(text.substr(wordStart, at - wordStart));
    gapStart = at;
  }
  result.gaps.push_back(text.substr(gapStart));
  return result;
}

std::vector<std::string> foldedWords(std::string_view text) {
  std::vector<std::string> result;
  for (const std::string_view word : split(text).words)
    result.push_back(folded(word));
  return result;
}

bool sameWord(const std::string& written, const std::string& name, bool possessive) {
  return written == name || (possessive && written.size() == name.size() + 1 && written.back() == 's' &&
                             written.compare(0, name.size(), name) == 0);
}

/// How many words from `at` are a stretch of `name`, the longest; 0 for none and for particles alone.
std::size_t stretchOf(const std::vector<std::string>& name, const std::vector<std::string>& words, std::size_t at) {
  std::size_t longest = 0;
  for (std::size_t start = 0; start < name.size(); ++start) {
    bool telling = false;
    std::size_t count = 0;
    while (start + count < name.size() && at + count < words.size() &&
           sameWord(words[at + count], name[start + count], true)) {
      const std::string& part = name[start + count];
      telling = telling || (!isParticle(part) && textLength(part) > 1);
      ++count;
    }
    if (telling) longest = std::max(longest, count);
  }
  return longest;
}

bool wholeOf(const std::vector<std::string>& hidden, const std::vector<std::string>& words, std::size_t at) {
  if (hidden.empty() || at + hidden.size() > words.size()) return false;
  return std::equal(hidden.begin(), hidden.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace

Pseudonyms::Pseudonyms(const CaseFile& file) {
  m_hidden.push_back({foldedWords(file.youth.name), std::string(kYouth), true});
  for (const Relationship& relationship : file.relationships)
    m_hidden.push_back({foldedWords(relationship.carerName), roleOf(relationship, file), true});
  if (textLength(file.youth.clientNumber) >= kLeastNumber)
    m_hidden.push_back({foldedWords(file.youth.clientNumber), std::string(kClientNumber), false});
  addDate(file.youth.dateOfBirth, std::string(kBirth));
}

void Pseudonyms::addDate(Date date, const std::string& role) {
  if (!date.ok()) return;
  const std::string iso = formatIsoDate(date);
  const std::string year = iso.substr(0, 4);
  const std::string month = iso.substr(5, 2);
  const std::string day = iso.substr(8, 2);
  const std::string shortMonth = std::to_string(static_cast<unsigned>(date.month()));
  const std::string shortDay = std::to_string(static_cast<unsigned>(date.day()));
  const std::string monthName(kMonths[static_cast<unsigned>(date.month()) - 1]);
  m_hidden.push_back({{year, month, day}, role, false});
  for (const std::string& d : {day, shortDay})
    for (const std::string& m : {month, shortMonth, monthName, monthName.substr(0, 3)})
      for (const std::string& y : {year, year.substr(2)})
        m_hidden.push_back({{d, m, y}, role, false});
}

Pseudonyms::Match Pseudonyms::matchAt(const std::vector<std::string>& words, std::size_t at) const {
  Match best;
  for (const Hidden& hidden : m_hidden) {
    const std::size_t count = hidden.partly                      ? stretchOf(hidden.words, words, at)
                              : wholeOf(hidden.words, words, at) ? hidden.words.size()
                                                                 : 0;
    if (count > best.words)
      best = {count, hidden.role};
    else if (count == best.words && count > 0 && best.role != hidden.role)
      best.role = kSomeone;
  }
  return best;
}

std::string Pseudonyms::applied(std::string_view text) const {
  const Words turns = split(text);
  std::vector<std::string> words;
  for (const std::string_view word : turns.words)
    words.push_back(folded(word));
  std::string result;
  std::size_t at = 0;
  while (at < words.size()) {
    result += turns.gaps[at];
    const Match match = matchAt(words, at);
    if (match.words == 0) {
      result += turns.words[at++];
      continue;
    }
    result += match.role;
    at += match.words;
  }
  result += turns.gaps.back();
  return result;
}

std::string roleOf(const Relationship& relationship, const CaseFile& file) {
  int number = 0;
  int count = 0;
  for (const Relationship& other : file.relationships) {
    if (other.kind != relationship.kind) continue;
    ++count;
    if (other.id == relationship.id) number = count;
  }
  const std::string role = dutch(relationship.kind);
  return count > 1 ? role + " " + std::to_string(number) : role;
}

} // namespace haven::report
