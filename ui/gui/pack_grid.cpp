#include "gui/pack_grid.h"

#include "base/text.h"
#include "gui/pack_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haven::gui {
namespace {

using instruments::Instrument;
using Kind = GridId::Kind;

struct PackGrid {
  Q_DECLARE_TR_FUNCTIONS(PackGrid)
};

std::string folded(const QString& words) {
  return foldText(words.toStdString());
}

/// The choice these words stand for: the same but for case and accents, or the only one that begins so.
std::optional<QString> choiceFor(const QString& words, const QStringList& choices) {
  const std::string typed = folded(words);
  if (typed.empty()) return std::nullopt;
  std::optional<QString> begun;
  bool several = false;
  for (const QString& choice : choices) {
    const std::string name = folded(choice);
    if (name == typed) return choice;
    if (!name.starts_with(typed)) continue;
    several = begun.has_value();
    begun = choice;
  }
  return several ? std::nullopt : begun;
}

QString tidiedTick(const QString& typed) {
  const std::string word = folded(typed);
  for (const char* no : {"", "0", "-", "n", "nee", "no", "false", "onwaar"})
    if (word == no) return {};
  for (const char* yes : {"x", "1", "j", "ja", "y", "yes", "true", "waar", "r", "v", "\u2713"})
    if (word == yes) return kTicked;
  return typed.trimmed();
}

QString tidiedSeveral(const QString& typed, const QStringList& choices) {
  QStringList names;
  for (const QString& part : typed.split(QRegularExpression(QStringLiteral("[,;/]")), Qt::SkipEmptyParts))
    if (!part.trimmed().isEmpty()) names << choiceFor(part, choices).value_or(part.trimmed());
  return names.join(kBetween);
}

QStringList bandTitles(const PackSheet& sheet) {
  QStringList titles;
  for (const Cells& band : sheet.bands)
    titles << (band[BandLabel].trimmed().isEmpty() ? band[BandOwn] : band[BandLabel]);
  return titles;
}

} // namespace

CellKind cellKind(GridId grid, int row, int column, const Instrument& structure) {
  switch (grid.kind) {
  case Kind::Head:
  case Kind::OpenQuestions:
    return CellKind::Text;
  case Kind::Answers:
    return column == AnswerValue ? CellKind::Number : CellKind::Text;
  case Kind::Items:
    if (column == ItemNumber) return CellKind::Fixed;
    return column == ItemText ? CellKind::Text : column == ItemScale ? CellKind::Choice : CellKind::Tick;
  case Kind::Scales: {
    const auto scale = static_cast<std::size_t>(row);
    const bool total = scale < structure.scales.size() && structure.scales[scale].total;
    if (column == ScaleTitle || (column == ScaleOver && !total)) return CellKind::Fixed;
    return column == ScaleAllowed ? CellKind::Number : CellKind::Choice;
  }
  case Kind::Norms:
    if (column == NormTitle) return CellKind::Text;
    if (column == NormAge) return CellKind::Fixed;
    return column == NormFrom || column == NormTo ? CellKind::Number : CellKind::Several;
  case Kind::Bounds:
    return column == BoundBand ? CellKind::Fixed : CellKind::Number;
  case Kind::BandNames:
    return column == BandOwn ? CellKind::Fixed : CellKind::Text;
  case Kind::Advice:
    return column == AdviceText ? CellKind::Text : CellKind::Number;
  case Kind::Conditions:
    return column == ConditionScale ? CellKind::Fixed : CellKind::Tick;
  }
  return CellKind::Fixed;
}

QStringList cellChoices(GridId grid, int column, const Instrument& structure) {
  using instruments::Rounding;
  using instruments::ScaleMethod;
  using instruments::WhenMissing;
  QStringList choices;
  if (grid.kind == Kind::Items && column == ItemScale) {
    for (const auto& scale : structure.scales)
      if (!scale.total) choices << QString::fromStdString(scale.title);
  } else if (grid.kind == Kind::Scales) {
    if (column == ScaleOver) choices = {overWord(false), overWord(true)};
    if (column == ScaleMethodWord) choices = {methodWord(ScaleMethod::Sum), methodWord(ScaleMethod::Mean)};
    if (column == ScaleMissing)
      choices = {missingWord(WhenMissing::Withheld), missingWord(WhenMissing::MeanImputed),
                 missingWord(WhenMissing::AsAnswered)};
    if (column == ScaleRounding)
      choices = {roundingWord(Rounding::None), roundingWord(Rounding::Whole), roundingWord(Rounding::Half)};
  } else if (grid.kind == Kind::Norms && column == NormRespondents) {
    for (const auto& respondent : respondentsOf(structure))
      choices << respondentWord(respondent);
  } else if (grid.kind == Kind::Norms && column == NormSexes) {
    for (const auto& sex : instruments::kSexes)
      choices << sexWord(std::string(sex));
  }
  return choices;
}

QStringList columnTitles(const PackSheet& sheet, GridId grid) {
  switch (grid.kind) {
  case Kind::Head:
    return {PackGrid::tr("Manual"), PackGrid::tr("Version")};
  case Kind::Answers:
    return {PackGrid::tr("Value"), PackGrid::tr("Answer"), PackGrid::tr("For parents (empty: the same)")};
  case Kind::Items:
    return {PackGrid::tr("No."), PackGrid::tr("Statement or question"), PackGrid::tr("Scale"), PackGrid::tr("Reversed"),
            PackGrid::tr("Reversed in total")};
  case Kind::OpenQuestions:
    return {PackGrid::tr("No."), PackGrid::tr("Question")};
  case Kind::Scales:
    return {PackGrid::tr("Scale"),      PackGrid::tr("Formed over"),    PackGrid::tr("Score is"),
            PackGrid::tr("If missing"), PackGrid::tr("May be missing"), PackGrid::tr("Rounding")};
  case Kind::Norms:
    return {PackGrid::tr("Title"),         PackGrid::tr("Filled in by"), PackGrid::tr("Sex"),
            PackGrid::tr("From (months)"), PackGrid::tr("To (months)"),  PackGrid::tr("Age")};
  case Kind::Bounds:
    return {PackGrid::tr("Band"), PackGrid::tr("From"), PackGrid::tr("Up to and including")};
  case Kind::BandNames:
    return {PackGrid::tr("Band"), PackGrid::tr("Name in the manual"), PackGrid::tr("Meaning")};
  case Kind::Advice:
    return {PackGrid::tr("Advice"), PackGrid::tr("At least so many conditions")};
  case Kind::Conditions:
    return QStringList{PackGrid::tr("Scale")} + bandTitles(sheet);
  }
  return {};
}

bool isHiddenColumn(const PackSheet& sheet, GridId grid, int column) {
  if (grid.kind == Kind::Items && column == ItemReversedInTotal)
    return std::ranges::none_of(sheet.scales, [](const Cells& scale) { return scale[ScaleOver] == overWord(false); });
  if (grid.kind == Kind::Scales && column == ScaleOver)
    return std::ranges::all_of(sheet.scales, [](const Cells& scale) { return scale[ScaleOver].isEmpty(); });
  return false;
}

QString shownCell(const PackSheet& sheet, GridId grid, int row, int column, const Instrument& structure) {
  const Cells* cells = rowOf(sheet, grid, row);
  const auto at = static_cast<std::size_t>(column);
  if (cells == nullptr || at >= cells->size()) return {};
  if (grid.kind == Kind::Scales && column == ScaleOver && (*cells)[at].isEmpty()) return overWord(false);
  if (grid.kind == Kind::Bounds && column == BoundBand) return bandTitles(sheet).value(row);
  if (grid.kind == Kind::Conditions && column == ConditionScale)
    return QString::fromStdString(structure.scales[static_cast<std::size_t>(row)].title);
  if (grid.kind == Kind::Norms && column == NormAge) {
    bool isFrom = false;
    bool isTo = false;
    const int from = (*cells)[NormFrom].toInt(&isFrom);
    const int to = (*cells)[NormTo].toInt(&isTo);
    return ageSpanWords(isFrom ? std::optional(from) : std::nullopt, isTo ? std::optional(to) : std::nullopt);
  }
  return (*cells)[at];
}

QString tidied(const QString& typed, CellKind kind, const QStringList& choices) {
  switch (kind) {
  case CellKind::Choice:
    return choiceFor(typed, choices).value_or(typed.trimmed());
  case CellKind::Several:
    return tidiedSeveral(typed, choices);
  case CellKind::Tick:
    return tidiedTick(typed);
  case CellKind::Number:
    return typed.trimmed();
  default:
    return typed.simplified();
  }
}

QString overWord(bool scales) {
  return scales ? PackGrid::tr("the scales") : PackGrid::tr("the items");
}

QString methodWord(instruments::ScaleMethod method) {
  return method == instruments::ScaleMethod::Sum ? PackGrid::tr("sum") : PackGrid::tr("mean");
}

QString missingWord(instruments::WhenMissing rule) {
  if (rule == instruments::WhenMissing::MeanImputed) return PackGrid::tr("mean of the answered ones");
  return rule == instruments::WhenMissing::AsAnswered ? PackGrid::tr("only what was answered")
                                                      : PackGrid::tr("no score");
}

QString roundingWord(instruments::Rounding rounding) {
  if (rounding == instruments::Rounding::Whole) return PackGrid::tr("to whole points");
  return rounding == instruments::Rounding::Half ? PackGrid::tr("to half points") : PackGrid::tr("none");
}

} // namespace haven::gui
