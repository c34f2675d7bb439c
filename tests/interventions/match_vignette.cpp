#include "match_vignette.h"

#include "shipped_interventions.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace haven::tests {

using namespace interventions;

namespace {

constexpr std::pair<ReasonKind, std::string_view> kNames[] = {
    {ReasonKind::AgeInside, "age-inside"},
    {ReasonKind::AgeSomeSources, "age-some-sources"},
    {ReasonKind::AgeTooYoung, "age-too-young"},
    {ReasonKind::AgeTooOld, "age-too-old"},
    {ReasonKind::StageInside, "stage-inside"},
    {ReasonKind::AgeNotStated, "age-not-stated"},
    {ReasonKind::StageOutside, "stage-outside"},
    {ReasonKind::EntryPassed, "entry-passed"},
    {ReasonKind::ForEverybody, "for-everybody"},
    {ReasonKind::TargetHolds, "target-holds"},
    {ReasonKind::TargetUnknown, "target-unknown"},
    {ReasonKind::TargetNot, "target-not"},
    {ReasonKind::StudiedGroup, "studied-group"},
    {ReasonKind::SettingOffers, "setting-offers"},
    {ReasonKind::SettingElsewhere, "setting-elsewhere"},
    {ReasonKind::SettingNotStated, "setting-not-stated"},
    {ReasonKind::OfferedLocally, "offered-locally"},
    {ReasonKind::NotOfferedLocally, "not-offered-locally"},
    {ReasonKind::WaitUntilAge, "wait-until-age"},
    {ReasonKind::FindOutGroup, "find-out-group"},
    {ReasonKind::ReferToSetting, "refer-to-setting"},
    {ReasonKind::FirstCondition, "first-condition"},
    {ReasonKind::BeforeSixMonths, "before-six-months"},
    {ReasonKind::LongProgramme, "long-programme"},
    {ReasonKind::ShortProgramme, "short-programme"},
    {ReasonKind::VideoFeedback, "video-feedback"},
    {ReasonKind::Sensitivity, "sensitivity"},
    {ReasonKind::MassageDepression, "massage-depression"},
    {ReasonKind::FiledPreventive, "filed-preventive"},
    {ReasonKind::FiledTreatment, "filed-treatment"},
    {ReasonKind::GreyYear, "grey-year"},
    {ReasonKind::BySpecialist, "by-specialist"},
    {ReasonKind::CarerConditions, "carer-conditions"},
    {ReasonKind::TogetherPreferred, "together-preferred"},
    {ReasonKind::FosterLimit, "foster-limit"},
    {ReasonKind::ExtraTreatment, "extra-treatment"},
    {ReasonKind::RecognitionExpired, "recognition-expired"},
};

using Texts = std::vector<std::string>;

Texts split(std::string_view words, char by) {
  Texts parts;
  std::istringstream stream{std::string(words)};
  for (std::string part; std::getline(stream, part, by);)
    if (!part.empty()) parts.push_back(part);
  return parts;
}

bool takePrefix(std::string& word, std::string_view prefix) {
  if (word.rfind(prefix, 0) != 0) return false;
  word.erase(0, prefix.size());
  return true;
}

CareCondition conditionOf(const std::string& id) {
  for (const CareCondition one : kCareConditions)
    if (idOf(one) == id) return one;
  throw std::runtime_error("no condition " + id);
}

void setSigns(MatchFacts& facts, const std::string& signs) {
  facts.jgzSigns = static_cast<int>(signs.size());
  facts.jgzSignGuidance = signs.find('d') != std::string::npos;
  facts.jgzSignsAbc = signs.rfind("abc", 0) == 0;
}

/// What a reason is about: months, groups, settings, a condition, a rule, documents.
std::set<std::string> aboutOf(const Reason& reason) {
  std::set<std::string> about(reason.groups.begin(), reason.groups.end());
  about.insert(reason.settings.begin(), reason.settings.end());
  if (reason.months) about.insert(std::to_string(*reason.months));
  if (reason.condition) about.insert(std::string(idOf(*reason.condition)));
  if (!reason.rule.empty()) about.insert(reason.rule);
  for (const SourceRef& source : reason.sources)
    about.insert(source.document);
  return about;
}

bool isThere(const Candidate& candidate, const std::string& wanted) {
  const auto open = wanted.find('(');
  const std::string name = wanted.substr(0, open);
  const Texts about = open == std::string::npos
                          ? Texts{}
                          : split(std::string_view(wanted).substr(open + 1, wanted.size() - open - 2), '+');
  for (const auto* list : {&candidate.because, &candidate.change, &candidate.remarks})
    for (const Reason& reason : *list) {
      const auto said = aboutOf(reason);
      if (nameOf(reason.kind) == name &&
          std::all_of(about.begin(), about.end(), [&](const std::string& one) { return said.contains(one); }))
        return true;
    }
  return false;
}

std::string wordsOf(const Candidate& candidate) {
  std::string words(idOf(candidate.fit));
  for (const auto* list : {&candidate.because, &candidate.change, &candidate.remarks})
    for (const Reason& reason : *list) {
      words += " " + std::string(nameOf(reason.kind)) + "(";
      for (const std::string& one : aboutOf(reason))
        words += one + " ";
      words += ")";
    }
  return words;
}

void checkCandidate(const Matched& matched, const std::string& word, Texts& faults) {
  const auto equals = word.find('=');
  const auto colon = word.find(':', equals);
  const Candidate& candidate = matched[word.substr(0, equals)];
  const std::string fit = word.substr(equals + 1, colon == std::string::npos ? colon : colon - equals - 1);
  bool right = idOf(candidate.fit) == fit;
  if (colon != std::string::npos)
    for (const std::string& reason : split(std::string_view(word).substr(colon + 1), ','))
      right &= reason.front() == '!' ? !isThere(candidate, reason.substr(1)) : isThere(candidate, reason);
  if (!right) faults.push_back(word + " but it is " + wordsOf(candidate));
}

void checkOnly(const Matched& matched, const std::string& list, Texts& faults) {
  std::set<std::string> fitting;
  for (const Candidate& one : matched.list())
    if (one.fit == Fit::Fits && one.intervention->tier < 3 && isThere(one, "target-holds"))
      fitting.insert(one.intervention->id);
  const Texts wanted = split(list, ',');
  if (fitting == std::set<std::string>(wanted.begin(), wanted.end())) return;
  std::string words = "only:" + list + " but it is";
  for (const std::string& id : fitting)
    words += " " + id;
  faults.push_back(words);
}

bool hasRule(const Matched& matched, const std::string& id, bool first) {
  return std::any_of(matched.rules().begin(), matched.rules().end(),
                     [&](const RuleHit& hit) { return hit.rule->id == id && (!first || hit.first); });
}

} // namespace

std::string_view nameOf(ReasonKind kind) {
  for (const auto& [known, name] : kNames)
    if (known == kind) return name;
  throw std::runtime_error("a reason without a name");
}

MatchFacts factsIn(std::string_view words) {
  MatchFacts facts;
  const Texts list = split(words, ' ');
  facts.age = Months{std::stoi(list.at(0))};
  for (std::size_t i = 1; i < list.size(); ++i) {
    std::string word = list[i];
    if (takePrefix(word, "@")) {
      facts.setting = word;
    } else if (takePrefix(word, "yes:")) {
      facts.conditions[conditionOf(word)].holds = Holds::Yes;
    } else if (takePrefix(word, "no:")) {
      facts.conditions[conditionOf(word)].holds = Holds::No;
    } else if (takePrefix(word, "days:")) {
      facts.ageDays = std::stoi(word);
    } else if (takePrefix(word, "signs:")) {
      setSigns(facts, word);
    } else if (word == "disorder") {
      facts.attachmentDisorder = true;
    } else {
      const Holds holds = takePrefix(word, "!") ? Holds::No : Holds::Yes;
      if (shippedInterventions().riskGroup(word) == nullptr) throw std::runtime_error("no group " + word);
      facts.groups[word].holds = holds;
    }
  }
  return facts;
}

std::vector<std::string> notAsExpected(const Matched& matched, std::string_view expected) {
  Texts faults;
  for (std::string word : split(expected, ' ')) {
    const std::string whole = word;
    if (takePrefix(word, "only:"))
      checkOnly(matched, word, faults);
    else if (takePrefix(word, "rule:")) {
      if (!hasRule(matched, word, false)) faults.push_back(whole);
    } else if (takePrefix(word, "!rule:")) {
      if (hasRule(matched, word, false)) faults.push_back(whole);
    } else if (takePrefix(word, "first:")) {
      if (!hasRule(matched, word, true)) faults.push_back(whole);
    } else if (takePrefix(word, "!first:")) {
      if (hasRule(matched, word, true)) faults.push_back(whole);
    } else
      checkCandidate(matched, word, faults);
  }
  return faults;
}

} // namespace haven::tests
