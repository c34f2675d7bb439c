#include "report/summary_parts.h"

#include <algorithm>

namespace haven::report {
namespace {

using casefile::Administration;
using instruments::Instrument;

constexpr std::size_t kMostPairs = 6; ///< number and answer, at most so many times beside each other
constexpr const char* kNotAnswered = "–";

std::string answerOf(const Administration& record, const std::string& item) {
  const casefile::ItemRecord* said = record.item(item);
  return said != nullptr && said->answer ? std::to_string(*said->answer) : kNotAnswered;
}

std::string notAnswered(const Administration& record, const Instrument& form) {
  std::string numbers;
  for (const auto& item : form.items)
    if (answerOf(record, item.id) == kNotAnswered) numbers += (numbers.empty() ? "" : ", ") + item.id;
  return numbers;
}

void appendOpenAnswer(std::vector<Block>& blocks, const SummaryContext& context, const std::string& question,
                      const std::string& said) {
  const std::string text = context.typed(said);
  if (text.empty()) return;
  blocks.emplace_back(Heading{3, "Open vraag " + question});
  blocks.emplace_back(Paragraph{text, Paragraph::Style::Quote});
}

} // namespace

void appendAnswers(std::vector<Block>& blocks, const SummaryContext& context, const Administration& record) {
  const Instrument* form = context.definition(record);
  if (form == nullptr || form->items.empty()) return;
  const std::size_t count = form->items.size();
  const std::size_t rows = (count + kMostPairs - 1) / kMostPairs;
  const std::size_t pairs = (count + rows - 1) / rows;
  Table table;
  table.rows.resize(rows);
  for (std::size_t pair = 0; pair < pairs; ++pair) {
    table.header.insert(table.header.end(), {"Nr.", "Antw."});
    table.widths.insert(table.widths.end(), {1, 1});
    for (std::size_t row = 0; row < rows; ++row) {
      const std::size_t at = pair * rows + row; // numbers run down, as on the form
      const bool there = at < count;
      table.rows[row].push_back(there ? form->items[at].id : std::string());
      table.rows[row].push_back(there ? answerOf(record, form->items[at].id) : std::string());
    }
  }
  blocks.emplace_back(Heading{2, "Antwoorden per nummer"});
  blocks.emplace_back(std::move(table));
  const std::string open = notAnswered(record, *form);
  std::string words = std::to_string(record.answered()) + " van " + std::to_string(count) + " ingevuld.";
  if (!open.empty()) words += " Niet ingevuld: " + open + ".";
  blocks.emplace_back(Paragraph{words, Paragraph::Style::Small});
}

void appendOpenAnswers(std::vector<Block>& blocks, const SummaryContext& context, const Administration& record) {
  std::vector<Block> answers;
  const Instrument* form = context.definition(record);
  std::vector<std::string> order;
  if (form != nullptr)
    for (const auto& question : form->openQuestions.questions)
      order.push_back(question.id);
  for (const auto& [question, said] : record.openAnswers)
    if (std::find(order.begin(), order.end(), question) == order.end()) order.push_back(question);
  for (const std::string& question : order)
    if (const auto said = record.openAnswers.find(question); said != record.openAnswers.end())
      appendOpenAnswer(answers, context, question, said->second);
  if (answers.empty()) return;
  blocks.emplace_back(Heading{2, "Open vragen"});
  blocks.emplace_back(Notice{
      "Niet gescoord", form != nullptr && !form->openQuestions.interpretation.empty()
                           ? form->openQuestions.interpretation + " (" + form->openQuestions.source.text() + ")"
                           : "Alleen een getrainde diagnosticus mag de antwoorden op de open vragen interpreteren."});
  blocks.insert(blocks.end(), std::make_move_iterator(answers.begin()), std::make_move_iterator(answers.end()));
}

} // namespace haven::report
