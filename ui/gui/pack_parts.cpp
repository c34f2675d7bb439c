#include "gui/pack_parts.h"

#include "gui/pack_grid.h"
#include "gui/pack_words.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

using instruments::Instrument;
using Kind = GridId::Kind;

struct PackParts {
  Q_DECLARE_TR_FUNCTIONS(PackParts)
};

/// A grid of the editor, to read.
PackPart gridPart(const char* id, const QString& title, const PackSheet& sheet, GridId grid, int wide,
                  const Instrument& structure) {
  PackPart part;
  part.id = QLatin1String(id);
  part.title = title;
  const QStringList titles = columnTitles(sheet, grid);
  std::vector<int> columns;
  for (int column = 0; column < titles.size(); ++column)
    if (!isHiddenColumn(sheet, grid, column)) columns.push_back(column);
  for (const int column : columns) {
    if (column == wide) part.wide = static_cast<int>(part.header.size());
    part.header << titles[column];
  }
  for (int row = 0; row < rowCount(sheet, grid); ++row) {
    QStringList cells;
    for (const int column : columns) {
      const QString shown = shownCell(sheet, grid, row, column, structure);
      const bool isTick = cellKind(grid, row, column, structure) == CellKind::Tick && shown == kTicked;
      cells << (isTick ? QStringLiteral("\u2713") : shown);
    }
    part.rows.push_back(std::move(cells));
  }
  return part;
}

PackPart normsPart(const PackSheet& sheet, int scale, const Instrument& structure) {
  const auto& of = structure.scales[static_cast<std::size_t>(scale)];
  PackPart part;
  part.id = QStringLiteral("norms_") + QString::fromStdString(of.id);
  part.title = PackParts::tr("Norm tables of the scale %1").arg(QString::fromStdString(of.title));
  part.header = QStringList{PackParts::tr("Norm table"), PackParts::tr("For whom"), PackParts::tr("Band"),
                            PackParts::tr("From"), PackParts::tr("Up to and including")};
  part.merged = 2;
  const GridId norms{Kind::Norms, scale};
  for (int n = 0; n < rowCount(sheet, norms); ++n) {
    const Cells& norm = *rowOf(sheet, norms, n);
    QStringList who;
    who << (norm[NormRespondents].isEmpty() ? PackParts::tr("every respondent") : norm[NormRespondents])
        << (norm[NormSexes].isEmpty() ? PackParts::tr("every sex") : norm[NormSexes]);
    const QString age = shownCell(sheet, norms, n, NormAge, structure);
    if (age.isEmpty())
      who << PackParts::tr("every age");
    else
      who << PackParts::tr("%1 (months %2)").arg(age, norm[NormFrom] + QStringLiteral("\u2013") + norm[NormTo]);
    const GridId bounds{Kind::Bounds, scale, n};
    int rows = 0;
    for (int b = 0; b < rowCount(sheet, bounds); ++b) {
      const Cells& bound = *rowOf(sheet, bounds, b);
      if (bound[BoundFrom].isEmpty() && bound[BoundTo].isEmpty()) continue;
      part.rows.push_back({norm[NormTitle], who.join(kBetween), shownCell(sheet, bounds, b, BoundBand, structure),
                           bound[BoundFrom], bound[BoundTo]});
      ++rows;
    }
    part.of.push_back(rows);
  }
  return part;
}

PackPart advicePart(const PackSheet& sheet, const Instrument& structure) {
  PackPart part;
  part.id = QStringLiteral("advice");
  part.title = PackParts::tr("Advice");
  part.header = QStringList{PackParts::tr("Advice"), PackParts::tr("At least so many"), PackParts::tr("When")};
  const QStringList bands = columnTitles(sheet, {Kind::Conditions, 0}).mid(ConditionFirstBand);
  for (const AdviceSheet& rule : sheet.advice) {
    QStringList when;
    for (std::size_t s = 0; s < rule.ticks.size(); ++s) {
      QStringList ticked;
      for (int b = 0; b < bands.size(); ++b)
        if (rule.ticks[s][static_cast<std::size_t>(ConditionFirstBand + b)] == kTicked) ticked << bands[b];
      if (!ticked.isEmpty())
        when << PackParts::tr("%1: %2").arg(QString::fromStdString(structure.scales[s].title),
                                            ticked.join(PackParts::tr(" or ")));
    }
    part.rows.push_back({rule.cells[AdviceText], rule.cells[AdviceAtLeast], when.join(QLatin1Char('\n'))});
  }
  if (part.rows.empty()) part.lines << PackParts::tr("The pack gives no advice.");
  return part;
}

} // namespace

std::vector<PackPart> partsOf(const instruments::LicencePack& pack, const Instrument& structure) {
  const PackSheet sheet = sheetOf(pack, structure);
  std::vector<PackPart> parts;
  PackPart manual;
  manual.id = QStringLiteral("manual");
  manual.title = PackParts::tr("Manual");
  manual.lines << PackParts::tr("%1, edition %2")
                      .arg(QString::fromStdString(structure.title), QString::fromStdString(pack.edition))
               << PackParts::tr("Taken from: %1").arg(QString::fromStdString(pack.manual))
               << PackParts::tr("Version of this pack: %1").arg(QString::fromStdString(pack.version));
  parts.push_back(std::move(manual));
  parts.push_back(gridPart("answers", PackParts::tr("Answers"), sheet, {Kind::Answers}, AnswerLabel, structure));
  parts.push_back(gridPart("items", PackParts::tr("Items"), sheet, {Kind::Items}, ItemText, structure));
  if (!pack.openQuestions.empty())
    parts.push_back(gridPart("open-questions", PackParts::tr("Open questions"), sheet, {Kind::OpenQuestions},
                             QuestionText, structure));
  parts.push_back(gridPart("scales", PackParts::tr("Scales"), sheet, {Kind::Scales}, ScaleTitle, structure));
  for (int scale = 0; scale < static_cast<int>(structure.scales.size()); ++scale)
    parts.push_back(normsPart(sheet, scale, structure));
  parts.push_back(
      gridPart("band-names", PackParts::tr("Band names"), sheet, {Kind::BandNames}, BandMeaning, structure));
  parts.push_back(advicePart(sheet, structure));
  return parts;
}

} // namespace haven::gui
