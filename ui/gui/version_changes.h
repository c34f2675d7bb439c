#pragma once

#include "casefile/version_comparison.h"
#include "gui/form.h"
#include "gui/open_record.h"
#include "gui/read_stop.h"

namespace haven::gui {

/// What is not the same in two versions of one form: every change with what was there and what came, texts marked word
/// by word. Marks are strikes and lines, and words for whoever listens; colour says nothing here.
class VersionChanges : public ReadStop {
  Q_OBJECT
 public:
  explicit VersionChanges(QWidget* parent = nullptr);
  /// @param before the earlier version
  /// @param record holds the later one, with the definition that it was made with
  void compare(const casefile::Administration& before, const casefile::Administration& after, const OpenRecord& record);

 private:
  QLabel* m_title;
  QWidget* m_list;
};

/// One change on a line of its own, as it is read out: `Behaviour 3, answer: was 2, is 4`.
QString changeWords(const casefile::VersionChange& change, const OpenRecord& record);

} // namespace haven::gui
