#pragma once

#include "base/date.h"
#include "casefile/case_file.h"

#include <QString>

namespace haven::text {

QString label(casefile::Role role);
QString label(casefile::RelationshipKind kind);
/// Name and kind, as a list shows a relationship: "Anna (moeder)". The description stands for kind Other.
QString label(const casefile::Relationship& relationship);
QString label(instruments::AgeFit fit);
QString label(casefile::Sex sex);
/// What has to be settled, as a short instruction. `itemTitle` for the item kinds.
QString label(const casefile::Blocker& blocker, const QString& itemTitle);
QString label(const casefile::FieldFault& fault);

/// `2 jaar en 6 maanden`; before birth `nog niet geboren`
QString formatAge(Months age);
/// `21-11-2026`
QString formatDate(Date date);
/// Local date and time of an ISO timestamp: `21-11-2026 14:05`
QString formatMoment(const std::string& isoTimestamp);
/// The same to the second, where the order of acts counts: `21-11-2026 14:05:09`
QString formatMomentExactly(const std::string& isoTimestamp);

} // namespace haven::text
