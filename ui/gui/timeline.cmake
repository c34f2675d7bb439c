# Everything that happened in a case, drawn and as a list, and two records side by side.
set(HAVEN_GUI_TIMELINE
  timeline_band.cpp
  timeline_band_layout.cpp
  timeline_band_paint.cpp
  timeline_card.cpp
  timeline_compare.cpp
  timeline_filter.cpp
  timeline_list.cpp
  timeline_model.cpp
  timeline_page.cpp
  timeline_page_kept.cpp
  timeline_page_marks.cpp
  timeline_shapes.cpp
  timeline_words.cpp)
