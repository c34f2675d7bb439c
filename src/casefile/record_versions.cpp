#include "casefile/record_versions.h"

#include <algorithm>

namespace haven::casefile {
namespace {

AdministrationId firstOf(const CaseFile& file, const Administration& record) {
  const Administration* version = &record;
  while (version->corrects) {
    const Administration* before = file.administration(*version->corrects);
    if (before == nullptr) break;
    version = before;
  }
  return version->id;
}

} // namespace

std::vector<const Administration*> versionsOf(const CaseFile& file, const Administration& record) {
  const AdministrationId first = firstOf(file, record);
  std::vector<const Administration*> chain;
  for (const Administration& candidate : file.administrations)
    if (firstOf(file, candidate) == first) chain.push_back(&candidate);
  std::ranges::sort(chain, {}, &Administration::version);
  return chain;
}

} // namespace haven::casefile
