#include "gui/pack_from_sheet.h"

#include "gui/pack_grid.h"
#include "gui/pack_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace haven::gui {
namespace {

using instruments::Instrument;
using Kind = GridId::Kind;

struct SheetWords {
  Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// Without what no text holds, however it came on the clipboard: the store would not read it back.
std::string plain(const QString& text) {
  return QString(text).remove(QChar(QChar::Null)).trimmed().toStdString();
}

/// Reads a sheet once, from its first grid to its last.
class SheetReader {
 public:
  SheetReader(const PackSheet& sheet, const Instrument& structure) : m_sheet(sheet), m_structure(structure) {}

  PackFromSheet read() {
    auto& pack = m_read.pack;
    pack.instrument = m_structure.id;
    pack.edition = m_structure.edition;
    pack.demonstration = m_sheet.demonstration;
    pack.manual = plain(m_sheet.head.front()[HeadManual]);
    pack.version = plain(m_sheet.head.front()[HeadVersion]);
    for (std::size_t i = 0; i < m_sheet.answers.size(); ++i) {
      const Cells& row = m_sheet.answers[i];
      pack.answers.push_back(
          {whole({Kind::Answers}, i, AnswerValue), plain(row[AnswerLabel]), plain(row[AnswerNeutral])});
    }
    for (const Cells& row : m_sheet.items)
      pack.items.push_back({plain(row[ItemNumber]), plain(row[ItemText])});
    for (const Cells& row : m_sheet.questions)
      pack.openQuestions.push_back({plain(row[QuestionNumber]), plain(row[QuestionText])});
    for (std::size_t i = 0; i < m_sheet.scales.size(); ++i)
      scale(i);
    items();
    bandNames();
    for (std::size_t i = 0; i < m_sheet.advice.size(); ++i)
      advice(i);
    return std::move(m_read);
  }

 private:
  void unread(GridId grid, std::size_t row, int column, const QString& what) {
    m_read.unread.push_back({grid, static_cast<int>(row), column, what});
  }

  const QString& cell(GridId grid, std::size_t row, int column) const {
    return (*rowOf(m_sheet, grid, static_cast<int>(row)))[static_cast<std::size_t>(column)];
  }

  std::optional<double> number(GridId grid, std::size_t row, int column) {
    const QString text = cell(grid, row, column).trimmed();
    if (text.isEmpty()) return std::nullopt;
    bool isNumber = false;
    const double value = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (isNumber && std::abs(value) < 1e6) return value;
    unread(grid, row, column, SheetWords::tr("“%1” is not a number that can stand here.").arg(text.left(40)));
    return std::nullopt;
  }

  std::optional<int> whole(GridId grid, std::size_t row, int column) {
    const auto value = number(grid, row, column);
    if (!value) return std::nullopt;
    if (std::nearbyint(*value) == *value) return static_cast<int>(*value);
    unread(grid, row, column, SheetWords::tr("A whole number is needed here."));
    return std::nullopt;
  }

  bool ticked(GridId grid, std::size_t row, int column) {
    const QString& text = cell(grid, row, column);
    if (text == kTicked) return true;
    if (!text.isEmpty()) unread(grid, row, column, SheetWords::tr("Put an x here, or leave it empty."));
    return false;
  }

  /// Which of the choices stands in a cell; the first for an empty one.
  int choice(GridId grid, std::size_t row, int column) {
    const QStringList choices = cellChoices(grid, column, m_structure);
    const QString& text = cell(grid, row, column);
    const auto at = static_cast<int>(choices.indexOf(text));
    if (at < 0 && !text.isEmpty())
      unread(grid, row, column, SheetWords::tr("Choose one of: %1.").arg(choices.join(kBetween)));
    return std::max(at, 0);
  }

  /// Ids of the names in a cell.
  template <class Ids>
  std::vector<std::string> several(GridId grid, std::size_t row, int column, const Ids& ids) {
    const QStringList choices = cellChoices(grid, column, m_structure);
    std::vector<std::string> found;
    for (const QString& name : cell(grid, row, column).split(kBetween, Qt::SkipEmptyParts)) {
      const auto at = choices.indexOf(name);
      if (at < 0) {
        unread(grid, row, column,
               SheetWords::tr("“%1” is not known here. Known are: %2.").arg(name.left(40), choices.join(kBetween)));
        continue;
      }
      found.emplace_back(*(std::begin(ids) + at));
    }
    return found;
  }

  void scale(std::size_t i) {
    const GridId grid{Kind::Scales};
    const instruments::Scale& wanted = m_structure.scales[i];
    instruments::PackScale scale;
    scale.id = wanted.id;
    if (wanted.total && choice(grid, i, ScaleOver) == 1)
      for (const auto& other : m_structure.scales)
        if (!other.total) scale.of.push_back(other.id);
    using instruments::Rounding;
    using instruments::WhenMissing;
    scale.method =
        choice(grid, i, ScaleMethodWord) == 1 ? instruments::ScaleMethod::Mean : instruments::ScaleMethod::Sum;
    constexpr WhenMissing kRules[] = {WhenMissing::Withheld, WhenMissing::MeanImputed, WhenMissing::AsAnswered};
    scale.whenMissing = kRules[choice(grid, i, ScaleMissing)];
    constexpr Rounding kRoundings[] = {Rounding::None, Rounding::Whole, Rounding::Half};
    scale.rounding = kRoundings[choice(grid, i, ScaleRounding)];
    scale.allowedMissing = whole(grid, i, ScaleAllowed).value_or(0);
    for (std::size_t n = 0; n < m_sheet.norms[i].size(); ++n)
      scale.norms.push_back(norm(static_cast<int>(i), n));
    m_read.pack.scales.push_back(std::move(scale));
  }

  instruments::PackNorm norm(int scale, std::size_t n) {
    const GridId grid{Kind::Norms, scale};
    const NormSheet& from = m_sheet.norms[static_cast<std::size_t>(scale)][n];
    instruments::PackNorm norm;
    norm.id = from.id;
    norm.title = plain(from.cells[NormTitle]);
    norm.respondents = several(grid, n, NormRespondents, respondentsOf(m_structure));
    norm.sexes = several(grid, n, NormSexes, instruments::kSexes);
    norm.fromMonths = whole(grid, n, NormFrom);
    norm.toMonths = whole(grid, n, NormTo);
    const GridId bounds{Kind::Bounds, scale, static_cast<int>(n)};
    for (std::size_t b = 0; b < from.bounds.size(); ++b) {
      // A band that the manual does not use in this table stays empty.
      if (from.bounds[b][BoundFrom].trimmed().isEmpty() && from.bounds[b][BoundTo].trimmed().isEmpty()) continue;
      norm.bands.push_back({m_sheet.bandIds[b], number(bounds, b, BoundFrom), number(bounds, b, BoundTo)});
    }
    return norm;
  }

  /// The key: each item goes to the scales that stand in its row, and to every total over items.
  void items() {
    const GridId grid{Kind::Items};
    const QStringList known = cellChoices(grid, ItemScale, m_structure);
    for (std::size_t i = 0; i < m_sheet.items.size(); ++i) {
      const std::string id = plain(m_sheet.items[i][ItemNumber]);
      const bool reversed = ticked(grid, i, ItemReversed);
      const bool reversedInTotal = ticked(grid, i, ItemReversedInTotal);
      const QStringList named = m_sheet.items[i][ItemScale].split(kBetween, Qt::SkipEmptyParts);
      for (const QString& name : named)
        if (!known.contains(name))
          unread(grid, i, ItemScale, SheetWords::tr("Choose one of: %1.").arg(known.join(kBetween)));
      for (std::size_t s = 0; s < m_structure.scales.size(); ++s) {
        const auto& wanted = m_structure.scales[s];
        auto& scale = m_read.pack.scales[s];
        const bool isIn = wanted.total ? scale.of.empty() && m_structure.item(id) != nullptr
                                       : named.contains(QString::fromStdString(wanted.title));
        if (!isIn) continue;
        scale.items.push_back(id);
        if (wanted.total ? reversedInTotal : reversed) scale.reversed.push_back(id);
      }
    }
  }

  void bandNames() {
    const auto isUsed = [this](const std::string& id) {
      for (const auto& scale : m_read.pack.scales)
        for (const auto& norm : scale.norms)
          for (const auto& band : norm.bands)
            if (band.id == id) return true;
      return false;
    };
    for (std::size_t i = 0; i < m_sheet.bands.size(); ++i) {
      const std::string label = plain(m_sheet.bands[i][BandLabel]);
      const std::string meaning = plain(m_sheet.bands[i][BandMeaning]);
      const std::string& id = m_sheet.bandIds[i];
      // A band the manual does not have may be left empty.
      if (label.empty() && meaning.empty() && !isUsed(id)) continue;
      m_read.pack.bands.push_back({id, label, meaning});
      m_read.bandRows.push_back(static_cast<int>(i));
    }
  }

  void advice(std::size_t i) {
    const AdviceSheet& from = m_sheet.advice[i];
    instruments::PackAdvice advice{from.id, plain(from.cells[AdviceText]), {}, 1};
    advice.atLeast = whole({Kind::Advice}, i, AdviceAtLeast).value_or(1);
    const GridId grid{Kind::Conditions, static_cast<int>(i)};
    for (std::size_t s = 0; s < from.ticks.size(); ++s) {
      instruments::PackCondition condition{m_structure.scales[s].id, {}};
      for (std::size_t b = 0; b < m_sheet.bandIds.size(); ++b)
        if (ticked(grid, s, ConditionFirstBand + static_cast<int>(b))) condition.bands.push_back(m_sheet.bandIds[b]);
      if (!condition.bands.empty()) advice.when.push_back(std::move(condition));
    }
    m_read.pack.advice.push_back(std::move(advice));
  }

  const PackSheet& m_sheet;
  const Instrument& m_structure;
  PackFromSheet m_read;
};

} // namespace

PackFromSheet packFrom(const PackSheet& sheet, const Instrument& structure) {
  return SheetReader(sheet, structure).read();
}

} // namespace haven::gui
