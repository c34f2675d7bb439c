#pragma once

#include <array>
#include <cstddef>
#include <istream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::exchange {

/// Reads RFC 4180 records one at a time, in memory that does not grow with the file. UTF-8, with or without byte order
/// mark; lines end in LF or CRLF; empty lines are no records. The separator is the comma, or the semicolon where the
/// first line has more of those. A record that is not in order is a fault of its own line; reading goes on with
/// the line after it.
class CsvReader {
 public:
  /// Longest record in bytes; longer ones are faults.
  static constexpr std::size_t kMaxRecord = std::size_t{64} * 1024;

  enum class Outcome { Record, Fault, End };

  explicit CsvReader(std::istream& in);

  Outcome read();
  /// Of the record just read; valid until the next read.
  [[nodiscard]] const std::vector<std::string_view>& fields() const { return m_fields; }
  /// First line of the record or fault just read; the file's first line is 1.
  [[nodiscard]] std::size_t line() const { return m_line; }
  /// Of the fault just read: "bad-quotes", "too-long" or "not-text".
  [[nodiscard]] std::string_view reason() const { return m_reason; }
  /// Whether the stream itself failed, rather than ended.
  [[nodiscard]] bool failed() const { return m_in->bad(); }

 private:
  struct Extent {
    std::size_t length = 0; ///< bytes of the record with its line end
    std::size_t lines = 0;
    std::size_t firstLine = 0; ///< bytes of its first line with the line end
    const char* fault = nullptr;
  };

  bool fill();
  bool takePlain();
  void takeSeparator();
  Extent nextExtent();
  void skipLine();
  const char* split(std::string_view record);
  std::size_t splitQuoted(std::string_view record, std::size_t at);

  std::istream* m_in;
  std::string m_buffer; ///< what was read and not taken yet starts at m_start
  std::size_t m_start = 0;
  std::size_t m_nextLine = 1;
  std::size_t m_line = 0;
  char m_separator = ',';
  std::array<bool, 256> m_acts{}; ///< bytes that are more than a part of a plain field
  std::vector<std::string_view> m_fields;
  std::string m_unquoted; ///< text of quoted fields of the current record
  std::string_view m_reason;
};

/// Adds one field as a record needs it: quoted when it holds a comma, a quote or a line break.
void appendCsvField(std::string& to, std::string_view text);
std::string csvField(std::string_view text);
/// A whole record with its line end. What a spreadsheet would take for a formula gets an apostrophe before it: quotes
/// alone do not keep it from being one.
std::string csvRecord(std::span<const std::string> fields);

} // namespace haven::exchange
