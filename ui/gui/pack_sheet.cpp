#include "gui/pack_sheet.h"

#include "gui/pack_grid.h"
#include "gui/pack_words.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>

namespace haven::gui {
namespace {

using instruments::Instrument;
using instruments::LicencePack;
using text::from;

constexpr int kMostAnswers = 11;
constexpr int kMostNorms = 60;
constexpr int kMostBands = 20;
constexpr int kMostAdvice = 50;

template <class T>
bool has(const std::vector<T>& list, const T& value) {
  return std::ranges::find(list, value) != list.end();
}

template <class N>
QString number(const std::optional<N>& value) {
  return value ? numberWords(*value) : QString();
}

QString tick(bool ticked) {
  return ticked ? kTicked : QString();
}

QStringList respondentWords(const std::vector<std::string>& ids) {
  QStringList list;
  for (const auto& id : ids)
    list << respondentWord(id);
  return list;
}

QStringList sexWords(const std::vector<std::string>& ids) {
  QStringList list;
  for (const auto& id : ids)
    list << sexWord(id);
  return list;
}

/// Fills a sheet from a pack, grid by grid.
class SheetMaker {
 public:
  SheetMaker(const LicencePack& pack, const Instrument& structure) : m_pack(pack), m_structure(structure) {}

  PackSheet make() {
    m_sheet.demonstration = m_pack.demonstration;
    m_sheet.head = {{from(m_pack.manual), from(m_pack.version)}};
    for (const auto& answer : m_pack.answers)
      m_sheet.answers.push_back({number(answer.value), from(answer.label), from(answer.neutralLabel)});
    items();
    for (const auto& question : m_pack.openQuestions)
      m_sheet.questions.push_back({from(question.id), from(question.text)});
    bands();
    for (const auto& scale : m_structure.scales)
      addScale(scale);
    for (const auto& rule : m_pack.advice)
      addAdvice(rule);
    return std::move(m_sheet);
  }

 private:
  [[nodiscard]] const instruments::PackScale* packScale(const std::string& id) const {
    const auto found = std::ranges::find(m_pack.scales, id, &instruments::PackScale::id);
    return found == m_pack.scales.end() ? nullptr : &*found;
  }

  void items() {
    std::vector<std::string> ids;
    for (const auto& item : m_structure.items)
      ids.push_back(item.id);
    for (const auto& item : m_pack.items)
      if (!has(ids, item.id)) ids.push_back(item.id);
    for (const auto& scale : m_pack.scales)
      for (const auto& id : scale.items)
        if (!has(ids, id)) ids.push_back(id);
    for (const auto& id : ids) {
      const auto item = std::ranges::find(m_pack.items, id, &instruments::PackItem::id);
      QStringList scales;
      bool reversed = false;
      bool reversedInTotal = false;
      for (const auto& scale : m_structure.scales) {
        const auto* keyed = packScale(scale.id);
        if (keyed == nullptr || !has(keyed->items, id)) continue;
        if (scale.total) {
          reversedInTotal = reversedInTotal || has(keyed->reversed, id);
          continue;
        }
        scales << from(scale.title);
        reversed = reversed || has(keyed->reversed, id);
      }
      m_sheet.items.push_back({from(id), item == m_pack.items.end() ? QString() : from(item->text),
                               scales.join(kBetween), tick(reversed), tick(reversedInTotal)});
    }
  }

  void bands() {
    const auto add = [this](const std::string& id, const QString& own) {
      if (has(m_sheet.bandIds, id)) return;
      const auto name = std::ranges::find(m_pack.bands, id, &instruments::PackBandName::id);
      const bool named = name != m_pack.bands.end();
      m_sheet.bandIds.push_back(id);
      m_sheet.bands.push_back({own, named ? from(name->label) : QString(), named ? from(name->meaning) : QString()});
    };
    for (const auto& band : m_structure.bandNames)
      add(band.id, from(band.label));
    for (const auto& band : m_pack.bands)
      add(band.id, from(band.id));
    for (const auto& scale : m_pack.scales)
      for (const auto& norm : scale.norms)
        for (const auto& band : norm.bands)
          add(band.id, from(band.id));
  }

  void addScale(const instruments::Scale& scale) {
    instruments::PackScale empty;
    const auto* found = packScale(scale.id);
    const auto& keyed = found == nullptr ? empty : *found;
    m_sheet.scales.push_back({from(scale.title), scale.total ? overWord(!keyed.of.empty()) : QString(),
                              methodWord(keyed.method), missingWord(keyed.whenMissing),
                              numberWords(keyed.allowedMissing), roundingWord(keyed.rounding)});
    auto& norms = m_sheet.norms.emplace_back();
    for (const auto& norm : keyed.norms) {
      NormSheet one{norm.id,
                    {from(norm.title),
                     respondentWords(norm.respondents).join(kBetween),
                     sexWords(norm.sexes).join(kBetween),
                     number(norm.fromMonths),
                     number(norm.toMonths),
                     {}},
                    {}};
      for (const auto& id : m_sheet.bandIds) {
        const auto band = std::ranges::find(norm.bands, id, &instruments::PackBand::id);
        const bool there = band != norm.bands.end();
        one.bounds.push_back({{}, there ? number(band->from) : QString(), there ? number(band->to) : QString()});
      }
      norms.push_back(std::move(one));
    }
  }

  void addAdvice(const instruments::PackAdvice& rule) {
    AdviceSheet one{rule.id, {from(rule.text), numberWords(rule.atLeast)}, {}};
    for (const auto& scale : m_structure.scales) {
      const auto condition = std::ranges::find(rule.when, scale.id, &instruments::PackCondition::scale);
      Cells ticks{{}};
      for (const auto& band : m_sheet.bandIds)
        ticks.push_back(tick(condition != rule.when.end() && has(condition->bands, band)));
      one.ticks.push_back(std::move(ticks));
    }
    m_sheet.advice.push_back(std::move(one));
  }

  const LicencePack& m_pack;
  const Instrument& m_structure;
  PackSheet m_sheet;
};

/// `norm-3`: the first that none of the list has.
template <class List>
std::string freshId(const char* stem, const List& list) {
  for (int n = 1;; ++n) {
    std::string id = stem + std::to_string(n);
    if (std::ranges::none_of(list, [&](const auto& one) { return one.id == id; })) return id;
  }
}

template <class Sheet>
auto* listOf(Sheet& sheet, GridId grid) {
  using List = std::remove_reference_t<decltype((sheet.answers))>;
  List* list = nullptr;
  switch (grid.kind) {
  case GridId::Kind::Head:
    list = &sheet.head;
    break;
  case GridId::Kind::Answers:
    list = &sheet.answers;
    break;
  case GridId::Kind::Items:
    list = &sheet.items;
    break;
  case GridId::Kind::OpenQuestions:
    list = &sheet.questions;
    break;
  case GridId::Kind::Scales:
    list = &sheet.scales;
    break;
  case GridId::Kind::BandNames:
    list = &sheet.bands;
    break;
  case GridId::Kind::Bounds: {
    const auto scale = static_cast<std::size_t>(grid.of);
    const auto norm = static_cast<std::size_t>(grid.norm);
    if (scale < sheet.norms.size() && norm < sheet.norms[scale].size()) list = &sheet.norms[scale][norm].bounds;
    break;
  }
  case GridId::Kind::Conditions:
    if (static_cast<std::size_t>(grid.of) < sheet.advice.size())
      list = &sheet.advice[static_cast<std::size_t>(grid.of)].ticks;
    break;
  case GridId::Kind::Norms:
  case GridId::Kind::Advice:
    break; // rows with an id
  }
  return list;
}

template <class Sheet>
auto rowIn(Sheet& sheet, GridId grid, int row) -> decltype(&sheet.answers.front()) {
  const auto at = static_cast<std::size_t>(row);
  if (row < 0 || row >= rowCount(sheet, grid)) return nullptr;
  if (grid.kind == GridId::Kind::Norms) return &sheet.norms[static_cast<std::size_t>(grid.of)][at].cells;
  if (grid.kind == GridId::Kind::Advice) return &sheet.advice[at].cells;
  return &(*listOf(sheet, grid))[at];
}

} // namespace

PackSheet sheetOf(const LicencePack& pack, const Instrument& structure) {
  return SheetMaker(pack, structure).make();
}

int rowCount(const PackSheet& sheet, GridId grid) {
  if (grid.kind == GridId::Kind::Norms) {
    const auto scale = static_cast<std::size_t>(grid.of);
    return scale < sheet.norms.size() ? static_cast<int>(sheet.norms[scale].size()) : 0;
  }
  if (grid.kind == GridId::Kind::Advice) return static_cast<int>(sheet.advice.size());
  const auto* list = listOf(sheet, grid);
  return list == nullptr ? 0 : static_cast<int>(list->size());
}

Cells* rowOf(PackSheet& sheet, GridId grid, int row) {
  return rowIn(sheet, grid, row);
}

const Cells* rowOf(const PackSheet& sheet, GridId grid, int row) {
  return rowIn(sheet, grid, row);
}

int mostRows(const PackSheet& sheet, GridId grid, const Instrument& structure) {
  switch (grid.kind) {
  case GridId::Kind::Answers:
    return structure.answerCount != 0 ? std::max(structure.answerCount, rowCount(sheet, grid)) : kMostAnswers;
  case GridId::Kind::OpenQuestions:
    return std::max(structure.openQuestions.atMost, rowCount(sheet, grid));
  case GridId::Kind::Norms:
    return kMostNorms;
  case GridId::Kind::Advice:
    return kMostAdvice;
  case GridId::Kind::BandNames:
    return structure.bandNames.empty() ? kMostBands : rowCount(sheet, grid);
  default:
    return rowCount(sheet, grid);
  }
}

void appendRow(PackSheet& sheet, GridId grid, const Instrument& structure) {
  switch (grid.kind) {
  case GridId::Kind::Answers:
    sheet.answers.push_back(Cells(3));
    return;
  case GridId::Kind::OpenQuestions:
    sheet.questions.push_back({QString::number(sheet.questions.size() + 1), {}});
    return;
  case GridId::Kind::Norms: {
    auto& norms = sheet.norms[static_cast<std::size_t>(grid.of)];
    norms.push_back({freshId("norm-", norms), Cells(6), std::vector<Cells>(sheet.bandIds.size(), Cells(3))});
    return;
  }
  case GridId::Kind::Advice:
    sheet.advice.push_back({freshId("advice-", sheet.advice),
                            {{}, QStringLiteral("1")},
                            std::vector<Cells>(structure.scales.size(), Cells(sheet.bandIds.size() + 1))});
    return;
  case GridId::Kind::BandNames: {
    int n = 1;
    while (has(sheet.bandIds, "band-" + std::to_string(n)))
      ++n;
    sheet.bandIds.push_back("band-" + std::to_string(n));
    sheet.bands.push_back({QString::number(n), {}, {}});
    for (auto& scale : sheet.norms)
      for (auto& norm : scale)
        norm.bounds.push_back(Cells(3));
    for (auto& rule : sheet.advice)
      for (auto& ticks : rule.ticks)
        ticks.emplace_back();
    return;
  }
  default:
    return;
  }
}

bool mayRemoveRow(const PackSheet& sheet, GridId grid, int row, const Instrument& structure) {
  const Cells* cells = rowOf(sheet, grid, row);
  if (cells == nullptr) return false;
  switch (grid.kind) {
  case GridId::Kind::Answers:
    return rowCount(sheet, grid) > structure.answerCount;
  case GridId::Kind::OpenQuestions:
  case GridId::Kind::Norms:
  case GridId::Kind::Advice:
    return true;
  case GridId::Kind::Items:
    return structure.item((*cells)[ItemNumber].toStdString()) == nullptr;
  case GridId::Kind::BandNames:
    return structure.bandName(sheet.bandIds[static_cast<std::size_t>(row)]) == nullptr;
  default:
    return false;
  }
}

void removeRow(PackSheet& sheet, GridId grid, int row) {
  const auto drop = [row](auto& list) { list.erase(list.begin() + row); };
  if (grid.kind == GridId::Kind::Norms) return drop(sheet.norms[static_cast<std::size_t>(grid.of)]);
  if (grid.kind == GridId::Kind::Advice) return drop(sheet.advice);
  drop(*listOf(sheet, grid));
  if (grid.kind != GridId::Kind::BandNames) return;
  drop(sheet.bandIds);
  for (auto& scale : sheet.norms)
    for (auto& norm : scale)
      drop(norm.bounds);
  for (auto& rule : sheet.advice)
    for (auto& ticks : rule.ticks)
      ticks.erase(ticks.begin() + ConditionFirstBand + row);
}

void copyNorms(PackSheet& sheet, int fromScale, int toScale) {
  const auto source = sheet.norms[static_cast<std::size_t>(fromScale)];
  auto& target = sheet.norms[static_cast<std::size_t>(toScale)];
  for (const NormSheet& norm : source) {
    if (target.size() >= static_cast<std::size_t>(kMostNorms)) return;
    NormSheet copy = norm;
    if (std::ranges::any_of(target, [&](const NormSheet& one) { return one.id == copy.id; }))
      copy.id = freshId("norm-", target);
    target.push_back(std::move(copy));
  }
}

QString numberWords(double number) {
  return QString::number(number, 'g', 12).replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace haven::gui
