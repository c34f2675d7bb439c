#include "gui/record_words.h"

#include "gui/scale_section.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::CaseOverview)
};

/// `18 · laag`; where there are several scales `Veilig 40`: their bands stand on the record.
QString scaleText(const instruments::ScaleScore& score, const instruments::Instrument* instrument, bool named) {
  const instruments::Scale* scale = instrument == nullptr ? nullptr : instrument->scale(score.id);
  const QString points = score.raw ? formatPoints(*score.raw) : Words::tr("no score");
  if (named && scale != nullptr) return QString::fromStdString(scale->title) + u' ' + points;
  const instruments::Band* band = instrument == nullptr || !score.band || !score.normTable
                                      ? nullptr
                                      : instrument->band(score.id, *score.normTable, *score.band);
  return band == nullptr ? points : points + QStringLiteral(" · ") + QString::fromStdString(band->label);
}

} // namespace

QString resultWords(const casefile::Administration& administration, const instruments::Instrument* instrument) {
  if (!administration.isFinal())
    return Words::tr("%1 of %2 filled in")
        .arg(administration.answered())
        .arg(instrument == nullptr ? administration.items.size() : instrument->items.size());
  if (instrument != nullptr && instrument->lacksPack()) return Words::tr("answers kept, no score");
  if (!administration.result || administration.result->scales.empty()) return Words::tr("no total");
  const auto& scales = administration.result->scales;
  if (scales.size() == 1 && !scales.front().raw) return Words::tr("no total");
  QStringList texts;
  for (const auto& score : scales)
    texts << scaleText(score, instrument, scales.size() > 1);
  return texts.join(QStringLiteral(", "));
}

} // namespace haven::gui
