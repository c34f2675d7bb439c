# Choosing help: what fits a case, one intervention and several side by side, what was chosen, the letter.
set(HAVEN_GUI_CARE
  care_desk.cpp
  care_panel.cpp
  compare_page.cpp
  intervention_card.cpp
  interventions_page.cpp
  letter_page.cpp)
