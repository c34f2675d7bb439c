#include "exchange/answer_csv.h"
#include "exchange/csv.h"
#include "fuzz/reader.h"

#include <sstream>

namespace haven::fuzz {
namespace {

using namespace exchange;

/// Reads every record, as `haven-cli score` does; whether every one was in order.
bool readsAll(CsvReader& reader, const AnswerColumns& columns) {
  RowScorer scorer(smallInstrument());
  AnswerRow row;
  bool good = true;
  std::size_t line = reader.line();
  for (auto outcome = reader.read(); outcome != CsvReader::Outcome::End; outcome = reader.read()) {
    require(reader.line() > line, "each record begins on a later line");
    line = reader.line();
    if (outcome == CsvReader::Outcome::Fault) {
      require(!reader.reason().empty(), "a fault has a reason");
      good = false;
    } else if (const Status read = columns.read(reader.fields(), row); read) {
      std::string scored;
      scorer.append(row, scored);
      require(!scored.empty() && scored.find('\0') == std::string::npos, "a row has a result");
    } else {
      good = false;
    }
  }
  return good;
}

} // namespace

bool takes(std::string_view input) {
  std::istringstream in{std::string(input)};
  CsvReader reader(in);
  if (reader.read() != CsvReader::Outcome::Record) return false;
  const auto columns = AnswerColumns::fromHeader(smallInstrument(), reader.fields());
  return columns && readsAll(reader, *columns);
}

} // namespace haven::fuzz
