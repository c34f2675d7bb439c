#include "store/case_words.h"

#include "base/text.h"
#include "store/case_rows.h"
#include "store/read_rows.h"

#include <utility>
#include <vector>

namespace haven::store {
namespace {

void addWords(std::string& words, std::string_view text) {
  for (const std::string& word : foldedWords(text))
    words += word + ' ';
}

/// `"jan" * "de" *`: each begins a word. Folded words hold no quotes.
std::string beginnings(std::string_view search) {
  std::string wanted;
  for (const std::string& word : foldedWords(search))
    wanted += (wanted.empty() ? "\"" : " AND \"") + word + "\" *";
  return wanted;
}

} // namespace

std::string wordsOf(const casefile::CaseFile& file) {
  std::string words;
  addWords(words, file.number);
  addWords(words, file.youth.name);
  addWords(words, file.youth.clientNumber);
  for (const casefile::Relationship& relationship : file.relationships)
    addWords(words, relationship.carerName);
  return words;
}

Status refreshWords(Database& database, casefile::CaseId id) {
  auto file = readCase(database, id);
  if (!file) return fail(file.error());
  auto relationships = readRelationships(database, id);
  if (!relationships) return fail(relationships.error());
  file->relationships = std::move(*relationships);
  return database.run("INSERT OR REPLACE INTO case_words (rowid, words, workers, reach) "
                      "SELECT ?1, ?2, workers, reach FROM case_reach WHERE case_id = ?1",
                      id, wordsOf(*file));
}

std::string wordsAnywhere(std::string_view search) {
  const std::string words = beginnings(search);
  return words.empty() ? words : "{words workers} : (" + words + ")";
}

Result<std::string> wordsWanted(Database& database, casefile::AccountId account, std::string_view search) {
  const auto teams =
      readAll<casefile::TeamId>(database.query("SELECT team FROM team_members WHERE account = ?", account),
                                [](RowReader& row) { return row.integer(); });
  if (!teams) return fail(teams.error());
  const std::string own = std::to_string(account);
  std::string wanted = "reach : (a" + own + " OR e" + own;
  for (const casefile::TeamId team : *teams)
    wanted += " OR t" + std::to_string(team);
  wanted += ")";
  if (const std::string words = wordsAnywhere(search); !words.empty()) wanted += " AND " + words;
  return wanted;
}

std::string notesWanted(std::string_view search) {
  return beginnings(search);
}

} // namespace haven::store
