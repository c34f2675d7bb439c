#include "interventions/match_parts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

/// So many months before it is offered, it is said when it will be.
constexpr int kSoonMonths = 6;
constexpr int kBirth = 0;

bool negative(const std::optional<int>& months) {
  return months && *months < kBirth;
}

bool inPregnancy(const Intervention& one) {
  return negative(one.recommended.span.fromMonths) || (one.stage && negative(one.stage->span.fromMonths)) ||
         std::any_of(one.ages.begin(), one.ages.end(),
                     [](const StatedAge& stated) { return negative(stated.span.fromMonths); });
}

/// One intervention and one age.
class AgeCheck {
 public:
  AgeCheck(const Intervention& one, const MatchFacts& facts)
      : m_one(one), m_facts(facts), m_age(static_cast<int>(facts.age.count())), m_fromBirth(!inPregnancy(one)),
        m_begin(one.matched()) {
    if (m_fromBirth && m_begin.bounded() && !m_begin.fromMonths) m_begin.fromMonths = kBirth;
    m_reason.age = m_age;
    if (one.filedIn(kPreventiveRisk) && m_age >= kOlderFrom) m_reason.rule = "C-08";
    for (const StatedAge& stated : one.ages)
      listOf(stated).push_back(&stated);
  }

  Part result() {
    if (!m_begin.bounded() && m_one.ages.empty()) return say(ReasonKind::AgeNotStated, Fit::Fits);
    if (m_begin.holds(m_facts.age) && !underFloor(m_one.recommended.fromDays)) return inside();
    return m_begin.toMonths && m_age > *m_begin.toMonths ? after() : before();
  }

 private:
  [[nodiscard]] bool underFloor(const std::optional<int>& days) const {
    return days && m_facts.ageDays && *m_facts.ageDays < *days;
  }

  std::vector<const StatedAge*>& listOf(const StatedAge& stated) {
    const bool unborn = m_fromBirth && m_age < kBirth && !stated.span.fromMonths;
    // "vanaf 28 weken zwangerschap" is when to begin, and that is before birth.
    const bool born = stated.entry && negative(stated.span.fromMonths) && !stated.span.toMonths && m_age >= kBirth;
    if (unborn || born || underFloor(stated.fromDays) || !stated.wide().holds(m_facts.age)) return m_reason.differing;
    return stated.span.holds(m_facts.age) ? m_reason.agreeing : m_reason.unclear;
  }

  Part inside() {
    const bool byStage = m_one.ages.empty() && m_one.stage;
    return say(byStage ? ReasonKind::StageInside : ReasonKind::AgeInside, Fit::Fits);
  }

  /// Until when it goes on, where it has to be begun earlier.
  [[nodiscard]] std::optional<int> runsTo() const {
    if (m_one.recommended.runsToMonths) return m_one.recommended.runsToMonths;
    const std::optional<int> end = m_one.recommended.span.toMonths;
    const bool cut = m_one.stage && m_one.stage->span.toMonths && end && *end > *m_one.stage->span.toMonths;
    return cut ? end : std::nullopt;
  }

  [[nodiscard]] bool someEntryHolds() const {
    return std::any_of(m_reason.agreeing.begin(), m_reason.agreeing.end(),
                       [](const StatedAge* stated) { return stated->entry; });
  }

  Part after() {
    if (const auto end = runsTo(); end && m_age <= *end)
      return someEntryHolds() ? say(ReasonKind::AgeSomeSources, Fit::Near) : say(ReasonKind::EntryPassed, Fit::No);
    if (m_one.stage && m_one.stage->span.toMonths && m_age > *m_one.stage->span.toMonths) {
      m_reason.sources = {m_one.stage->source};
      return say(ReasonKind::StageOutside, Fit::No);
    }
    return someSourceHolds() ? say(ReasonKind::AgeSomeSources, Fit::Near) : say(ReasonKind::AgeTooOld, Fit::No);
  }

  Part before() {
    const int lowest = lowestBound();
    Reason wait;
    wait.kind = ReasonKind::WaitUntilAge;
    wait.age = m_age;
    wait.months = std::max(1, m_begin.fromMonths.value_or(m_age) - m_age);
    Part part;
    if (someSourceHolds()) {
      part = say(ReasonKind::AgeSomeSources, Fit::Near);
    } else {
      m_reason.months = std::max(1, lowest - m_age);
      part = say(ReasonKind::AgeTooYoung, *m_reason.months <= kSoonMonths ? Fit::Near : Fit::No);
    }
    wait.sources = part.because.front().sources;
    if (part.fit == Fit::Near) part.change.push_back(std::move(wait));
    return part;
  }

  [[nodiscard]] bool someSourceHolds() const { return !m_reason.agreeing.empty() || !m_reason.unclear.empty(); }

  /// Of everything that is stated, and of what we go by.
  [[nodiscard]] int lowestBound() const {
    int lowest = m_begin.fromMonths.value_or(kBirth);
    for (const StatedAge& stated : m_one.ages)
      lowest = std::min(lowest, stated.span.fromMonths.value_or(m_fromBirth ? kBirth : lowest));
    return lowest;
  }

  Part say(ReasonKind kind, Fit fit) {
    m_reason.kind = kind;
    if (m_reason.sources.empty()) {
      const bool some = someSourceHolds();
      for (const StatedAge& stated : m_one.ages)
        if (!some ||
            std::find(m_reason.differing.begin(), m_reason.differing.end(), &stated) == m_reason.differing.end())
          m_reason.sources.push_back(stated.source);
      if (m_one.ages.empty() && m_one.stage) m_reason.sources = {m_one.stage->source};
      if (m_one.local) m_reason.sources = m_one.citations; // states its range once, as the organisation's own
    }
    return {fit, {m_reason}, {}};
  }

  const Intervention& m_one;
  const MatchFacts& m_facts;
  int m_age;
  bool m_fromBirth;
  MonthSpan m_begin; ///< the months at which it can be begun
  Reason m_reason;
};

} // namespace

Part ageOf(const Intervention& intervention, const MatchFacts& facts) {
  return AgeCheck(intervention, facts).result();
}

} // namespace haven::interventions
