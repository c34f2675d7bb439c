# Choosing help: what fits a case, one intervention and several side by side, what was chosen, the letter.
set(HAVEN_GUI_CARE
  age_line.cpp
  age_line_bars.cpp
  care_choice_form.cpp
  care_desk.cpp
  care_fit.cpp
  care_panel.cpp
  care_said.cpp
  care_section.cpp
  compare_page.cpp
  intervention_card.cpp
  interventions_page.cpp
  letter_page.cpp
  overlay_file.cpp
  overlay_page.cpp
  read_stop.cpp)
