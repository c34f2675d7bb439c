#include "interventions/match_parts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

constexpr int kSixMonths = 6;
constexpr int kShortSessions = 16; ///< C-18: fewer is short, more is long

/// Treatment forms in which carer and child are not treated together (C-26).
constexpr std::string_view kNotTogether[] = {"verzorgergerichte-behandeling", "individuele-kindtherapie"};
/// Extra treatment of behaviour beside help for the relationship (C-37).
constexpr std::string_view kExtra[] = {"pcit", "multisysteemtherapie"};
constexpr std::string_view kNewFamily[] = {"adoptie", "pleegzorg"};

template <class List>
bool holds(const List& list, std::string_view id) {
  return std::find(std::begin(list), std::end(list), id) != std::end(list);
}

class Remarks {
 public:
  Remarks(const Candidate& candidate, const MatchFacts& facts, const InterventionCatalogue& catalogue)
      : m_candidate(candidate), m_one(*candidate.intervention), m_facts(facts), m_catalogue(catalogue),
        m_age(static_cast<int>(facts.age.count())) {}

  std::vector<Reason> all() {
    addAge();
    addElements();
    addLength();
    addWho();
    addRecognition();
    return std::move(m_list);
  }

 private:
  void add(ReasonKind kind, std::string_view rule, std::vector<std::string> groups = {}) {
    Reason remark;
    remark.kind = kind;
    remark.rule = rule;
    remark.groups = std::move(groups);
    remark.sources = sourcesOf(m_catalogue, rule);
    remark.age = m_age;
    m_list.push_back(std::move(remark));
  }

  void addAge() {
    const MonthSpan months = m_one.matched();
    const bool mayWait = months.bounded() && (!months.toMonths || *months.toMonths >= kSixMonths);
    const bool early = m_age < kSixMonths && mayWait && !m_one.treatment;
    if (early) {
      const bool specific = meantFor("moeder-depressie");
      add(ReasonKind::BeforeSixMonths, specific ? "C-15" : "C-14",
          specific ? std::vector<std::string>{"moeder-depressie"} : std::vector<std::string>{});
    }
    const bool preventive = m_one.filedIn(kPreventiveYoung) || m_one.filedIn(kPreventiveRisk);
    const bool treatment = m_one.filedIn(kTreatmentTable);
    if (!preventive && !treatment) return;
    if (m_age >= kOlderFrom && m_age <= kGreyTo)
      add(ReasonKind::GreyYear, "C-07");
    else if (!treatment && m_age > kGreyTo)
      add(ReasonKind::FiledPreventive, "C-07");
    else if (!preventive && m_age < kOlderFrom)
      add(ReasonKind::FiledTreatment, "C-07");
  }

  void addElements() {
    if (m_one.has("sensitiviteitstraining")) add(ReasonKind::Sensitivity, "C-16");
    if (m_one.has("videofeedback")) add(ReasonKind::VideoFeedback, "C-17");
    if (m_one.has("babymassage") && m_facts.group("moeder-depressie") == Holds::Yes)
      add(ReasonKind::MassageDepression, "C-19", {"moeder-depressie"});
  }

  /// Only where every source that counts sessions agrees on which side of sixteen they fall.
  void addLength() {
    bool counted = false;
    bool allShort = true;
    bool allLong = true;
    for (const Dose& dose : m_one.dose) {
      if (!dose.fromSessions && !dose.toSessions) continue;
      counted = true;
      allShort &= dose.toSessions && *dose.toSessions < kShortSessions;
      allLong &= dose.fromSessions && *dose.fromSessions > kShortSessions;
    }
    if (counted && allShort) add(ReasonKind::ShortProgramme, "C-18");
    if (counted && allLong) add(ReasonKind::LongProgramme, "C-18");
  }

  void addWho() {
    if (m_one.treatment) add(ReasonKind::BySpecialist, "C-28");
    if (holds(kNotTogether, m_one.id)) add(ReasonKind::TogetherPreferred, "C-26");
    if (holds(kExtra, m_one.id)) add(ReasonKind::ExtraTreatment, "C-37");
    std::vector<std::string> family;
    for (const std::string_view group : kNewFamily)
      if (meantFor(group)) family.emplace_back(group);
    if (!family.empty() && !m_one.treatment) add(ReasonKind::FosterLimit, "C-23", family);
  }

  void addRecognition() {
    for (const RecognitionLabel& label : m_one.recognition) {
      if (label.code != kExpired) continue;
      add(ReasonKind::RecognitionExpired, "");
      m_list.back().sources = {label.source};
      return;
    }
  }

  /// A target group that holds rests on this group.
  [[nodiscard]] bool meantFor(std::string_view group) const {
    return std::any_of(m_candidate.because.begin(), m_candidate.because.end(), [&](const Reason& reason) {
      return reason.kind == ReasonKind::TargetHolds && holds(reason.groups, group);
    });
  }

  const Candidate& m_candidate;
  const Intervention& m_one;
  const MatchFacts& m_facts;
  const InterventionCatalogue& m_catalogue;
  int m_age;
  std::vector<Reason> m_list;
};

} // namespace

std::vector<Reason> remarksOn(const Candidate& candidate, const MatchFacts& facts,
                              const InterventionCatalogue& catalogue) {
  return Remarks(candidate, facts, catalogue).all();
}

} // namespace haven::interventions
