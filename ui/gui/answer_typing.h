#pragma once

#include <optional>
#include <vector>

namespace haven::gui {

/// Turns typed digits into answers: at once where no answer starts with the same digit, so that a form on a scale of
/// single digits takes one key an item. On a scale with 1 and 10 a typed 1 waits for what follows.
class AnswerTyping {
 public:
  /// What one digit led to.
  struct Typed {
    std::vector<int> answers;   ///< in order; two where a digit ended the one before it
    std::optional<int> refused; ///< a number that is no answer
  };

  void setAnswers(std::vector<int> values);
  Typed digit(int digit);
  /// What was waiting, if it is an answer; nothing waits afterwards.
  std::optional<int> finish();
  /// Digits typed that could still become more than one answer.
  [[nodiscard]] std::optional<int> waiting() const { return m_waiting; }

 private:
  [[nodiscard]] bool isAnswer(int value) const;
  [[nodiscard]] bool canGrow(int value) const;

  std::vector<int> m_values;
  std::optional<int> m_waiting;
};

} // namespace haven::gui
