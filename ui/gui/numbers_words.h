#pragma once

#include "plan/plan_definition.h"
#include "store/numbers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// What a table of numbers is called, and what it counts in a sentence.
QString numbersTitle(casefile::NumbersBy by);
QString numbersMeaning(casefile::NumbersBy by);
/// A group as people call it.
QString groupWords(casefile::NumbersBy by, const std::string& group, const plan::PlanDefinition& plan);
/// The teams of each column.
QStringList columnWords(const store::TeamNumbers& counted);
/// Which teams share a column because they are too small; empty where none do.
QString smallTeamsWords(const store::TeamNumbers& counted);
/// The count, or that it is not shown.
QString countWords(const std::optional<int>& count);

/// A table as it stands on screen: header, then a row a group, the totals last where there are any.
struct NumbersGrid {
  QStringList header;
  std::vector<QStringList> rows;
};
NumbersGrid numbersGrid(const store::TeamNumbers& counted, const casefile::NumbersTable& table,
                        const plan::PlanDefinition& plan);
/// Every table under one another: what is counted, group, team, count; empty where it is not told.
/// As `exchange::OutputFile`.
Status writeNumbersCsv(const QString& file, const store::TeamNumbers& counted, const plan::PlanDefinition& plan);

} // namespace haven::gui
