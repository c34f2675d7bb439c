#include "gui/answer_typing.h"

#include <algorithm>

namespace haven::gui {

void AnswerTyping::setAnswers(std::vector<int> values) {
  m_values = std::move(values);
  m_waiting.reset();
}

bool AnswerTyping::isAnswer(int value) const {
  return std::ranges::find(m_values, value) != m_values.end();
}

bool AnswerTyping::canGrow(int value) const {
  return value != 0 && std::ranges::any_of(m_values, [value](int known) { return known >= 10 && known / 10 == value; });
}

AnswerTyping::Typed AnswerTyping::digit(int digit) {
  Typed typed;
  int value = digit;
  if (m_waiting) {
    const int grown = *m_waiting * 10 + digit;
    if (isAnswer(grown)) {
      m_waiting.reset();
      return {{grown}, {}};
    }
    if (const auto before = finish())
      typed.answers.push_back(*before);
    else
      value = grown;
  }
  if (canGrow(value))
    m_waiting = value;
  else if (isAnswer(value))
    typed.answers.push_back(value);
  else
    typed.refused = value;
  return typed;
}

std::optional<int> AnswerTyping::finish() {
  const std::optional<int> waited = m_waiting && isAnswer(*m_waiting) ? m_waiting : std::nullopt;
  m_waiting.reset();
  return waited;
}

} // namespace haven::gui
