#pragma once

#include "report/document.h"
#include "support/temp_dir.h"

#include <QString>

#include <string>
#include <vector>

namespace haven::tests {

struct Output {
  int status = 0;
  std::string text; ///< standard output and error
};
Output run(const std::string& command);

/// One word on a page, in points from the top left.
struct PlacedWord {
  int page = 0;
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  QString text;
};

/// A report written to disk as users write it, looked at with the tools that others read it with.
class PdfOnDisk {
 public:
  explicit PdfOnDisk(const report::Document& document);

  /// As a reader copies it.
  [[nodiscard]] QString text() const;
  /// In the order it was painted.
  [[nodiscard]] std::string rawText() const;
  /// In the order it was painted, without white space and direction marks; forms folded to letters.
  [[nodiscard]] QString paintedLetters() const;
  [[nodiscard]] std::vector<PlacedWord> words() const;
  [[nodiscard]] std::string fonts() const;
  [[nodiscard]] Output check() const;
  /// Every object readable, streams unpacked.
  [[nodiscard]] std::string unpacked() const;
  [[nodiscard]] int pages() const;

 private:
  TempDir m_folder;
  std::string m_file;
};

/// Letters only: folded forms, no white space, no direction marks.
QString letters(QString text);

} // namespace haven::tests
