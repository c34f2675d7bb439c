#include "gui/balance_layout.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace haven::gui {
namespace {

struct BalanceText {
  Q_DECLARE_TR_FUNCTIONS(BalanceText)
};

constexpr qreal kStone = 16;
constexpr qreal kGap = 4;
constexpr qreal kStep = kStone + kGap;
constexpr int kInMiddle = 3; ///< unknown ones beside each other
constexpr qreal kMargin = 8;
constexpr qreal kTwoFromWidth = 520;
constexpr qreal kBeamHeight = 4;
constexpr qreal kFoot = 14;

bool isOn(Weighs weighs, Weighs side) {
  return weighs == side || (weighs == Weighs::Both && side != Weighs::Unknown);
}

int countOn(const BalancePile& pile, Weighs side) {
  return static_cast<int>(std::count_if(pile.entries.begin(), pile.entries.end(),
                                        [&](const BalanceEntry& one) { return isOn(one.weighs, side); }));
}

/// How a width is divided: room for the piles at both ends and between them.
struct Zones {
  qreal end = 0;
  qreal middle = kInMiddle * kStep;
  int perLayer = 1;

  explicit Zones(qreal beamWidth) {
    end = (beamWidth - middle) / 2 - kMargin;
    perLayer = std::max(1, static_cast<int>(std::floor((end + kGap) / kStep)));
  }
  [[nodiscard]] int layers(const BalancePile& pile) const {
    const auto layersOf = [](int count, int inLayer) { return (count + inLayer - 1) / inLayer; };
    return std::max({layersOf(countOn(pile, Weighs::Protective), perLayer),
                     layersOf(countOn(pile, Weighs::Hindering), perLayer),
                     layersOf(countOn(pile, Weighs::Unknown), kInMiddle)});
  }
};

/// Stacks what lies on one side from the beam upwards, each layer in the middle of its room.
void stack(BalanceBeam& beam, const BalancePile& pile, Weighs side, qreal left, qreal room, int perLayer) {
  const int count = countOn(pile, side);
  int placed = 0;
  for (std::size_t i = 0; i < pile.entries.size(); ++i) {
    if (!isOn(pile.entries[i].weighs, side)) continue;
    const int layer = placed / perLayer;
    const int inLayer = std::min(perLayer, count - layer * perLayer);
    const qreal start = left + (room - inLayer * kStep + kGap) / 2;
    beam.stones.push_back(
        {i,
         side,
         {start + (placed % perLayer) * kStep, beam.beam.top() - (layer + 1) * kStep + kGap - 2, kStone, kStone}});
    ++placed;
  }
}

void addWords(QStringList& lines, const QString& heading, const QStringList& rows) {
  if (!rows.isEmpty()) lines << heading + QStringLiteral(": ") + rows.join(QStringLiteral("; ")) + u'.';
}

QString both(const plan::BalanceRow& row) {
  const QString protective = QString::fromStdString(row.protective);
  const QString hindering = QString::fromStdString(row.hindering);
  if (protective.isEmpty() || hindering.isEmpty()) return protective + hindering;
  return BalanceText::tr("%1 or %2").arg(protective, hindering);
}

} // namespace

std::optional<Weighs> weighsOf(const casefile::PlanAnswer* answer) {
  using casefile::Knowledge;
  if (answer == nullptr) return std::nullopt;
  if (answer->knowledge == Knowledge::Unknown || answer->knowledge == Knowledge::Declined) return Weighs::Unknown;
  if (answer->option == casefile::kProtective) return Weighs::Protective;
  if (answer->option == casefile::kHindering) return Weighs::Hindering;
  if (answer->option == casefile::kBothSides) return Weighs::Both;
  return std::nullopt;
}

std::vector<BalancePile> pilesOf(const PlanDesk& desk) {
  std::vector<BalancePile> piles;
  const auto answerTo = [&](const plan::BalanceRow& row) {
    return desk.answer(desk.key({"step-2", "balance", row.id, {}}));
  };
  for (const plan::BalanceLevel& level : desk.plan().balance) {
    BalancePile pile{&level, {}, {}};
    for (const plan::BalanceRow& row : level.rows) {
      const casefile::PlanAnswer* answer = answerTo(row);
      if (const auto weighs = weighsOf(answer))
        pile.entries.push_back({&row, *weighs});
      else if (answer == nullptr || answer->knowledge == casefile::Knowledge::Answered)
        pile.open.push_back(&row);
    }
    for (const plan::BalanceRow& row : level.extraRows)
      if (const auto weighs = row.coveredBy.empty() ? weighsOf(answerTo(row)) : std::nullopt)
        pile.entries.push_back({&row, *weighs});
    piles.push_back(std::move(pile));
  }
  return piles;
}

QString balanceWords(const std::vector<BalancePile>& piles) {
  QStringList levels;
  for (const BalancePile& pile : piles) {
    QStringList protective, hindering, mixed, unknown, open;
    for (const auto& [row, weighs] : pile.entries) {
      if (weighs == Weighs::Protective) protective << QString::fromStdString(row->protective);
      if (weighs == Weighs::Hindering) hindering << QString::fromStdString(row->hindering);
      if (weighs == Weighs::Both) mixed << both(*row);
      if (weighs == Weighs::Unknown) unknown << both(*row);
    }
    for (const plan::BalanceRow* row : pile.open)
      open << both(*row);
    QStringList lines;
    addWords(lines, BalanceText::tr("Protective"), protective);
    addWords(lines, BalanceText::tr("Hindering"), hindering);
    addWords(lines, BalanceText::tr("On both sides"), mixed);
    addWords(lines, BalanceText::tr("Unknown or not told"), unknown);
    addWords(lines, BalanceText::tr("Not talked about yet"), open);
    if (lines.isEmpty()) lines << BalanceText::tr("Nothing that applies.");
    levels << QString::fromStdString(pile.level->title) + QStringLiteral(". ") + lines.join(u' ');
  }
  return levels.join(QStringLiteral("\n\n"));
}

BalanceDrawing layOut(const std::vector<BalancePile>& piles, qreal width, qreal lineHeight) {
  const int columns = width >= kTwoFromWidth ? 2 : 1;
  const qreal cellWidth = (width - (columns - 1) * 2 * kMargin) / columns;
  const qreal beamWidth = cellWidth - 2 * kMargin;
  const Zones zones(beamWidth);
  int layers = 2; // so that an empty beam looks like one on which something can be laid
  for (const BalancePile& pile : piles)
    layers = std::max(layers, zones.layers(pile));
  const qreal pileHeight = layers * kStep;
  const qreal cellHeight = lineHeight + kMargin + pileHeight + kBeamHeight + kFoot + lineHeight + 2 * kMargin;
  BalanceDrawing drawing;
  for (std::size_t i = 0; i < piles.size(); ++i) {
    const auto column = static_cast<qreal>(static_cast<int>(i) % columns);
    const auto row = static_cast<qreal>(static_cast<int>(i) / columns);
    BalanceBeam beam;
    beam.cell = {column * (cellWidth + 2 * kMargin), row * cellHeight, cellWidth, cellHeight};
    beam.title = {beam.cell.left() + kMargin, beam.cell.top(), beamWidth, lineHeight};
    beam.beam = {beam.title.left(), beam.title.bottom() + kMargin + pileHeight, beamWidth, kBeamHeight};
    beam.words = {beam.title.left(), beam.beam.bottom() + kFoot, beamWidth, lineHeight};
    stack(beam, piles[i], Weighs::Protective, beam.beam.left(), zones.end, zones.perLayer);
    stack(beam, piles[i], Weighs::Unknown, beam.beam.center().x() - zones.middle / 2, zones.middle, kInMiddle);
    stack(beam, piles[i], Weighs::Hindering, beam.beam.right() - zones.end, zones.end, zones.perLayer);
    drawing.height = std::max(drawing.height, beam.cell.bottom());
    drawing.beams.push_back(std::move(beam));
  }
  return drawing;
}

} // namespace haven::gui
