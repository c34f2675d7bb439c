#include "report/plan_answers.h"

#include "report/plan_words.h"

#include <algorithm>

namespace haven::report {

using casefile::Knowledge;
using casefile::PlanAnswer;
using casefile::RelationshipId;
using plan::Point;

namespace {

constexpr const char* kNotAsked = "nog niet gevraagd";
constexpr const char* kRecorded = "vastgelegd"; ///< by a record of its own
constexpr const char* kOnlyNoted = "nog niet gekozen";

bool always(const PlanAnswer*) {
  return true;
}
bool answered(const PlanAnswer* answer) {
  return answer != nullptr;
}

} // namespace

PlanAnswers::PlanAnswers(const SummaryContext& context)
    : m_context(context), m_state(plan::planState(*context.situation())),
      m_current(casefile::currentAnswers(context.file().plan)) {}

std::vector<const PlanAnswer*> PlanAnswers::answersTo(std::string_view point) const {
  std::vector<const PlanAnswer*> found;
  for (const auto& [key, answer] : m_current)
    if (key.point == point && key.round == round()) found.push_back(answer);
  return found;
}

bool PlanAnswers::any(const plan::Section& section) const {
  return std::any_of(section.points.begin(), section.points.end(),
                     [this](const Point& point) { return !answersTo(point.id).empty(); });
}

const PlanAnswer* PlanAnswers::answerTo(std::string_view point) const {
  return newest(point, std::nullopt);
}

const PlanAnswer* PlanAnswers::newest(std::string_view point, std::optional<RelationshipId> about) const {
  const PlanAnswer* found = nullptr;
  for (const PlanAnswer* answer : answersTo(point))
    if (answer->key.relationship == about) found = answer; // by day
  return found;
}

std::string PlanAnswers::chosen(std::string_view point, const PlanAnswer* answer) const {
  if (answer == nullptr) return kNotAsked;
  if (answer->knowledge != Knowledge::Answered) return dutch(answer->knowledge);
  if (answer->day) return formatDutchDate(*answer->day);
  if (!answer->option.empty()) return optionWords(plan(), point, answer->option);
  const Point* known = plan().point(point);
  const bool inWords = known != nullptr && known->kind == plan::AnswerKind::Text;
  return inWords ? std::string() : kOnlyNoted;
}

std::string PlanAnswers::told(const PlanAnswer& answer) const {
  std::string sources;
  for (const casefile::HeardFrom source : answer.heardFrom)
    sources += (sources.empty() ? "" : ", ") + dutch(source);
  std::string text = m_context.typed(answer.text);
  if (sources.empty()) return text;
  return (text.empty() ? "" : text + " ") + "(van: " + sources + ")";
}

std::string PlanAnswers::whole(const Point& point, const PlanAnswer* answer) const {
  std::string words = chosen(point.id, answer);
  const std::string said = answer == nullptr ? std::string() : told(*answer);
  if (words.empty()) return said;
  return said.empty() ? words : words + "\n" + said;
}

bool PlanAnswers::fits(const Point& point) const {
  return point.ages.holds(m_context.ageOn(m_context.today()));
}

bool PlanAnswers::isRecorded(const plan::Field& field) const {
  return !plan::missingIn(*m_context.situation(), field);
}

void PlanAnswers::appendFacts(std::vector<Block>& blocks, const plan::Section& section,
                              std::optional<RelationshipId> about, const Wanted& wanted) const {
  Facts facts;
  std::string heading;
  const auto close = [&] {
    if (!facts.rows.empty()) blocks.emplace_back(std::exchange(facts, {}));
  };
  for (const Point& point : section.points) {
    const PlanAnswer* answer = newest(point.id, about);
    if (!wanted(answer) || (answer == nullptr && !fits(point))) continue;
    if (point.heading != heading) {
      close();
      heading = point.heading;
      if (!heading.empty()) blocks.emplace_back(Heading{3, heading});
    }
    const bool recorded = answer == nullptr && isRecorded({{}, section.id, point.id, about});
    facts.rows.emplace_back(point.title, recorded ? kRecorded : whole(point, answer));
  }
  close();
}

void PlanAnswers::appendRows(std::vector<Block>& blocks, const plan::Section& section, const Wanted& wanted) const {
  blocks.emplace_back(Heading{2, section.title});
  if (!section.perRelationship) return appendFacts(blocks, section, std::nullopt, wanted);
  for (const casefile::Relationship& relationship : m_context.file().relationships) {
    std::vector<Block> about;
    appendFacts(about, section, relationship.id, wanted);
    if (about.empty()) continue;
    blocks.emplace_back(Heading{3, m_context.carer(relationship)});
    blocks.insert(blocks.end(), about.begin(), about.end());
  }
}

void PlanAnswers::append(std::vector<Block>& blocks, std::string_view section) const {
  const plan::Section* found = plan().section(section);
  if (found != nullptr && any(*found)) appendRows(blocks, *found, always);
}

void PlanAnswers::appendAnswered(std::vector<Block>& blocks, std::string_view section) const {
  const plan::Section* found = plan().section(section);
  if (found != nullptr && any(*found)) appendRows(blocks, *found, answered);
}

} // namespace haven::report
