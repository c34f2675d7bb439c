#include "store/child.h"
#include "store/plan_support.h"
#include "store/verification.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <random>
#include <thread>

// A process that is killed at any moment loses nothing of the plan or of chosen help that was acknowledged, and what it
// was about to keep is there whole or not at all. `access_test.cpp` does the same for the answers of a form.

using namespace haven;
using namespace haven::tests;

namespace {

constexpr int kKills = 25;
constexpr std::size_t kLength = 20'000; // several pages a write

/// What a working program does over and over, numbered in what it keeps.
struct Work {
  /// Keeps number `count`; whether that was acknowledged.
  std::function<bool(store::OpenStore& store, casefile::CaseId id, int count)> keep;
  /// The highest number that the case has, after a check that everything up to it is there.
  std::function<int(const casefile::CaseFile& file)> kept;
};

std::string said(int count) {
  return std::to_string(count) + " " + std::string(kLength, 'x');
}
int numberIn(const std::string& text) {
  return std::stoi(text);
}

void killDuring(const Work& work) {
  PlanStore in;
  in.made.close();
  const Secret key = keyOf(in.made.folder);
  std::mt19937 chance(20261122); // repeats: a failure can be looked at again
  int last = 0;
  for (int round = 0; round < kKills; ++round) {
    INFO("round " << round);
    Child writer([&](int out) {
      auto opened = openWithKey(in.made.folder, key, in.made.clock, kAccountName);
      if (!opened) return;
      for (int count = last + 1; work.keep(*opened, in.id, count); ++count)
        if (::write(out, &count, sizeof count) != sizeof count) return;
    });
    // After one to three, and some time: on a slow machine, too, it is in the middle of another.
    int acknowledged = 0;
    for (auto wanted = 1 + chance() % 3; wanted > 0; --wanted)
      REQUIRE(::read(writer.output(), &acknowledged, sizeof acknowledged) == sizeof acknowledged);
    std::this_thread::sleep_for(std::chrono::microseconds(chance() % 30'000));
    writer.kill();
    while (::read(writer.output(), &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
    }
    auto opened = openWithKey(in.made.folder, key, in.made.clock, kAccountName);
    REQUIRE(opened.has_value());
    const int kept = work.kept(store::CaseRepository(*opened).load(in.id).value());
    CHECK(kept >= acknowledged);
    CHECK(kept <= acknowledged + 1); // one may have been on disk before it could be acknowledged
    CHECK(store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
    last = kept;
  }
  CHECK(last > kKills); // it was busy when it was killed
}

store::CareRepository careOf(store::OpenStore& store) {
  return store::CareRepository(store, shippedPlan(), catalogue(), shippedInterventions());
}

} // namespace

TEST_CASE("a process that is killed at any moment loses no answer of the plan that was acknowledged") {
  // Of odd numbers an entry of the time line, which is a row each time; of even ones an answer changed in place.
  Work work;
  work.keep = [](store::OpenStore& store, casefile::CaseId id, int count) {
    store::PlanRepository plan(store, shippedPlan(), catalogue());
    if (count % 2 != 0) {
      casefile::LifeEvent event = lifeEvent();
      event.text = std::to_string(count);
      event.note = std::string(kLength, 'x');
      return plan.saveEvent(id, event).has_value();
    }
    casefile::PlanAnswer answer;
    answer.key.point = "history-events";
    answer.option = casefile::kYes;
    answer.text = said(count);
    return plan.saveAnswer(id, answer).has_value();
  };
  work.kept = [](const casefile::CaseFile& file) {
    int odd = -1;
    for (const casefile::LifeEvent& event : file.plan.events)
      CHECK(numberIn(event.text) == (odd += 2));
    const int even = file.plan.answers.empty() ? 0 : numberIn(file.plan.answers.back().text);
    CHECK(std::abs(odd - even) <= 1);
    return std::max(odd, even);
  };
  killDuring(work);
}

TEST_CASE("a process that is killed at any moment loses no choice, end or letter that was acknowledged") {
  // In turn: chosen, a letter about it, ended.
  Work work;
  work.keep = [](store::OpenStore& store, casefile::CaseId id, int count) {
    store::CareRepository care = careOf(store);
    if (count % 3 == 1) return care.choose(id, choiceOf("vipp-sd", said(count))).has_value();
    const auto file = store::CaseRepository(store).load(id).value();
    const auto choice = file.care.choices.back().id;
    if (count % 3 == 0) return care.end(id, choice, said(count)).has_value();
    casefile::LetterRecord letter = letterAbout(choice);
    letter.receiver = said(count);
    return care.keepLetter(id, letter).has_value();
  };
  work.kept = [](const casefile::CaseFile& file) {
    int count = 0;
    std::size_t letter = 0;
    for (const casefile::CareChoice& choice : file.care.choices) {
      CHECK(choice.reason == said(++count));
      if (letter < file.care.letters.size()) {
        CHECK(file.care.letters[letter].choice == choice.id);
        CHECK(file.care.letters[letter++].receiver == said(++count));
      }
      if (choice.ended) CHECK(choice.ended->reason == said(++count));
    }
    CHECK(letter == file.care.letters.size());
    return count;
  };
  killDuring(work);
}
