#pragma once

#include "base/date.h"
#include "casefile/case_file.h"
#include "store/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// Reads the columns of one row from left to right into domain values. What cannot be such a value leaves a default
/// behind and makes `check` fail: nothing of a damaged row is passed on as if it were sound.
class RowReader {
 public:
  explicit RowReader(const Statement& row, int firstColumn = 0) : m_row(&row), m_column(firstColumn) {}

  std::int64_t integer() { return m_row->integer(m_column++); }
  int number() { return static_cast<int>(integer()); }
  bool flag() { return integer() != 0; }
  std::string text() { return m_row->text(m_column++); }
  std::optional<int> optionalNumber() { return m_row->optionalInteger(m_column++); }
  std::optional<std::int64_t> optionalId();
  std::optional<double> optionalReal() { return m_row->optionalReal(m_column++); }
  std::optional<std::string> optionalText() { return m_row->optionalText(m_column++); }
  Date date();
  std::optional<Date> optionalDate();
  casefile::Role role();
  std::vector<casefile::Registration> registrations();
  casefile::Signature signature();
  casefile::Youth youth();
  casefile::Relationship relationship();
  casefile::ItemRecord item();

  /// Notes that a value the caller decoded itself was or was not sound.
  void mark(bool sound) { m_sound = m_sound && sound; }
  /// StoreDamaged (what "record") when any value read so far was not one.
  [[nodiscard]] Status check() const;

 private:
  const Statement* m_row;
  int m_column;
  bool m_sound = true;
};

std::string registrationsToJson(const std::vector<casefile::Registration>& registrations);
std::string_view idOf(casefile::KnownSince::Kind kind);

} // namespace haven::store
