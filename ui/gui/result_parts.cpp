#include "gui/result_parts.h"

#include "gui/charts.h"
#include "gui/form.h"
#include "gui/item_bars.h"
#include "report/score_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

struct ResultParts {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::ResultParts)
};

QLabel* makeSmall(const QString& text) {
  QLabel* label = makeMuted(text);
  label->setFont(theme::font(theme::TextSize::Small));
  return label;
}

/// The band in words, else the score alone, else how far the filling-in has come.
QString headline(const instruments::Scale& scale, const instruments::ScaleScore& score, const instruments::Band* band) {
  const QString title = QString::fromStdString(scale.title);
  if (!score.raw)
    return ResultParts::tr("%1: %2 of %3 filled in").arg(title).arg(score.answered).arg(scale.items.size());
  if (band == nullptr) return ResultParts::tr("%1: %2").arg(title, formatPoints(*score.raw));
  const QString label = QString::fromStdString(band->label);
  return ResultParts::tr("%1: %2").arg(formatPoints(*score.raw), label);
}

} // namespace

QString formatPoints(double points) {
  QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
  dutch.setNumberOptions(QLocale::OmitGroupSeparator);
  return dutch.toString(points, 'f', QLocale::FloatingPointShortest);
}

QFrame* makeSection(const QString& title) {
  QFrame* card = makeCard();
  card->layout()->addWidget(makeText(title, theme::TextSize::Heading));
  return card;
}

QWidget* makeLinkRow(const QString& words, QPushButton* link) {
  constexpr int kAllRoom = 1000; // all but nothing for the stretch, until the words are at their widest
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(makeText(words), kAllRoom);
  layout->addStretch(1);
  link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  layout->addWidget(link);
  return row;
}

QFrame* makeScaleSection(const OpenRecord& record, const instruments::Scale& scale,
                         const instruments::ScaleScore& score) {
  const instruments::Band* band =
      score.band && score.normTable ? record.instrument.band(scale.id, *score.normTable, *score.band) : nullptr;
  QFrame* card = makeSection(headline(scale, score, band));
  card->setObjectName(QStringLiteral("scale_") + QString::fromStdString(scale.id));
  auto* line = new BandLineView("bandLine");
  line->setLine(report::scoreLine(scale, score));
  card->layout()->addWidget(line);
  if (!score.raw) {
    card->layout()->addWidget(
        makeText(ResultParts::tr("There is a score, and a meaning, only when every item has an answer.")));
    return card;
  }
  if (band == nullptr) return card;
  card->layout()->addWidget(makeText(QString::fromStdString(band->meaning)));
  if (!band->note.empty()) card->layout()->addWidget(makeSmall(QString::fromStdString(band->note)));
  for (const auto& norm : scale.norms)
    if (norm.id == *score.normTable)
      card->layout()->addWidget(
          makeSmall(ResultParts::tr("%1. Source: %2")
                        .arg(QString::fromStdString(norm.title), QString::fromStdString(norm.source.text()))));
  return card;
}

QFrame* makeItemsSection(const OpenRecord& record) {
  QFrame* card = makeSection(ResultParts::tr("Per behaviour"));
  card->layout()->addWidget(new ItemBars(record));
  return card;
}

QFrame* makeFollowUpSection(const instruments::Score& score) {
  if (score.advice.empty()) return nullptr;
  QFrame* card = makeSection(ResultParts::tr("Possible next steps"));
  QString reason;
  QStringList reasons;
  for (const auto& advice : score.advice) {
    card->layout()->addWidget(makePoint(QString::fromStdString(advice.text)));
    QLabel* source = makeSmall(ResultParts::tr("Source: %1").arg(QString::fromStdString(advice.source.text())));
    source->setIndent(theme::kSpace16);
    card->layout()->addWidget(source);
    if (reason == QString::fromStdString(advice.reason)) continue;
    reason = QString::fromStdString(advice.reason); // most often the same for all: said once
    reasons << reason;
  }
  for (const QString& because : reasons)
    card->layout()->addWidget(makeSmall(because));
  return card;
}

QFrame* makeNotADiagnosis(const instruments::Instrument& instrument) {
  return makeNotice(ResultParts::tr("Not a diagnosis"), QString::fromStdString(instrument.notADiagnosis),
                    "notADiagnosis");
}

} // namespace haven::gui
