#pragma once

#include "casefile/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace haven::casefile {

using CareChoiceId = std::int64_t;
using LetterId = std::int64_t;

/// A choice that no longer counts, and why.
struct CareEnd {
  std::string reason; ///< never empty
  Signature by;
  bool operator==(const CareEnd&) const = default;
};

/// An intervention that was chosen for the treatment plan. Never changed: it can only be ended.
struct CareChoice {
  CareChoiceId id = 0;
  int round = 1;
  std::string intervention; ///< id in the catalogue, or of an addition of the organisation
  std::string name;         ///< as it was called then
  bool local = false;       ///< an addition of the organisation
  std::string fit;          ///< how it fitted then: `fits`, `near`, `no`
  std::string catalogue;    ///< content hash of the catalogue it was chosen from
  std::string reason;       ///< why this one, in own words; never empty
  std::string partner;      ///< id of the referral partner; may be empty
  std::string offeredBy;    ///< who offers it, in words; may be empty
  Signature chosen;
  std::optional<CareEnd> ended;
  bool operator==(const CareChoice&) const = default;
};

/// That a referral letter was made: to whom, what it told, and which file. Its text is not kept.
struct LetterRecord {
  LetterId id = 0;
  std::optional<CareChoiceId> choice; ///< the choice it is about
  std::string partner;                ///< id; may be empty
  std::string receiver;               ///< name or organisation, in words
  std::vector<std::string> parts;     ///< ids of the parts it told, in order
  bool named = true;                  ///< false: under a pseudonym
  std::string sha256;                 ///< of the file, 64 hexadecimal digits
  Signature made;
  bool operator==(const LetterRecord&) const = default;
};

/// What was chosen and sent; part of a case.
struct CareRecord {
  std::vector<CareChoice> choices;   ///< oldest first, ended ones too
  std::vector<LetterRecord> letters; ///< oldest first
  /// The choices that count.
  [[nodiscard]] std::vector<const CareChoice*> current() const;
  [[nodiscard]] const CareChoice* choice(CareChoiceId id) const;
  bool operator==(const CareRecord&) const = default;
};

} // namespace haven::casefile
