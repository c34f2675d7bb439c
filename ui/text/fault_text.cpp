#include "text/fault_text.h"

#include "text/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace haven::text {
namespace {

struct Named {
  const char* reason;
  const char* source;
};

// Reasons that are about something the place cannot say. The others have their words in error_words.cpp.
// clang-format off
constexpr Named kNamed[] = {
    {"missing-key", QT_TRANSLATE_NOOP("FaultText", "the key %1 is missing here.")},
    {"unknown-key", QT_TRANSLATE_NOOP("FaultText", "the key %1 is not known.")},
    {"wrong-count", QT_TRANSLATE_NOOP("FaultText", "the number of entries asked for here is %1.")},
    {"too-many", QT_TRANSLATE_NOOP("FaultText", "there are too many entries; at most %1.")},
    {"other-edition", QT_TRANSLATE_NOOP("FaultText", "this is for another edition; the instrument here is edition %1.")},
    {"unknown-instrument", QT_TRANSLATE_NOOP("FaultText", "this Haven does not know the instrument %1.")},
    {"needs-no-pack", QT_TRANSLATE_NOOP("FaultText", "the instrument %1 needs no licence pack.")},
    {"duplicate-id", QT_TRANSLATE_NOOP("FaultText", "the id %1 is used twice.")},
    {"unknown-item", QT_TRANSLATE_NOOP("FaultText", "there is no item %1.")},
    {"missing-item", QT_TRANSLATE_NOOP("FaultText", "item %1 is missing here.")},
    {"duplicate-item", QT_TRANSLATE_NOOP("FaultText", "item %1 stands here twice.")},
    {"keyed-twice", QT_TRANSLATE_NOOP("FaultText", "item %1 belongs to another scale already.")},
    {"not-keyed", QT_TRANSLATE_NOOP("FaultText", "item %1 belongs to no scale.")},
    {"not-in-scale", QT_TRANSLATE_NOOP("FaultText", "item %1 is not one of this scale.")},
    {"unknown-scale", QT_TRANSLATE_NOOP("FaultText", "there is no scale %1 for this.")},
    {"missing-scale", QT_TRANSLATE_NOOP("FaultText", "the scale %1 is missing here.")},
    {"duplicate-scale", QT_TRANSLATE_NOOP("FaultText", "the scale %1 stands here twice.")},
    {"not-a-total", QT_TRANSLATE_NOOP("FaultText", "the scale %1 is no total, and only a total can be made of other scales.")},
    {"needs-rounding", QT_TRANSLATE_NOOP("FaultText", "a total can only be made of scales whose scores are whole or half points: round the scale %1.")},
    {"unknown-respondent", QT_TRANSLATE_NOOP("FaultText", "nobody called %1 answers this questionnaire.")},
    {"unknown-sex", QT_TRANSLATE_NOOP("FaultText", "%1 is no sex that Haven records.")},
    {"ambiguous-norm", QT_TRANSLATE_NOOP("FaultText", "this norm table is for some of the same people as %1.")},
    {"unknown-band", QT_TRANSLATE_NOOP("FaultText", "there is no band %1 for this.")},
    {"band-order", QT_TRANSLATE_NOOP("FaultText", "the band %1 stands in the wrong place: the bands go from the lowest to the highest.")},
    {"unknown-value", QT_TRANSLATE_NOOP("FaultText", "%1 is not known here.")},
    {"unknown-document", QT_TRANSLATE_NOOP("FaultText", "there is no document %1 in this list of sources.")},
    {"harmful", QT_TRANSLATE_NOOP("FaultText", "\u201c%1\u201d names an approach that does harm; such approaches are never offered.")},
    {"missing-approach", QT_TRANSLATE_NOOP("FaultText", "the harmful approach %1 has to stand here.")},
    {"missing-band", QT_TRANSLATE_NOOP("FaultText", "the band %1 is used, but has no name here.")},
};
// clang-format on

/// Of what stands in a file, as much as a sentence can hold.
QString shown(const std::string& fromFile) {
  constexpr int kLongest = 200;
  const QString text = printable(fromFile);
  return text.size() <= kLongest ? text : text.left(kLongest) + QChar(0x2026);
}

} // namespace

QString faultReason(const instruments::JsonFault& fault) {
  const auto named =
      std::find_if(std::begin(kNamed), std::end(kNamed), [&](const Named& one) { return fault.reason == one.reason; });
  if (fault.what.empty() || named == std::end(kNamed)) return reasonSentence(fault.reason);
  return QCoreApplication::translate("FaultText", named->source).arg(shown(fault.what));
}

QString faultText(const instruments::JsonFault& fault) {
  QString reason = faultReason(fault);
  if (!reason.isEmpty() && (fault.what.empty() || !reason.startsWith(shown(fault.what))))
    reason[0] = reason[0].toUpper();
  return reason;
}

QString faultLine(const instruments::JsonFault& fault) {
  const QString place = shown(placeWord(fault.path).toStdString());
  return place.isEmpty() ? faultText(fault)
                         : QCoreApplication::translate("FaultText", "%1: %2").arg(place, faultReason(fault));
}

} // namespace haven::text
