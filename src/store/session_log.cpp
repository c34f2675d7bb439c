#include "store/session_log.h"

#include <algorithm>

namespace haven::store {
namespace {

bool canBeCovered(LogAct act) {
  return act == LogAct::Read || act == LogAct::Update || act == LogAct::Search;
}

} // namespace

bool SessionLog::covers(const LogSubject& what, std::string_view ground, std::chrono::sys_seconds now) const {
  return canBeCovered(what.act) && std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
           return row.what == what && row.ground == ground && now >= row.at && now - row.at <= kCovers;
         });
}

void SessionLog::wrote(const LogSubject& what, std::string_view ground, std::chrono::sys_seconds at) {
  if (!canBeCovered(what.act)) {
    m_rows.clear();
    return;
  }
  // What is too old to cover anything goes too, so that a long day in one case does not pile up.
  std::erase_if(m_rows, [&](const Row& row) {
    return row.what.caseId != what.caseId || row.what == what || at < row.at || at - row.at > kCovers;
  });
  m_rows.push_back({what, std::string(ground), at});
}

} // namespace haven::store
