#pragma once

#include "store/example_chance.h"
#include "store/example_course.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// Makes what is kept in one case: answers, forms, records and events of a moment, as somebody could have given them
/// who worries about this youth as much as is said here. Each goes to the end of the newest entry.
class ExampleEntries {
 public:
  /// All of them outlive this.
  ExampleEntries(ExampleChance& chance, ExampleCourse& course, const ExampleRules& rules)
      : m_chance(&chance), m_course(&course), m_rules(&rules) {}

  /// Everything from here on is of this day. Never earlier than the day before.
  void setDay(Date day);
  /// How worrying things are, 0 to 100.
  void setWorry(int worry) { m_worry = worry; }
  void setRound(int round);

  CourseEntry& begin(ExampleWorker by);
  casefile::PlanMove& decide(ExampleWorker by, casefile::MoveKind kind);

  void observe(std::size_t carer);
  /// Every point of a section that is asked at this age.
  void answer(std::string_view section, std::optional<std::size_t> carer = std::nullopt);
  void answer(std::string_view point, std::string_view option, std::string text);
  /// Reasons to always screen; says whether one holds.
  bool answerReasons();
  void balance();
  void weighMeldcode();
  void lookAgainOn(Date day);
  /// Done is what has a record; else it says why not.
  void recordBroadFunctioning();
  void recordClinical();
  void recordInteraction(std::size_t carer);
  void tellLife();
  /// @return the total; nothing of a draft, which breaks off somewhere
  std::optional<int> fillIn(std::size_t carer, bool draft);

  [[nodiscard]] int ageInMonths() const;
  /// Whether what was answered in this round makes the Meldcode be weighed, and that was not done yet.
  [[nodiscard]] bool meldcodeOpen() const { return m_meldcodeAsked && !m_meldcodeWeighed; }

 private:
  casefile::PlanAnswer& add(std::string_view point);
  /// Now, or by the time the step is concluded.
  [[nodiscard]] bool isAsked(const plan::Point& point) const;
  void decideOn(casefile::PlanAnswer& answer, const plan::Point& point);
  void record(std::string_view instrument, std::optional<std::size_t> carer, std::string filledInBy, int lowest,
              int highest);
  casefile::ItemRecord itemOf(const std::string& id, std::size_t carer);

  ExampleChance* m_chance;
  ExampleCourse* m_course;
  const ExampleRules* m_rules;
  Date m_day{};
  int m_minute = 0; ///< of the day
  int m_worry = 0;
  int m_round = 1;
  bool m_meldcodeAsked = false;
  bool m_meldcodeWeighed = false;
};

} // namespace haven::store
