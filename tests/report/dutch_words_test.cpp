#include "report/case_summary.h"
#include "support/catch.h"

#include <set>

using namespace haven;

TEST_CASE("ages read as people say them") {
  struct Row {
    int months;
    const char* words;
  };
  const Row rows[] = {{-1, "nog niet geboren"},
                      {0, "0 maanden"},
                      {1, "1 maand"},
                      {11, "11 maanden"},
                      {12, "1 jaar en 0 maanden"},
                      {13, "1 jaar en 1 maand"},
                      {30, "2 jaar en 6 maanden"},
                      {156, "13 jaar en 0 maanden"}};
  for (const Row& row : rows)
    CHECK(report::dutchAge(Months{row.months}) == row.words);
}

TEST_CASE("every role, relationship and section has a word of its own") {
  std::set<std::string> words;
  for (const auto role : casefile::kRoles)
    words.insert(report::dutch(role));
  for (const auto kind : casefile::kRelationshipKinds)
    words.insert(report::dutch(kind));
  for (const auto section : report::kSections)
    words.emplace(report::idOf(section));
  CHECK(words.size() ==
        std::size(casefile::kRoles) + std::size(casefile::kRelationshipKinds) + std::size(report::kSections));
  CHECK(words.count("") == 0);
}
