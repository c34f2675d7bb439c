# Beheer and its licence packs: the list, the import, the editor and the second person's check.
set(HAVEN_GUI_PACKS
  admin_page.cpp
  pack_draft.cpp
  pack_faults_page.cpp
  pack_file.cpp
  pack_from_sheet.cpp
  pack_grid.cpp
  pack_list_model.cpp
  pack_reading.cpp
  pack_sheet.cpp
  pack_shelf.cpp
  pack_words.cpp
  packs_page.cpp
  read_table.cpp)
