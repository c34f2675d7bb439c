# Choosing help: what fits a case, one intervention and several side by side, what was chosen, the letter.
set(HAVEN_GUI_CARE
  interventions_page.cpp
  letter_page.cpp)
