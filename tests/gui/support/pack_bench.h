#pragma once

#include "gui/support/app_driver.h"
#include "instruments/licence_pack.h"
#include "store/pack_repository.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

/// Lets a failed check show what a QString held.
template <>
struct Catch::StringMaker<QString> {
  static std::string convert(const QString& text) { return text.toStdString(); }
};

namespace haven::tests {

/// A made-up pack for the 20-question instrument that is not marked as a demonstration, version "eigen 1".
instruments::LicencePack ownPack();

/// The real window on a fresh store with the licence packs open.
class PackBench {
 public:
  explicit PackBench(Hand hand);

  static constexpr const char* kPassphrase = "vier losse woorden samen";
  TempDir folder;
  std::unique_ptr<AppDriver> app;

  /// Ends the program as a crash would and starts it again, up to the licence packs.
  void restart();
  void openPacks();
  [[nodiscard]] std::vector<store::PackRow> packs() const;
  /// The 20-question instrument as it is shipped.
  [[nodiscard]] const instruments::Instrument& structure() const;

  /// What a label says.
  [[nodiscard]] QString words(const char* label) const;
  [[nodiscard]] QString cell(const char* table, int row, int column) const;
  [[nodiscard]] int rows(const char* table) const;

  [[nodiscard]] QString path(const char* name) const;
  /// Writes a file and tells where it is.
  [[nodiscard]] QString write(const char* name, const std::string& content) const;

 private:
  void start();
  Hand m_hand;
};

} // namespace haven::tests
