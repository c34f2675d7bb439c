#pragma once

#include "gui/support/app_driver.h"
#include "support/temp_dir.h"

#include <memory>
#include <optional>
#include <string>

namespace haven::tests {

/// The real window on a store with one fictional youth, her mother and father, and where asked for the demonstration
/// packs in use; unlocked and at the case.
class QuestionnaireBench {
 public:
  struct Setup {
    int ageMonths = 42;
    casefile::Sex sex = casefile::Sex::NotRecorded;
    bool demonstration = true; ///< put the demonstration packs in use
    Hand hand = Hand::Keyboard;
  };
  QuestionnaireBench() : QuestionnaireBench(Setup()) {}
  explicit QuestionnaireBench(Setup setup);

  static constexpr const char* kPassphrase = "vier losse woorden samen";
  static constexpr const char* kName = "Dr. Vera Voorbeeld";
  static constexpr Date kToday = std::chrono::year{2026} / 11 / 21;

  AppDriver& app() { return *m_app; }
  gui::Session& session();
  /// Closes the window without a word, as a crash would, and opens the store again at the case.
  void restart();
  void usePack(const instruments::LicencePack& pack);
  [[nodiscard]] instruments::LicencePack demonstrationPack(const std::string& instrument) const;
  /// A pack for the ARI-CP whose norm tables ask for the youth's sex.
  [[nodiscard]] instruments::LicencePack packBySex() const;
  /// From the case to the form, through the conditions.
  void start(const QString& instrument, int relationship = 1);
  void settleConditions();
  [[nodiscard]] casefile::Administration newest();
  /// An item of the newest record as the store has it; empty where it has none.
  [[nodiscard]] casefile::ItemRecord item(const std::string& id);
  void type(const std::string& keys);
  /// Every word on every visible window.
  [[nodiscard]] QStringList words() const;
  [[nodiscard]] QString text(const QString& label) const;
  /// Takes a picture where HAVEN_PICTURES names a folder.
  void picture(const QString& name);

 private:
  void unlock();
  void openCase();

  TempDir m_folder;
  Setup m_setup;
  instruments::InstrumentCatalogue m_catalogue;
  std::unique_ptr<AppDriver> m_app;
};

/// The key of a digit.
Qt::Key digit(int value);

} // namespace haven::tests
