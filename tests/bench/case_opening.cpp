#include "bench/case_opening.h"

#include "bench/open_list.h"
#include "gui/case_page.h"
#include "gui/case_search.h"
#include "store/case_list.h"
#include "store/database_file.h"
#include "store/sqlite.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace haven::bench {
namespace {

using store::Database;

constexpr int kPairs = 7;

void readFirstPage(const std::filesystem::path& folder, const Secret& key) {
  auto database = Database::open(folder / store::kDatabaseFile, key, Database::Mode::Existing);
  if (!database) throw std::runtime_error("no database");
  auto rows = (*database)->query(std::string(store::kIndexedList) + " ORDER BY c.id DESC LIMIT ?1",
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

double openPage(gui::CasePage& page, casefile::CaseId id) {
  return millisecondsOf([&] {
    if (!page.open(id)) throw std::runtime_error("no case page");
    page.show();
    paintAll();
  });
}

} // namespace

Paired measureOpening(Organisation& organisation) {
  const Secret key = organisation.open().database().key().clone();
  const auto haven = [&] {
    std::unique_ptr<OpenList> list;
    return millisecondsOf([&] { list = std::make_unique<OpenList>(organisation); });
  };
  const auto bare = [&] { return millisecondsOf([&] { readFirstPage(organisation.folder(), key); }); };
  return measurePairs(kPairs, haven, bare);
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
  return measured;
}

} // namespace haven::bench
