#include "bench/case_typing.h"

#include "base/text.h"
#include "bench/measure.h"
#include "bench/open_list.h"
#include "bench/plain_rows.h"
#include "store/case_words.h"
#include "store/database_file.h"
#include "store/example_words.h"
#include "store/sqlite.h"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

namespace haven::bench {
namespace {

using store::Database;

constexpr std::size_t kNames = 14;   ///< that are typed; the first is not counted
constexpr std::size_t kLongest = 10; ///< keys of one name

/// A table of the same size that shows rows at once.
class PlainTable {
 public:
  PlainTable() {
    m_view.setModel(&m_rows);
    m_view.resize(kLaptopWindow);
    m_view.show();
    paintAll();
  }
  void show(std::size_t rows) {
    m_rows.show(static_cast<int>(rows));
    m_view.viewport()->update();
    paintAll();
  }

 private:
  PlainRows m_rows;
  QTableView m_view;
};

/// The query on a connection of its own, as the list has one.
class BareQuery {
 public:
  explicit BareQuery(store::OpenStore& store) : m_account(store.account().id) {
    auto opened = Database::open(store.folder() / store::kDatabaseFile, store.database().key(), Database::Mode::Beside);
    if (!opened) throw std::runtime_error("no second connection");
    m_database = std::move(*opened);
    auto prepared = m_database->prepare("SELECT rowid FROM case_words WHERE case_words MATCH ?1");
    if (!prepared) throw std::runtime_error("no query");
    m_query = std::make_unique<store::Statement>(std::move(*prepared));
  }
  /// What to ask to find this; no part of the query itself.
  std::string wanted(const std::string& words) { return store::wordsWanted(*m_database, m_account, words).value(); }
  /// How many it finds.
  std::size_t find(const std::string& wanted) {
    m_query->reset();
    m_query->bind(1, wanted);
    std::size_t rows = 0;
    for (auto row = m_query->step(); row.value(); row = m_query->step())
      rows += m_query->integer(0) > 0 ? 1 : 0;
    return rows;
  }

 private:
  casefile::AccountId m_account;
  std::unique_ptr<Database> m_database;
  std::unique_ptr<store::Statement> m_query; ///< goes before its database
};

bool isPlain(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](char letter) { return letter == ' ' || (letter >= 'a' && letter <= 'z'); });
}

/// What somebody types to find one of the cases: the first name and the beginning of the surname, as words are folded.
std::vector<std::string> namesIn(Database& database) {
  auto query = database.query("SELECT name FROM cases WHERE NOT is_pseudonym ORDER BY id * 7919 % 10007");
  if (!query) throw std::runtime_error("no names");
  std::vector<std::string> names;
  while (names.size() < kNames && query->step().value()) {
    std::string name = query->text(0);
    if (name.rfind(store::kExampleMark, 0) == 0) name.erase(0, store::kExampleMark.size());
    const auto words = foldedWords(name);
    if (words.empty()) continue;
    std::string typed = words.front();
    if (words.size() > 1) typed += " " + words.back();
    if (!isPlain(typed)) continue;
    typed.resize(std::min(typed.size(), kLongest));
    if (typed.back() == ' ') typed.pop_back();
    names.push_back(typed);
  }
  if (names.size() < 2) throw std::runtime_error("no names that can be typed");
  return names;
}

} // namespace

CaseTyping measureTyping(Organisation& organisation) {
  OpenList list(organisation);
  BareQuery bare(list.session().store());
  PlainTable plain;
  CaseTyping measured;
  bool first = true; // everything is made and read then
  for (const std::string& name : namesIn(list.session().store().database())) {
    list.clear();
    for (std::size_t length = 1; length <= name.size(); ++length) {
      const std::string wanted = bare.wanted(name.substr(0, length));
      std::size_t found = bare.find(wanted); // known before the key, so that both sides read pages that were read
      double painted = 0;
      const double whole = millisecondsOf([&] {
        painted = millisecondsOf([&] { list.key(name[length - 1]); });
        list.waitForCases(found);
      });
      const double query = millisecondsOf([&] { found = bare.find(wanted); });
      const double rows = millisecondsOf([&] { plain.show(found); });
      if (first) continue;
      measured.painted.push_back(painted);
      measured.whole.push_back(whole);
      measured.query.push_back(query);
      measured.plain.push_back(query + rows);
    }
    first = false;
  }
  return measured;
}

} // namespace haven::bench
