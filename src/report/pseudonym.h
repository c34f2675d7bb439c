#pragma once

#include "casefile/case_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::report {

/// Replaces what tells who a case is about by what that person is in it: names of youth and carers (whole or in part,
/// also with a Dutch possessive s), the client number, and the date of birth in its usual spellings. Letter case and
/// diacritics do not matter. It finds what the case file knows, as whole words: nicknames, misspellings and the names
/// of others stay, so a person still has to read the text.
class Pseudonyms {
 public:
  explicit Pseudonyms(const casefile::CaseFile& file);

  [[nodiscard]] std::string applied(std::string_view text) const;

 private:
  /// Words in a row and what stands in their place.
  struct Hidden {
    std::vector<std::string> words; ///< folded
    std::string role;
    bool partly = false; ///< a name: any stretch of it counts, unless only of particles ("van der")
  };
  struct Match {
    std::size_t words = 0;
    std::string role;
  };
  void addDate(Date date, const std::string& role);
  [[nodiscard]] Match matchAt(const std::vector<std::string>& folded, std::size_t at) const;

  std::vector<Hidden> m_hidden;
};

/// What each carer is called where no names stand: "moeder", and "pleegouder 1", "pleegouder 2" where there are more of
/// one kind.
std::string roleOf(const casefile::Relationship& relationship, const casefile::CaseFile& file);

} // namespace haven::report
