#include "report/life_words.h"

#include "report/plan_words.h"

#include <algorithm>

namespace haven::report {

std::string LifeWords::of(const casefile::LifeEvent& event) const {
  const std::string from = point(event.from);
  if (event.to) return from + " tot " + point(*event.to);
  return event.ongoing ? "sinds " + from : from;
}

std::string LifeWords::of(const casefile::UnknownStretch& stretch) const {
  return day(stretch.from) + " tot " + day(stretch.to);
}

std::string LifeWords::day(Date day) const {
  return m_context.pseudonymous() ? m_context.ageWords(day) : formatDutchDate(day);
}

std::string LifeWords::point(const casefile::PartialDate& date) const {
  if (!m_context.pseudonymous()) return dutchPartialDate(date);
  const Date birth = m_context.file().youth.dateOfBirth;
  const std::string youngest = m_context.ageWords(std::max(date.earliest(), birth));
  const std::string oldest = m_context.ageWords(std::max(date.latest(), birth));
  return date.month || youngest == oldest ? youngest : youngest + " à " + oldest;
}

} // namespace haven::report
