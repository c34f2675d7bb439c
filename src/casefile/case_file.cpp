#include "casefile/case_file.h"

#include "base/text.h"
#include "casefile/by_id.h"

#include <algorithm>
#include <optional>

namespace haven::casefile {
namespace {

using Field = FieldFault::Field;
using Reason = FieldFault::Reason;

constexpr int kOldestYears = 30;

bool hasControlCharacter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool passesElevenTest(std::string_view digits) {
  int sum = 0;
  for (int i = 0; i < 9; ++i)
    sum += (digits[static_cast<std::size_t>(i)] - '0') * (i == 8 ? -1 : 9 - i);
  return sum % 11 == 0 && digits.find_first_not_of('0') != std::string_view::npos;
}

/// Nine digits in a row, or set apart as BSNs are written (3-3-3, 4-2-3), that pass the elfproef. Other numbers of nine
/// digits in all, such as `2026-00123`, are an organisation's own.
bool looksLikeBsn(std::string_view text) {
  std::string digits;
  std::string layout; // lengths of the groups of digits
  char run = '0';
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digits += c;
      ++run;
    } else if (run > '0') {
      layout += run;
      run = '0';
    }
  }
  if (run > '0') layout += run;
  const bool written = layout == "9" || layout == "333" || layout == "423";
  return digits.size() == 9 && written && passesElevenTest(digits);
}

/// What is wrong with one line of text; nothing when it can be kept.
std::optional<Reason> faultInLine(std::string_view text, std::size_t longest) {
  if (!isText(text) || hasControlCharacter(text)) return Reason::NotText;
  if (textLength(text) > longest) return Reason::TooLong;
  if (looksLikeBsn(text)) return Reason::LooksLikeBsn;
  return std::nullopt;
}

std::optional<Reason> faultInName(std::string_view text) {
  if (trimmed(text).empty()) return Reason::Empty;
  return faultInLine(text, kMaxLine);
}

std::optional<Reason> faultInBirth(Date birth, Date today) {
  if (!birth.ok()) return Reason::Empty;
  if (birth > today) return Reason::InFuture;
  // On the thirtieth birthday it is thirty years ago, the day after it is over thirty.
  if (completedMonths(birth, addDays(today, -1)) >= Months{12 * kOldestYears}) return Reason::TooLongAgo;
  return std::nullopt;
}

std::optional<Reason> faultInSince(const KnownSince& since, Date birth, Date today) {
  if (since.kind != KnownSince::Kind::Day) return std::nullopt;
  if (!since.day.ok()) return Reason::Empty;
  if (since.day > today) return Reason::InFuture;
  if (birth.ok() && since.day < birth) return Reason::BeforeBirth;
  return std::nullopt;
}

void note(std::vector<FieldFault>& faults, Field field, std::optional<Reason> reason) {
  if (reason) faults.push_back({field, *reason});
}

} // namespace

const Relationship* CaseFile::relationship(RelationshipId wanted) const {
  return byId(relationships, wanted);
}

const Administration* CaseFile::administration(AdministrationId wanted) const {
  return byId(administrations, wanted);
}

std::vector<FieldFault> faultsIn(const Youth& youth, Date today) {
  std::vector<FieldFault> faults;
  note(faults, Field::Name, faultInName(youth.name));
  note(faults, Field::DateOfBirth, faultInBirth(youth.dateOfBirth, today));
  note(faults, Field::ClientNumber, faultInLine(youth.clientNumber, kMaxLine));
  return faults;
}

std::vector<FieldFault> faultsIn(const Relationship& relationship, Date birth, Date today) {
  std::vector<FieldFault> faults;
  note(faults, Field::CarerName, faultInName(relationship.carerName));
  const bool describe = relationship.kind == RelationshipKind::Other;
  note(faults, Field::Description,
       describe ? faultInName(relationship.description) : faultInLine(relationship.description, kMaxLine));
  note(faults, Field::Since, faultInSince(relationship.since, birth, today));
  return faults;
}

} // namespace haven::casefile
