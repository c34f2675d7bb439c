#include "store/accounts.h"
#include "store/database_file.h"
#include "store/deed.h"
#include "store/key_slots_rotation.h"
#include "store/reading_room.h"
#include "store/recovery_code.h"
#include "store/vault_log.h"

#include <utility>

namespace haven::store {

Result<std::string> AccountRepository::rotateKey() {
  const Clock& clock = m_store->clock();
  const auto& folder = m_store->folder();
  if (const Status may = mayNow(*m_store, clock, casefile::Act::ManageAccounts); !may) return fail(may.error());
  std::string code = makeRecoveryCode(*m_random);
  auto rotation = planRotation(folder, m_store->database(), code, *m_random);
  if (!rotation) return fail(rotation.error());
  const LogRow row = accountRow(m_store->account(), LogAct::Update, "key", std::to_string(rotation->next.generation),
                                "administration", clock);
  if (const Status copied = copyForRotation(folder, m_store->database(), *rotation, row); !copied)
    return fail(copied.error());
  m_store->closeRooms(); // before the file is another
  auto rotated = putRotated(folder, m_store->database(), *rotation);
  if (rotated) m_store->m_database = std::move(*rotated);
  m_store->openRooms();
  if (!rotated) return fail(rotated.error());
  // Until the slots are written, what is cut off or fails leaves the recovery code from before in force: the new one
  // was shown to nobody.
  Status done = removeOldCopies(folder);
  if (done) done = writeKeySlots(folder, rotation->after);
  if (!done) return fail(done.error());
  static_cast<void>(removeOtherSlotRows(m_store->database(), rotation->after));
  return code;
}

} // namespace haven::store
