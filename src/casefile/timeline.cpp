#include "casefile/timeline.h"

#include "casefile/record_versions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace haven::casefile {
namespace {

using What = TimelineWhat;
using Kind = TimelineKind;

constexpr std::array<std::pair<Kind, std::string_view>, std::size(kTimelineKinds)> kKindIds{
    {{Kind::Case, "case"},
     {Kind::Consent, "consent"},
     {Kind::Observation, "observation"},
     {Kind::Answers, "answers"},
     {Kind::Administration, "administration"},
     {Kind::Decision, "decision"},
     {Kind::Outside, "outside"},
     {Kind::Life, "life"},
     {Kind::Help, "help"},
     {Kind::Letter, "letter"},
     {Kind::Report, "report"}}};

PartialDate whole(Date day) {
  return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

What whatOf(const Administration& form) {
  if (form.version > 1) return form.isFinal() ? What::Corrected : What::CorrectionBegun;
  return form.isFinal() ? What::Completed : What::Begun;
}

What whatOf(MoveKind kind) {
  switch (kind) {
  case MoveKind::NewRound:
    return What::RoundBegun;
  case MoveKind::Close:
    return What::Closed;
  case MoveKind::Reopen:
    return What::Reopened;
  case MoveKind::ConcludeStep1:
  case MoveKind::ConcludeStep2:
  case MoveKind::DecideStep3:
  case MoveKind::SettleTreatment:
    break;
  }
  return What::Decided;
}

/// Answers with one of these are one entry: section, relationship, round, day of observing, day of answering, person.
using AnswerGroup = std::tuple<std::string, std::optional<RelationshipId>, int, std::optional<Date>, Date, AccountId>;

class Collector {
 public:
  Collector(const CaseFile& file, const TimelineTerms& terms) : m_file(file), m_terms(terms) {}

  std::vector<TimelineEntry> collect(const std::vector<ReportCopy>& reports) {
    add(What::Opened, dayOf(m_file.opened), m_file.opened, m_file.id);
    addConsents();
    addAnswers();
    for (const Administration& form : m_file.administrations)
      addForm(form);
    addMoves();
    for (const OutsideRecord& record : m_file.plan.outside)
      add(What::TakenElsewhere, whole(record.date), record.entered, record.id).relationship = record.relationship;
    for (const LifeEvent& event : m_file.plan.events) {
      TimelineEntry& entry = add(What::Lived, event.from, event.entered, event.id);
      entry.until = event.to;
      entry.ongoing = event.ongoing && !event.to;
    }
    for (const CareChoice& choice : m_file.care.choices)
      addChoice(choice);
    for (const LetterRecord& letter : m_file.care.letters)
      add(What::LetterMade, dayOf(letter.made), letter.made, letter.id);
    for (const ReportCopy& report : reports)
      if (report.kind != kLetterCopy) add(What::ReportMade, dayOf(report.made), report.made, report.id);
    std::ranges::stable_sort(m_entries, {}, [](const TimelineEntry& entry) {
      return std::pair<Date, std::string_view>(entry.day.earliest(), entry.by.at);
    });
    return std::move(m_entries);
  }

 private:
  [[nodiscard]] PartialDate dayOf(const Signature& by) const { return whole(m_terms.dayOf(by.at)); }

  TimelineEntry& add(What what, PartialDate day, const Signature& by, std::int64_t record) {
    TimelineEntry& entry = m_entries.emplace_back();
    entry.what = what;
    entry.day = day;
    entry.by = by;
    entry.records = {record};
    return entry;
  }

  void addConsents() {
    for (const ConsentRow& row : m_file.consents) {
      TimelineEntry& entry =
          add(row.given ? What::ConsentGiven : What::ConsentWithdrawn, whole(row.on), row.by, row.id);
      entry.superseded = std::ranges::any_of(
          m_file.consents, [&](const ConsentRow& other) { return other.scope == row.scope && other.id > row.id; });
    }
  }

  void addAnswers() {
    const CurrentAnswers current = currentAnswers(m_file.plan);
    std::map<AnswerGroup, std::size_t> placed;
    for (const PlanAnswer& answer : m_file.plan.answers) {
      const Date given = m_terms.dayOf(answer.given.at);
      const std::string section = m_terms.sectionOf(answer.key.point);
      const AnswerGroup group{section, answer.key.relationship, answer.key.round, answer.key.on,
                              given,   answer.given.account};
      const auto [found, isNew] = placed.emplace(group, m_entries.size());
      if (isNew) {
        TimelineEntry& entry = add(answer.key.on ? What::Observed : What::Answered,
                                   whole(answer.key.on.value_or(given)), answer.given, answer.id);
        entry.section = section;
        entry.relationship = answer.key.relationship;
        entry.superseded = true;
      }
      TimelineEntry& entry = m_entries[found->second];
      if (!isNew) entry.records.push_back(answer.id);
      entry.by = answer.given; // the last of them
      const auto counting = current.find(answer.key);
      if (counting != current.end() && counting->second == &answer) entry.superseded = false;
    }
    for (const auto& [group, at] : placed)
      m_entries[at].versions = versionsOfAnswers(m_entries[at].records);
  }

  [[nodiscard]] std::vector<std::int64_t> versionsOfAnswers(const std::vector<std::int64_t>& records) const {
    std::set<AnswerKey> keys;
    for (const PlanAnswer& answer : m_file.plan.answers)
      if (std::ranges::find(records, answer.id) != records.end()) keys.insert(answer.key);
    std::vector<std::int64_t> versions;
    for (const PlanAnswer& answer : m_file.plan.answers)
      if (keys.contains(answer.key)) versions.push_back(answer.id);
    return versions.size() > keys.size() ? versions : std::vector<std::int64_t>();
  }

  void addForm(const Administration& form) {
    TimelineEntry& entry = add(whatOf(form), whole(form.date), form.completed.value_or(form.created), form.id);
    entry.relationship = form.relationship;
    entry.superseded = form.correctedBy.has_value();
    for (const Administration* version : versionsOf(m_file, form))
      entry.versions.push_back(version->id);
    if (entry.versions.size() < 2) entry.versions.clear();
  }

  void addMoves() {
    for (const PlanMove& move : m_file.plan.moves) {
      TimelineEntry& entry = add(whatOf(move.kind), dayOf(move.by), move.by, move.id);
      if (entry.what != What::Decided) continue; // a case can be closed and reopened often; each time happened
      for (const PlanMove& other : m_file.plan.moves)
        if (other.kind == move.kind && other.round == move.round) entry.versions.push_back(other.id);
      entry.superseded = entry.versions.back() != move.id;
      if (entry.versions.size() < 2) entry.versions.clear();
    }
  }

  void addChoice(const CareChoice& choice) {
    TimelineEntry& chosen = add(What::HelpChosen, dayOf(choice.chosen), choice.chosen, choice.id);
    chosen.ongoing = !choice.ended;
    if (!choice.ended) return;
    const PartialDate end = dayOf(choice.ended->by);
    chosen.until = end;
    add(What::HelpEnded, end, choice.ended->by, choice.id);
  }

  const CaseFile& m_file;
  const TimelineTerms& m_terms;
  std::vector<TimelineEntry> m_entries;
};

} // namespace

std::string_view idOf(TimelineKind kind) {
  for (const auto& [known, id] : kKindIds)
    if (known == kind) return id;
  return {};
}

std::optional<TimelineKind> timelineKindFromId(std::string_view id) {
  for (const auto& [kind, known] : kKindIds)
    if (known == id) return kind;
  return std::nullopt;
}

TimelineKind kindOf(TimelineWhat what) {
  switch (what) {
  case What::Opened:
  case What::RoundBegun:
  case What::Closed:
  case What::Reopened:
    return Kind::Case;
  case What::ConsentGiven:
  case What::ConsentWithdrawn:
    return Kind::Consent;
  case What::Observed:
    return Kind::Observation;
  case What::Answered:
    return Kind::Answers;
  case What::Begun:
  case What::Completed:
  case What::CorrectionBegun:
  case What::Corrected:
    return Kind::Administration;
  case What::Decided:
    return Kind::Decision;
  case What::TakenElsewhere:
    return Kind::Outside;
  case What::Lived:
    return Kind::Life;
  case What::HelpChosen:
  case What::HelpEnded:
    return Kind::Help;
  case What::LetterMade:
    return Kind::Letter;
  case What::ReportMade:
    break;
  }
  return Kind::Report;
}

Date TimelineEntry::end(Date today) const {
  if (ongoing) return std::max(today, day.earliest());
  return until.value_or(day).latest();
}

std::vector<TimelineEntry> timelineOf(const CaseFile& file, const TimelineTerms& terms,
                                      const std::vector<ReportCopy>& reports) {
  return Collector(file, terms).collect(reports);
}

} // namespace haven::casefile
