#include "gui/instrument_choice.h"

#include "gui/form.h"
#include "gui/pack_notice.h"
#include "gui/result_parts.h"
#include "instruments/age_advice.h"
#include "text/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

std::vector<const instruments::Instrument*> recommendedOn(const instruments::InstrumentCatalogue& catalogue,
                                                          const casefile::CaseFile& file, Date day) {
  const Months age = completedMonths(file.youth.dateOfBirth, day);
  std::vector<const instruments::Instrument*> recommended;
  for (const auto& instrument : catalogue.instruments())
    if (instruments::adviseForAge(instrument, age).fit == instruments::AgeFit::Recommended)
      recommended.push_back(&instrument);
  return recommended;
}

InstrumentChoice::InstrumentChoice(Session& session, QWidget* parent)
    : PageFrame("instrumentChoice", parent), m_session(&session) {
  QPushButton* back = makeButton(tr("Back"), "choiceBack");
  actions()->addWidget(back);
  actions()->addStretch();
  showActions(true);
  connect(back, &QPushButton::clicked, this, &InstrumentChoice::left);
}

void InstrumentChoice::show(const casefile::CaseFile& file, std::size_t row) {
  const Months age = completedMonths(file.youth.dateOfBirth, m_session->today());
  setTitle(tr("Choose an instrument"), tr("About %1 and %2 \u00B7 age today: %3")
                                           .arg(QString::fromStdString(file.youth.name),
                                                text::label(file.relationships[row - 1]), text::formatAge(age)));
  clearContent();
  for (const auto& instrument : m_session->context().catalogue.instruments())
    add(instrument, file, row);
}

void InstrumentChoice::add(const instruments::Instrument& instrument, const casefile::CaseFile& file, std::size_t row) {
  const casefile::Relationship& relationship = file.relationships[row - 1];
  const auto advice =
      instruments::adviseForAge(instrument, completedMonths(file.youth.dateOfBirth, m_session->today()));
  const QString name = QString::fromStdString(instrument.abbreviation);
  QFrame* card = makeSection(tr("%1 \u00B7 %2").arg(name, text::label(advice.fit)));
  card->layout()->addWidget(makeMuted(QString::fromStdString(instrument.title)));
  card->layout()->addWidget(makeText(QString::fromStdString(advice.reason)));
  QStringList sources;
  for (const auto& source : advice.sources)
    sources << QString::fromStdString(source.text());
  if (!sources.isEmpty())
    card->layout()->addWidget(makeMuted(tr("Source: %1").arg(sources.join(QStringLiteral("; ")))));
  if (const auto current = m_session->instrumentFor(instrument.id); current && current->lacksPack())
    card->layout()->addWidget(
        makeText(tr("No licence pack yet: answers are kept, scores are not calculated. It can be started all the "
                    "same.")));
  else if (current && current->demonstration)
    card->layout()->addWidget(makeText(markOf(*current)));
  if (!instrument.mayRespond(casefile::idOf(relationship.kind)))
    card->layout()->addWidget(makeText(tr("It is not meant to be filled in by this carer.")));
  QPushButton* start = makeButton(tr("Fill in the %1").arg(name), "");
  start->setObjectName(QStringLiteral("administer%1_%2").arg(row).arg(QString::fromStdString(instrument.id)));
  start->setAccessibleName(QStringLiteral("%1, %2").arg(start->text(), text::label(advice.fit)));
  static_cast<QVBoxLayout*>(card->layout())->addWidget(start, 0, Qt::AlignLeft);
  connect(start, &QPushButton::clicked, this,
          [this, id = relationship.id, which = QString::fromStdString(instrument.id)] { emit chosen(id, which); });
  content()->addWidget(card);
  if (content()->count() == 1) start->setFocus(Qt::TabFocusReason);
}

bool InstrumentChoice::event(QEvent* event) {
  const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return PageFrame::event(event);
  event->accept(); // one step back, not out of the case
  if (event->type() == QEvent::KeyPress) emit left();
  return true;
}

} // namespace haven::gui
