#pragma once

#include "casefile/plan_record.h"

#include <QString>

#include <map>
#include <string>

namespace haven::gui {

/// What was typed about an instrument taken elsewhere and is not complete enough to be kept yet.
struct OutsideDraft {
  casefile::OutsideRecordId id = 0; ///< of the record that is being changed; 0: a new one
  std::string instrument;
  std::optional<casefile::RelationshipId> relationship;
  QString filledInBy;
  QString assessor;
  QString date;
  QString outcome;
  std::map<std::string, QString> scores; ///< by scale, as typed
  bool operator==(const OutsideDraft&) const = default;
};

} // namespace haven::gui
