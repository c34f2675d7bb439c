#include "gui/scale_section.h"

#include "gui/charts.h"
#include "gui/form.h"
#include "gui/result_parts.h"
#include "report/score_line.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace haven::gui {
namespace {

using instruments::Band;
using instruments::NoBand;
using instruments::Scale;
using instruments::ScaleScore;

struct ScaleSection {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::ScaleSection)
};

QLabel* makeSmall(const QString& text) {
  QLabel* label = makeMuted(text);
  label->setFont(theme::font(theme::TextSize::Small));
  return label;
}

QString numbers(const std::vector<std::string>& items) {
  QStringList list;
  for (const auto& item : items)
    list << QString::fromStdString(item);
  return list.join(QStringLiteral(", "));
}

/// The band in words, else the score alone, else how far the filling-in has come.
QString headline(const OpenRecord& record, const Scale& scale, const ScaleScore& score, const Band* band) {
  const QString title = QString::fromStdString(scale.title);
  if (!score.raw)
    return ScaleSection::tr("%1: %2 of %3 filled in")
        .arg(title)
        .arg(score.answered)
        .arg(record.instrument.itemsOf(scale).size());
  if (band == nullptr) return ScaleSection::tr("%1: %2").arg(title, formatPoints(*score.raw));
  const QString label = QString::fromStdString(band->label);
  if (record.instrument.scales.size() == 1) return ScaleSection::tr("%1: %2").arg(formatPoints(*score.raw), label);
  return ScaleSection::tr("%1: %2, %3").arg(title, formatPoints(*score.raw), label);
}

const instruments::NormTable* tableOf(const Scale& scale, const ScaleScore& score) {
  const auto used = [&](const auto& norm) { return norm.id == score.normTable; };
  const auto found = std::ranges::find_if(scale.norms, used);
  return found == scale.norms.end() ? nullptr : &*found;
}

/// Whether a missing answer is made up for by the mean of the others, in the scale or in one it is a total of.
bool isImputing(const instruments::Instrument& instrument, const Scale& scale) {
  if (scale.of.empty()) return scale.whenMissing == instruments::WhenMissing::MeanImputed;
  return std::ranges::any_of(scale.of, [&](const auto& part) {
    const Scale* inner = instrument.scale(part);
    return inner != nullptr && isImputing(instrument, *inner);
  });
}

QString answeredWords(const OpenRecord& record, const Scale& scale, const ScaleScore& score) {
  const auto all = static_cast<int>(record.instrument.itemsOf(scale).size());
  QString words = ScaleSection::tr("Score from %1 to %2.").arg(formatPoints(score.min), formatPoints(score.max));
  if (score.missing.empty()) return words + u' ' + ScaleSection::tr("All %n item(s) answered.", nullptr, all);
  return words + u' ' +
         ScaleSection::tr("%1 of %2 answered; without an answer: %3.")
             .arg(score.answered)
             .arg(all)
             .arg(numbers(score.missing));
}

/// What became of the missing answers, and between what the score would lie with all of them.
QString sureWords(const OpenRecord& record, const Scale& scale, const ScaleScore& score) {
  if (score.missing.empty()) return {};
  QStringList words;
  const auto missing = static_cast<int>(score.missing.size());
  if (score.isImputed())
    words << (isImputing(record.instrument, scale)
                  ? ScaleSection::tr("%n answer(s) estimated from the others.", nullptr, missing)
                  : ScaleSection::tr("Only what was answered counts; nothing was put in place of %n answer(s).",
                                     nullptr, missing));
  const auto sheet =
      casefile::answerSheet(record.administration, record.instrument, record.file.youth, record.relationship);
  if (const auto possible = instruments::possibleRange(record.instrument, scale, sheet))
    words << ScaleSection::tr("With everything filled in it would lie between %1 and %2.")
                 .arg(formatPoints(possible->low), formatPoints(possible->high));
  return words.join(u' ');
}

/// How far the score is from the nearest other band, in words.
QString distanceWords(const instruments::NormTable& table, const ScaleScore& score) {
  const Band* lower = nullptr;
  const Band* higher = nullptr;
  for (const Band& band : table.bands) {
    if (band.to < *score.raw) lower = &band;
    if (band.from > *score.raw && higher == nullptr) higher = &band;
  }
  constexpr double kFar = std::numeric_limits<double>::infinity();
  const double down = lower == nullptr ? kFar : *score.raw - lower->to;
  const double up = higher == nullptr ? kFar : higher->from - *score.raw;
  if (lower == nullptr && higher == nullptr) return {};
  QStringList words;
  if (down <= up)
    words << ScaleSection::tr("%1 lower would be: %2.").arg(formatPoints(down), QString::fromStdString(lower->label));
  if (up <= down)
    words << ScaleSection::tr("%1 higher would be: %2.").arg(formatPoints(up), QString::fromStdString(higher->label));
  return words.join(u' ');
}

QString noBandWords(const OpenRecord& record, const Scale& scale, const ScaleScore& score, NoBand why) {
  switch (why) {
  case NoBand::TooManyMissing:
    if (scale.allowedMissing == 0)
      return ScaleSection::tr("There is a score, and a meaning, only when every item has an answer.");
    return ScaleSection::tr("No score: %1 items without an answer, and the manual allows %2. Fill them in if the form "
                            "has them: %3.")
        .arg(score.missing.size())
        .arg(scale.allowedMissing)
        .arg(numbers(score.missing));
  case NoBand::SexUnknown:
    return record.administration.isFinal()
               ? ScaleSection::tr(
                     "No band: the norm tables ask for the youth's sex, and it was not recorded. Record it "
                     "with the details of the case and make a correction.")
               : ScaleSection::tr("No band: the norm tables ask for the youth's sex, and it is not recorded. Record it "
                                  "with the details of the case.");
  case NoBand::RespondentUnknown:
  case NoBand::AgeUnknown:
    return ScaleSection::tr("No band: the norm tables ask for something that is not recorded with this form.");
  case NoBand::NoTableFits: {
    QStringList titles;
    for (const auto& norm : scale.norms)
      titles << QString::fromStdString(norm.title);
    if (titles.isEmpty())
      return ScaleSection::tr("No band: the licence pack has no norm table for this scale. The score says nothing by "
                              "itself.");
    return ScaleSection::tr("No band: no norm table is for this informant, sex and age. There are: %1. The score says "
                            "nothing by itself.")
        .arg(titles.join(QStringLiteral(", ")));
  }
  case NoBand::PackMissing:
  case NoBand::HasOne:
    break;
  }
  return {};
}

void addReading(QVBoxLayout& column, const Scale& scale, const ScaleScore& score, const Band& band) {
  column.addWidget(makeText(QString::fromStdString(band.meaning)));
  if (!band.note.empty()) column.addWidget(makeSmall(QString::fromStdString(band.note)));
  const instruments::NormTable* table = tableOf(scale, score);
  if (table == nullptr) return;
  const QString distance = distanceWords(*table, score);
  if (!distance.isEmpty()) column.addWidget(makeText(distance));
  column.addWidget(
      makeSmall(ScaleSection::tr("Norm table: %1. Source: %2")
                    .arg(QString::fromStdString(table->title), QString::fromStdString(table->source.text()))));
}

} // namespace

QString noBandWords(const OpenRecord& record, const Scale& scale, const ScaleScore& score) {
  const auto sheet =
      casefile::answerSheet(record.administration, record.instrument, record.file.youth, record.relationship);
  return noBandWords(record, scale, score, instruments::whyNoBand(record.instrument, scale, score, sheet));
}

QString formatPoints(double points) {
  constexpr double kHundred = 100; // a mean can have any number of decimals
  QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
  dutch.setNumberOptions(QLocale::OmitGroupSeparator);
  return dutch.toString(std::round(points * kHundred) / kHundred, 'f', QLocale::FloatingPointShortest);
}

QFrame* makeScaleSection(const OpenRecord& record, const Scale& scale, const ScaleScore& score,
                         const std::function<void()>& toDetails) {
  const Band* band =
      score.band && score.normTable ? record.instrument.band(scale.id, *score.normTable, *score.band) : nullptr;
  QFrame* card = makeSection(headline(record, scale, score, band));
  card->setObjectName(QStringLiteral("scale_") + QString::fromStdString(scale.id));
  auto& column = *static_cast<QVBoxLayout*>(card->layout());
  auto* line = new BandLineView("bandLine");
  line->setLine(report::scoreLine(scale, score));
  column.addWidget(line);
  if (record.instrument.isQuestionnaire()) column.addWidget(makeText(answeredWords(record, scale, score)));
  if (const QString sure = sureWords(record, scale, score); !sure.isEmpty()) column.addWidget(makeText(sure));
  if (band != nullptr) {
    addReading(column, scale, score, *band);
    return card;
  }
  const auto sheet =
      casefile::answerSheet(record.administration, record.instrument, record.file.youth, record.relationship);
  const NoBand why = instruments::whyNoBand(record.instrument, scale, score, sheet);
  const QString words = noBandWords(record, scale, score, why);
  if (why == NoBand::SexUnknown) {
    QPushButton* link = makeButton(ScaleSection::tr("To the details"), "toDetailsButton", ButtonRank::Quiet);
    QObject::connect(link, &QPushButton::clicked, card, toDetails);
    column.addWidget(makeLinkRow(words, link));
  } else if (!words.isEmpty()) {
    column.addWidget(makeText(words));
  }
  return card;
}

void addOutcome(QVBoxLayout& column, const OpenRecord& record, const instruments::Score& score,
                const std::function<void()>& toDetails) {
  if (!record.instrument.lacksPack())
    for (const auto& scaleScore : score.scales)
      if (const Scale* scale = record.instrument.scale(scaleScore.id))
        column.addWidget(makeScaleSection(record, *scale, scaleScore, toDetails));
  column.addWidget(makeNotADiagnosis(record.instrument));
  if (QFrame* steps = makeFollowUpSection(score)) column.addWidget(steps);
  if (QFrame* open = makeOpenAnswersSection(record)) column.addWidget(open);
}

} // namespace haven::gui
