#pragma once

#include "casefile/administration.h"

#include <string>
#include <vector>

namespace haven::casefile {

/// One thing that is not the same in two versions of one form.
struct VersionChange {
  enum class What {
    Date,
    Condition, ///< `id`: "knowsAttachmentTheory", "explainedBy", "explainedOn", "agreed", "agreedBy", "present",
               ///< "departureReason"
    Answer,    ///< `id`: the item; before and after are numbers, empty where not answered
    ParentRating,
    ProfessionalRating,
    SecondEntry,
    Argument, ///< `id`: the item
    Examples,
    OpenAnswer, ///< `id`: the question
    Report,
    Pack,  ///< filled in with another licence pack
    Score, ///< `id`: the scale; raw score
    Band,  ///< `id`: the scale
  };
  What what{};
  std::string id;
  std::string before; ///< empty where there was none; dates ISO, flags "yes" or "no"
  std::string after;
  bool operator==(const VersionChange&) const = default;
};

/// What changed from one version to a later one, in the order of the form: what comes first there comes first here.
/// @param instrument the definition of the later one: its items give the order
std::vector<VersionChange> changesBetween(const Administration& before, const Administration& after,
                                          const instruments::Instrument& instrument);

/// A piece of a text that was there before, came, or stayed.
struct TextPiece {
  enum class Kind { Same, Removed, Added };
  Kind kind{};
  std::string text;
  bool operator==(const TextPiece&) const = default;
};
/// Two texts word by word: joining what is same and removed gives the first, same and added the second. Texts that are
/// too long to compare in reason come out as one removed and one added piece.
std::vector<TextPiece> wordChanges(std::string_view before, std::string_view after);

} // namespace haven::casefile
