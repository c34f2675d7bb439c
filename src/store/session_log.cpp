#include "store/session_log.h"

namespace haven::store {
namespace {

bool canBeCovered(LogAct act) {
  return act == LogAct::Read || act == LogAct::Update || act == LogAct::Search;
}

} // namespace

bool SessionLog::covers(const LogSubject& what, std::chrono::sys_seconds now) const {
  return m_last && canBeCovered(what.act) && m_last->act == what.act && m_last->object == what.object &&
         m_last->objectId == what.objectId && m_last->caseId == what.caseId && now >= m_at && now - m_at <= kCovers;
}

void SessionLog::wrote(const LogSubject& what, std::chrono::sys_seconds at) {
  m_last = what;
  m_at = at;
}

} // namespace haven::store
