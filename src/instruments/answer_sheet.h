#pragma once

#include "base/result.h"
#include "instruments/instrument.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace haven::instruments {

/// The answers of one administration. An item that is not in it was not answered; that is never a zero.
/// Holds only answers that the definition knows: build it with `answer`.
class AnswerSheet {
 public:
  /// Records one answer. InvalidInput (field item id, reason "unknown-item" or "out-of-range") leaves the sheet as it
  /// was.
  Status answer(const Instrument& instrument, std::string_view item, int value);
  void clear(std::string_view item);

  [[nodiscard]] std::optional<int> at(std::string_view item) const;
  [[nodiscard]] int answered() const { return static_cast<int>(m_answers.size()); }

  /// Only where a norm table asks for them.
  std::optional<std::string> respondent;
  std::optional<std::string> sex;
  std::optional<int> ageMonths;

 private:
  std::map<std::string, int, std::less<>> m_answers;
};

/// Reads the contract's JSON form (`{"items": {"1": 3}, ...}`).
/// InvalidInput names the item or key and the reason: "not-json", "not-an-object", "unknown-key", "duplicate-key",
/// "missing-key", "not-text", "unknown-item", "not-a-whole-number", "out-of-range".
Result<AnswerSheet> parseAnswerSheet(const Instrument& instrument, std::string_view json);

} // namespace haven::instruments
