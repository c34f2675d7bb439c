#include "report/course_context.h"

#include "casefile/by_id.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace haven::report {
namespace {

using casefile::byId;
using casefile::CareChoice;
using casefile::CaseFile;
using casefile::LifeEvent;
using casefile::PartialDate;
using casefile::TimelineEntry;
using What = casefile::TimelineWhat;

/// A, B, ... Z, AA, AB, ...
std::string letterKey(std::size_t number) {
  constexpr std::size_t kLetters = 26;
  std::string key(1, static_cast<char>('A' + number % kLetters));
  return number < kLetters ? key : letterKey(number / kLetters - 1) + key;
}

class Collector {
 public:
  Collector(const Course& course, const CaseFile& file, Date today, const ContextNaming& naming)
      : m_file(file), m_today(today), m_naming(naming),
        m_entries(casefile::timelineOf(file, {[](const std::string&) { return std::string(); }, naming.dayOf})) {
    const auto byDate = [](const auto* a, const auto* b) { return a->date < b->date; };
    const auto [first, last] = std::minmax_element(course.records.begin(), course.records.end(), byDate);
    m_context.from = (*first)->date;
    m_context.to = (*last)->date;
  }

  CourseContext collect() {
    stretchToTheLast();
    if (m_naming.help) addHelp();
    for (const TimelineEntry& entry : m_entries) {
      if (isDecision(entry)) addDecision(entry);
      if (entry.what == What::Lived && m_naming.life) addLife(entry);
    }
    auto& all = m_context.happenings;
    std::ranges::stable_sort(all, {}, [](const auto& one) { return std::tie(one.drawn.date, one.drawn.latest); });
    for (std::size_t at = 0; at < all.size(); ++at)
      all[at].drawn.key = std::to_string(at + 1);
    return std::move(m_context);
  }

 private:
  [[nodiscard]] bool isDecision(const TimelineEntry& entry) const {
    constexpr What kDecisions[] = {What::Decided, What::RoundBegun, What::Closed, What::Reopened};
    return m_naming.decision && !entry.superseded && std::ranges::find(kDecisions, entry.what) != std::end(kDecisions);
  }

  void stretchToTheLast() {
    const auto reach = [this](Date day) { m_context.to = std::max(m_context.to, day); };
    for (const TimelineEntry& entry : m_entries)
      if (isDecision(entry) || (entry.what == What::HelpChosen && m_naming.help)) reach(entry.end(m_today));
  }

  void addHelp() {
    for (const CareChoice& choice : m_file.care.choices) {
      const Date from = m_naming.dayOf(choice.chosen.at);
      const auto to = choice.ended ? std::optional(m_naming.dayOf(choice.ended->by.at)) : std::nullopt;
      if (to && *to < m_context.from) continue;
      m_context.help.push_back({{letterKey(m_context.help.size()), m_naming.help(choice), m_naming.helpWhen(from, to),
                                 formatIsoDate(from), to ? formatIsoDate(*to) : std::string()},
                                choice.id});
    }
  }

  [[nodiscard]] bool isDrawn(const PartialDate& day) const {
    return day.latest() >= m_context.from && day.earliest() <= m_context.to;
  }

  void add(const TimelineEntry& entry, const PartialDate& day, std::string label, std::string when) {
    m_context.happenings.push_back(
        {{{}, std::move(label), std::move(when), formatIsoDate(day.earliest()), formatIsoDate(day.latest())},
         entry.kind(),
         entry.record()});
  }

  void addDecision(const TimelineEntry& entry) {
    const auto& move = *byId(m_file.plan.moves, entry.record());
    if (isDrawn(entry.day)) add(entry, entry.day, m_naming.decision(move), m_naming.decisionWhen(entry.day.earliest()));
  }

  void addLife(const TimelineEntry& entry) {
    const LifeEvent& event = *byId(m_file.plan.events, entry.record());
    if (isDrawn(event.from))
      add(entry, event.from, m_naming.life(event), m_naming.lifeWhen(event));
    else if (event.to && isDrawn(*event.to))
      add(entry, *event.to, m_naming.life(event), m_naming.lifeWhen(event));
  }

  const CaseFile& m_file;
  Date m_today;
  const ContextNaming& m_naming;
  std::vector<TimelineEntry> m_entries;
  CourseContext m_context;
};

} // namespace

CourseContext courseContext(const Course& course, const CaseFile& file, Date today, const ContextNaming& naming) {
  return Collector(course, file, today, naming).collect();
}

void drawContext(const CourseContext& context, Course& course) {
  for (TimeChart& chart : course.charts) {
    chart.from = formatIsoDate(context.from);
    chart.to = formatIsoDate(context.to);
    for (const auto& help : context.help)
      chart.spans.push_back(help.drawn);
    for (const auto& happening : context.happenings)
      chart.events.push_back(happening.drawn);
  }
}

} // namespace haven::report
