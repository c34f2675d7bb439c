#pragma once

#include "gui/kept_page.h"
#include "gui/support/flow_bench.h"
#include "store/cheap_keys.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace haven::tests {

/// The whole program on a store with two accounts and one fictional case, unlocked by the first.
class LockBench {
 public:
  static constexpr const char* kName = "Dr. Vera Voorbeeld";
  static constexpr const char* kColleague = "Bram Voorbeeld";
  static constexpr const char* kColleaguePassphrase = "zeven gele tulpen";

  /// @param prepare works on the store before the program opens it
  explicit LockBench(const std::function<void(FlowBench&)>& prepare = {});

  [[nodiscard]] AppDriver& app() { return *m_app; }
  [[nodiscard]] gui::MainWindow& window() { return m_app->window(); }
  [[nodiscard]] QWidget& page() { return *m_app->window().page(); }
  [[nodiscard]] const FlowBench& made() const { return *m_flow; }
  [[nodiscard]] casefile::CareChoiceId choice() const { return m_choice; }

  void lock();
  void unlock();
  void unlockAs(const char* name, const char* passphrase);
  /// From the list of cases, on a place of the case.
  void goTo(const char* place);
  /// Fills in every field of the open page that one can type in, choose in or tick, each with something else.
  void fillEverything();
  /// What stands in the fields of the open page.
  [[nodiscard]] gui::PageFields fields();
  /// What the access log holds of one act, read in the open store.
  [[nodiscard]] int logged(const char* act);

 private:
  store::CheapKeys m_cheap;
  std::unique_ptr<FlowBench> m_flow;
  casefile::CareChoiceId m_choice = 0;
  std::unique_ptr<AppDriver> m_app;
};

// Ways through the program, for both files about locking.
void press(LockBench& bench, const char* name);
/// On the cards of the form that was begun.
void openCards(LockBench& bench);
void openConditions(LockBench& bench);
void openAdmin(LockBench& bench, const char* place);
/// A sheet over a place of Beheer.
void openSheet(LockBench& bench, const char* place, const char* button);
/// Everything that stands on labels and in fields, shown or not.
QStringList wordsOf(QWidget& root);

} // namespace haven::tests
