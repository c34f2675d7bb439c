#include "casefile/version_comparison.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace haven::casefile {
namespace {

using What = VersionChange::What;

std::string words(const std::string& text) {
  return text;
}
std::string words(bool flag) {
  return flag ? "yes" : "no";
}
std::string words(const std::optional<int>& number) {
  return number ? std::to_string(*number) : std::string();
}
std::string words(const std::optional<Date>& date) {
  return date ? formatIsoDate(*date) : std::string();
}
std::string words(const std::optional<std::string>& text) {
  return text.value_or(std::string());
}
std::string words(const std::optional<double>& number) {
  if (!number) return {};
  std::array<char, 32> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), *number);
  return {digits.data(), written.ptr};
}

/// Collects what differs, in the order in which it is asked.
class Changes {
 public:
  template <class T>
  void note(What what, std::string id, const T& before, const T& after) {
    if (before != after) m_found.push_back({what, std::move(id), words(before), words(after)});
  }
  std::vector<VersionChange> take() { return std::move(m_found); }

 private:
  std::vector<VersionChange> m_found;
};

void noteConditions(Changes& changes, const Conditions& before, const Conditions& after) {
  const auto note = [&](const char* id, const auto& old, const auto& now) {
    changes.note(What::Condition, id, old, now);
  };
  note("knowsAttachmentTheory", before.knowsAttachmentTheory, after.knowsAttachmentTheory);
  note("explainedBy", before.explainedBy, after.explainedBy);
  note("explainedOn", before.explainedOn, after.explainedOn);
  note("agreed", before.agreed, after.agreed);
  note("agreedBy", before.agreedBy, after.agreedBy);
  note("present", before.present, after.present);
  note("departureReason", before.departureReason, after.departureReason);
}

void noteItem(Changes& changes, const std::string& id, const ItemRecord& before, const ItemRecord& after) {
  changes.note(What::Answer, id, before.answer, after.answer);
  changes.note(What::ParentRating, id, before.parentRating, after.parentRating);
  changes.note(What::ProfessionalRating, id, before.professionalRating, after.professionalRating);
  changes.note(What::SecondEntry, id, before.secondEntry, after.secondEntry);
  changes.note(What::Argument, id, before.argument, after.argument);
  changes.note(What::Examples, id, before.examples, after.examples);
}

/// Ids in the order of the form, then what only the records know.
std::vector<std::string> itemsInOrder(const Administration& before, const Administration& after,
                                      const instruments::Instrument& instrument) {
  std::vector<std::string> ids;
  for (const auto& item : instrument.items)
    ids.push_back(item.id);
  for (const auto* version : {&before, &after})
    for (const auto& [id, item] : version->items)
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  return ids;
}

ItemRecord itemOf(const Administration& version, const std::string& id) {
  const ItemRecord* found = version.item(id);
  return found != nullptr ? *found : ItemRecord{};
}

void noteOpenAnswers(Changes& changes, const Administration& before, const Administration& after) {
  const auto shorterFirst = [](const std::string& a, const std::string& b) { // "2" before "10"
    return std::pair(a.size(), a) < std::pair(b.size(), b);
  };
  std::set<std::string, decltype(shorterFirst)> ids(shorterFirst);
  for (const auto* version : {&before, &after})
    for (const auto& [id, text] : version->openAnswers)
      ids.insert(id);
  const auto textOf = [](const Administration& version, const std::string& id) {
    const auto found = version.openAnswers.find(id);
    return found == version.openAnswers.end() ? std::string() : found->second;
  };
  for (const auto& id : ids)
    changes.note(What::OpenAnswer, id, textOf(before, id), textOf(after, id));
}

void noteScores(Changes& changes, const Administration& before, const Administration& after) {
  if (!before.result || !after.result) return;
  const auto find = [](const instruments::Score& score, const std::string& id) {
    const auto* scale = score.scale(id);
    return scale != nullptr ? *scale : instruments::ScaleScore{};
  };
  std::vector<std::string> ids;
  for (const auto* score : {&*before.result, &*after.result})
    for (const auto& scale : score->scales)
      if (std::ranges::find(ids, scale.id) == ids.end()) ids.push_back(scale.id);
  for (const auto& id : ids) {
    changes.note(What::Score, id, find(*before.result, id).raw, find(*after.result, id).raw);
    changes.note(What::Band, id, find(*before.result, id).band, find(*after.result, id).band);
  }
}

bool isSpace(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Words, each with the white space behind it; white space at the start is a word by itself.
std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> found;
  std::size_t from = 0;
  for (std::size_t at = 1; at <= text.size(); ++at)
    if (at == text.size() || (isSpace(text[at - 1]) && !isSpace(text[at]))) {
      found.push_back(text.substr(from, at - from));
      from = at;
    }
  return found;
}

class Pieces {
 public:
  void add(TextPiece::Kind kind, std::string_view text) {
    if (text.empty()) return;
    if (!m_pieces.empty() && m_pieces.back().kind == kind)
      m_pieces.back().text += text;
    else
      m_pieces.push_back({kind, std::string(text)});
  }
  std::vector<TextPiece> take() { return std::move(m_pieces); }

 private:
  std::vector<TextPiece> m_pieces;
};

using Words = std::span<const std::string_view>;

/// Length of the longest common run of words in order, for every pair of tails.
std::vector<std::uint16_t> commonTails(Words before, Words after) {
  const std::size_t wide = after.size() + 1;
  std::vector<std::uint16_t> common((before.size() + 1) * wide, 0);
  for (std::size_t i = before.size(); i-- > 0;)
    for (std::size_t j = after.size(); j-- > 0;)
      common[i * wide + j] = before[i] == after[j] ? static_cast<std::uint16_t>(common[(i + 1) * wide + j + 1] + 1)
                                                   : std::max(common[(i + 1) * wide + j], common[i * wide + j + 1]);
  return common;
}

void addMiddle(Pieces& pieces, Words before, Words after) {
  constexpr std::size_t kMostPairs = 4'000'000; // eight megabytes, some milliseconds
  if (before.size() * after.size() > kMostPairs) {
    for (const auto word : before)
      pieces.add(TextPiece::Kind::Removed, word);
    for (const auto word : after)
      pieces.add(TextPiece::Kind::Added, word);
    return;
  }
  const auto common = commonTails(before, after);
  const std::size_t wide = after.size() + 1;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i] == after[j]) {
      pieces.add(TextPiece::Kind::Same, before[i]);
      ++i;
      ++j;
    } else if (j == after.size() || (i < before.size() && common[(i + 1) * wide + j] >= common[i * wide + j + 1])) {
      pieces.add(TextPiece::Kind::Removed, before[i++]);
    } else {
      pieces.add(TextPiece::Kind::Added, after[j++]);
    }
  }
}

} // namespace

std::vector<VersionChange> changesBetween(const Administration& before, const Administration& after,
                                          const instruments::Instrument& instrument) {
  Changes changes;
  changes.note(What::Date, {}, std::optional(before.date), std::optional(after.date));
  noteConditions(changes, before.conditions, after.conditions);
  for (const auto& id : itemsInOrder(before, after, instrument))
    noteItem(changes, id, itemOf(before, id), itemOf(after, id));
  noteOpenAnswers(changes, before, after);
  changes.note(What::Report, {}, before.report, after.report);
  changes.note(What::Pack, {}, before.packHash, after.packHash);
  noteScores(changes, before, after);
  return changes.take();
}

std::vector<TextPiece> wordChanges(std::string_view before, std::string_view after) {
  const auto old = wordsOf(before);
  const auto now = wordsOf(after);
  std::size_t start = 0;
  while (start < old.size() && start < now.size() && old[start] == now[start])
    ++start;
  std::size_t end = 0;
  while (end < old.size() - start && end < now.size() - start && old[old.size() - 1 - end] == now[now.size() - 1 - end])
    ++end;
  Pieces pieces;
  for (std::size_t i = 0; i < start; ++i)
    pieces.add(TextPiece::Kind::Same, old[i]);
  addMiddle(pieces, Words(old).subspan(start, old.size() - start - end),
            Words(now).subspan(start, now.size() - start - end));
  for (std::size_t i = old.size() - end; i < old.size(); ++i)
    pieces.add(TextPiece::Kind::Same, old[i]);
  return pieces.take();
}

} // namespace haven::casefile
