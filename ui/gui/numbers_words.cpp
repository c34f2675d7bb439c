#include "gui/numbers_words.h"

#include "exchange/csv.h"
#include "exchange/output_file.h"
#include "store/case_index.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace haven::gui {
namespace {

using casefile::NumbersBy;

struct NumbersWords {
  Q_DECLARE_TR_FUNCTIONS(NumbersWords)
};

struct Word {
  const char* id;
  const char* source;
};
constexpr Word kGroups[] = {
    {"under-2-weeks", QT_TRANSLATE_NOOP("NumbersWords", "less than 2 weeks")},
    {"under-6-weeks", QT_TRANSLATE_NOOP("NumbersWords", "2 to 6 weeks")},
    {"under-3-months", QT_TRANSLATE_NOOP("NumbersWords", "6 weeks to 3 months")},
    {"under-6-months", QT_TRANSLATE_NOOP("NumbersWords", "3 to 6 months")},
    {"longer", QT_TRANSLATE_NOOP("NumbersWords", "6 months or longer")},
    {"0-1", QT_TRANSLATE_NOOP("NumbersWords", "0 and 1 year")},
    {"2-5", QT_TRANSLATE_NOOP("NumbersWords", "2 to 5 years")},
    {"6-12", QT_TRANSLATE_NOOP("NumbersWords", "6 to 12 years")},
    {"13-17", QT_TRANSLATE_NOOP("NumbersWords", "13 to 17 years")},
    {"18-plus", QT_TRANSLATE_NOOP("NumbersWords", "18 years and older")},
    {"closed", QT_TRANSLATE_NOOP("NumbersWords", "closed")},
};

QString outcomeWords(const std::string& id, const plan::PlanDefinition& plan) {
  for (const plan::Step& step : plan.steps)
    for (const plan::Outcome& outcome : step.outcomes)
      if (outcome.id == id) return text::from(outcome.label);
  return text::from(id);
}

QString teamWords(const store::TeamNumbers& counted, std::size_t team) {
  const std::string& name = counted.teams[team];
  return name.empty() ? NumbersWords::tr("no team") : text::from(name);
}

bool isTotalTold(const casefile::NumbersTable& table) {
  return table.groups.size() > 1;
}

} // namespace

QString numbersTitle(NumbersBy by) {
  switch (by) {
  case NumbersBy::Stage:
    return NumbersWords::tr("Open cases, by where they stand");
  case NumbersBy::Waiting:
    return NumbersWords::tr("Open cases, by how long ago something was decided");
  case NumbersBy::Age:
    return NumbersWords::tr("Open cases, by age");
  case NumbersBy::Conclusion:
    return NumbersWords::tr("Conclusions of step 2 in the last twelve months");
  case NumbersBy::Closed:
    return NumbersWords::tr("Closed cases");
  }
  return {};
}

QString numbersMeaning(NumbersBy by) {
  switch (by) {
  case NumbersBy::Waiting:
    return NumbersWords::tr("Since the last decision of the plan, or since the case was opened.");
  case NumbersBy::Age:
    return NumbersWords::tr("2 to 5 and 6 to 12 years are the ages of the questionnaires.");
  case NumbersBy::Conclusion:
    return NumbersWords::tr("The last one of each round; of cases that were closed since, too.");
  case NumbersBy::Stage:
  case NumbersBy::Closed:
    break;
  }
  return {};
}

QString groupWords(NumbersBy by, const std::string& group, const plan::PlanDefinition& plan) {
  if (by == NumbersBy::Stage) {
    const auto stage = store::stageFromId(group);
    return stage ? text::label(*stage) : text::from(group);
  }
  if (by == NumbersBy::Conclusion) return outcomeWords(group, plan);
  const auto* found = std::ranges::find_if(kGroups, [&](const Word& word) { return group == word.id; });
  return found == std::end(kGroups) ? text::from(group) : NumbersWords::tr(found->source);
}

QStringList columnWords(const store::TeamNumbers& counted) {
  QStringList words;
  for (const auto& column : counted.numbers.columns)
    words.push_back(column.size() == 1 ? teamWords(counted, column.front()) : NumbersWords::tr("small teams"));
  return words;
}

QString smallTeamsWords(const store::TeamNumbers& counted) {
  for (const auto& column : counted.numbers.columns) {
    if (column.size() == 1) continue;
    QStringList teams;
    for (const std::size_t team : column)
      teams.push_back(teamWords(counted, team));
    return NumbersWords::tr("Small teams, counted together: %1.").arg(teams.join(QStringLiteral(", ")));
  }
  return {};
}

QString countWords(const std::optional<int>& count) {
  return count ? QString::number(*count) : NumbersWords::tr("not shown");
}

NumbersGrid numbersGrid(const store::TeamNumbers& counted, const casefile::NumbersTable& table,
                        const plan::PlanDefinition& plan) {
  const bool several = counted.numbers.columns.size() > 1;
  NumbersGrid grid;
  grid.header << NumbersWords::tr("Group") << columnWords(counted);
  if (several) grid.header << NumbersWords::tr("Together");
  const auto add = [&](const QString& words, const auto& counts, const std::optional<int>& total) {
    QStringList row{words};
    for (const auto& count : counts)
      row.push_back(countWords(count));
    if (several) row.push_back(countWords(total));
    grid.rows.push_back(row);
  };
  for (std::size_t group = 0; group < table.groups.size(); ++group)
    add(groupWords(table.by, table.groups[group], plan), table.told.cells[group], table.told.rowTotals[group]);
  if (isTotalTold(table)) add(NumbersWords::tr("Together"), table.told.columnTotals, table.told.total);
  if (table.by == NumbersBy::Waiting) {
    QStringList row{NumbersWords::tr("Half of them longer ago than (days)")};
    for (const auto& days : counted.numbers.middleWait)
      row.push_back(countWords(days));
    if (several) row.push_back({});
    grid.rows.push_back(row);
  }
  return grid;
}

Status writeNumbersCsv(const QString& file, const store::TeamNumbers& counted, const plan::PlanDefinition& plan) {
  auto out = exchange::OutputFile::open(file.toStdString());
  if (!out) return fail(out.error());
  const auto line = [](const QStringList& words) {
    std::vector<std::string> fields;
    for (const QString& word : words)
      fields.push_back(word.toStdString());
    return exchange::csvRecord(fields);
  };
  Status written = out->write(line(
      {NumbersWords::tr("Counted"), NumbersWords::tr("Group"), NumbersWords::tr("Team"), NumbersWords::tr("Number")}));
  const QStringList columns = columnWords(counted);
  for (const casefile::NumbersTable& table : counted.numbers.tables)
    for (std::size_t group = 0; group < table.groups.size(); ++group)
      for (qsizetype column = 0; column < columns.size(); ++column) {
        const auto& count = table.told.cells[group][static_cast<std::size_t>(column)];
        if (!written) break;
        written = out->write(line({numbersTitle(table.by), groupWords(table.by, table.groups[group], plan),
                                   columns[column], count ? QString::number(*count) : QString()}));
      }
  return written ? out->commit() : written;
}

} // namespace haven::gui
