#include "pdf/flow.h"

#include "support/catch.h"

#include <random>

using haven::pdf::paginate;
using haven::pdf::Strip;

namespace {

Strip strip(qreal height, bool keep = false, qreal before = 0) {
  Strip made;
  made.height = height;
  made.keepWithNext = keep;
  made.before = before;
  return made;
}

std::vector<std::size_t> sizes(const std::vector<haven::pdf::PageStrips>& pages) {
  std::vector<std::size_t> counts;
  for (const auto& page : pages)
    counts.push_back(page.size());
  return counts;
}

} // namespace

TEST_CASE("strips fill pages from the top and stay together where they ask for it") {
  struct Row {
    const char* why;
    std::vector<Strip> strips;
    std::vector<std::size_t> pages;
  };
  Strip turns = strip(10);
  turns.newPage = true;
  const Row rows[] = {
      {"no strips, one empty page", {}, {0}},
      {"what fits stays", {strip(40), strip(60)}, {2}},
      {"what does not goes on", {strip(40), strip(61)}, {1, 1}},
      {"space above counts", {strip(40), strip(60, false, 1)}, {1, 1}},
      {"but not at the top of a page", {strip(100), strip(100, false, 50)}, {1, 1}},
      {"a heading goes with its text", {strip(80), strip(10, true), strip(20)}, {1, 2}},
      {"a run moves as a whole", {strip(50), strip(20, true), strip(20, true), strip(20)}, {1, 3}},
      {"a run taller than a page starts where it is", {strip(50), strip(50, true), strip(60)}, {2, 1}},
      {"a page break", {strip(10), turns}, {1, 1}},
      {"no empty page before it", {turns, strip(10)}, {2}},
      {"nothing keeps a heading back from a page break", {strip(10, true), turns}, {1, 1}},
      {"a strip taller than a page shrinks to one", {strip(10), strip(250), strip(10)}, {1, 1, 1}},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(sizes(paginate(row.strips, 100)) == row.pages);
  }
  const std::vector<Strip> tall = {strip(250)};
  CHECK(paginate(tall, 100)[0][0].scale == Approx(0.4));
}

TEST_CASE("a strip that begins a page brings its heading") {
  const auto head = std::make_shared<const Strip>(strip(15, true));
  std::vector<Strip> rows(8, strip(30));
  for (Strip& row : rows)
    row.runOn = head;
  const auto pages = paginate(rows, 100);
  REQUIRE(sizes(pages) == std::vector<std::size_t>{3, 3, 3, 2}); // the first page needs none: its header was a strip
  CHECK(pages[1][0].strip == head.get());
  CHECK(pages[1][1].y == 15);
}

TEST_CASE("whatever the strips: all are placed in order, inside the page, none over another") {
  std::mt19937 chance(20261121);
  std::uniform_real_distribution<double> share(0, 1);
  for (int round = 0; round < 500; ++round) {
    const auto head = std::make_shared<const Strip>(strip(share(chance) * 60));
    std::vector<Strip> strips;
    for (int at = 0; at < 60; ++at) {
      strips.push_back(strip(share(chance) * (at % 9 == 0 ? 140 : 30), share(chance) < 0.4, share(chance) * 20));
      strips.back().newPage = share(chance) < 0.05;
      if (share(chance) < 0.5) strips.back().runOn = head;
    }
    const Strip* expected = strips.data();
    for (const auto& page : paginate(strips, 100)) {
      double free = 0;
      for (const auto& placed : page) {
        REQUIRE(placed.y >= free - 1e-6);
        free = placed.y + placed.strip->height * placed.scale;
        REQUIRE(free <= 100.6);
        if (placed.strip != head.get()) REQUIRE(placed.strip == expected++);
      }
    }
    REQUIRE(expected == strips.data() + strips.size());
  }
}
