#pragma once

#include "process.h"
#include "support/temp_dir.h"

#include <stdexcept>
#include <string>

namespace haven::tests {

inline const std::string kPassphrase = "fictief maar lang genoeg";

/// A folder with a password file, and the example store that haven-cli made in it.
class SampleStore {
 public:
  SampleStore() {
    writeFile(m_folder / "pw", kPassphrase + "\nsecond line\n");
    const Ended made = runHaven({"store", "example", store(), "--password-file", passwordFile()});
    if (made.exit != 0) throw std::runtime_error("no example store: " + made.err);
  }
  [[nodiscard]] std::string store() const { return m_folder / "store"; }
  [[nodiscard]] std::string passwordFile() const { return m_folder / "pw"; }
  [[nodiscard]] std::string path(const std::string& name) const { return m_folder / name; }

  /// A command on this store, with its password.
  [[nodiscard]] Ended run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--password-file", passwordFile()});
    return runHaven(arguments);
  }
  /// Number of the first case with a final record.
  [[nodiscard]] std::string caseNumber() const {
    const auto list = run({"case", "list", store(), "--search", "noor", "--json"}).json();
    for (const auto& one : list.at("cases"))
      if (!one.at("last").is_null()) return one.at("number");
    throw std::runtime_error("no case with a result");
  }

 private:
  TempDir m_folder;
};

} // namespace haven::tests
