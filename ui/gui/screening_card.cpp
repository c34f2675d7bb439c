#include "gui/screening_card.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/open_record.h"
#include "gui/pack_notice.h"
#include "gui/scale_section.h"
#include "instruments/age_advice.h"
#include "report/informants.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

QLabel* makeBold(const QString& text) {
  QLabel* label = makeText(text);
  QFont bold = label->font();
  bold.setWeight(QFont::DemiBold);
  label->setFont(bold);
  return label;
}

/// How a result bears on the conclusion of step 2; it never sets it.
QString wordsFor(plan::Reading reading) {
  switch (reading) {
  case plan::Reading::Indicates:
    return ScreeningCard::tr("For the conclusion this counts as: indications for problematic attachment.");
  case plan::Reading::Between:
    return ScreeningCard::tr("For the conclusion this counts as: neither clear indications nor reassuring.");
  case plan::Reading::Reassures:
    return ScreeningCard::tr("For the conclusion this counts as: no indications.");
  case plan::Reading::Unscored:
    break;
  }
  return ScreeningCard::tr("There is no band to hold the conclusion against.");
}

/// "Totaal: 18 · aanwijzingen voor ...", or why there is no score or band.
QString outcomeOf(const OpenRecord& record, const instruments::Scale& scale, const instruments::ScaleScore& score) {
  const QString points = score.raw ? formatPoints(*score.raw) : ScreeningCard::tr("no score");
  const QString band = from(report::bandLabel(record.instrument, score));
  if (!band.isEmpty()) return QStringLiteral("%1: %2 \u00B7 %3").arg(from(scale.title), points, band);
  return QStringLiteral("%1: %2. %3").arg(from(scale.title), points, noBandWords(record, scale, score)).trimmed();
}

} // namespace

ScreeningCard::ScreeningCard(PlanDesk& desk, QWidget* parent) : QWidget(parent), m_desk(&desk) {
  setObjectName(QStringLiteral("screeningCard"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  addTaken(*column);
  addOffered(*column);
}

void ScreeningCard::addTaken(QVBoxLayout& column) {
  column.addWidget(makeText(tr("Taken in this round"), theme::TextSize::Lead));
  const auto& readings = m_desk->state().readings;
  if (readings.empty()) column.addWidget(makeMuted(tr("Nothing yet.")));
  for (const plan::ResultReading& reading : readings)
    addRecord(column, reading);
}

void ScreeningCard::addRecord(QVBoxLayout& column, const plan::ResultReading& reading) {
  const auto record = openRecord(m_desk->session(), reading.record->id);
  if (!record) {
    column.addWidget(makeText(tr("One of the records could not be read; the overview tells more.")));
    return;
  }
  const QString title = tr("%1, %2, about %3")
                            .arg(from(record->instrument.abbreviation), text::formatDate(reading.record->date),
                                 text::label(record->relationship));
  column.addWidget(makeBold(title));
  if (const QString mark = markOf(record->instrument); !mark.isEmpty()) column.addWidget(makeMuted(mark));
  if (record->instrument.lacksPack()) {
    column.addWidget(makeText(tr("The answers are kept and there is no score: there is no licence pack.")));
  } else if (reading.record->result) {
    for (const auto& score : reading.record->result->scales)
      if (const instruments::Scale* scale = record->instrument.scale(score.id))
        column.addWidget(makeText(outcomeOf(*record, *scale, score)));
  }
  column.addWidget(makeMuted(wordsFor(reading.reading)));
  QPushButton* open = makeButton(tr("Open the record"), "", ButtonRank::Quiet);
  open->setObjectName(QStringLiteral("openRecord-%1").arg(reading.record->id));
  open->setProperty("flush", true);
  open->setAccessibleName(tr("Open the record: %1").arg(title));
  connect(open, &QPushButton::clicked, this, [this, id = reading.record->id] { emit recordWanted(id, false); });
  column.addWidget(open, 0, Qt::AlignLeft);
}

void ScreeningCard::addOffered(QVBoxLayout& column) {
  const Months age = completedMonths(m_desk->file().youth.dateOfBirth, m_desk->session().today());
  column.addSpacing(theme::kSpace8);
  column.addWidget(makeText(tr("What fits the age today: %1").arg(text::formatAge(age)), theme::TextSize::Lead));
  for (const plan::ScreeningInstrument& offered : m_desk->plan().screening)
    if (const auto* instrument = m_desk->session().context().catalogue.find(offered.id))
      addInstrument(column, *instrument);
  QLabel* counts = makeText(
      m_anyRecommended
          ? tr("At this age the sources recommend an instrument: step 2 is concluded with one taken. A reason why not "
               "can be noted, and does not take its place.")
          : tr("At this age the sources recommend no instrument: a reason why none was taken is enough."));
  counts->setObjectName(QStringLiteral("screeningCounts"));
  column.addWidget(counts);
}

void ScreeningCard::addInstrument(QVBoxLayout& column, const instruments::Instrument& instrument) {
  const Months age = completedMonths(m_desk->file().youth.dateOfBirth, m_desk->session().today());
  const auto advice = instruments::adviseForAge(instrument, age);
  column.addWidget(
      makeBold(QStringLiteral("%1 \u00B7 %2").arg(from(instrument.abbreviation), text::label(advice.fit))));
  QStringList sources;
  for (const auto& source : advice.sources)
    sources << from(source.text());
  column.addWidget(makeText(from(advice.reason)));
  if (!sources.isEmpty()) column.addWidget(makeMuted(tr("Source: %1").arg(sources.join(QStringLiteral("; ")))));
  if (advice.fit == instruments::AgeFit::Recommended) {
    m_anyRecommended = true;
    addStarts(column, instrument);
  }
}

void ScreeningCard::addStarts(QVBoxLayout& column, const instruments::Instrument& instrument) {
  const casefile::CaseFile& file = m_desk->file();
  if (file.plan.closed()) return;
  if (file.relationships.empty()) {
    QPushButton* add = makeButton(tr("Add a carer"), "addCarerFirst");
    connect(add, &QPushButton::clicked, this, &ScreeningCard::carerWanted);
    column.addWidget(makeText(tr("An instrument is about the relationship with one carer, so add the first one.")));
    column.addWidget(add, 0, Qt::AlignLeft);
    return;
  }
  auto* starts = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, starts);
  for (const auto& relationship : file.relationships) {
    const auto draft =
        std::find_if(file.administrations.begin(), file.administrations.end(), [&](const auto& administration) {
          return !administration.isFinal() && administration.relationship == relationship.id &&
                 administration.instrument == instrument.id;
        });
    const bool begun = draft != file.administrations.end();
    QPushButton* button = makeButton((begun ? tr("Go on with the %1: %2") : tr("Fill in the %1: %2"))
                                         .arg(from(instrument.abbreviation), text::label(relationship)),
                                     "");
    button->setObjectName(QStringLiteral("screen-%1@%2").arg(from(instrument.id)).arg(relationship.id));
    button->setEnabled(m_desk->mayDo(casefile::Act::WriteCase));
    connect(button, &QPushButton::clicked, this,
            [this, begun, id = begun ? draft->id : 0, about = relationship.id, which = from(instrument.id)] {
              begun ? emit recordWanted(id, true) : emit administrationWanted(about, which);
            });
    flow->addWidget(button);
  }
  column.addWidget(starts);
}

} // namespace haven::gui
