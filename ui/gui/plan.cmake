# The screens of the three-step plan.
set(HAVEN_GUI_PLAN
  after_page.cpp
  broad_card.cpp
  flow_layout.cpp
  next_thing.cpp
  outside_form.cpp
  outside_list.cpp
  plan_choice.cpp
  plan_desk.cpp
  plan_overview.cpp
  plan_page.cpp
  plan_path.cpp
  plan_point.cpp
  step_one_page.cpp
  step_three_page.cpp
  step_two_page.cpp
  wrap_button.cpp)
