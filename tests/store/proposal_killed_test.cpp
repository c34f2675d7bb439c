#include "store/child.h"
#include "store/kill_points.h"
#include "store/proposal_support.h"
#include "store/verification.h"

// Agreeing writes a decision and an answer. Killed before each flush it makes: both are there, or neither.

using namespace haven;
using namespace haven::tests;

TEST_CASE("a process that is killed while somebody agrees leaves the decision and the answer, or neither") {
  ProposalStore in;
  const auto id = in.propose();
  in.made.close();
  const Secret key = keyOf(in.made.folder);
  const auto before = contentOf(in.made.folder);
  int neither = 0;
  int both = 0;
  for (int call = 1; call < 100; ++call) {
    INFO("before durable call " << call);
    putContent(in.made.folder, before);
    const int status = runInChild([&] {
      auto opened = openWithKey(in.made.folder, key, in.made.clock, PlanStore::kYouthProfessional);
      if (!opened) return 1;
      dieAtDurableCall(call);
      const auto move = store::ProposalRepository(*opened, shippedPlan(), catalogue()).agree(id);
      return move ? 0 : 1; // closing makes calls, too
    });
    in.as(PlanStore::kYouthProfessional);
    const bool signedNow = in.file().plan.moves.size() == 2;
    const auto kept = in.proposals().of(in.id).value().front().answer;
    CHECK(kept.has_value() == signedNow);
    if (kept) CHECK(kept->move == in.file().plan.moves.back().id);
    CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
    in.made.close();
    neither += signedNow ? 0 : 1;
    both += signedNow ? 1 : 0;
    if (status == 0) break;
    REQUIRE(status == kKilled);
  }
  CHECK(neither >= 1);
  CHECK(both >= 1);
}
