#include "exchange/csv.h"

#include "base/text.h"

#include <algorithm>

namespace haven::exchange {
namespace {

constexpr std::size_t kBlock = std::size_t{64} * 1024;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// The quick answer for most records.
bool isPlainAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
}

std::string_view withoutLineEnd(std::string_view record) {
  if (record.ends_with('\n')) record.remove_suffix(1);
  if (record.ends_with('\r')) record.remove_suffix(1);
  return record;
}

} // namespace

CsvReader::CsvReader(std::istream& in) : m_in(&in) {
  fill();
  if (std::string_view(m_buffer).starts_with(kByteOrderMark)) m_start = kByteOrderMark.size();
  takeSeparator();
}

/// Reads one more block behind what is left; false at the end.
bool CsvReader::fill() {
  m_buffer.erase(0, m_start);
  m_start = 0;
  const std::size_t had = m_buffer.size();
  m_buffer.resize(had + kBlock);
  m_in->read(m_buffer.data() + had, static_cast<std::streamsize>(kBlock));
  m_buffer.resize(had + static_cast<std::size_t>(m_in->gcount()));
  return m_buffer.size() > had;
}

void CsvReader::takeSeparator() {
  const std::string_view rest = std::string_view(m_buffer).substr(m_start);
  const std::string_view header = rest.substr(0, rest.find('\n'));
  const auto count = [&](char c) { return std::count(header.begin(), header.end(), c); };
  if (count(';') > count(',')) m_separator = ';';
  for (std::size_t byte = 0; byte < m_acts.size(); ++byte)
    m_acts[byte] =
        byte == 0 || byte >= 0x80 || byte == '"' || byte == '\n' || byte == static_cast<unsigned char>(m_separator);
}

/// Takes the common record in one pass: ASCII without quotes, whole in the buffer. Anything else it leaves as it was
/// for the careful way; false.
bool CsvReader::takePlain() {
  m_fields.clear();
  const char* const start = m_buffer.data() + m_start;
  const char* const end = start + std::min(m_buffer.size() - m_start, kMaxRecord);
  const char* field = start;
  for (const char* at = start; at != end; ++at) {
    if (!m_acts[static_cast<unsigned char>(*at)]) continue;
    if (*at == m_separator) {
      m_fields.emplace_back(field, static_cast<std::size_t>(at - field));
      field = at + 1;
      continue;
    }
    if (*at != '\n') return false;
    const std::string_view last = withoutLineEnd({field, static_cast<std::size_t>(at + 1 - field)});
    if (!m_fields.empty() || !last.empty()) m_fields.push_back(last);
    m_start += static_cast<std::size_t>(at + 1 - start);
    m_line = m_nextLine++;
    return true;
  }
  return false;
}

/// How far the record at the start of the buffer goes: to the first line end outside quotes.
CsvReader::Extent CsvReader::nextExtent() {
  enum class Place { FieldStart, Plain, Quoted, AfterQuote } place = Place::FieldStart;
  Extent extent;
  while (extent.length <= kMaxRecord) {
    if (m_start + extent.length == m_buffer.size() && !fill()) { // the last line has no end
      ++extent.lines;
      if (extent.firstLine == 0) extent.firstLine = extent.length;
      if (place == Place::Quoted) extent.fault = "bad-quotes";
      return extent;
    }
    const char c = m_buffer[m_start + extent.length++];
    if (c == '\n') {
      ++extent.lines;
      if (extent.firstLine == 0) extent.firstLine = extent.length;
      if (place != Place::Quoted) return extent;
    } else if (c == '"') {
      if (place == Place::Quoted)
        place = Place::AfterQuote;
      else if (place != Place::Plain) // a field begins, or a doubled quote goes on with it
        place = Place::Quoted;
    } else if (place != Place::Quoted) {
      place = c == m_separator ? Place::FieldStart : Place::Plain;
    }
  }
  extent.fault = place == Place::Quoted && extent.firstLine != 0 ? "bad-quotes" : "too-long";
  return extent;
}

/// Leaves the line at the start of the buffer, however long it is.
void CsvReader::skipLine() {
  while (true) {
    const std::size_t end = m_buffer.find('\n', m_start);
    m_start = end == std::string::npos ? m_buffer.size() : end + 1;
    if (end != std::string::npos || !fill()) return;
  }
}

/// Takes the quoted field that starts at a quote; returns where it ends, or npos when quotes stand where none may.
std::size_t CsvReader::splitQuoted(std::string_view record, std::size_t at) {
  const std::size_t start = m_unquoted.size();
  for (++at; at < record.size(); ++at) {
    if (record[at] != '"') {
      m_unquoted += record[at];
      continue;
    }
    const bool doubled = at + 1 < record.size() && record[at + 1] == '"';
    if (!doubled) {
      m_fields.push_back(std::string_view(m_unquoted).substr(start));
      return at + 1 == record.size() || record[at + 1] == m_separator ? at + 1 : std::string_view::npos;
    }
    m_unquoted += '"';
    ++at;
  }
  return std::string_view::npos;
}

/// Takes the fields of one record; returns what is wrong with it, or nullptr.
const char* CsvReader::split(std::string_view record) {
  m_fields.clear();
  m_unquoted.clear();
  m_unquoted.reserve(record.size()); // so that the views into it stay
  if (!isPlainAscii(record) && !isText(record)) return "not-text";
  std::size_t at = 0;
  while (true) {
    if (at < record.size() && record[at] == '"') {
      at = splitQuoted(record, at);
      if (at == std::string_view::npos) return "bad-quotes";
    } else {
      const std::size_t end = std::min(record.find(m_separator, at), record.size());
      const std::string_view field = record.substr(at, end - at);
      if (field.find('"') != std::string_view::npos) return "bad-quotes";
      m_fields.push_back(field);
      at = end;
    }
    if (at == record.size()) return nullptr;
    ++at; // the separator
  }
}

CsvReader::Outcome CsvReader::read() {
  while (true) {
    if (m_start == m_buffer.size() && !fill()) return Outcome::End;
    if (takePlain()) {
      if (m_fields.empty()) continue;
      return Outcome::Record;
    }
    const Extent extent = nextExtent();
    const std::string_view record = withoutLineEnd(std::string_view(m_buffer).substr(m_start, extent.length));
    m_line = m_nextLine;
    const char* fault = extent.fault;
    if (fault == nullptr && !record.empty()) fault = split(record);
    if (fault != nullptr) { // its first line only: quotes that go wrong must not swallow the good lines behind it
      skipLine();
      ++m_nextLine;
      m_reason = fault;
      return Outcome::Fault;
    }
    m_start += extent.length;
    m_nextLine += extent.lines;
    if (!record.empty()) return Outcome::Record;
  }
}

void appendCsvField(std::string& to, std::string_view text) {
  const bool plain =
      std::none_of(text.begin(), text.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
  if (plain) {
    to += text;
    return;
  }
  to += '"';
  for (const char c : text) {
    if (c == '"') to += '"';
    to += c;
  }
  to += '"';
}

std::string csvField(std::string_view text) {
  std::string field;
  appendCsvField(field, text);
  return field;
}

std::string csvRecord(std::span<const std::string> fields) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  std::string record;
  for (const std::string& field : fields) {
    if (&field != fields.data()) record += ',';
    const bool acts = !field.empty() && kFormula.find(field.front()) != std::string_view::npos;
    appendCsvField(record, acts ? "'" + field : field);
  }
  return record + "\n";
}

} // namespace haven::exchange
