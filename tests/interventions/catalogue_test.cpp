#include "interventions/intervention_catalogue.h"

#include "interventions/shipped_interventions.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

// Everything the five sources name is in the shipped catalogue, and nothing else. Expected values are typed over from
// the sources, not read from the data.
using namespace haven;
using namespace haven::interventions;
using haven::tests::shippedInterventions;

namespace {

using Ids = std::vector<std::string>;

template <class T>
Ids idsOf(const std::vector<T>& list) {
  Ids ids;
  for (const T& one : list)
    ids.push_back(one.id);
  return ids;
}

// nji-2018 chapters 4 and 5, richtlijn-web, richtlijn-2020 chapter 5, jgz-2021 thema 3: in their order.
const Ids kProgrammes = {"vipp-sd",
                         "basic-trustmethode",
                         "k-vht",
                         "shantala-babymassage-individueel",
                         "ouder-baby-interventie",
                         "voorzorg",
                         "pcit",
                         "pipa",
                         "nika",
                         "mbt-k",
                         "vht-4-12",
                         "itgg",
                         "sherborne-samenspel",
                         "theraplay",
                         "differentiatietherapie",
                         "fasetherapie",
                         "ddp",
                         "mbt-a",
                         "gordon-cursus",
                         "triple-p-4-5",
                         "stevig-ouderschap",
                         "stevig-ouderschap-prenataal",
                         "zwanger-bevallen-een-kind",
                         "een-kindje-krijgen",
                         "centering-pregnancy",
                         "draagdoek",
                         "prenatale-huisbezoeken-jgz",
                         "eengespreksmodel",
                         "video-interactiebegeleiding"};
const Ids kForms = {"ouder-kind-psychotherapie",
                    "verzorgergerichte-behandeling",
                    "individuele-kindtherapie",
                    "multisysteemtherapie",
                    "emdr",
                    "intensieve-gezinsbegeleiding"};
const Ids kSupport = {"ouderbegeleiding-handvatten", "familienetwerkberaad", "eigen-kracht-conferentie",
                      "sociale-netwerk-strategieen", "familiegroepsplan",    "trauma-sensitief-opvoeden",
                      "opvoedondersteuning-jgz"};

Ids ofTier(int tier) {
  Ids ids;
  for (const Intervention& one : shippedInterventions().interventions)
    if (one.tier == tier) ids.push_back(one.id);
  return ids;
}

/// Numbers (from 1) of the programmes that a document names.
std::set<int> namedBy(const char* document) {
  std::set<int> numbers;
  for (std::size_t i = 0; i < kProgrammes.size(); ++i) {
    const auto documents = shippedInterventions().intervention(kProgrammes[i])->documents();
    if (std::find(documents.begin(), documents.end(), document) != documents.end())
      numbers.insert(static_cast<int>(i) + 1);
  }
  return numbers;
}

std::set<int> numbers(int from, int to, std::initializer_list<int> more = {}) {
  std::set<int> all(more);
  for (int i = from; i <= to; ++i)
    all.insert(i);
  return all;
}

Ids namedBy(const char* document, int tier) {
  Ids ids;
  for (const Intervention& one : shippedInterventions().interventions) {
    const auto documents = one.documents();
    if (one.tier == tier && std::find(documents.begin(), documents.end(), document) != documents.end())
      ids.push_back(one.id);
  }
  return ids;
}

} // namespace

TEST_CASE("every programme, treatment form and supporting approach of the sources is there, in their order") {
  CHECK(ofTier(1) == kProgrammes);
  CHECK(kProgrammes.size() == 29);
  CHECK(ofTier(2) == kForms);
  CHECK(ofTier(3) == kSupport);
  CHECK(shippedInterventions().interventions.size() == 42);
}

TEST_CASE("each source names as many programmes as it does") {
  CHECK(namedBy("nji-2018") == numbers(1, 9, {12, 19, 29})); // chapter 5: eleven, 4.2: the technique
  CHECK(namedBy("richtlijn-web") == numbers(1, 18));         // three lists, 21 mentions
  CHECK(namedBy("richtlijn-2020") == numbers(1, 18, {29}));  // three tables of 21 rows, 5.5
  CHECK(namedBy("nji-web").empty());                         // names no programme
  CHECK(namedBy("jgz-2021") == numbers(20, 29, {1, 3, 4, 5, 6, 8, 14}));
  CHECK(namedBy("nji-2018", 2) == Ids{kForms[0], kForms[1], kForms[2], kForms[3]}); // 3.1, 4.2
  CHECK(namedBy("jgz-2021", 2) == Ids{kForms[0], kForms[4], kForms[5]});            // Onderbouwing, Verwijzen
  CHECK(namedBy("richtlijn-2020", 2).empty());
  CHECK(namedBy("richtlijn-2020", 3) == Ids(kSupport.begin(), kSupport.begin() + 6)); // 5.5, 3.1
  CHECK(namedBy("jgz-2021", 3) == Ids{"opvoedondersteuning-jgz"});                    // aanbeveling 1
  CHECK(namedBy("nji-2018", 3).empty());
}

TEST_CASE("the tables of the guideline hold their rows") {
  const auto filed = [](std::string_view table, bool asterisk = false) {
    std::set<std::string> ids;
    for (const Intervention& one : shippedInterventions().interventions)
      for (const Filing& filing : one.filed)
        if (filing.table == table && (!asterisk || filing.asterisk)) ids.insert(one.id);
    return ids;
  };
  using Set = std::set<std::string>;
  CHECK(filed(kPreventiveYoung) == Set{"vipp-sd", "basic-trustmethode", "k-vht", "shantala-babymassage-individueel"});
  CHECK(filed(kPreventiveRisk) ==
        Set{"vipp-sd", "basic-trustmethode", "ouder-baby-interventie", "voorzorg", "pcit", "pipa", "nika", "mbt-k"});
  CHECK(filed(kTreatmentTable) == Set{"basic-trustmethode", "vht-4-12", "itgg", "sherborne-samenspel", "theraplay",
                                      "differentiatietherapie", "fasetherapie", "ddp", "mbt-a"});
  CHECK(filed(kTreatmentTable, true) == Set{"sherborne-samenspel", "differentiatietherapie", "fasetherapie", "ddp"});
}

TEST_CASE("recognition is as each source gives it, with its date") {
  struct Row {
    const char* id;
    const char* document;
    const char* code;
  };
  const Row rows[] = {
      {"vipp-sd", "richtlijn-2020", "dej-sterk"},
      {"vipp-sd", "nji-2018", "dej-effectief-2018"},
      {"vipp-sd", "richtlijn-web", "erkend"},
      {"basic-trustmethode", "richtlijn-2020", "dej-eerste"},
      {"k-vht", "jgz-2021", "dej-onderbouwd"},
      {"shantala-babymassage-individueel", "richtlijn-2020", "dej-onderbouwd"},
      {"ouder-baby-interventie", "richtlijn-2020", "dej-eerste"},
      {"voorzorg", "richtlijn-2020", "dej-goed"},
      {"voorzorg", "jgz-2021", "dej-aanwijzingen"},
      {"pcit", "richtlijn-2020", "dej-eerste"},
      {"pipa", "nji-2018", "dej-onderbouwd"},
      {"pipa", "richtlijn-2020", "dej-verlopen"},
      {"nika", "richtlijn-2020", "dej-onderbouwd"},
      {"mbt-k", "richtlijn-2020", "kjp-vermeld"},
      {"mbt-k", "richtlijn-2020", "dej-niet-opgenomen"},
      {"vht-4-12", "richtlijn-2020", "dej-onderbouwd"},
      {"itgg", "richtlijn-2020", "dej-eerste"},
      {"sherborne-samenspel", "richtlijn-2020", "kjp-onderzoeken"},
      {"theraplay", "jgz-2021", "dej-niet-opgenomen"},
      {"fasetherapie", "richtlijn-2020", "dej-niet-erkend"},
      {"ddp", "richtlijn-2020", "dej-niet-opgenomen"},
      {"mbt-a", "richtlijn-2020", "kjp-onderzoeken"},
      {"gordon-cursus", "nji-2018", "dej-onderbouwd"},
      {"triple-p-4-5", "jgz-2021", "dej-eerste"},
      {"stevig-ouderschap", "jgz-2021", "dej-aanwijzingen"},
      {"zwanger-bevallen-een-kind", "jgz-2021", "dej-onderbouwd"},
      {"draagdoek", "jgz-2021", "dej-niet-opgenomen"},
  };
  for (const Row& row : rows) {
    INFO(row.id << " " << row.document << " " << row.code);
    const auto& labels = shippedInterventions().intervention(row.id)->recognition;
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const RecognitionLabel& one) {
      return one.source.document == row.document && one.code == row.code;
    }));
  }
  // Levels change: each says of when it is, as far as its document does.
  for (const Intervention& one : shippedInterventions().interventions)
    for (const RecognitionLabel& label : one.recognition) {
      INFO(one.id << " " << label.code);
      CHECK(label.asOf == shippedInterventions().document(label.source.document)->recognitionAsOf);
    }
}

TEST_CASE("tags, rules, harmful approaches and partners are complete") {
  const InterventionCatalogue& catalogue = shippedInterventions();
  CHECK(catalogue.riskGroups.size() == 37);
  CHECK(catalogue.elements.size() == 26);
  CHECK(catalogue.recognitions.size() == 13);
  CHECK(catalogue.rules.size() == 50);
  CHECK(idsOf(catalogue.harmful) == Ids{"dwang", "regressie", "doorwerken-trauma"});
  CHECK(catalogue.limits.size() == 8);
  REQUIRE(catalogue.without.size() == 2);
  CHECK(catalogue.without[0].steps.size() == 8); // richtlijn-2020 5.7, aanbeveling 4
  CHECK(catalogue.without[1].steps.size() == 4); // richtlijn-2020 5.5
  // jgz-2021 thema 4: 6 (para)medisch, 14 hulpverlening, 3 onderwijs en opvang, 1 informeel.
  std::map<std::string, int> groups;
  for (const Partner& one : catalogue.partners)
    ++groups[one.group];
  CHECK(groups["medical"] == 6);
  CHECK(groups["help"] == 14);
  CHECK(groups["education"] == 3);
  CHECK(groups["informal"] == 1);
  CHECK(groups["elsewhere"] == 9);
  // Every group but the one that asks for nothing can be marked with a case.
  for (const RiskGroup& one : catalogue.riskGroups) {
    INFO(one.id);
    CHECK_FALSE(one.label.empty());
    CHECK(one.about.size() > 10);
  }
}

TEST_CASE("every tag is used, and used tags alone are there") {
  const InterventionCatalogue& catalogue = shippedInterventions();
  std::set<std::string> groups, elements, codes;
  for (const Intervention& one : catalogue.interventions) {
    for (const GroupMention& mention : one.riskGroups)
      groups.insert(mention.group);
    for (const ElementMention& mention : one.elements)
      elements.insert(mention.element);
    for (const RecognitionLabel& label : one.recognition)
      codes.insert(label.code);
    for (const Target& target : one.targets)
      for (const auto& anyOf : target.all)
        for (const std::string& group : anyOf) {
          INFO(one.id << " " << group);
          // Whom it is for is also among the groups it is found by.
          CHECK(std::any_of(one.riskGroups.begin(), one.riskGroups.end(),
                            [&](const GroupMention& mention) { return mention.group == group; }));
        }
  }
  for (const RiskGroup& one : catalogue.riskGroups) {
    INFO(one.id);
    CHECK(groups.contains(one.id));
  }
  CHECK(codes.size() == catalogue.recognitions.size());
  for (const Tag& one : catalogue.elements) {
    INFO(one.id);
    CHECK(elements.contains(one.id));
  }
}

TEST_CASE("texts are whole sentences or terms, without what nobody should read") {
  const std::string text = haven::tests::interventionData("interventions.json");
  for (const char* never : {"TODO", "  \"text\": \"\"", "diagnose van Haven", "beste interventie"})
    CHECK(text.find(never) == std::string::npos);
  // Named in the sources, but not to be listed.
  for (const char* never : {"Minding the Baby", "Family Creative Therapy", "Instapje", "Opstapje", "VVE Thuis"})
    for (const Intervention& one : shippedInterventions().interventions) {
      CHECK(one.name != never);
      CHECK(one.fullName != never);
    }
}

TEST_CASE("what the sources tell differently is told") {
  // The open points of the sources: each has its words with the entry.
  const std::pair<const char*, const char*> rows[] = {
      {"vipp-sd", "age"},
      {"vipp-sd", "dose"},
      {"vipp-sd", "setting"},
      {"basic-trustmethode", "age"},
      {"k-vht", "dose"},
      {"shantala-babymassage-individueel", "age"},
      {"ouder-baby-interventie", "age"},
      {"ouder-baby-interventie", "setting"},
      {"voorzorg", "age"},
      {"voorzorg", "dose"},
      {"voorzorg", "target"},
      {"voorzorg", "evidence"},
      {"pcit", "age"},
      {"pcit", "evidence"},
      {"pipa", "recognition"},
      {"pipa", "target"},
      {"nika", "age"},
      {"nika", "target"},
      {"mbt-k", "recognition"},
      {"mbt-k", "target"},
      {"itgg", "age"},
      {"theraplay", "filing"},
      {"ddp", "recognition"},
      {"fasetherapie", "recognition"},
  };
  for (const auto& [id, about] : rows) {
    INFO(id << " " << about);
    const auto& told = shippedInterventions().intervention(id)->disagreements;
    CHECK(std::any_of(told.begin(), told.end(), [&](const Disagreement& one) { return one.about == about; }));
  }
}
