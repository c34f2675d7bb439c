#include "instruments/pack_files.h"

using namespace haven::instruments;
using namespace haven::tests;

TEST_CASE("a pack that is for something else, or says not what it is, is refused at its head") {
  checkRows({
      {"another edition", kAri, [](Json& p) { p["edition"] = "2007"; }, {{"/edition", "other-edition", "2019"}}},
      {"an instrument that is not there",
       kAri,
       [](Json& p) { p["instrument"] = "ari-cp-2-6"; },
       {{"/instrument", "unknown-instrument", "ari-cp-2-6"}}},
      {"an instrument that needs none",
       kAri,
       [](Json& p) { p["instrument"] = "lsvg"; },
       {{"/instrument", "needs-no-pack", "lsvg"}}},
      {"the pack of the one said to be of the other", kAisi,
       [](Json& p) {
         p = {{"format", 1},         {"instrument", kAri},      {"edition", "2019"},   {"version", "v"},
              {"manual", "m"},       {"answers", p["answers"]}, {"items", p["items"]}, {"scales", Json::array()},
              {"bands", p["bands"]}, {"advice", Json::array()}};
         p["items"].erase(p["items"].begin() + 2, p["items"].end());
       },
       [] {
         std::vector<JsonFault> faults = {{"/answers", "wrong-count", "5"}};
         for (int item = 3; item <= 48; ++item)
           faults.push_back({"/items", "missing-item", std::to_string(item)});
         for (const char* scale : {"secure", "avoidant", "ambivalent", "disorganized"})
           faults.push_back({"/scales", "missing-scale", scale});
         faults.push_back({"/items/0", "not-keyed", "1"});
         faults.push_back({"/items/1", "not-keyed", "2"});
         return faults;
       }()},
      {"no version", kAri, [](Json& p) { p["version"] = "\t "; }, {{"/version", "missing-value"}}},
      {"no manual", kAri, [](Json& p) { p["manual"] = " "; }, {{"/manual", "missing-value"}}},
  });
}

TEST_CASE("a pack whose answers are no scale is refused at the answer") {
  checkRows({
      {"four where there are five", kAri, [](Json& p) { p["answers"].erase(4); }, {{"/answers", "wrong-count", "5"}}},
      {"only one",
       kAisi,
       [](Json& p) { p["answers"].erase(p["answers"].begin() + 1, p["answers"].end()); },
       {{"/answers", "too-few"}}},
      {"equal values", kAri, [](Json& p) { at(p, "/answers/1/value") = 1; }, {{"/answers/1/value", "not-ascending"}}},
      {"descending values",
       kAisi,
       [](Json& p) { std::swap(at(p, "/answers/2/value"), at(p, "/answers/3/value")); },
       {{"/answers/3/value", "not-ascending"}}},
      {"no label", kAri, [](Json& p) { at(p, "/answers/4/label") = "  "; }, {{"/answers/4/label", "missing-value"}}},
      {"values that move every score", kAisi,
       [](Json& p) {
         for (Json& answer : p["answers"])
           answer["value"] = answer["value"].get<int>() - 1;
         at(p, "/scales").erase(1);
         at(p, "/scales").erase(1);
         at(p, "/scales/0/norms").erase(1);
         at(p, "/scales/1").erase("of");
         at(p, "/scales/1/norms").erase(1);
         p["advice"] = Json::array();
       },
       [] {
         std::vector<JsonFault> faults = {{"/scales/1/items", "too-few"}};
         for (const char* scale : {"ambivalent", "disorganized"})
           faults.push_back({"/scales", "missing-scale", scale});
         for (int item = 2; item <= 20; ++item)
           if (item % 3 != 1)
             faults.push_back({"/items/" + std::to_string(item - 1), "not-keyed", std::to_string(item)});
         faults.push_back({"/scales/0/norms/0/bands/4/to", "not-attainable"});
         faults.push_back({"/scales/0/norms/0/bands/0/from", "gap"});
         return faults;
       }()},
  });
}

TEST_CASE("a rule for missing answers or a total that cannot be is refused at the rule") {
  checkRows({
      {"withheld, but some may be missing",
       kAri,
       [](Json& p) { at(p, "/scales/0").erase("whenMissing"); },
       {{"/scales/0/allowedMissing", "withheld-allows-none"}}},
      {"a rule for what may not be missing",
       kAri,
       [](Json& p) { at(p, "/scales/0").erase("allowedMissing"); },
       {{"/scales/0/whenMissing", "allows-none"}}},
      {"every item may be missing",
       kAri,
       [](Json& p) { at(p, "/scales/0/allowedMissing") = 13; },
       {{"/scales/0/allowedMissing", "out-of-range"}}},
      {"a total with a rule of its own",
       kAisi,
       [](Json& p) {
         at(p, "/scales/3/allowedMissing") = 1;
         at(p, "/scales/3/whenMissing") = "mean-imputed";
       },
       {{"/scales/3/allowedMissing", "not-for-total"}}},
      {"a total that is none",
       kAri,
       [](Json& p) {
         at(p, "/scales/0/of") = {"avoidant"};
         at(p, "/scales/0").erase("allowedMissing");
         at(p, "/scales/0").erase("whenMissing");
       },
       {{"/scales/0/of", "not-a-total", "secure"}, {"/scales/0/of", "items-and-scales"}}},
      {"a total over items and over scales",
       kAisi,
       [](Json& p) { at(p, "/scales/3/items") = {"1"}; },
       {{"/scales/3/of", "items-and-scales"}}},
      {"a total without one of the scales",
       kAisi,
       [](Json& p) { at(p, "/scales/3/of").erase(2); },
       {{"/scales/3/of", "missing-scale", "disorganized"}}},
      {"a total over itself",
       kAisi,
       [](Json& p) { at(p, "/scales/3/of").push_back("total"); },
       {{"/scales/3/of/3", "unknown-scale", "total"}}},
      {"a total over a scale that is not there",
       kAisi,
       [](Json& p) { at(p, "/scales/3/of").push_back("secure"); },
       {{"/scales/3/of/3", "unknown-scale", "secure"}}},
      {"a total that counts a scale twice",
       kAisi,
       [](Json& p) { at(p, "/scales/3/of").push_back("avoidant"); },
       {{"/scales/3/of/3", "duplicate-scale", "avoidant"}}},
      {"a total over neither",
       kAisi,
       [](Json& p) { at(p, "/scales/3").erase("of"); },
       {{"/scales/3/items", "too-few"}}},
      {"a total over all items but one",
       kAisi,
       [](Json& p) {
         at(p, "/scales/3").erase("of");
         for (int item = 1; item <= 19; ++item)
           at(p, "/scales/3")["items"].push_back(std::to_string(item));
       },
       {{"/scales/3/items", "missing-item", "20"}}},
      {"a total over fractions",
       kAisi,
       [](Json& p) { at(p, "/scales/0").erase("rounding"); },
       {{"/scales/3/of/0", "needs-rounding", "avoidant"},
        {"/scales/0/norms/0/bands/1/from", "gap"},
        {"/scales/0/norms/1/bands/2/from", "gap"}}},
  });
}

TEST_CASE("bands without a name, advice over what is not there and too many questions are refused there") {
  checkRows({
      {"a band in use without its name",
       kAri,
       [](Json& p) { p["bands"].erase(2); },
       {{"/bands", "missing-band", "average"}}},
      {"a name for a band that is not there",
       kAri,
       [](Json& p) { at(p, "/bands/2/id") = "medium"; },
       {{"/bands/2/id", "unknown-band", "medium"}, {"/bands", "missing-band", "average"}}},
      {"a name twice",
       kAri,
       [](Json& p) { p["bands"].push_back(p["bands"][0]); },
       {{"/bands/5/id", "duplicate-id", "low"}}},
      {"a name without words",
       kAri,
       [](Json& p) { at(p, "/bands/0/label") = " "; },
       {{"/bands/0/label", "missing-value"}}},
      {"advice over a scale that is not there",
       kAri,
       [](Json& p) { at(p, "/advice/0/when/0/scale") = "total"; },
       {{"/advice/0/when/0/scale", "unknown-scale", "total"}}},
      {"advice over a band that is not there",
       kAri,
       [](Json& p) { at(p, "/advice/0/when/0/bands/0") = "medium"; },
       {{"/advice/0/when/0/bands/0", "unknown-band", "medium"}}},
      {"advice over a band no table of the scale has",
       kAisi,
       [](Json& p) {
         for (const char* norm : {"/scales/0/norms/0/bands", "/scales/0/norms/1/bands"}) {
           at(p, norm)[3]["to"] = 42;
           at(p, norm).erase(4);
         }
       },
       {{"/advice/0/when/0/bands/1", "unknown-band", "high"}}},
      {"advice that wants more than there is",
       kAri,
       [](Json& p) { at(p, "/advice/0/atLeast") = 3; },
       {{"/advice/0/atLeast", "out-of-range"}}},
      {"advice over one scale twice",
       kAri,
       [](Json& p) { at(p, "/advice/0/when/1/scale") = "secure"; },
       {{"/advice/0/when/1/scale", "duplicate-scale", "secure"}}},
      {"advice over one band twice",
       kAri,
       [](Json& p) { at(p, "/advice/0/when/0/bands").push_back("low"); },
       {{"/advice/0/when/0/bands/1", "duplicate-id", "low"}}},
      {"two advices with one id",
       kAri,
       [](Json& p) { at(p, "/advice/1/id") = "further-diagnostics"; },
       {{"/advice/1/id", "duplicate-id", "further-diagnostics"}}},
      {"advice without words",
       kAri,
       [](Json& p) { at(p, "/advice/1/text") = "\n"; },
       {{"/advice/1/text", "missing-value"}}},
      {"open questions where the instrument has none",
       kAri,
       [](Json& p) {
         p["openQuestions"] = {{{"id", "1"}, {"text", "Verzonnen?"}}};
       },
       {{"/openQuestions", "too-many", "0"}}},
      {"21 open questions",
       kAisi,
       [](Json& p) {
         for (int question = 4; question <= 21; ++question)
           p["openQuestions"].push_back({{"id", std::to_string(question)}, {"text", "Verzonnen?"}});
       },
       {{"/openQuestions", "too-many", "20"}}},
      {"an open question twice",
       kAisi,
       [](Json& p) { at(p, "/openQuestions/1/id") = "1"; },
       {{"/openQuestions/1/id", "duplicate-id", "1"}}},
      {"an open question without words",
       kAisi,
       [](Json& p) { at(p, "/openQuestions/1/text") = " "; },
       {{"/openQuestions/1/text", "missing-value"}}},
  });
}

TEST_CASE("a pack that is not as its schema says is refused at the place") {
  checkRows({
      {"another format", kAri, [](Json& p) { p["format"] = 2; }, {{"/format", "unsupported-format"}}},
      {"no format", kAri, [](Json& p) { p.erase("format"); }, {{"", "missing-key", "format"}}},
      {"no key", kAri, [](Json& p) { p.erase("scales"); }, {{"", "missing-key", "scales"}}},
      {"an unknown key",
       kAri,
       [](Json& p) { at(p, "/scales/0")["weight"] = 2; },
       {{"/scales/0", "unknown-key", "weight"}}},
      {"text for a number",
       kAri,
       [](Json& p) { at(p, "/answers/0/value") = "1"; },
       {{"/answers/0/value", "wrong-type"}}},
      {"a fraction for an answer",
       kAri,
       [](Json& p) { at(p, "/answers/0/value") = 1.5; },
       {{"/answers/0/value", "wrong-type"}}},
      {"a number for text", kAri, [](Json& p) { at(p, "/items/3/text") = 4; }, {{"/items/3/text", "wrong-type"}}},
      {"null for a list",
       kAri,
       [](Json& p) { at(p, "/scales/0/reversed") = nullptr; },
       {{"/scales/0/reversed", "wrong-type"}}},
      {"an object for a list", kAri, [](Json& p) { p["advice"] = Json::object(); }, {{"/advice", "wrong-type"}}},
      {"a list for the pack", kAri, [](Json& p) { p = Json::array({p}); }, {{"", "wrong-type"}}},
      {"an unknown method",
       kAri,
       [](Json& p) { at(p, "/scales/0/method") = "median"; },
       {{"/scales/0/method", "unknown-value"}}},
      {"an unknown rule",
       kAri,
       [](Json& p) { at(p, "/scales/0/whenMissing") = "zero"; },
       {{"/scales/0/whenMissing", "unknown-value"}}},
      {"an unknown rounding",
       kAri,
       [](Json& p) { at(p, "/scales/0/rounding") = "down"; },
       {{"/scales/0/rounding", "unknown-value"}}},
      {"fewer than none missing",
       kAri,
       [](Json& p) { at(p, "/scales/0/allowedMissing") = -1; },
       {{"/scales/0/allowedMissing", "out-of-range"}}},
      {"an answer below zero",
       kAri,
       [](Json& p) { at(p, "/answers/0/value") = -1; },
       {{"/answers/0/value", "out-of-range"}}},
      {"an answer over twenty",
       kAri,
       [](Json& p) { at(p, "/answers/4/value") = 21; },
       {{"/answers/4/value", "out-of-range"}}},
      {"months of a hundred years",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/toMonths") = 1201; },
       {{"/scales/0/norms/0/toMonths", "out-of-range"}}},
      {"a bound out of reach",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/4/to") = 1e300; },
       {{"/scales/0/norms/0/bands/4/to", "out-of-range"}}},
      {"a table without bands",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands") = Json::array(); },
       {{"/scales/0/norms/0/bands", "wrong-count"}}},
      {"advice for nothing",
       kAri,
       [](Json& p) { at(p, "/advice/0/when") = Json::array(); },
       {{"/advice/0/when", "wrong-count"}}},
      {"a label over 300 letters",
       kAri,
       [](Json& p) { at(p, "/answers/0/label") = std::string(301, 'x'); },
       {{"/answers/0/label", "wrong-length"}}},
      {"a statement over 4000 letters",
       kAri,
       [](Json& p) { at(p, "/items/0/text") = std::string(4001, 'x'); },
       {{"/items/0/text", "wrong-length"}}},
      {"an empty text", kAri, [](Json& p) { at(p, "/items/0/text") = ""; }, {{"/items/0/text", "wrong-length"}}},
  });
}
