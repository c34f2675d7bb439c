#include "gui/pack_words.h"

#include "casefile/relationship.h"
#include "text/error_words.h"
#include "text/fault_text.h"
#include "text/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace haven::gui {
namespace {

using instruments::Instrument;
using instruments::LicencePack;

struct PackWords {
  Q_DECLARE_TR_FUNCTIONS(PackWords)
};

/// The parts of a JSON pointer.
class Pointer {
 public:
  explicit Pointer(const std::string& path) : m_parts(QString::fromStdString(path).split(QLatin1Char('/')).mid(1)) {}
  [[nodiscard]] QString key(int at) const { return m_parts.value(at); }
  /// -1 where there is no index.
  [[nodiscard]] int index(int at) const {
    bool isNumber = false;
    const int index = m_parts.value(at).toInt(&isNumber);
    return isNumber ? index : -1;
  }

 private:
  QStringList m_parts;
};

template <class T>
const T* at(const std::vector<T>& list, int index) {
  return index >= 0 && index < static_cast<int>(list.size()) ? &list[static_cast<std::size_t>(index)] : nullptr;
}

struct Word {
  const char* key;
  const char* source;
};

// clang-format off
constexpr Word kKeys[] = {
    {"version", QT_TRANSLATE_NOOP("PackWords", "version of the pack")},
    {"manual", QT_TRANSLATE_NOOP("PackWords", "manual")},
    {"instrument", QT_TRANSLATE_NOOP("PackWords", "instrument")},
    {"edition", QT_TRANSLATE_NOOP("PackWords", "edition")},
    {"format", QT_TRANSLATE_NOOP("PackWords", "format of the file")},
    {"demonstration", QT_TRANSLATE_NOOP("PackWords", "demonstration mark")},
    {"answers", QT_TRANSLATE_NOOP("PackWords", "answers")},
    {"items", QT_TRANSLATE_NOOP("PackWords", "items")},
    {"openQuestions", QT_TRANSLATE_NOOP("PackWords", "open questions")},
    {"scales", QT_TRANSLATE_NOOP("PackWords", "scales")},
    {"bands", QT_TRANSLATE_NOOP("PackWords", "band names")},
    {"advice", QT_TRANSLATE_NOOP("PackWords", "advice")},
    {"value", QT_TRANSLATE_NOOP("PackWords", "value")},
    {"label", QT_TRANSLATE_NOOP("PackWords", "label")},
    {"neutralLabel", QT_TRANSLATE_NOOP("PackWords", "label for parents")},
    {"meaning", QT_TRANSLATE_NOOP("PackWords", "meaning")},
    {"text", QT_TRANSLATE_NOOP("PackWords", "text")},
    {"id", QT_TRANSLATE_NOOP("PackWords", "number or name")},
    {"reversed", QT_TRANSLATE_NOOP("PackWords", "reversed items")},
    {"of", QT_TRANSLATE_NOOP("PackWords", "formed over scales")},
    {"method", QT_TRANSLATE_NOOP("PackWords", "method")},
    {"allowedMissing", QT_TRANSLATE_NOOP("PackWords", "answers that may be missing")},
    {"whenMissing", QT_TRANSLATE_NOOP("PackWords", "when answers are missing")},
    {"rounding", QT_TRANSLATE_NOOP("PackWords", "rounding")},
    {"norms", QT_TRANSLATE_NOOP("PackWords", "norm tables")},
    {"title", QT_TRANSLATE_NOOP("PackWords", "title")},
    {"respondents", QT_TRANSLATE_NOOP("PackWords", "respondents")},
    {"sexes", QT_TRANSLATE_NOOP("PackWords", "sex")},
    {"fromMonths", QT_TRANSLATE_NOOP("PackWords", "from age")},
    {"toMonths", QT_TRANSLATE_NOOP("PackWords", "to age")},
    {"from", QT_TRANSLATE_NOOP("PackWords", "from")},
    {"to", QT_TRANSLATE_NOOP("PackWords", "up to and including")},
    {"atLeast", QT_TRANSLATE_NOOP("PackWords", "how many conditions")},
    {"when", QT_TRANSLATE_NOOP("PackWords", "conditions")},
    {"scale", QT_TRANSLATE_NOOP("PackWords", "scale")},
};
// clang-format on

QString keyWord(const QString& key) {
  const auto found = std::find_if(std::begin(kKeys), std::end(kKeys),
                                  [&](const Word& word) { return key == QLatin1String(word.key); });
  return found == std::end(kKeys) ? key : PackWords::tr(found->source);
}

/// What stands at a place is named by its own words, else by its number in the file.
QString namedOr(const std::string& name, int index) {
  return name.empty() ? QString::number(index + 1) : QString::fromStdString(name);
}

/// Builds the words of one place from the outside inwards.
class PlaceWords {
 public:
  PlaceWords(const LicencePack& pack, const Instrument* structure) : m_pack(pack), m_structure(structure) {}

  QString of(const Pointer& path) {
    const QString list = path.key(0);
    const int i = path.index(1);
    if (i < 0) {
      add(keyWord(list));
    } else if (list == QLatin1String("answers")) {
      add(PackWords::tr("answer %1").arg(i + 1));
      rest(path, 2);
    } else if (list == QLatin1String("items")) {
      const auto* item = at(m_pack.items, i);
      add(PackWords::tr("item %1").arg(namedOr(item == nullptr ? std::string() : item->id, i)));
      rest(path, 2);
    } else if (list == QLatin1String("openQuestions")) {
      add(PackWords::tr("open question %1").arg(i + 1));
      rest(path, 2);
    } else if (list == QLatin1String("scales")) {
      scale(path, i);
    } else if (list == QLatin1String("bands")) {
      const auto* band = at(m_pack.bands, i);
      add(PackWords::tr("band name %1").arg(namedOr(band == nullptr ? std::string() : band->label, i)));
      rest(path, 2);
    } else if (list == QLatin1String("advice")) {
      advice(path, i);
    } else {
      add(keyWord(list));
    }
    return m_words.join(QStringLiteral(", "));
  }

 private:
  void add(const QString& words) {
    if (!words.isEmpty()) m_words << words;
  }
  void rest(const Pointer& path, int from) {
    if (!path.key(from).isEmpty()) add(keyWord(path.key(from)));
  }
  void scale(const Pointer& path, int i) {
    const auto* scale = at(m_pack.scales, i);
    add(PackWords::tr("scale %1").arg(scale == nullptr ? QString::number(i + 1) : scaleWord(scale->id, m_structure)));
    const int n = path.index(3);
    if (path.key(2) != QLatin1String("norms") || n < 0) return rest(path, 2);
    const auto* norm = scale == nullptr ? nullptr : at(scale->norms, n);
    add(PackWords::tr("norm table %1").arg(namedOr(norm == nullptr ? std::string() : norm->title, n)));
    const int b = path.index(5);
    if (path.key(4) != QLatin1String("bands") || b < 0) {
      if (path.key(4) != QLatin1String("bands")) rest(path, 4);
      return;
    }
    const auto* band = norm == nullptr ? nullptr : at(norm->bands, b);
    add(PackWords::tr("band %1").arg(band == nullptr ? QString::number(b + 1)
                                                     : bandWord(band->id, m_pack, m_structure)));
    rest(path, 6);
  }
  void advice(const Pointer& path, int i) {
    add(PackWords::tr("advice %1").arg(i + 1));
    const auto* advice = at(m_pack.advice, i);
    const int c = path.index(3);
    if (path.key(2) != QLatin1String("when") || c < 0) return rest(path, 2);
    const auto* condition = advice == nullptr ? nullptr : at(advice->when, c);
    add(PackWords::tr("condition on scale %1")
            .arg(condition == nullptr ? QString::number(c + 1) : scaleWord(condition->scale, m_structure)));
  }

  const LicencePack& m_pack;
  const Instrument* m_structure;
  QStringList m_words;
};

/// What a fault is about under the name people know it by.
std::string namedWhat(const instruments::JsonFault& fault, const LicencePack& pack, const Instrument* structure) {
  const QString reason = QString::fromStdString(fault.reason);
  QString name = QString::fromStdString(fault.what);
  if (reason.contains(QLatin1String("scale")) || reason == QLatin1String("needs-rounding") ||
      reason == QLatin1String("not-a-total"))
    name = scaleWord(fault.what, structure);
  else if (reason.contains(QLatin1String("band")))
    name = bandWord(fault.what, pack, structure);
  else if (reason == QLatin1String("unknown-respondent"))
    name = respondentWord(fault.what);
  else if (reason == QLatin1String("ambiguous-norm"))
    for (const auto& scale : pack.scales)
      for (const auto& norm : scale.norms)
        if (norm.id == fault.what && !norm.title.empty()) name = QString::fromStdString(norm.title);
  return name.toStdString();
}

} // namespace

PackFaultWords packFaultWords(const instruments::JsonFault& fault, const LicencePack& pack,
                              const Instrument* structure) {
  instruments::JsonFault named = fault;
  named.what = namedWhat(fault, pack, structure);
  if (fault.path.empty() || fault.path.front() != '/') return {text::placeWord(fault.path), text::faultText(named)};
  return {PlaceWords(pack, structure).of(Pointer(fault.path)), text::faultText(named)};
}

std::vector<std::string> respondentsOf(const Instrument& structure) {
  std::vector<std::string> ids = structure.respondents;
  if (ids.empty())
    for (const auto kind : casefile::kRelationshipKinds)
      ids.emplace_back(casefile::idOf(kind));
  return ids;
}

QString respondentWord(const std::string& id) {
  const auto kind = casefile::relationshipKindFromId(id);
  return kind ? text::label(*kind) : QString::fromStdString(id);
}

QString sexWord(const std::string& id) {
  if (id == "f") return PackWords::tr("girl");
  if (id == "m") return PackWords::tr("boy");
  return id == "x" ? PackWords::tr("other sex") : QString::fromStdString(id);
}

QString scaleWord(const std::string& id, const Instrument* structure) {
  const auto* scale = structure == nullptr ? nullptr : structure->scale(id);
  return QString::fromStdString(scale == nullptr ? id : scale->title);
}

QString bandWord(const std::string& id, const LicencePack& pack, const Instrument* structure) {
  for (const auto& band : pack.bands)
    if (band.id == id && !band.label.empty()) return QString::fromStdString(band.label);
  const auto* band = structure == nullptr ? nullptr : structure->bandName(id);
  return QString::fromStdString(band == nullptr ? id : band->label);
}

QString ageSpanWords(std::optional<int> fromMonths, std::optional<int> toMonths) {
  const auto age = [](int months) { return text::formatAge(Months{months}); };
  if (fromMonths && toMonths) return PackWords::tr("%1 to %2").arg(age(*fromMonths), age(*toMonths));
  if (fromMonths) return PackWords::tr("from %1").arg(age(*fromMonths));
  return toMonths ? PackWords::tr("up to and including %1").arg(age(*toMonths)) : QString();
}

} // namespace haven::gui
