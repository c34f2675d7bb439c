#include "base/typing_errors.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace haven {
namespace {

constexpr std::size_t kLongest = 100;
using Row = std::array<int, kLongest + 1>;

/// Restricted Damerau-Levenshtein distance, row by row over `typed`; only what lies within `most` of the diagonal is
/// computed. The last row holds the distances to each beginning of `word`.
int distance(std::string_view typed, std::string_view word, int most, bool toBeginning) {
  const int tooFar = most + 1;
  const int rows = static_cast<int>(typed.size());
  const int columns = static_cast<int>(word.size());
  std::array<Row, 3> kept; // as far as the word goes: a catalogue is held against many words at each start
  for (Row& row : kept)
    std::fill_n(row.begin(), columns + 1, tooFar);
  bool near = true; // whether anything in the row before is still within `most`
  Row* before = &kept[0];
  Row* previous = &kept[1];
  Row* current = &kept[2];
  const auto cell = [](Row* row, int column) -> int& { return (*row)[static_cast<std::size_t>(column)]; };
  const auto letter = [](std::string_view text, int at) { return text[static_cast<std::size_t>(at)]; };
  for (int column = 0; column <= std::min(columns, most); ++column)
    cell(previous, column) = column;
  for (int row = 1; row <= rows; ++row) {
    const int first = std::max(0, row - most);
    const int last = std::min(columns, row + most);
    if (first > last) return tooFar;
    if (first > 0) cell(current, first - 1) = tooFar;
    const bool wasNear = near;
    near = false;
    for (int column = first; column <= last; ++column) {
      int best = cell(previous, column) + 1; // a letter too many
      if (column == row + most) best = tooFar;
      if (column > 0) {
        best = std::min(best, cell(current, column - 1) + 1);
        const bool same = letter(typed, row - 1) == letter(word, column - 1);
        best = std::min(best, cell(previous, column - 1) + (same ? 0 : 1));
        if (row > 1 && column > 1 && letter(typed, row - 1) == letter(word, column - 2) &&
            letter(typed, row - 2) == letter(word, column - 1))
          best = std::min(best, cell(before, column - 2) + 1);
      }
      cell(current, column) = std::min(best, tooFar);
      near = near || best <= most;
    }
    if (!near && !wasNear) return tooFar; // a swap reaches back two rows, nothing further
    Row* const freed = before;
    before = previous;
    previous = current;
    current = freed;
  }
  if (!toBeginning) return rows - columns > most || columns - rows > most ? tooFar : cell(previous, columns);
  int nearest = tooFar;
  for (int column = std::max(0, rows - most); column <= std::min(columns, rows + most); ++column)
    nearest = std::min(nearest, cell(previous, column));
  return nearest;
}

int lengthApart(std::string_view one, std::string_view other) {
  return static_cast<int>(std::max(one.size(), other.size()) - std::min(one.size(), other.size()));
}

} // namespace

int typingErrors(std::string_view typed, std::string_view word, int most) {
  if (typed == word) return 0;
  if (lengthApart(typed, word) > most || std::max(typed.size(), word.size()) > kLongest) return most + 1;
  return distance(typed, word, most, false);
}

int typingErrorsToBeginning(std::string_view typed, std::string_view word, int most) {
  if (word.starts_with(typed)) return 0;
  if (typed.size() > kLongest) return most + 1;
  const std::string_view beginning = word.substr(0, typed.size() + static_cast<std::size_t>(most));
  return distance(typed, beginning.substr(0, kLongest), most, true);
}

} // namespace haven
