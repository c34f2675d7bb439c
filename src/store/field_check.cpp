#include "store/field_check.h"

#include "base/text.h"

#include <array>
#include <string>
#include <utility>

namespace haven::store {
namespace {

using casefile::FieldFault;
using Field = FieldFault::Field;
using Reason = FieldFault::Reason;

constexpr std::array<std::pair<Field, const char*>, 6> kFields{{
    {Field::Name, "name"},
    {Field::DateOfBirth, "dateOfBirth"},
    {Field::ClientNumber, "clientNumber"},
    {Field::CarerName, "carerName"},
    {Field::Description, "description"},
    {Field::Since, "since"},
}};

constexpr std::array<std::pair<Reason, const char*>, 7> kReasons{{
    {Reason::Empty, "empty"},
    {Reason::TooLong, "too-long"},
    {Reason::NotText, "not-text"},
    {Reason::InFuture, "in-future"},
    {Reason::TooLongAgo, "too-long-ago"},
    {Reason::BeforeBirth, "before-birth"},
    {Reason::LooksLikeBsn, "looks-like-bsn"},
}};

template <class Key, std::size_t size>
std::string nameIn(const std::array<std::pair<Key, const char*>, size>& table, Key key) {
  for (const auto& [known, name] : table)
    if (known == key) return name;
  return {};
}

Status checkLength(std::string_view text, std::string_view field, std::size_t most) {
  const auto refuse = [&](const char* reason) {
    return fail(ErrorKind::InvalidInput, {{"field", std::string(field)}, {"reason", reason}});
  };
  if (!isText(text)) return refuse("not-text");
  if (textLength(text) > most) return refuse("too-long");
  return {};
}

} // namespace

Status checkText(std::string_view text, std::string_view field) {
  return checkLength(text, field, casefile::kMaxText);
}

Status checkLine(std::string_view text, std::string_view field) {
  return checkLength(text, field, casefile::kMaxLine);
}

Status checkFaults(const std::vector<FieldFault>& faults) {
  if (faults.empty()) return {};
  return fail(ErrorKind::InvalidInput,
              {{"field", nameIn(kFields, faults.front().field)}, {"reason", nameIn(kReasons, faults.front().reason)}});
}

} // namespace haven::store
