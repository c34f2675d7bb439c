# The reports of a case: putting them together, the pages as they will be, and what was exported before.
set(HAVEN_GUI_REPORT
  composer_options.cpp
  composer_parts.cpp
  composer_row.cpp
  kept_pdf_view.cpp
  letterhead_card.cpp
  pdf_path.cpp
  report_copies.cpp
  report_copies_model.cpp
  report_desk.cpp
  report_page.cpp
  report_preview.cpp
  report_words.cpp)
