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

# The place in a case where all of it is found: what is searched, what is known, and the list.
list(APPEND HAVEN_GUI_CARE
  care_filter.cpp
  care_finder.cpp
  care_list.cpp
  care_partners.cpp
  care_row.cpp
  care_rules.cpp
  care_without.cpp
  care_words.cpp
  compare_bar.cpp
  fact_chips.cpp
  harmful_notice.cpp
  interventions_page_parts.cpp
  reading_order.cpp
  reading_window.cpp)
