#include "gui/pack_reading.h"

#include "gui/pack_from_sheet.h"
#include "gui/pack_grid.h"
#include "gui/pack_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace haven::gui {
namespace {

using instruments::Instrument;
using instruments::JsonFault;
using instruments::LicencePack;
using Kind = GridId::Kind;

struct SheetWords {
  Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// The parts of a JSON pointer.
struct Pointer {
  QStringList parts;
  [[nodiscard]] QString key(int at) const { return parts.value(at); }
  /// -1 where there is no index.
  [[nodiscard]] int index(int at) const {
    bool isNumber = false;
    const int index = parts.value(at).toInt(&isNumber);
    return isNumber ? index : -1;
  }
};

struct Spot {
  PackStep step = PackStep::Manual;
  GridId grid;
  int row = -1;
  int column = -1;
};

/// Finds the field of a fault of the pack that a sheet gave.
class Locator {
 public:
  Locator(const PackFromSheet& from, const PackSheet& sheet, const Instrument& structure)
      : m_pack(from.pack), m_bandRows(from.bandRows), m_sheet(sheet), m_structure(structure) {}

  [[nodiscard]] Spot of(const JsonFault& fault) const {
    const Pointer path{QString::fromStdString(fault.path).split(QLatin1Char('/')).mid(1)};
    const QString list = path.key(0);
    const int i = path.index(1);
    const QString field = path.key(2);
    if (list == QLatin1String("answers"))
      return {PackStep::Answers, {Kind::Answers}, i, columnOf(field, {"value", "label", "neutralLabel"})};
    if (list == QLatin1String("items"))
      return {PackStep::Items,
              {Kind::Items},
              i,
              fault.reason == "not-keyed" ? int{ItemScale} : columnOf(field, {"id", "text"})};
    if (list == QLatin1String("openQuestions"))
      return {PackStep::OpenQuestions, {Kind::OpenQuestions}, i, columnOf(field, {"id", "text"})};
    if (list == QLatin1String("scales") && i >= 0) return inScale(path, i, fault);
    if (list == QLatin1String("bands")) return inBandNames(i, field, fault);
    if (list == QLatin1String("advice") && i >= 0) return inAdvice(path, i);
    return {PackStep::Manual, {Kind::Head}, 0, list == QLatin1String("version") ? int{HeadVersion} : int{HeadManual}};
  }

 private:
  static int columnOf(const QString& field, std::initializer_list<const char*> columns) {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const char* one) { return field == QLatin1String(one); });
    return found == columns.end() ? 0 : static_cast<int>(found - columns.begin());
  }

  [[nodiscard]] int itemRow(const std::string& id) const {
    const auto found = std::ranges::find(m_pack.items, id, &instruments::PackItem::id);
    return found == m_pack.items.end() ? -1 : static_cast<int>(found - m_pack.items.begin());
  }
  [[nodiscard]] int bandRow(const std::string& id) const {
    const auto found = std::ranges::find(m_sheet.bandIds, id);
    return found == m_sheet.bandIds.end() ? -1 : static_cast<int>(found - m_sheet.bandIds.begin());
  }
  [[nodiscard]] int scaleRow(const std::string& id) const {
    const auto found = std::ranges::find(m_structure.scales, id, &instruments::Scale::id);
    return found == m_structure.scales.end() ? -1 : static_cast<int>(found - m_structure.scales.begin());
  }

  [[nodiscard]] Spot inScale(const Pointer& path, int s, const JsonFault& fault) const {
    const auto& scale = m_pack.scales[static_cast<std::size_t>(s)];
    const QString field = path.key(2);
    const int k = path.index(3);
    if (field == QLatin1String("norms")) return k < 0 ? Spot{PackStep::Norms, {Kind::Norms, s}} : inNorm(path, s, k);
    if (field == QLatin1String("items") || field == QLatin1String("reversed")) {
      if (k < 0) return {PackStep::Items, {Kind::Items}};
      const bool reversed = field == QLatin1String("reversed");
      const auto& ids = reversed ? scale.reversed : scale.items;
      return {PackStep::Items,
              {Kind::Items},
              itemRow(ids[static_cast<std::size_t>(k)]),
              reversed ? int{ItemReversed} : int{ItemScale}};
    }
    if (fault.reason == "needs-rounding")
      return {PackStep::Scales, {Kind::Scales}, scaleRow(fault.what), ScaleRounding};
    constexpr std::pair<const char*, int> kColumns[] = {{"of", ScaleOver},
                                                        {"method", ScaleMethodWord},
                                                        {"whenMissing", ScaleMissing},
                                                        {"allowedMissing", ScaleAllowed},
                                                        {"rounding", ScaleRounding}};
    for (const auto& [name, column] : kColumns)
      if (field == QLatin1String(name)) return {PackStep::Scales, {Kind::Scales}, s, column};
    return {PackStep::Scales, {Kind::Scales}, s, ScaleTitle};
  }

  [[nodiscard]] Spot inNorm(const Pointer& path, int s, int n) const {
    const QString field = path.key(4);
    const GridId norms{Kind::Norms, s};
    if (field == QLatin1String("bands")) {
      const GridId bounds{Kind::Bounds, s, n};
      const int b = path.index(5);
      if (b < 0) return {PackStep::Norms, bounds, 0, BoundFrom};
      const auto& bands = m_pack.scales[static_cast<std::size_t>(s)].norms[static_cast<std::size_t>(n)].bands;
      return {PackStep::Norms, bounds, bandRow(bands[static_cast<std::size_t>(b)].id),
              path.key(6) == QLatin1String("to") ? int{BoundTo} : int{BoundFrom}};
    }
    if (field == QLatin1String("respondents")) return {PackStep::Norms, norms, n, NormRespondents};
    if (field == QLatin1String("sexes")) return {PackStep::Norms, norms, n, NormSexes};
    // Two tables for the same people, or one for nobody: who and how old stands in this row.
    return {PackStep::Norms, norms, n, NormTitle};
  }

  [[nodiscard]] Spot inBandNames(int i, const QString& field, const JsonFault& fault) const {
    const int row = i < 0 ? bandRow(fault.what) : m_bandRows[static_cast<std::size_t>(i)];
    return {PackStep::BandNames,
            {Kind::BandNames},
            row,
            field == QLatin1String("meaning") ? int{BandMeaning} : int{BandLabel}};
  }

  [[nodiscard]] Spot inAdvice(const Pointer& path, int i) const {
    const QString field = path.key(2);
    const int c = path.index(3);
    if (field == QLatin1String("when") && c >= 0) {
      const auto& condition = m_pack.advice[static_cast<std::size_t>(i)].when[static_cast<std::size_t>(c)];
      const int b = path.index(5);
      return {PackStep::Advice,
              {Kind::Conditions, i},
              scaleRow(condition.scale),
              b < 0 ? int{ConditionScale} : ConditionFirstBand + bandRow(condition.bands[static_cast<std::size_t>(b)])};
    }
    const bool isText = field == QLatin1String("text") || field == QLatin1String("id");
    return {PackStep::Advice, {Kind::Advice}, i, isText ? int{AdviceText} : int{AdviceAtLeast}};
  }

  const LicencePack& m_pack;
  const std::vector<int>& m_bandRows;
  const PackSheet& m_sheet;
  const Instrument& m_structure;
};

PackStep stepOf(GridId grid) {
  switch (grid.kind) {
  case Kind::Head:
    return PackStep::Manual;
  case Kind::Answers:
    return PackStep::Answers;
  case Kind::Items:
    return PackStep::Items;
  case Kind::OpenQuestions:
    return PackStep::OpenQuestions;
  case Kind::Scales:
    return PackStep::Scales;
  case Kind::Norms:
  case Kind::Bounds:
    return PackStep::Norms;
  case Kind::BandNames:
    return PackStep::BandNames;
  case Kind::Advice:
  case Kind::Conditions:
    break;
  }
  return PackStep::Advice;
}

/// Row and column as a list of faults names them.
QString placeWords(const PackSheet& sheet, const PackFromSheet::Unread& cell, const Instrument& structure) {
  QStringList words;
  if (cell.grid.kind == Kind::Norms || cell.grid.kind == Kind::Bounds)
    words << QString::fromStdString(structure.scales[static_cast<std::size_t>(cell.grid.of)].title);
  if (cell.grid.kind == Kind::Bounds)
    words << shownCell(sheet, {Kind::Norms, cell.grid.of}, cell.grid.norm, NormTitle, structure);
  const QString name = shownCell(sheet, cell.grid, cell.row, 0, structure);
  words << (name.isEmpty() ? QString::number(cell.row + 1) : name) << columnTitles(sheet, cell.grid).value(cell.column);
  words.removeAll(QString());
  return words.join(kBetween);
}

/// What the general words of a reason leave unsaid where a pack is being entered.
QString ownWords(const JsonFault& fault, const LicencePack& pack) {
  const Pointer path{QString::fromStdString(fault.path).split(QLatin1Char('/')).mid(1)};
  const bool isCount = fault.reason == "too-few" || fault.reason == "wrong-count";
  if (isCount && path.parts.size() == 3 && path.key(0) == QLatin1String("scales") &&
      path.key(2) == QLatin1String("items")) {
    const auto items = pack.scales[static_cast<std::size_t>(path.index(1))].items.size();
    if (items == 0) return SheetWords::tr("no item belongs to this scale yet.");
    return SheetWords::tr("%1 items belong to this scale; it has %2.")
        .arg(items)
        .arg(QString::fromStdString(fault.what));
  }
  if (isCount && path.parts.size() == 1 && path.key(0) == QLatin1String("answers"))
    return fault.what.empty()
               ? SheetWords::tr("the answer scale needs at least two answers.")
               : SheetWords::tr("this instrument has %1 answers.").arg(QString::fromStdString(fault.what));
  if (fault.reason == "missing-norms") return SheetWords::tr("there is no norm table for this scale yet.");
  if (fault.reason == "too-few" && path.key(4) == QLatin1String("bands"))
    return SheetWords::tr("Fill in from which score to which the bands of this table go.");
  return {};
}

bool isAt(const SheetFault& fault, const PackFromSheet::Unread& cell) {
  return fault.grid == cell.grid && fault.row == cell.row && fault.column == cell.column;
}

} // namespace

SheetReading readSheet(const PackSheet& sheet, const Instrument& structure) {
  PackFromSheet from = packFrom(sheet, structure);
  SheetReading reading;
  for (const auto& cell : from.unread)
    reading.faults.push_back(
        {stepOf(cell.grid), cell.grid, cell.row, cell.column, placeWords(sheet, cell, structure), cell.what});
  const Locator locator(from, sheet, structure);
  for (const auto& fault : checkPack(from.pack, structure)) {
    const Spot spot = locator.of(fault);
    const PackFaultWords words = packFaultWords(fault, from.pack, &structure);
    const QString own = ownWords(fault, from.pack);
    SheetFault found{spot.step, spot.grid, spot.row, spot.column, words.place, own.isEmpty() ? words.what : own};
    // That a cell is empty in the pack is no news where it could not be read.
    if (std::ranges::none_of(from.unread, [&](const auto& cell) { return isAt(found, cell); }))
      reading.faults.push_back(std::move(found));
  }
  std::ranges::stable_sort(reading.faults, {}, &SheetFault::step);
  reading.pack = std::move(from.pack);
  return reading;
}

} // namespace haven::gui
