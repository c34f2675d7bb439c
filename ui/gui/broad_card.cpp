#include "gui/broad_card.h"

namespace haven::gui {

std::string informantOf(std::string_view point) {
  constexpr std::pair<std::string_view, std::string_view> kInformants[] = {
      {"broad-parents", "parent"}, {"broad-teacher", "teacher"}, {"broad-youth", "youth"}};
  for (const auto& [id, informant] : kInformants)
    if (id == point) return std::string(informant);
  return {};
}

std::vector<const plan::OutsideInstrument*> broadLists(const PlanDesk& desk, std::string_view informant) {
  const Months age = completedMonths(desk.file().youth.dateOfBirth, desk.session().today());
  std::vector<const plan::OutsideInstrument*> lists;
  for (const plan::OutsideInstrument& one : desk.plan().broadFunctioning)
    if (one.with == informant && one.ages.holds(age)) lists.push_back(&one);
  return lists;
}

} // namespace haven::gui
