#include "interventions/catalogue_checks.h"

#include "base/text.h"
#include "interventions/harmful_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace haven::interventions {
namespace {

using instruments::JsonFault;
using Fault = std::optional<JsonFault>;
using Ids = std::set<std::string_view>;

// What the rules ask for by name.
constexpr std::array<std::string_view, 3> kHarmful = {"dwang", "regressie", "doorwerken-trauma"};
constexpr int kRules = 50;

JsonFault at(std::string path, const char* reason) {
  return {std::move(path), reason};
}
JsonFault about(std::string path, const char* reason, std::string_view what) {
  return {std::move(path), reason, std::string(what)};
}
std::string under(const std::string& list, std::size_t index) {
  return list + "/" + std::to_string(index);
}

/// `check` of each element in turn, with its path; the first fault.
template <class List, class Check>
Fault each(const List& list, const std::string& path, Check check) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (Fault fault = check(list[i], under(path, i))) return fault;
  return {};
}

template <class T>
Fault checkIds(const std::vector<T>& list, const std::string& path, Ids& seen) {
  return each(list, path, [&](const T& one, const std::string& here) -> Fault {
    if (!isId(one.id)) return at(here + "/id", "bad-id");
    if (!seen.insert(one.id).second) return at(here + "/id", "duplicate-id");
    return {};
  });
}
template <class T>
Fault checkOwnIds(const std::vector<T>& list, const std::string& path) {
  Ids seen;
  return checkIds(list, path, seen);
}

/// `2019` or `2018-09`.
bool isYearOrMonth(std::string_view text) {
  if (text.size() != 4 && text.size() != 7) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  if (text.size() == 4) return true;
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  return month >= 1 && month <= 12;
}

/// Holds what stands in one catalogue against what that catalogue knows.
class Checker {
 public:
  explicit Checker(const InterventionCatalogue& around) : m_around(&around), m_harmful(around) {}

  Fault source(const SourceRef& source, const std::string& path) const {
    if (m_around->document(source.document) == nullptr) return about(path, "unknown-document", source.document);
    return {};
  }
  Fault sources(const std::vector<SourceRef>& list, const std::string& path) const {
    if (list.empty()) return at(path, "too-few");
    return each(list, path, [&](const SourceRef& one, const std::string& here) { return source(one, here); });
  }
  template <class T>
  Fault cited(const std::vector<T>& list, const std::string& path) const {
    return each(list, path,
                [&](const T& one, const std::string& here) { return source(one.source, here + "/source"); });
  }
  Fault remark(const Remark& one, const std::string& path) const { return sources(one.sources, path + "/sources"); }

  Fault intervention(const Intervention& one, const std::string& path) const {
    if (Fault fault = ages(one, path)) return fault;
    if (Fault fault = tags(one, path)) return fault;
    if (Fault fault = citations(one, path)) return fault;
    return harmless(one, path);
  }
  Fault partner(const Partner& one, const std::string& path) const {
    if (Fault fault = sources(one.sources, path + "/sources")) return fault;
    return free({one.name, one.offers}, path);
  }

 private:
  static Fault span(const MonthSpan& one, const std::string& path) {
    if (one.fromMonths && one.toMonths && *one.fromMonths > *one.toMonths) return at(path, "reversed-bounds");
    return {};
  }
  static Fault ages(const Intervention& one, const std::string& path) {
    const auto stated = [](const StatedAge& age, const std::string& here) -> Fault {
      if (Fault fault = span(age.span, here)) return fault;
      if (!age.span.bounded() && !age.wideToMonths) return at(here, "missing-key");
      if (age.wideToMonths && (!age.span.toMonths || *age.wideToMonths < *age.span.toMonths))
        return at(here + "/wideToMonths", "reversed-bounds");
      return {};
    };
    if (Fault fault = each(one.ages, path + "/ages", stated)) return fault;
    const RecommendedAge& recommended = one.recommended;
    if (Fault fault = span(recommended.span, path + "/recommended")) return fault;
    if (recommended.runsToMonths &&
        (!recommended.span.toMonths || *recommended.runsToMonths < *recommended.span.toMonths))
      return at(path + "/recommended/runsToMonths", "reversed-bounds");
    if (one.stage) {
      if (Fault fault = span(one.stage->span, path + "/stage")) return fault;
      if (Fault fault = span(one.matched(), path + "/stage")) return fault;
    }
    return {};
  }

  template <class Known>
  static Fault known(const std::string& id, const std::string& path, Known find) {
    if (find(id) == nullptr) return about(path, "unknown-value", id);
    return {};
  }
  Fault group(const std::string& id, const std::string& path) const {
    return known(id, path, [&](const std::string& one) { return m_around->riskGroup(one); });
  }
  Fault tags(const Intervention& one, const std::string& path) const {
    const auto anyOf = [&](const std::vector<std::string>& list, const std::string& here) -> Fault {
      if (list.empty()) return at(here, "too-few");
      return each(list, here, [&](const std::string& id, const std::string& where) { return group(id, where); });
    };
    const auto target = [&](const Target& meant, const std::string& here) {
      return each(meant.all, here + "/all", anyOf);
    };
    if (Fault fault = each(one.targets, path + "/targets", target)) return fault;
    const auto mention = [&](const GroupMention& named, const std::string& here) {
      return group(named.group, here + "/id");
    };
    if (Fault fault = each(one.riskGroups, path + "/riskGroups", mention)) return fault;
    const auto element = [&](const ElementMention& named, const std::string& here) {
      return known(named.element, here + "/id", [&](const std::string& id) { return m_around->element(id); });
    };
    if (Fault fault = each(one.elements, path + "/elements", element)) return fault;
    const auto offer = [&](const Offer& named, const std::string& here) {
      return each(named.settings, here + "/settings", [&](const std::string& id, const std::string& where) {
        return known(id, where, [&](const std::string& tag) { return m_around->setting(tag); });
      });
    };
    if (Fault fault = each(one.offered, path + "/offered", offer)) return fault;
    const auto doses = [](const Dose& dose, const std::string& here) -> Fault {
      if (dose.fromSessions && dose.toSessions && *dose.fromSessions > *dose.toSessions)
        return at(here, "reversed-bounds");
      return {};
    };
    if (Fault fault = each(one.dose, path + "/dose", doses)) return fault;
    return each(one.recognition, path + "/recognition",
                [&](const RecognitionLabel& label, const std::string& here) -> Fault {
                  if (m_around->recognition(label.code) == nullptr)
                    return about(here + "/code", "unknown-value", label.code);
                  if (!label.asOf.empty() && !isYearOrMonth(label.asOf)) return at(here + "/asOf", "bad-date");
                  return {};
                });
  }

  Fault citations(const Intervention& one, const std::string& path) const {
    if (one.goal.empty()) return at(path + "/goal", "too-few");
    if (one.targets.empty()) return at(path + "/targets", "too-few");
    if (Fault fault = cited(one.synonyms, path + "/synonyms")) return fault;
    if (Fault fault = cited(one.goal, path + "/goal")) return fault;
    if (Fault fault = cited(one.targets, path + "/targets")) return fault;
    if (Fault fault = cited(one.ages, path + "/ages")) return fault;
    if (one.stage)
      if (Fault fault = source(one.stage->source, path + "/stage/source")) return fault;
    if (Fault fault = cited(one.riskGroups, path + "/riskGroups")) return fault;
    if (Fault fault = cited(one.kindStated, path + "/kindStated")) return fault;
    if (Fault fault = cited(one.filed, path + "/filed")) return fault;
    if (Fault fault = cited(one.elements, path + "/elements")) return fault;
    if (Fault fault = cited(one.dose, path + "/dose")) return fault;
    if (Fault fault = cited(one.offered, path + "/offered")) return fault;
    if (Fault fault = cited(one.recognition, path + "/recognition")) return fault;
    if (Fault fault = cited(one.evidence, path + "/evidence")) return fault;
    if (Fault fault = cited(one.caveats, path + "/caveats")) return fault;
    const auto differing = [&](const Disagreement& named, const std::string& here) {
      return sources(named.sources, here + "/sources");
    };
    if (Fault fault = each(one.disagreements, path + "/disagreements", differing)) return fault;
    return sources(one.citations, path + "/citations");
  }

  /// What names an intervention must not name a harmful approach: then it could be chosen. Caveats may warn for one.
  Fault harmless(const Intervention& one, const std::string& path) const {
    std::vector<std::string> words{one.id, one.name, one.fullName};
    for (const Statement& synonym : one.synonyms)
      words.push_back(synonym.text);
    for (const Statement& goal : one.goal)
      words.push_back(goal.text);
    for (const Target& target : one.targets)
      words.push_back(target.text);
    for (const Offer& offer : one.offered)
      words.push_back(offer.text);
    for (const Dose& dose : one.dose)
      words.push_back(dose.text);
    return free(words, path);
  }
  Fault free(const std::vector<std::string>& words, const std::string& path) const {
    for (const std::string& one : words)
      if (const auto hits = m_harmful.in(one); !hits.empty()) return about(path, "harmful", hits.front().term);
    return {};
  }

  const InterventionCatalogue* m_around;
  HarmfulWords m_harmful;
};

Fault checkHarmful(const InterventionCatalogue& catalogue, const Checker& check) {
  for (std::size_t i = 0; i < kHarmful.size(); ++i)
    if (i >= catalogue.harmful.size() || catalogue.harmful[i].id != kHarmful[i])
      return about(under("/harmful", i), "missing-approach", kHarmful[i]);
  return each(catalogue.harmful, "/harmful", [&](const HarmfulApproach& one, const std::string& here) -> Fault {
    if (one.terms.empty()) return at(here + "/terms", "too-few");
    if (Fault fault = check.cited(one.terms, here + "/terms")) return fault;
    if (Fault fault = check.cited(one.claims, here + "/claims")) return fault;
    return check.sources(one.sources, here + "/sources");
  });
}

Fault checkRules(const InterventionCatalogue& catalogue, const Checker& check) {
  if (catalogue.rules.size() != kRules) return at("/rules", "wrong-count");
  for (std::size_t i = 0; i < catalogue.rules.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    if (catalogue.rules[i].id != "C-" + std::string(2 - number.size(), '0') + number)
      return at(under("/rules", i) + "/id", "unknown-value");
  }
  return each(catalogue.rules, "/rules",
              [&](const Rule& one, const std::string& here) { return check.sources(one.sources, here + "/sources"); });
}

Fault checkLists(const InterventionCatalogue& catalogue) {
  if (Fault fault = checkOwnIds(catalogue.documents, "/documents")) return fault;
  if (Fault fault = checkOwnIds(catalogue.riskGroups, "/riskGroups")) return fault;
  if (Fault fault = checkOwnIds(catalogue.settings, "/settings")) return fault;
  if (Fault fault = checkOwnIds(catalogue.elements, "/elements")) return fault;
  if (Fault fault = checkOwnIds(catalogue.recognitions, "/recognitions")) return fault;
  // A harmful approach can never be mistaken for an intervention.
  Ids seen;
  if (Fault fault = checkIds(catalogue.interventions, "/interventions", seen)) return fault;
  if (Fault fault = checkIds(catalogue.harmful, "/harmful", seen)) return fault;
  if (Fault fault = checkOwnIds(catalogue.limits, "/limits")) return fault;
  if (Fault fault = checkOwnIds(catalogue.harmfulNuances, "/harmfulNuances")) return fault;
  if (Fault fault = checkOwnIds(catalogue.without, "/without")) return fault;
  return checkOwnIds(catalogue.partners, "/partners");
}

} // namespace

Fault checkInterventions(std::span<const Intervention> list, const std::string& path,
                         const InterventionCatalogue& around) {
  const Checker check(around);
  return each(list, path,
              [&](const Intervention& one, const std::string& here) { return check.intervention(one, here); });
}

Fault checkCatalogue(const InterventionCatalogue& catalogue) {
  const Checker check(catalogue);
  if (Fault fault = checkLists(catalogue)) return fault;
  if (Fault fault = checkInterventions(catalogue.interventions, "/interventions", catalogue)) return fault;
  if (Fault fault = checkHarmful(catalogue, check)) return fault;
  if (Fault fault = check.remark(catalogue.harmfulWarning, "/harmfulWarning")) return fault;
  const auto remark = [&](const Remark& one, const std::string& here) { return check.remark(one, here); };
  if (Fault fault = each(catalogue.harmfulNuances, "/harmfulNuances", remark)) return fault;
  if (Fault fault = each(catalogue.limits, "/limits", remark)) return fault;
  if (Fault fault = checkRules(catalogue, check)) return fault;
  if (Fault fault = check.cited(catalogue.without, "/without")) return fault;
  return each(catalogue.partners, "/partners",
              [&](const Partner& one, const std::string& here) { return check.partner(one, here); });
}

} // namespace haven::interventions
