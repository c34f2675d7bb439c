#include "store/backup_support.h"

namespace haven::tests {

Backed::Backed() {
  auto& database = in.database();
  REQUIRE(database.run("INSERT OR IGNORE INTO case_workers SELECT ?, id FROM accounts", in.id).has_value());
  finalRecord(in.cases());
  in.screen();
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-events", "yes", "Roodborstje")).has_value());
  REQUIRE(in.plan().saveOutside(in.id, outsideRecord()).has_value());
  REQUIRE(in.plan().saveEvent(in.id, lifeEvent()).has_value());
  const auto chosen = in.care().choose(in.id, choiceOf("vipp-sd"));
  REQUIRE(chosen.has_value());
  REQUIRE(in.care().keepLetter(in.id, letterAbout(*chosen)).has_value());
}

} // namespace haven::tests
