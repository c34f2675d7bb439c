#pragma once

#include "bench/organisation.h"
#include "bench/painting.h"
#include "gui/cases_page.h"
#include "gui/session.h"

#include <QLineEdit>
#include <QTableView>

namespace haven::bench {

/// The list of cases of an organisation in a window of a laptop, with the session it is of.
class OpenList {
 public:
  /// Opens the store and returns when the first lines have been painted.
  explicit OpenList(Organisation& organisation);

  gui::Session& session() { return m_session; }
  QTableView& table() { return *m_table; }
  /// A key in the search field; returns when the first lines of what is then asked for have been painted.
  void key(char letter);
  /// Empties the search field and waits until all cases are there again.
  void clear();
  /// Until as many cases as this are in the list.
  void waitForCases(std::size_t cases);
  [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

 private:
  void waitForLines();

  gui::Session m_session;
  gui::CasesPage m_page;
  QLineEdit* m_words;
  QTableView* m_table;
  PaintedLines m_lines;
  std::size_t m_all = 0; ///< cases with nothing typed
};

/// Size of the window on a screen of 1366 x 768.
inline constexpr QSize kLaptopWindow(1366, 700);

} // namespace haven::bench
