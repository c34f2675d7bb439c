#pragma once

#include "gui/plan_desk.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace haven::gui {

/// What an answer says of a row of the balance model.
enum class Weighs { Protective, Both, Hindering, Unknown };
/// Unknown also where it was not told. None where nothing was asked, only noted, or where it cannot be asked.
std::optional<Weighs> weighsOf(const casefile::PlanAnswer* answer);

struct BalanceEntry {
  const plan::BalanceRow* row = nullptr;
  Weighs weighs{};
};

/// What lies on one level: everything that was answered, in the order of the plan.
struct BalancePile {
  const plan::BalanceLevel* level = nullptr;
  std::vector<BalanceEntry> entries;
  std::vector<const plan::BalanceRow*> open; ///< of the first list: not talked about yet
};
/// Every level of the plan. Rows of the second list that the first asks about lie there only once.
std::vector<BalancePile> pilesOf(const PlanDesk& desk);
/// The same in words, a paragraph for each level.
QString balanceWords(const std::vector<BalancePile>& piles);

/// One drawn row. A row on both sides is drawn twice.
struct BalanceStone {
  std::size_t entry = 0; ///< in its pile
  Weighs side{};         ///< where it lies: Protective left, Hindering right, Unknown in the middle
  QRectF place;
};

/// One level: a beam that always lies level, whatever lies on it, since nothing is weighed.
struct BalanceBeam {
  QRectF cell;
  QRectF title;
  QRectF beam;
  QRectF words; ///< under the beam
  std::vector<BalanceStone> stones;
};

struct BalanceDrawing {
  std::vector<BalanceBeam> beams; ///< one for each pile
  qreal height = 0;
};

/// Two levels beside each other where there is room, all equally high.
/// @param width of the drawing and `lineHeight` of its words, in device-independent pixels
BalanceDrawing layOut(const std::vector<BalancePile>& piles, qreal width, qreal lineHeight);

} // namespace haven::gui
