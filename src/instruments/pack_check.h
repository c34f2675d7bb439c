#pragma once

#include "base/text.h"
#include "instruments/licence_pack.h"
#include "instruments/rule_parts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

// How checkPack does its work; not for use outside src/instruments.
namespace haven::instruments {

/// A line of words, and a longer text, in code points.
inline constexpr std::size_t kMaxWords = 300;
inline constexpr std::size_t kMaxPackText = 4000;

// What the schema of the file allows, so that a pack entered by hand can be read again.
inline constexpr std::size_t kMaxId = 60;
inline constexpr int kFirstMonth = -12;
inline constexpr int kLastMonth = 1200;

inline std::string under(const std::string& list, std::size_t index) {
  return list + "/" + std::to_string(index);
}

inline bool has(const std::vector<std::string>& list, std::string_view id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

/// Goes through a pack once and notes everything that is wrong with it.
class PackCheck {
 public:
  PackCheck(const LicencePack& pack, const Instrument& structure) : m_pack(pack), m_structure(structure) {}

  std::vector<JsonFault> run() {
    sizes();
    if (!m_faults.empty()) return std::move(m_faults); // looking at all of it could take for ever
    head();
    answers();
    items();
    openQuestions();
    scales();
    bandNames();
    advice();
    return std::move(m_faults);
  }

 private:
  void note(std::string path, const char* reason, std::string what = {}) {
    m_faults.push_back({std::move(path), reason, std::move(what)});
  }
  /// A text that has to be there.
  void words(const std::string& text, const std::string& path, std::size_t longest = kMaxWords) {
    if (trimmed(text).empty()) return note(path, "missing-value");
    optionalWords(text, path, longest);
  }
  void optionalWords(const std::string& text, const std::string& path, std::size_t longest = kMaxWords) {
    if (!isText(text))
      note(path, "not-text");
    else if (textLength(text) > longest)
      note(path, "too-long");
  }
  /// Notes an id that is malformed or was there before; whether it can be used.
  bool freshId(std::set<std::string>& seen, const std::string& id, const std::string& path,
               const char* twice = "duplicate-id") {
    if (!isId(id)) {
      note(path, id.empty() ? "missing-value" : "bad-id");
      return false;
    }
    if (id.size() > kMaxId) {
      note(path, "too-long");
      return false;
    }
    if (seen.insert(id).second) return true;
    note(path, twice, id);
    return false;
  }

  void atMost(std::size_t most, std::size_t there, const std::string& path) {
    if (there > most) note(path, "too-many", std::to_string(most));
  }

  void sizes();
  void sizesOf(const PackScale& scale, const std::string& path);
  void head();
  void answers();
  void items();
  void openQuestions();
  void scales();
  void keyOf(const PackScale& scale, const Scale& wanted, const std::string& path);
  void itemsOfScale(const PackScale& scale, const std::string& path);
  void totalOver(const PackScale& scale, const std::string& path);
  void missingRule(const PackScale& scale, const std::string& path);
  void norms(const PackScale& scale, const std::string& path);
  void matches(const PackNorm& norm, const std::string& path);
  void bands(const PackScale& scale, const PackNorm& norm, const std::string& path);
  void coverage(const PackScale& scale, const std::vector<PackBand>& bands, const std::string& path);
  void bandNames();
  void advice();

  [[nodiscard]] Scale scoring(const PackScale& scale) const;
  [[nodiscard]] std::size_t placeOfBand(const std::string& id) const;
  [[nodiscard]] bool isTotal(const std::string& scale) const {
    const Scale* known = m_structure.scale(scale);
    return known != nullptr && known->total;
  }

  const LicencePack& m_pack;
  const Instrument& m_structure;
  std::vector<JsonFault> m_faults;
  std::vector<AnswerOption> m_answers; ///< empty while the answer scale is not in order
  std::set<std::string> m_keyed;       ///< items of the scales that are no total
  std::set<std::string> m_unsound;     ///< scales whose scores cannot be told yet
};

} // namespace haven::instruments
