#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace haven::bench {

/// LibreOffice making a PDF of a text, without a window and with a profile of its own that was used before.
class OfficePdf {
 public:
  /// Nothing where LibreOffice is not installed.
  /// @param folder empty, for the profile and the files
  static std::optional<OfficePdf> find(const std::filesystem::path& folder);

  /// Writes a document of these lines, spread over as many pages.
  void write(const std::string& lines, int pages);
  /// Milliseconds from starting it to its end. Throws where it made nothing.
  double convert() const;
  /// Of the PDF that was made last.
  [[nodiscard]] int pages() const;

 private:
  OfficePdf(std::filesystem::path folder, std::string program)
      : m_folder(std::move(folder)), m_program(std::move(program)) {}
  std::filesystem::path m_folder;
  std::string m_program;
};

} // namespace haven::bench
