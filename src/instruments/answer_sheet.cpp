#include "instruments/answer_sheet.h"

#include "instruments/json_reader.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>

namespace haven::instruments {
namespace {

using nlohmann::json;

tl::unexpected<Error> refused(std::string_view field, std::string_view reason) {
  return fail(ErrorKind::InvalidInput, {{"field", std::string(field)}, {"reason", std::string(reason)}});
}

/// A whole number; one too large for `int` stays out of every range.
std::optional<int> wholeNumber(const json& value) {
  if (!value.is_number_integer()) return std::nullopt;
  constexpr auto kMax = std::numeric_limits<int>::max();
  constexpr auto kMin = std::numeric_limits<int>::min();
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(kMax)) return kMax;
  const auto number = value.get<std::int64_t>();
  return number < kMin ? kMin : static_cast<int>(number);
}

Status readItems(const Instrument& instrument, const json& items, AnswerSheet& sheet) {
  if (!items.is_object()) return refused("items", "not-an-object");
  for (const auto& [id, value] : items.items()) {
    if (instrument.item(id) == nullptr) return refused(id, "unknown-item");
    const auto number = wholeNumber(value);
    if (!number) return refused(id, "not-a-whole-number");
    if (auto done = sheet.answer(instrument, id, *number); !done) return done;
  }
  return {};
}

Status readKey(const Instrument& instrument, const std::string& key, const json& value, AnswerSheet& sheet) {
  if (key == "items") return readItems(instrument, value, sheet);
  if (key == "ageMonths") {
    sheet.ageMonths = wholeNumber(value);
    if (!sheet.ageMonths) return refused(key, "not-a-whole-number");
    return {};
  }
  if (key != "respondent" && key != "sex") return refused(key, "unknown-key");
  if (!value.is_string()) return refused(key, "not-text");
  const auto text = value.get<std::string>();
  if (key == "sex" ? !isSex(text) : !instrument.mayRespond(text)) return refused(key, "unknown-value");
  (key == "sex" ? sheet.sex : sheet.respondent) = text;
  return {};
}

} // namespace

Status AnswerSheet::answer(const Instrument& instrument, std::string_view item, int value) {
  if (instrument.item(item) == nullptr) return refused(item, "unknown-item");
  if (!instrument.accepts(value)) return refused(item, "out-of-range");
  m_answers.insert_or_assign(std::string(item), value);
  return {};
}

void AnswerSheet::clear(std::string_view item) {
  if (const auto found = m_answers.find(item); found != m_answers.end()) m_answers.erase(found);
}

std::optional<int> AnswerSheet::at(std::string_view item) const {
  const auto found = m_answers.find(item);
  return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

Result<AnswerSheet> parseAnswerSheet(const Instrument& instrument, std::string_view text) {
  const auto document = readJson(text);
  if (!document) {
    const JsonFault& fault = document.error();
    const bool twice = fault.reason == "duplicate-key";
    return refused(twice ? fault.path.substr(fault.path.rfind('/') + 1) : fault.path,
                   twice ? fault.reason : "not-json");
  }
  if (!document->is_object()) return refused("", "not-an-object");
  if (!document->contains("items")) return refused("items", "missing-key");
  AnswerSheet sheet;
  for (const auto& [key, value] : document->items())
    if (auto done = readKey(instrument, key, value, sheet); !done) return fail(done.error());
  return sheet;
}

} // namespace haven::instruments
