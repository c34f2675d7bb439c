#include "gui/interventions_page.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace haven::gui {
namespace {

constexpr std::string_view kSections[] = {"care-conditions", "care-features"};

} // namespace

InterventionsPage::InterventionsPage(CareDesk& care, QWidget* parent)
    : PlanPage(care.desk(), "interventionsPage", "after", parent), m_care(&care) {}

bool InterventionsPage::asks(const plan::Field& field) {
  return std::find(std::begin(kSections), std::end(kSections), field.section) != std::end(kSections);
}

void InterventionsPage::addContent() {
  for (const plan::Section& section : step().sections)
    if (asks({step().id, section.id, "", {}})) addSection(section);
}

} // namespace haven::gui
