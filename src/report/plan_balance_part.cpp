#include "report/plan_parts.h"
#include "report/plan_words.h"

namespace haven::report {
namespace {

using casefile::Knowledge;
using casefile::PlanAnswer;
using plan::BalanceLevel;
using plan::BalanceRow;

std::string nameOf(const BalanceRow& row) {
  if (row.protective.empty()) return row.hindering;
  return row.hindering.empty() ? row.protective : row.protective + " / " + row.hindering;
}

/// One level: what weighs on either side, and apart from it what nobody could say.
class Level {
 public:
  Level(const PlanAnswers& answers, const BalanceLevel& level) : m_answers(answers) {
    for (const BalanceRow& row : level.rows)
      add(row, true);
    for (const BalanceRow& row : level.extraRows)
      add(row, false);
  }

  [[nodiscard]] bool answered() const { return m_answered; }

  void append(std::vector<Block>& blocks) {
    if (!m_table.rows.empty()) blocks.emplace_back(std::move(m_table));
    if (!m_open.rows.empty()) blocks.emplace_back(std::move(m_open));
  }

 private:
  void add(const BalanceRow& row, bool asked) {
    const PlanAnswer* answer = m_answers.answerTo(row.id);
    if (answer == nullptr && !asked) return; // the second list is optional
    m_answered = m_answered || answer != nullptr;
    const std::string said = answer == nullptr ? std::string() : m_answers.told(*answer);
    if (answer == nullptr || answer->knowledge != Knowledge::Answered || answer->option.empty()) {
      m_open.rows.emplace_back(nameOf(row), m_answers.chosen(row.id, answer) + (said.empty() ? "" : "\n" + said));
      return;
    }
    const bool both = answer->option == casefile::kBothSides;
    m_table.rows.push_back({both || answer->option == casefile::kProtective ? row.protective : "",
                            both || answer->option == casefile::kHindering ? row.hindering : "", said});
  }

  const PlanAnswers& m_answers;
  Table m_table{{"Beschermend", "Belemmerend", "Toelichting"}, {}, {3, 3, 3}};
  Facts m_open;
  bool m_answered = false;
};

} // namespace

void appendBalance(std::vector<Block>& blocks, const PlanAnswers& answers) {
  std::vector<Level> levels;
  bool any = false;
  for (const BalanceLevel& level : answers.plan().balance) {
    levels.emplace_back(answers, level);
    any = any || levels.back().answered();
  }
  if (!any) return;
  for (std::size_t at = 0; at < levels.size(); ++at) {
    blocks.emplace_back(Heading{2, answers.plan().balance[at].title});
    levels[at].append(blocks);
  }
  for (const plan::Note& aid : answers.plan().readingAids)
    if (aid.id == "context") blocks.emplace_back(Paragraph{aid.text, Paragraph::Style::Small});
}

} // namespace haven::report
