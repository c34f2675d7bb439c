#include "exchange/answer_csv.h"

#include "exchange/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace haven::exchange {
namespace {

using instruments::Instrument;

constexpr std::string_view kId = "id";
constexpr std::array<std::string_view, 3> kFacts = {"respondent", "sex", "ageMonths"};

tl::unexpected<Error> refused(std::string_view column, std::string_view reason) {
  return fail(ErrorKind::InvalidInput, {{"field", std::string(column)}, {"reason", std::string(reason)}});
}

std::string_view trim(std::string_view text) {
  while (text.starts_with(' '))
    text.remove_prefix(1);
  while (text.ends_with(' '))
    text.remove_suffix(1);
  return text;
}

/// A whole number in digits; one too large for `int` stays out of every range.
std::optional<int> wholeNumber(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) return std::numeric_limits<int>::max();
  return error == std::errc{} ? std::optional(number) : std::nullopt;
}

Status take(const Instrument& instrument, std::string_view column, std::string_view text, AnswerRow& row) {
  if (column == kId) {
    row.id = text;
    return text.empty() ? Status(refused(column, "empty")) : Status();
  }
  if (text.empty()) return {};
  if (column == "respondent") {
    if (!instrument.mayRespond(text)) return refused(column, "unknown-value");
    row.sheet.respondent = std::string(text);
    return {};
  }
  if (column == "sex") {
    if (!instruments::isSex(text)) return refused(column, "unknown-value");
    row.sheet.sex = std::string(text);
    return {};
  }
  const auto number = wholeNumber(text);
  if (!number) return refused(column, "not-a-whole-number");
  if (column != "ageMonths") return row.sheet.answer(instrument, column, *number);
  row.sheet.ageMonths = number;
  return {};
}

void appendNumber(std::string& to, double value) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  to.append(digits.data(), end);
}

} // namespace

Result<AnswerColumns> AnswerColumns::fromHeader(const Instrument& instrument,
                                                std::span<const std::string_view> header) {
  AnswerColumns columns(instrument);
  const auto has = [&](std::string_view name) {
    return std::find(columns.m_names.begin(), columns.m_names.end(), name) != columns.m_names.end();
  };
  for (const std::string_view field : header) {
    const std::string_view name = trim(field);
    const bool fact = std::find(kFacts.begin(), kFacts.end(), name) != kFacts.end();
    if (name != kId && !fact && instrument.item(name) == nullptr) return refused(name, "unknown-column");
    if (has(name)) return refused(name, "duplicate-column");
    columns.m_names.emplace_back(name);
  }
  if (!has(kId)) return refused(kId, "missing-column");
  for (const auto& item : instrument.items)
    if (!has(item.id)) return refused(item.id, "missing-column");
  return columns;
}

Result<AnswerRow> AnswerColumns::read(std::span<const std::string_view> fields) const {
  if (fields.size() != m_names.size()) return refused("", "column-count");
  AnswerRow row;
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (auto taken = take(*m_instrument, m_names[i], trim(fields[i]), row); !taken) return fail(taken.error());
  return row;
}

std::string scoreHeader(const Instrument& instrument) {
  std::string header = "id,complete,answered";
  for (const auto& scale : instrument.scales)
    header += "," + scale.id + "_raw," + scale.id + "_band";
  return header;
}

std::string scoreRow(std::string_view id, const instruments::Score& score) {
  std::string row = csvField(id);
  row += score.complete ? ",true," : ",false,";
  row += std::to_string(score.answered);
  for (const auto& scale : score.scales) {
    row += ',';
    if (scale.raw) appendNumber(row, *scale.raw);
    row += ',';
    if (scale.band) row += *scale.band;
  }
  return row;
}

} // namespace haven::exchange
