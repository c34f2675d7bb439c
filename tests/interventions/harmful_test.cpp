#include "base/text.h"
#include "interventions/harmful_words.h"
#include "interventions/shipped_interventions.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace haven;
using namespace haven::interventions;
using haven::tests::shippedInterventions;

namespace {

using Strings = std::vector<std::string>;

const HarmfulWords& shippedWords() {
  static const HarmfulWords words(shippedInterventions());
  return words;
}

/// Ids of the approaches, in order.
Strings idsIn(std::string_view words) {
  Strings ids;
  for (const HarmfulHit& hit : shippedWords().in(words))
    ids.push_back(hit.approach->id);
  return ids;
}

bool leadsTo(const HarmfulApproach& approach, std::string_view words) {
  const Strings ids = idsIn(words);
  return std::find(ids.begin(), ids.end(), approach.id) != ids.end();
}

Strings termsOf(const HarmfulApproach& approach) {
  Strings terms = approach.typed;
  for (const Statement& term : approach.terms)
    terms.push_back(term.text);
  return terms;
}

void forEveryTerm(const std::function<void(const HarmfulApproach&, const std::string&)>& look) {
  std::size_t count = 0;
  for (const HarmfulApproach& approach : shippedInterventions().harmful)
    for (const std::string& term : termsOf(approach)) {
      ++count;
      look(approach, term);
    }
  REQUIRE(count >= 38); // 15 in the sources, 13 and more besides (interventions.md, B1)
}

std::string joinedWith(const Strings& words, const std::string& between) {
  std::string joined;
  for (const std::string& word : words)
    joined += (joined.empty() ? "" : between) + word;
  return joined;
}

/// Upper case; letters outside ASCII as they are.
std::string loud(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

/// With a mark on every e and o.
std::string accented(const std::string& text) {
  std::string marked;
  for (const char c : text)
    marked += c == 'e' ? "é" : c == 'o' ? "ö" : std::string(1, c);
  return marked;
}

/// Whether a typing error made of it a word that is none of ours.
bool isFreeWord(const std::string& word) {
  const auto& free = shippedInterventions().notHarmful;
  return std::any_of(free.begin(), free.end(),
                     [&](const std::string& one) { return joinedWith(foldedWords(one), "") == word; });
}

} // namespace

TEST_CASE("every harmful term leads to its approach, however it is written") {
  forEveryTerm([](const HarmfulApproach& approach, const std::string& term) {
    INFO(approach.id << ": " << term);
    const Strings words = foldedWords(term);
    CHECK(leadsTo(approach, term));
    CHECK(leadsTo(approach, loud(term)));
    CHECK(leadsTo(approach, accented(term)));
    CHECK(leadsTo(approach, "Wat is “" + term + "”?"));
    for (const char* between : {"", "-", " ", "  ", "\u2011", "\u2013", "_", "/", "'", "\t\n", "\u00A0"})
      CHECK(leadsTo(approach, joinedWith(words, between)));
    CHECK(leadsTo(approach, term + "s"));
    CHECK(leadsTo(approach, term + "en"));
  });
}

TEST_CASE("one typing error in a long word of a harmful term does not hide it") {
  std::size_t tried = 0;
  forEveryTerm([&](const HarmfulApproach& approach, const std::string& term) {
    const Strings words = foldedWords(term);
    const auto check = [&](std::size_t at, const std::string& typed) {
      if (isFreeWord(typed)) return;
      Strings wrong = words;
      wrong[at] = typed;
      INFO(approach.id << ": " << joinedWith(wrong, " "));
      CHECK(leadsTo(approach, joinedWith(wrong, " ")));
      ++tried;
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string& word = words[at];
      if (word.size() < 6) continue;
      for (std::size_t i = 0; i < word.size(); ++i) {
        check(at, std::string(word).erase(i, 1));
        check(at, std::string(word).insert(i, "q"));
        check(at, std::string(word).replace(i, 1, "q"));
        std::string swapped = word;
        if (i + 1 < word.size()) std::swap(swapped[i], swapped[i + 1]);
        check(at, swapped);
      }
    }
  });
  CHECK(tried > 4000);
}

TEST_CASE("what is harmful is caught inside what people write") {
  struct Row {
    const char* typed;
    Strings approaches;
    const char* term; ///< of the first
    const char* why;
  };
  const Row rows[] = {
      {"holding-therapie", {"dwang"}, "holding-therapie", "as richtlijn-2020, 5.1 writes it; the longest term is told"},
      {"holding therapie", {"dwang"}, "holding-therapie", "a space for the hyphen"},
      {"holdingtherapie", {"dwang"}, "holding-therapie", "written as one word"},
      {"HOLDING", {"dwang"}, "holding", "upper case"},
      {"holdingsessie", {"dwang"}, "holding", "a compound"},
      {"holdings", {"dwang"}, "holding", "plural"},
      {"anti-holding", {"dwang"}, "holding", "a compound with a hyphen"},
      {"oudervasthoudenmethode", {"dwang"}, "vasthouden", "a compound"},
      {"hodling", {"dwang"}, "holding", "two letters swapped"},
      {"holdng", {"dwang"}, "holding", "a letter too few"},
      {"vasthouden", {"dwang"}, "vasthouden", "interventions.md, B1: with the distinction from ordinary comfort"},
      {"mag ik mijn kind vasthouden?", {"dwang"}, "kind vasthouden", "in a sentence"},
      {"therapeutisch vastouden", {"dwang"}, "therapeutisch vasthouden", "mistyped in the second word"},
      {"tegen de wil vasthouden", {"dwang"}, "tegen de wil vasthouden", "nji-2018, 4.2"},
      {"Hól-ding", {"dwang"}, "holding", "broken by a hyphen, with a mark"},
      {"h o l d i n g", {"dwang"}, "holding", "spelled out"},
      {"hol\u00ADding", {"dwang"}, "holding", "with a soft hyphen, as copied from a page"},
      {"holding\xff", {"dwang"}, "holding", "with a broken byte"},
      {"rebirthing", {"regressie"}, "rebirthing", "nji-2018, 4.2"},
      {"rebirthingweekend", {"regressie"}, "rebirthing", "a compound"},
      {"regresie", {"regressie"}, "regressie", "a letter too few"},
      {"teruggaan naar het verleden", {"regressie"}, "teruggaan naar het verleden", "nji-2018, 1"},
      {"trauma doorwerken", {"doorwerken-trauma"}, "trauma doorwerken", "nji-2018, 4.2"},
      {"traumatherapie zonder begeleiding", {"doorwerken-trauma"}, "traumatherapie zonder begeleiding", "nji-web"},
      {"traumatherapie zonder begeleding", {"doorwerken-trauma"}, "traumatherapie zonder begeleiding", "mistyped"},
      {"doorwerken van trauma door regressie", {"regressie", "doorwerken-trauma"}, "regressie", "richtlijn-2020, 5.6"},
      {"dwang of rebirthing", {"dwang", "regressie"}, "dwang", "each once, in the order of the catalogue"},
      {"holding holding dwang", {"dwang"}, "holding", "each once"},
  };
  for (const Row& row : rows) {
    INFO(row.typed << ": " << row.why);
    CHECK(idsIn(row.typed) == row.approaches);
    const auto hits = harmfulIn(row.typed, shippedInterventions());
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().term == row.term);
  }
}

TEST_CASE("ordinary comfort, specialist help and everyday words raise no warning") {
  struct Row {
    const char* words;
    const char* why;
  };
  const Row rows[] = {
      {"EMDR", "jgz-2021, Thema 3: specialist help"},
      {"traumatherapie", "richtlijn-2020, 3.1: specialist help"},
      {"traumabehandeling", "richtlijn-2020, 3.1"},
      {"specialistische traumatherapie", "richtlijn-2020, 3.1"},
      {"traumasensitief opvoeden", "richtlijn-2020, 3.1"},
      {"trauma-sensitief opvoeden", "richtlijn-2020, 3.1"},
      {"traumagerichte behandeling met begeleiding", "not without guidance"},
      {"draagdoek", "jgz-2021, Thema 3"},
      {"baby troosten", "ordinary comfort"},
      {"knuffelen op schoot", "ordinary comfort"},
      {"huid-op-huidcontact", "jgz-2021"},
      {"houding", "one letter from holding"},
      {"basishouding van de ouder", "a compound of what is one letter from holding"},
      {"houdingen", "the plural of it"},
      {"Parenting Stress Index", "two letters from re-parenting"},
      {"de parenting stress index", "de parenting is no re-parenting"},
      {"vroeggeboorte", "two letters from wedergeboorte"},
      {"ter geboorte", "one letter from hergeboorte, over two words"},
      {"agressie", "two letters from regressie"},
      {"agressieregulatie", "a compound of it"},
      {"depressieve moeder", "two letters from regressieve"},
      {"regressief gedrag", "a sign in a child, no approach"},
      {"vasthoudend", "a trait"},
      {"vasthoudende ouders", "a trait"},
      {"voor werken met gezinnen", "one letter from doorwerken, over two words"},
      {"al door weken heen", "one letter from doorwerken, over two words"},
      {"dwangstoornis", "no coercion to attach"},
      {"drang", "one letter from dwang, which has too few for that"},
      {"hij dwong niets af", "one letter from dwang, which has too few for that"},
      {"dwangmedicatie", "dwang has too few letters to be looked for inside a word"},
      {"regressieve kenmerken", "regressie with an ending is no compound of it"},
      {"een digressie", "two letters from regressie"},
      {"mevrouw Harding", "two letters from holding"},
      {"samenwerken met school", "shares its end with doorwerken"},
      {"de wil van het kind", "part of a term only"},
      {"onder druk", "part of a term only"},
      {"therapeutisch", "part of a term only"},
      {"attachment", "part of a term only"},
      {"babyfase", "part of a term only"},
      {"zonder begeleiding", "part of a term only"},
      {"naar het verleden", "part of a term only"},
      {"", "nothing"},
      {" \t", "nothing"},
      {"- \"' -", "nothing"},
      {"\xff\xfe", "no text"},
  };
  for (const Row& row : rows) {
    INFO(row.words << ": " << row.why);
    CHECK(idsIn(row.words).empty());
  }
  for (const std::string& word : shippedInterventions().notHarmful) {
    INFO(word);
    CHECK(idsIn(word).empty());
    CHECK(idsIn(loud(word)).empty());
    CHECK(idsIn("De " + word + ", denk ik.").empty());
  }
}

TEST_CASE("nothing that names what helps raises a warning") {
  const auto& shipped = shippedInterventions();
  Strings names;
  for (const Intervention& one : shipped.interventions) {
    names.insert(names.end(), {one.id, one.name, one.fullName});
    for (const Statement& synonym : one.synonyms)
      names.push_back(synonym.text);
  }
  for (const RiskGroup& one : shipped.riskGroups) {
    names.insert(names.end(), {one.id, one.label, one.about});
    names.insert(names.end(), one.terms.begin(), one.terms.end());
  }
  for (const auto* tags : {&shipped.elements, &shipped.settings})
    for (const Tag& one : *tags) {
      names.insert(names.end(), {one.id, one.label, one.about});
      names.insert(names.end(), one.terms.begin(), one.terms.end());
    }
  for (const Partner& one : shipped.partners)
    names.insert(names.end(), {one.name, one.offers});
  REQUIRE(names.size() > 400);
  for (const std::string& name : names) {
    INFO(name);
    CHECK(idsIn(name).empty());
  }
}

TEST_CASE("a long text is looked through whole") {
  std::string letters;
  for (int i = 0; i < 5000; ++i)
    letters += "a ";
  CHECK(idsIn(letters).empty());
  CHECK(idsIn(letters + "holding") == Strings{"dwang"});
  CHECK(idsIn(std::string(10'000, 'a')).empty());
}
