#include "interventions/shipped_interventions.h"
#include "store/search_documents.h"
#include "support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace haven::store;
using haven::tests::shippedInterventions;

namespace {

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("search indexes neighbours in labels as one word, and in sentences what a hyphen joins") {
  struct Row {
    SearchField field;
    const char* text;
    Strings words;
    const char* why;
  };
  const Row rows[] = {
      {SearchField::Name, "Theraplay", {"theraplay"}, "one word"},
      {SearchField::Synonym,
       "Video Home Training",
       {"video", "home", "training", "videohome", "hometraining", "videohometraining"},
       "two and three neighbours"},
      {SearchField::FullName, "Video-hometraining", {"video", "hometraining", "videohometraining"}, "a hyphen"},
      {SearchField::Goal,
       "Trauma-sensitief, op maat.",
       {"trauma", "sensitief", "op", "maat", "traumasensitief"},
       "a sentence: not sensitiefop"},
      {SearchField::Rest, "Eén kind", {"een", "kind"}, "a sentence without hyphens"},
  };
  for (const Row& row : rows) {
    INFO(row.text << ": " << row.why);
    CHECK(indexedWords({row.field, row.text}) == row.words);
  }
}

TEST_CASE("search knows everything of the catalogue once, by field") {
  const auto& shipped = shippedInterventions();
  const auto documents = searchDocuments(shipped, nullptr);
  CHECK(documents.size() ==
        shipped.interventions.size() + shipped.riskGroups.size() + shipped.partners.size() + shipped.rules.size());
  for (const SearchDocument& document : documents) {
    const auto& entries = document.entries;
    REQUIRE_FALSE(entries.empty());
    CHECK(entries.front().field == SearchField::Name);
    CHECK(std::is_sorted(entries.begin(), entries.end(),
                         [](const SearchEntry& one, const SearchEntry& other) { return one.field < other.field; }));
  }
  const auto& vipp = documents.front();
  REQUIRE(vipp.subject.intervention == shipped.intervention("vipp-sd"));
  for (const SearchField field : kSearchFields) {
    INFO(static_cast<int>(field));
    CHECK(std::any_of(vipp.entries.begin(), vipp.entries.end(),
                      [&](const SearchEntry& entry) { return entry.field == field; }));
  }
}
