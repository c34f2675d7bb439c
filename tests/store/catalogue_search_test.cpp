#include "store/catalogue_search.h"

#include "base/data_dir.h"
#include "base/text.h"
#include "interventions/shipped_interventions.h"
#include "store/search_queries.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace haven;
using namespace haven::store;
using haven::tests::kSearchQueries;
using haven::tests::SearchQuery;
using haven::tests::shippedInterventions;

namespace {

using Strings = std::vector<std::string>;

CatalogueSearch& shippedSearch() {
  static auto search = CatalogueSearch::build(shippedInterventions());
  REQUIRE(search);
  return *search;
}

SearchAnswer found(std::string_view words) {
  auto answer = shippedSearch().find(words);
  REQUIRE(answer);
  return std::move(*answer);
}

Strings idsOf(const SearchAnswer& answer) {
  Strings ids;
  for (const SearchHit& hit : answer.results)
    ids.push_back(hit.subject.intervention->id);
  return ids;
}

bool holds(const Strings& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Ends of the beginnings of a text, character by character.
std::vector<std::size_t> beginningsOf(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 1; i <= text.size(); ++i)
    if (i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) ends.push_back(i);
  return ends;
}

} // namespace

TEST_CASE("search finds first what was meant") {
  CHECK(std::size(kSearchQueries) >= 60);
  for (const SearchQuery& query : kSearchQueries) {
    INFO(query.typed << ": " << query.why);
    const SearchAnswer answer = found(query.typed);
    REQUIRE_FALSE(answer.results.empty());
    CHECK(answer.results.front().subject.intervention->id == query.first);
    CHECK(answer.results.front().subject.intervention == shippedInterventions().intervention(query.first));
    CHECK_FALSE(answer.partly);
    CHECK(answer.harmful.empty());
  }
}

TEST_CASE("every intervention is found by each of its names") {
  for (const auto& one : shippedInterventions().interventions) {
    Strings names{one.name, one.fullName};
    for (const auto& synonym : one.synonyms)
      names.push_back(synonym.text);
    for (const std::string& name : names) {
      if (name.empty()) continue;
      INFO(one.id << ": " << name);
      const Strings ids = idsOf(found(name));
      REQUIRE_FALSE(ids.empty());
      // A name that two go by finds either.
      CHECK((ids.front() == one.id || (ids.size() > 1 && ids[1] == one.id)));
    }
    INFO(one.id);
    CHECK(idsOf(found(one.name)).front() == one.id);
  }
}

TEST_CASE("what is typed letter by letter stays found") {
  for (const SearchQuery& query : kSearchQueries) {
    const std::string typed = query.typed;
    bool was = false;
    for (const std::size_t end : beginningsOf(typed)) {
      const bool now = holds(idsOf(found(typed.substr(0, end))), query.first);
      INFO(query.typed << ", at " << typed.substr(0, end));
      // A word that is not finished may become another. The last one may not, unless it holds a slip that is seen as
      // one only when it is finished.
      const bool inLastWord = typed.find_first_of(" -,/(", end) == std::string::npos;
      if (query.slip ? end == typed.size() : inLastWord) CHECK((now || !was));
      was = now;
    }
    CHECK(was);
  }
}

TEST_CASE("an answer tells where the words stand, and is in order") {
  struct Row {
    const char* typed;
    SearchField field;
    const char* matched;
  };
  const Row rows[] = {
      {"theraplay", SearchField::Name, "Theraplay"},
      {"kortdurende video-hometraining", SearchField::FullName, "Kortdurende video-hometraining"},
      {"zbk", SearchField::Synonym, "ZBK"},
      {"speltherapie", SearchField::Element, "Speltherapie"},
      {"postpartum depressie", SearchField::Group, "postpartum depressie"},
      {"massage", SearchField::Synonym, "Shantala Baby massage (individueel, via de JGZ)"},
  };
  for (const Row& row : rows) {
    INFO(row.typed);
    const SearchHit hit = found(row.typed).results.front();
    CHECK(hit.field == row.field);
    CHECK(hit.matched == row.matched);
  }
  for (const SearchQuery& query : kSearchQueries) {
    INFO(query.typed);
    const SearchAnswer answer = found(query.typed);
    for (const auto* list : {&answer.results, &answer.others}) {
      std::set<const void*> seen;
      for (std::size_t i = 0; i < list->size(); ++i) {
        const SearchSubject& subject = (*list)[i].subject;
        if (i > 0) CHECK((*list)[i - 1].score >= (*list)[i].score);
        CHECK((*list)[i].score > 0);
        CHECK_FALSE((*list)[i].matched.empty());
        const int set = (subject.intervention != nullptr) + (subject.riskGroup != nullptr) +
                        (subject.partner != nullptr) + (subject.rule != nullptr);
        CHECK(set == 1);
        CHECK((subject.kind == SearchKind::Intervention) == (list == &answer.results));
        const void* one = subject.intervention != nullptr ? static_cast<const void*>(subject.intervention)
                          : subject.riskGroup != nullptr  ? static_cast<const void*>(subject.riskGroup)
                          : subject.partner != nullptr    ? static_cast<const void*>(subject.partner)
                                                          : static_cast<const void*>(subject.rule);
        CHECK(seen.insert(one).second);
      }
    }
  }
}

TEST_CASE("partners, risk groups and rules are found beside interventions") {
  const auto veiligThuis = found("veilig thuis");
  REQUIRE_FALSE(veiligThuis.others.empty());
  CHECK(veiligThuis.others.front().subject.partner == shippedInterventions().partner("veilig-thuis"));
  const auto fosterCare = found("pleegzorg");
  const auto isGroup = [](const SearchHit& hit) {
    return hit.subject.riskGroup == shippedInterventions().riskGroup("pleegzorg");
  };
  CHECK(std::any_of(fosterCare.others.begin(), fosterCare.others.end(), isGroup));
  for (const char* typed : {"C-07", "c07", "c 07"}) {
    INFO(typed);
    const auto rule = found(typed);
    REQUIRE_FALSE(rule.others.empty());
    CHECK(rule.others.front().subject.rule == shippedInterventions().rule("C-07"));
  }
}

TEST_CASE("every word has to be found; where that finds nothing, most of them") {
  CHECK(idsOf(found("speltherapie pleegzorg")) == Strings{"theraplay"});
  CHECK_FALSE(found("speltherapie pleegzorg").partly);
  CHECK(idsOf(found("theraplay gordon")).size() == 2); // one of two each
  CHECK(found("theraplay gordon").partly);
  const auto most = found("pleegkind xyzzy videofeedback");
  CHECK(most.partly);
  for (const auto& hit : most.results) {
    INFO(hit.subject.intervention->id);
    CHECK(hit.subject.intervention->has("videofeedback"));
  }
  CHECK(most.results.size() >= 2);
  const auto little = found("voor wie en welke en hoe theraplay"); // words that say little are not asked for
  CHECK(idsOf(little) == Strings{"theraplay"});
  CHECK_FALSE(little.partly);
  const auto one = found("theraplay xyzzy qwertz");
  CHECK(one.results.empty()); // one of three is not most
  CHECK(one.others.empty());
  CHECK(idsOf(found("xyzzyx")).empty());
}

TEST_CASE("a harmful approach is warned for, and nothing is guessed beside it") {
  struct Row {
    const char* typed;
    const char* approach;
  };
  const Row rows[] = {{"holding", "dwang"},        {"Holding-Therapie", "dwang"},
                      {"vasthouden", "dwang"},     {"rebirthing", "regressie"},
                      {"regressie", "regressie"},  {"regresie", "regressie"},
                      {"dwang", "dwang"},          {"trauma doorwerken", "doorwerken-trauma"},
                      {"hergeboorte", "regressie"}};
  for (const Row& row : rows) {
    INFO(row.typed);
    const SearchAnswer answer = found(row.typed);
    REQUIRE(answer.harmful.size() == 1);
    CHECK(answer.harmful.front().approach == shippedInterventions().harmfulApproach(row.approach));
    CHECK(idsOf(answer).empty()); // not even what a text says to be something else
    CHECK_FALSE(answer.partly);
  }
  // Beside a warning stands what was asked for too.
  const SearchAnswer both = found("attachment therapy");
  CHECK(both.harmful.size() == 1);
  CHECK(idsOf(both) == Strings{"ddp"});
  for (const auto& approach : shippedInterventions().harmful) {
    Strings terms = approach.typed;
    for (const auto& term : approach.terms)
      terms.push_back(term.text);
    for (const std::string& term : terms) {
      INFO(term);
      CHECK_FALSE(found(term).harmful.empty());
    }
  }
}

TEST_CASE("nothing typed finds nothing") {
  for (const char* typed : {"", " ", "\t\n", "-", "\"\"", "?!", "()", "* ^ :"}) {
    INFO(typed);
    const SearchAnswer answer = found(typed);
    CHECK(answer.harmful.empty());
    CHECK(answer.results.empty());
    CHECK(answer.others.empty());
    CHECK_FALSE(answer.partly);
  }
}

TEST_CASE("whatever is typed, it is words and no language of the engine") {
  // The same words with what the engine's query language is made of give the same answer.
  const Strings plain = idsOf(found("theraplay"));
  REQUIRE(plain.size() == 1);
  for (const char* typed : {"\"theraplay\"",
                            "\"theraplay",
                            "theraplay\"",
                            "theraplay*",
                            "*theraplay",
                            "^theraplay",
                            "(theraplay)",
                            "theraplay)",
                            "((theraplay",
                            "{theraplay}",
                            "theraplay:",
                            "-theraplay",
                            "+theraplay",
                            "theraplay;",
                            "'theraplay'",
                            "theraplay--",
                            "theraplay\\",
                            "%theraplay%",
                            "\xE2\x80\x9Ctheraplay\xE2\x80\x9D",
                            "\xfftheraplay\xfe",
                            "theraplay\xc3"}) {
    INFO(typed);
    CHECK(idsOf(found(typed)) == plain);
  }
  CHECK(idsOf(found(std::string_view("theraplay\0", 10))) == plain);
  CHECK(idsOf(found(std::string_view("\0theraplay", 10))) == plain);
  // Operators are words like any other, and stand in no text.
  for (const char* typed :
       {"NEAR", "AND", "OR", "NOT", "NEAR(theraplay gordon, 2)", "theraplay AND gordon", "theraplay OR gordon",
        "theraplay NOT gordon", "name:theraplay", "{name goal}: theraplay", "theraplay* gordon*", "- rest : theraplay",
        "'; DROP TABLE help; --", "\" OR rowid > 0 OR \"", "help MATCH 'x'"}) {
    INFO(typed);
    CHECK(shippedSearch().find(typed));
  }
  CHECK(idsOf(found("theraplay")) == plain); // and nothing was dropped
}

TEST_CASE("a text of any length and kind gets an answer") {
  std::string words;
  for (int i = 0; words.size() < 10'000; ++i)
    words += "woord" + std::to_string(i) + " ";
  for (const std::string& typed :
       {std::string(10'000, 'a'), std::string(10'000, '"'), std::string(10'000, '*'), std::string(10'000, '\0'),
        std::string(5'000, '(') + std::string(5'000, ')'), std::string(9'000, ' ') + "theraplay", words})
    CHECK(shippedSearch().find(typed));
  CHECK(idsOf(found(std::string(9'000, ' ') + "theraplay")) == Strings{"theraplay"});
  CHECK(found(words + "holding").harmful.size() == 1);

  std::mt19937 chance(7);
  const std::string_view bits[] = {
      "\"", "*",  "NEAR", "(", ")", "-", " ",  "video", "therapie",     "\xff", "é",   "a",  ":",
      "^",  "OR", "{",    "}", "'", "+", "\\", "ß",     "\xE2\x80\x8B", "9",    "AND", "NOT"};
  for (int i = 0; i < 3'000; ++i) {
    std::string typed;
    for (auto length = chance() % 12; length > 0; --length)
      typed += bits[chance() % std::size(bits)];
    INFO(typed);
    REQUIRE(shippedSearch().find(typed));
  }
}

TEST_CASE("what an organisation adds and says of its offers is found") {
  const auto schema = interventions::overlaySchema(HAVEN_SOURCE_DIR "/data");
  REQUIRE(schema);
  const auto overlay = interventions::parseOverlay(
      R"({"format": 1, "organisation": "Voorbeeld: Jeugdteam Oost", "updated": "2026-01-05",
          "offers": [{"intervention": "nika", "by": "Voorbeeldteam Kastanje", "contact": "Fictieve balie"}],
          "additions": [{"id": "local-samen-sterk", "name": "Voorbeeld: Samen Sterk", "goal": "Verzonnen doel: rust thuis.",
                         "for": "Verzonnen: ouders met vragen."}],
          "partners": [{"id": "local-wijkpunt", "name": "Voorbeeld: Wijkpunt", "offers": "Verzonnen: koffie en uitleg."}]})",
      "overlay.json", *schema, shippedInterventions());
  REQUIRE(overlay);
  const auto joined = interventions::withOverlay(shippedInterventions(), *overlay);
  auto search = CatalogueSearch::build(joined, &*overlay);
  REQUIRE(search);
  const auto first = [&](std::string_view words) { return idsOf(*search->find(words)).front(); };
  CHECK(first("samen sterk") == "local-samen-sterk");
  CHECK(first("kastanje") == "nika");
  CHECK(first("theraplay") == "theraplay");
  CHECK(search->find("wijkpunt")->others.front().subject.partner == joined.partner("local-wijkpunt"));
  CHECK(idsOf(found("kastanje")).empty()); // of the shipped catalogue it is no part
  CatalogueSearch moved = std::move(*search);
  CHECK(idsOf(*moved.find("kastanje")) == Strings{"nika"});
}

TEST_CASE("the index keeps nothing on disk") {
  const auto openFiles = [] {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
      std::error_code none;
      files.insert(std::filesystem::read_symlink(entry.path(), none).string());
    }
    return files;
  };
  const auto before = openFiles();
  auto search = CatalogueSearch::build(shippedInterventions());
  REQUIRE(search);
  REQUIRE(search->find("video"));
  CHECK(openFiles() == before);
}
