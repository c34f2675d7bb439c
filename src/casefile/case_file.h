#pragma once

#include "casefile/administration.h"
#include "casefile/care_record.h"
#include "casefile/person.h"
#include "casefile/plan_record.h"
#include "casefile/relationship.h"
#include "casefile/retention.h"
#include "casefile/youth.h"

#include <string>
#include <vector>

namespace haven::casefile {

using CaseId = std::int64_t;

/// Longest name, number or description of one line, in code points.
inline constexpr std::size_t kMaxLine = 200;

/// Everything kept about one youth.
struct CaseFile {
  CaseId id = 0;
  std::string number;   ///< `2026-0001`: year of opening and a running number
  bool example = false; ///< fictional, made to look around
  Youth youth;
  std::vector<Relationship> relationships;     ///< in order of adding
  std::vector<Administration> administrations; ///< oldest talk first, then by version
  PlanRecord plan;
  CareRecord care;
  std::vector<ConsentRow> consents; ///< oldest first
  Signature opened;

  [[nodiscard]] const Relationship* relationship(RelationshipId id) const;
  [[nodiscard]] const Administration* administration(AdministrationId id) const;
};

/// One field of a new or changed youth or relationship that cannot be kept as it is.
struct FieldFault {
  enum class Field { Name, DateOfBirth, ClientNumber, CarerName, Description, Since };
  enum class Reason {
    Empty,
    TooLong,
    NotText, ///< malformed or control characters
    InFuture,
    TooLongAgo, ///< birth over 30 years ago: youth care ends at 23 (`richtlijn-2020`), files are kept after
    BeforeBirth,
    LooksLikeBsn, ///< nine digits that pass the elfproef: this store keeps no BSN
  };
  Field field{};
  Reason reason{};
  bool operator==(const FieldFault&) const = default;
};

std::vector<FieldFault> faultsIn(const Youth& youth, Date today);
std::vector<FieldFault> faultsIn(const Relationship& relationship, Date birth, Date today);

} // namespace haven::casefile
