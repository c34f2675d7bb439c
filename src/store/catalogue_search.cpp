#include "store/catalogue_search.h"

#include "base/text.h"
#include "interventions/harmful_words.h"
#include "store/search_meaning.h"
#include "store/sqlite.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace haven::store {
namespace {

using Id = SearchVocabulary::Id;

constexpr std::size_t kMostWords = 16;

/// One column for each of `kSearchFields`; nothing but the index itself is kept. Texts come folded and taken apart, so
/// the plainest tokenizer will do.
constexpr std::string_view kTables =
    "CREATE VIRTUAL TABLE help USING fts5(name, full_name, synonyms, elements, groups, goal, targets, settings, rest,"
    " content='', tokenize='ascii', prefix='1 2 3');"
    "INSERT INTO help(help, rank) VALUES('rank', 'bm25(12.0, 9.0, 9.0, 4.0, 4.0, 2.0, 2.0, 1.0, 0.5)');"
    // The engine walks over all of the room it ever had for words on the way in, at every unfinished word.
    "INSERT INTO help(help, rank) VALUES('hashsize', 16384);"
    "CREATE VIRTUAL TABLE words USING fts5vocab(help, row);";
constexpr std::string_view kInsert =
    "INSERT INTO help(rowid, name, full_name, synonyms, elements, groups, goal, targets, settings, rest)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kFind = "SELECT rowid, -rank FROM help WHERE help MATCH ? ORDER BY rank, rowid";

struct Match {
  std::size_t document;
  double weight; ///< by the engine; more than zero
};

/// What is found comes before what a more lenient step adds; within a step what is named by the words comes first.
double scoreOf(std::size_t step, bool named, double weight) {
  return static_cast<double>(std::size(kLeniencies) - step) + (named ? 0.5 : 0) + weight / (1 + weight) / 2;
}

bool isName(SearchField field) {
  return field == SearchField::Name || field == SearchField::FullName || field == SearchField::Synonym;
}

/// Words of an entry, as places in the vocabulary.
struct EntryWords {
  std::vector<Id> ids;
  std::size_t own = 0; ///< the first so many; compounds of neighbours follow

  [[nodiscard]] bool holds(const SearchMeaning& meaning) const {
    return std::any_of(ids.begin(), ids.end(), [&](Id id) { return meaning.means(id); });
  }
  [[nodiscard]] std::size_t count(const std::vector<SearchMeaning>& meanings) const {
    return static_cast<std::size_t>(
        std::count_if(meanings.begin(), meanings.end(), [&](const SearchMeaning& meaning) { return holds(meaning); }));
  }
  /// Whether it holds nothing but what is meant.
  [[nodiscard]] bool coveredBy(const std::vector<SearchMeaning>& meanings) const {
    return std::all_of(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(own), [&](Id id) {
      return std::any_of(meanings.begin(), meanings.end(), [&](const SearchMeaning& one) { return one.means(id); });
    });
  }
};

/// The words that a search goes by: each once, without those that say little, where others are left.
std::vector<std::string> meantWords(std::string_view typed) {
  std::vector<std::string> all = foldedWords(typed);
  std::vector<std::string> meant;
  const auto add = [&](const std::string& word) {
    if (meant.size() < kMostWords && std::find(meant.begin(), meant.end(), word) == meant.end()) meant.push_back(word);
  };
  for (const std::string& word : all)
    if (!saysLittle(word)) add(word);
  if (meant.empty())
    for (const std::string& word : all)
      add(word);
  return meant;
}

} // namespace

/// The index, and beside it which words stand where: the engine says how well something is found, not by what.
class CatalogueSearch::Index {
 public:
  Index(const interventions::InterventionCatalogue& catalogue, const interventions::Overlay* overlay)
      : m_harmful(catalogue), m_documents(searchDocuments(catalogue, overlay)) {}

  Status fill();
  Result<SearchAnswer> find(std::string_view typed);

 private:
  using Meanings = std::vector<SearchMeaning>;

  Status insert();
  Status readVocabulary();
  [[nodiscard]] Meanings meaningsOf(const std::vector<std::string>& words, Leniency leniency) const;
  Result<std::vector<Match>> matching(const std::string& condition);
  Status findAll(const std::vector<std::string>& words, SearchAnswer& answer);
  Status findMost(const std::vector<std::string>& words, SearchAnswer& answer);
  [[nodiscard]] std::size_t wordsIn(std::size_t document, const Meanings& meanings) const;
  void add(const Match& match, std::size_t step, const Meanings& meanings, SearchAnswer& answer);

  interventions::HarmfulWords m_harmful;
  std::vector<SearchDocument> m_documents;
  std::vector<std::vector<EntryWords>> m_words; ///< of each document, of each entry
  SearchVocabulary m_vocabulary;
  std::vector<bool> m_found; ///< documents of the answer being made
  std::unique_ptr<Database> m_database;
  std::optional<Statement> m_find; ///< ends before the database
};

Status CatalogueSearch::Index::fill() {
  auto database = Database::inMemory();
  if (!database) return fail(database.error());
  m_database = std::move(*database);
  Status done = m_database->runScript(kTables);
  if (done) done = insert();
  if (done) done = readVocabulary();
  if (!done) return done;
  auto find = m_database->prepare(kFind);
  if (!find) return fail(find.error());
  m_find = std::move(*find);
  return {};
}

Status CatalogueSearch::Index::insert() {
  auto transaction = Transaction::begin(*m_database);
  if (!transaction) return fail(transaction.error());
  for (std::size_t i = 0; i < m_documents.size(); ++i) {
    std::array<std::string, kSearchFields.size()> columns;
    for (const SearchEntry& entry : m_documents[i].entries)
      for (const std::string& word : indexedWords(entry))
        columns[static_cast<std::size_t>(entry.field)] += word + ' ';
    auto row = m_database->query(kInsert, static_cast<std::int64_t>(i), columns[0], columns[1], columns[2], columns[3],
                                 columns[4], columns[5], columns[6], columns[7], columns[8]);
    if (!row) return fail(row.error());
    if (const Status inserted = row->run(); !inserted) return inserted;
  }
  if (const Status joined = m_database->runScript("INSERT INTO help(help) VALUES('optimize')"); !joined) return joined;
  return transaction->commit();
}

Status CatalogueSearch::Index::readVocabulary() {
  auto rows = m_database->prepare("SELECT term FROM words");
  if (!rows) return fail(rows.error());
  std::vector<std::string> terms;
  for (;;) {
    const auto row = rows->step();
    if (!row) return fail(row.error());
    if (!*row) break;
    terms.push_back(rows->text(0));
  }
  m_vocabulary = SearchVocabulary(std::move(terms));
  for (const SearchDocument& document : m_documents) {
    auto& entries = m_words.emplace_back();
    for (const SearchEntry& entry : document.entries) {
      EntryWords& words = entries.emplace_back();
      for (const std::string& word : indexedWords(entry))
        words.ids.push_back(m_vocabulary.find(word));
      words.own = foldedWords(entry.text).size();
    }
  }
  return {};
}

CatalogueSearch::Index::Meanings CatalogueSearch::Index::meaningsOf(const std::vector<std::string>& words,
                                                                    Leniency leniency) const {
  Meanings meanings;
  meanings.reserve(words.size());
  for (const std::string& word : words)
    meanings.emplace_back(m_vocabulary, word, leniency);
  return meanings;
}

Result<std::vector<Match>> CatalogueSearch::Index::matching(const std::string& condition) {
  m_find->reset();
  m_find->bind(1, condition);
  std::vector<Match> found;
  for (;;) {
    const auto row = m_find->step();
    if (!row) return fail(row.error());
    if (!*row) break;
    found.push_back({static_cast<std::size_t>(m_find->integer(0)), m_find->optionalReal(1).value_or(0)});
  }
  m_find->reset();
  return found;
}

/// What holds every word: first as typed, then ever more is forgiven until something is found.
Status CatalogueSearch::Index::findAll(const std::vector<std::string>& words, SearchAnswer& answer) {
  for (std::size_t step = 0; step < std::size(kLeniencies); ++step) {
    // Somebody who found what they typed asks for no guesses, and beside a warning none is made.
    if (kLeniencies[step] > Leniency::Part && !(answer.results.empty() && answer.harmful.empty())) break;
    if (kLeniencies[step] == Leniency::Anything && !answer.others.empty()) break;
    const Meanings meanings = meaningsOf(words, kLeniencies[step]);
    std::string condition;
    for (const SearchMeaning& meaning : meanings) {
      if (meaning.condition().empty()) {
        condition.clear();
        break;
      }
      condition += (condition.empty() ? "(" : " AND (") + meaning.condition() + ")";
    }
    if (condition.empty()) continue;
    // Where a text warns for what is asked, or says that it is something else, it is no answer to it.
    const auto found = matching(answer.harmful.empty() ? condition : "- rest : (" + condition + ")");
    if (!found) return fail(found.error());
    for (const Match& match : *found)
      add(match, step, meanings, answer);
  }
  return {};
}

/// What holds most of the words, those with more of them first.
Status CatalogueSearch::Index::findMost(const std::vector<std::string>& words, SearchAnswer& answer) {
  const Meanings meanings = meaningsOf(words, Leniency::Slip);
  std::string condition;
  for (const SearchMeaning& meaning : meanings)
    if (!meaning.condition().empty()) condition += (condition.empty() ? "" : " OR ") + meaning.condition();
  if (condition.empty()) return {};
  const auto found = matching(condition);
  if (!found) return fail(found.error());
  std::size_t most = (words.size() + 1) / 2;
  for (const Match& match : *found)
    most = std::max(most, wordsIn(match.document, meanings));
  for (const Match& match : *found)
    if (wordsIn(match.document, meanings) == most) add(match, std::size(kLeniencies), meanings, answer);
  answer.partly = true;
  return {};
}

/// How many of the words stand in it.
std::size_t CatalogueSearch::Index::wordsIn(std::size_t document, const Meanings& meanings) const {
  const auto& entries = m_words[document];
  return static_cast<std::size_t>(std::count_if(meanings.begin(), meanings.end(), [&](const SearchMeaning& meaning) {
    return std::any_of(entries.begin(), entries.end(), [&](const EntryWords& words) { return words.holds(meaning); });
  }));
}

/// Adds it once, with the entry in which most of the words stand.
void CatalogueSearch::Index::add(const Match& match, std::size_t step, const Meanings& meanings, SearchAnswer& answer) {
  if (m_found[match.document]) return;
  m_found[match.document] = true;
  const SearchDocument& document = m_documents[match.document];
  const auto& entries = m_words[match.document];
  std::size_t best = 0;
  std::size_t most = 0;
  bool named = false;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::size_t count = entries[i].count(meanings);
    named = named || (count > 0 && isName(document.entries[i].field) && entries[i].coveredBy(meanings));
    if (count > most) {
      best = i;
      most = count;
    }
  }
  const SearchEntry& entry = document.entries[best];
  SearchHit hit{document.subject, scoreOf(step, named, match.weight), entry.field, entry.text};
  auto& list = document.subject.kind == SearchKind::Intervention ? answer.results : answer.others;
  list.push_back(std::move(hit));
}

Result<SearchAnswer> CatalogueSearch::Index::find(std::string_view typed) {
  SearchAnswer answer;
  answer.harmful = m_harmful.in(typed);
  const std::vector<std::string> words = meantWords(typed);
  if (words.empty()) return answer;
  m_found.assign(m_documents.size(), false);
  Status done = findAll(words, answer);
  if (done && answer.harmful.empty() && answer.results.empty() && answer.others.empty()) done = findMost(words, answer);
  if (!done) return fail(done.error());
  const auto better = [](const SearchHit& one, const SearchHit& other) { return one.score > other.score; };
  std::stable_sort(answer.results.begin(), answer.results.end(), better);
  std::stable_sort(answer.others.begin(), answer.others.end(), better);
  return answer;
}

Result<CatalogueSearch> CatalogueSearch::build(const interventions::InterventionCatalogue& catalogue,
                                               const interventions::Overlay* overlay) {
  auto index = std::make_unique<Index>(catalogue, overlay);
  if (const Status filled = index->fill(); !filled) return fail(filled.error());
  return CatalogueSearch(std::move(index));
}

CatalogueSearch::CatalogueSearch(std::unique_ptr<Index> index) : m_index(std::move(index)) {}
CatalogueSearch::~CatalogueSearch() = default;
CatalogueSearch::CatalogueSearch(CatalogueSearch&& other) noexcept = default;
CatalogueSearch& CatalogueSearch::operator=(CatalogueSearch&& other) noexcept = default;

Result<SearchAnswer> CatalogueSearch::find(std::string_view words) {
  return m_index->find(words);
}

} // namespace haven::store
