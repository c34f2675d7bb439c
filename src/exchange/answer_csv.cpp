#include "exchange/answer_csv.h"

#include "exchange/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace haven::exchange {
namespace {

using instruments::Instrument;
using instruments::Scorer;

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

template <class T>
void appendShortest(std::string& to, T value) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  to.append(digits.data(), end);
}

/// The shortest text that reads back as the same number. Nearly all scores are whole or half points, which need no
/// search for it.
void appendPoints(std::string& to, double points) {
  constexpr double kMost = 1e9;
  const double halves = points * 2;
  if (!(points >= 0 && points < kMost) || halves != static_cast<double>(static_cast<std::int64_t>(halves)))
    return appendShortest(to, points);
  const auto count = static_cast<std::int64_t>(halves);
  appendShortest(to, count / 2);
  if (count % 2 != 0) to += ".5";
}

} // namespace

AnswerColumns::AnswerColumns(const Instrument& instrument) : m_instrument(&instrument), m_digits() {
  std::int16_t digit = 0;
  for (std::int16_t& answer : m_digits) {
    answer = instrument.accepts(digit) ? digit : Scorer::kNoAnswer;
    ++digit;
  }
}

Result<AnswerColumns> AnswerColumns::fromHeader(const Instrument& instrument,
                                                std::span<const std::string_view> header) {
  using Kind = Column::Kind;
  AnswerColumns columns(instrument);
  const auto has = [&](std::string_view name) {
    return std::any_of(columns.m_columns.begin(), columns.m_columns.end(),
                       [&](const Column& one) { return one.name == name; });
  };
  const auto kindOf = [](std::string_view name) {
    constexpr std::pair<std::string_view, Kind> kNames[] = {
        {"id", Kind::Id}, {"respondent", Kind::Respondent}, {"sex", Kind::Sex}, {"ageMonths", Kind::AgeMonths}};
    for (const auto& [known, kind] : kNames)
      if (name == known) return kind;
    return Kind::Item;
  };
  for (const std::string_view field : header) {
    const std::string_view name = trim(field);
    const auto item =
        std::find_if(instrument.items.begin(), instrument.items.end(), [&](const auto& one) { return one.id == name; });
    const Kind kind = kindOf(name);
    if (kind == Kind::Item && item == instrument.items.end()) return refused(name, "unknown-column");
    if (has(name)) return refused(name, "duplicate-column");
    columns.m_columns.push_back({kind, static_cast<std::size_t>(item - instrument.items.begin()), std::string(name)});
  }
  if (!has("id")) return refused("id", "missing-column");
  for (const auto& item : instrument.items)
    if (!has(item.id)) return refused(item.id, "missing-column");
  return columns;
}

/// What is not one digit of an item: the rest of the row, and every fault.
Status AnswerColumns::take(const Column& column, std::string_view text, AnswerRow& row) const {
  using Kind = Column::Kind;
  switch (column.kind) {
  case Kind::Id:
    row.id = text;
    return text.empty() ? Status(refused(column.name, "empty")) : Status();
  case Kind::Respondent:
    row.facts.respondent = text;
    return text.empty() || m_instrument->mayRespond(text) ? Status() : Status(refused(column.name, "unknown-value"));
  case Kind::Sex:
    row.facts.sex = text;
    return text.empty() || instruments::isSex(text) ? Status() : Status(refused(column.name, "unknown-value"));
  case Kind::AgeMonths:
  case Kind::Item:
    break;
  }
  const bool answer = column.kind == Kind::Item;
  if (answer) row.answers[column.item] = Scorer::kNoAnswer;
  if (text.empty()) return {};
  const auto number = wholeNumber(text);
  if (!number) return refused(column.name, "not-a-whole-number");
  if (!answer) {
    row.facts.ageMonths = number;
    return {};
  }
  if (!m_instrument->accepts(*number)) return refused(column.name, "out-of-range");
  row.answers[column.item] = static_cast<std::int16_t>(*number);
  ++row.answered;
  return {};
}

Status AnswerColumns::read(std::span<const std::string_view> fields, AnswerRow& row) const {
  if (fields.size() != m_columns.size()) return refused("", "column-count");
  row.answers.resize(m_instrument->items.size());
  row.answered = 0;
  row.facts = {};
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const Column& column = m_columns[i];
    const std::string_view field = fields[i];
    const auto digit = static_cast<unsigned>(field.size() == 1 ? field.front() - '0' : -1);
    if (column.kind == Column::Kind::Item && digit < std::size(m_digits) && m_digits[digit] != Scorer::kNoAnswer) {
      row.answers[column.item] = m_digits[digit];
      ++row.answered;
    } else if (Status taken = take(column, trim(field), row); !taken) {
      return taken;
    }
  }
  return {};
}

RowScorer::RowScorer(const Instrument& instrument) : m_scorer(instrument), m_outcomes(instrument.scales.size()) {}

std::string RowScorer::header() const {
  std::string header = "id,complete,answered";
  for (const auto& scale : m_scorer.instrument().scales)
    header += "," + scale.id + "_raw," + scale.id + "_band";
  return header;
}

void RowScorer::append(const AnswerRow& row, std::string& to) {
  m_scorer.score(row.answers, row.facts, m_outcomes);
  appendCsvField(to, row.id);
  to += row.answered == std::ssize(row.answers) ? ",true," : ",false,";
  appendShortest(to, row.answered);
  for (const auto& outcome : m_outcomes) {
    to += ',';
    if (outcome.raw) appendPoints(to, *outcome.raw);
    to += ',';
    if (outcome.band != nullptr) to += outcome.band->id;
  }
}

} // namespace haven::exchange
