#include "casefile/retention.h"

namespace haven::casefile {

Date keptUntil(Date lastChange) {
  const Date later = lastChange + std::chrono::years(kYearsKept);
  return later.ok() ? later : Date{later.year(), std::chrono::March, std::chrono::day(1)};
}

std::string_view idOf(DestroyGround ground) {
  switch (ground) {
  case DestroyGround::RetentionPassed:
    return "retention-passed";
  case DestroyGround::Request:
    return "request";
  case DestroyGround::Example:
    break;
  }
  return "example";
}

std::optional<DestroyGround> destroyGroundFromId(std::string_view id) {
  for (const auto ground : {DestroyGround::RetentionPassed, DestroyGround::Request, DestroyGround::Example})
    if (idOf(ground) == id) return ground;
  return std::nullopt;
}

std::string_view idOf(ConsentScope scope) {
  return scope == ConsentScope::Screening ? "screening" : "sharing";
}

std::optional<ConsentScope> consentScopeFromId(std::string_view id) {
  for (const ConsentScope scope : kConsentScopes)
    if (idOf(scope) == id) return scope;
  return std::nullopt;
}

bool isWithdrawn(std::span<const ConsentRow> rows, ConsentScope scope) {
  const ConsentRow* newest = nullptr;
  for (const ConsentRow& row : rows)
    if (row.scope == scope && (newest == nullptr || row.id > newest->id)) newest = &row;
  return newest != nullptr && !newest->given;
}

} // namespace haven::casefile
