#include "bench/case_opening.h"

#include "bench/derivation.h"
#include "bench/open_list.h"
#include "gui/case_page.h"
#include "gui/case_search.h"
#include "store/case_list.h"
#include "store/sqlite.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace haven::bench {
namespace {

using store::Database;

constexpr int kPairs = 7;

void readFirstPage(Database& database) {
  auto rows = database.query(std::string(store::kIndexedList) + " ORDER BY c.id DESC LIMIT ?1",
                             static_cast<std::int64_t>(gui::CaseSearch::kFirst));
  std::size_t read = 0;
  for (auto row = rows->step(); row.value(); row = rows->step()) {
    store::RowReader reader(*rows);
    read += store::caseListRow(reader).id > 0 ? 1 : 0;
  }
  if (read == 0) throw std::runtime_error("no first page");
}

casefile::CaseId largestCase(Database& database) {
  return database
      .integer("SELECT r.case_id FROM administrations a JOIN relationships r ON r.id = a.relationship "
               "GROUP BY r.case_id ORDER BY count(*) DESC, r.case_id LIMIT 1")
      .value();
}

casefile::CaseId emptyCase(Database& database) {
  return database
      .integer("SELECT c.id FROM cases c WHERE NOT EXISTS (SELECT 1 FROM administrations a JOIN relationships r "
               "ON r.id = a.relationship WHERE r.case_id = c.id) ORDER BY c.id DESC LIMIT 1")
      .value();
}

double openPage(gui::CasePage& page, casefile::CaseId id) {
  return millisecondsOf([&] {
    if (!page.open(id)) throw std::runtime_error("no case page");
    page.show();
    paintAll();
  });
}

} // namespace

ListOpening measureOpening(Organisation& organisation) {
  const auto haven = [&](bool derive) {
    std::unique_ptr<OpenList> list;
    return millisecondsOf([&] {
      if (derive) deriveKeyOnce();
      list = std::make_unique<OpenList>(organisation);
    });
  };
  const auto bare = [&](bool derive) {
    return millisecondsOf([&] {
      if (derive) deriveKeyOnce();
      store::OpenStore store = organisation.open();
      readFirstPage(store.database());
    });
  };
  const auto pairs = [&](bool derive) {
    return measurePairs(
        kPairs, [&] { return haven(derive); }, [&] { return bare(derive); });
  };
  return {pairs(true), pairs(false)};
}

CasePageOpening measureCasePage(Organisation& organisation) {
  gui::Session session(organisation.context(), organisation.open());
  const casefile::CaseId id = largestCase(session.store().database());
  CasePageOpening measured;
  const auto load = [&] {
    return millisecondsOf(
        [&] { measured.records = static_cast<int>(session.cases().load(id)->administrations.size()); });
  };
  measured.anew = measurePairs(
      kPairs,
      [&] {
        std::unique_ptr<gui::CasePage> page;
        double milliseconds = millisecondsOf([&] {
          page = std::make_unique<gui::CasePage>(session);
          page->resize(kLaptopWindow);
        });
        milliseconds += openPage(*page, id);
        return milliseconds;
      },
      load);
  gui::CasePage page(session);
  page.resize(kLaptopWindow);
  measured.again = measurePairs(
      2 * kPairs, [&] { return openPage(page, id); }, load);
  const casefile::CaseId empty = emptyCase(session.store().database());
  measured.growth = measurePairs(
      2 * kPairs, [&] { return openPage(page, id); }, [&] { return openPage(page, empty); });
  return measured;
}

} // namespace haven::bench
