#include "base/data_dir.h"
#include "base/text.h"
#include "bench/measure.h"
#include "interventions/intervention_catalogue.h"
#include "store/catalogue_search.h"
#include "store/search_queries.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

// A search at every keystroke of what professionals type, against looking for the same letters in the same texts with
// nothing forgiven and nothing put in order: one pass over every text, folded beforehand.

namespace {

using namespace haven;

/// Each query letter by letter, as the field holds it after each key.
std::vector<std::string> keystrokes() {
  std::vector<std::string> typed;
  for (const auto& query : tests::kSearchQueries)
    for (std::size_t length = 1; query.typed[length - 1] != '\0'; ++length)
      typed.emplace_back(query.typed, length);
  return typed;
}

} // namespace

int main() {
  using namespace haven::bench;
  const auto folder = dataDirectory();
  if (!folder) throw std::runtime_error("no data");
  const auto catalogue = interventions::loadInterventions(*folder);
  if (!catalogue) throw std::runtime_error("no catalogue");
  auto search = store::CatalogueSearch::build(*catalogue);
  if (!search) throw std::runtime_error("no index");
  std::vector<std::string> texts;
  for (const auto& document : store::searchDocuments(*catalogue, nullptr))
    for (const auto& entry : document.entries)
      texts.push_back(foldText(entry.text));
  const auto typed = keystrokes();
  const auto perKey = static_cast<double>(typed.size());

  std::size_t found = 0;
  const auto find = [&] {
    for (const std::string& words : typed)
      found += search->find(words)->results.size();
  };
  const auto scan = [&] {
    for (const std::string& words : typed) {
      const std::string folded = foldText(words);
      for (const std::string& text : texts)
        found += text.find(folded) != std::string::npos ? 1 : 0;
    }
  };
  printHeader();
  // In microseconds: a key is far below a millisecond.
  printRow("search at a keystroke / one pass over all texts",
           measurePairs(
               20, [&] { return millisecondsOf(find) * 1000 / perKey; },
               [&] { return millisecondsOf(scan) * 1000 / perKey; }),
           "us", 5);
  double slowest = 0;
  std::string at;
  for (const std::string& words : typed) {
    double best = 1e9; // of five, so that nothing else on the machine is taken for it
    for (int i = 0; i < 5; ++i)
      best = std::min(best, millisecondsOf([&] { found += search->find(words)->results.size(); }));
    if (best > slowest) at = words;
    slowest = std::max(slowest, best);
  }
  std::printf("slowest of %zu keystrokes: %.3f ms, at \"%s\"\n", typed.size(), slowest, at.c_str());
  return found > 0 ? 0 : 1;
}
