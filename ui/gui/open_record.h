#pragma once

#include "casefile/case_file.h"
#include "gui/session.h"

#include <QString>

#include <vector>

namespace haven::gui {

/// One administration with all that a screen shows around it, as it was when it was read. The definition is the one
/// the record was made with.
struct OpenRecord {
  casefile::CaseFile file;
  casefile::Administration administration;
  casefile::Relationship relationship;
  instruments::Instrument instrument;

  [[nodiscard]] casefile::UseAdvice advice() const;
  [[nodiscard]] std::vector<casefile::Blocker> blockersToBegin(Date today) const;
  [[nodiscard]] std::vector<casefile::Blocker> blockersToComplete(Date today) const;
  /// What was kept at completion, or for a draft what its answers give now.
  [[nodiscard]] instruments::Score score() const;
  /// Every version of this administration that was made final, and this one; oldest first.
  [[nodiscard]] std::vector<const casefile::Administration*> versions() const;
  /// "Joris and Anna (mother)": which relationship the record is about.
  [[nodiscard]] QString about() const;
  /// Title of an item, as the screens name it; the id where the definition has no title.
  [[nodiscard]] QString itemTitle(const std::string& item) const;
};

Result<OpenRecord> openRecord(Session& session, casefile::AdministrationId id);

} // namespace haven::gui
