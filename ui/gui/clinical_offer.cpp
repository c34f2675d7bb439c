#include "gui/clinical_offer.h"

#include "text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kYear = 12;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::ClinicalOffer)
};

/// The last month of a year of age includes that whole year: 155 months is "to and including 12 years".
QString lastAge(int months) {
  return text::formatAge(Months((months + 1) % kYear == 0 ? months + 1 - kYear : months));
}

} // namespace

ClinicalOffer clinicalOffer(const PlanDesk& desk, std::string_view with) {
  const casefile::CaseFile& file = desk.file();
  const Months age = completedMonths(file.youth.dateOfBirth, desk.session().today());
  const auto wasTaken = [&](const plan::OutsideInstrument& one) {
    return std::any_of(file.plan.outside.begin(), file.plan.outside.end(), [&](const casefile::OutsideRecord& record) {
      return record.round == file.plan.round() && record.instrument == one.id;
    });
  };
  ClinicalOffer offer;
  for (const plan::OutsideInstrument& one : desk.plan().clinical) {
    if (one.with != with) continue;
    const bool fits = one.ages.holds(age);
    if (fits) offer.fitting.push_back(&one);
    if (!fits && wasTaken(one)) offer.taken.push_back(&one);
    if (!fits) offer.others.push_back(&one);
  }
  return offer;
}

QString agesOf(const plan::AgeSpan& ages) {
  if (ages.fromMonths && ages.toMonths)
    return Words::tr("from %1 up to and including %2")
        .arg(text::formatAge(Months(*ages.fromMonths)), lastAge(*ages.toMonths));
  if (ages.fromMonths) return Words::tr("from %1").arg(text::formatAge(Months(*ages.fromMonths)));
  return ages.toMonths ? Words::tr("up to and including %1").arg(lastAge(*ages.toMonths)) : QString();
}

QString whyNotAtThisAge(const plan::OutsideInstrument& instrument, Months age) {
  return Words::tr("%1 (%2): %3; the youth is now %4.")
      .arg(QString::fromStdString(instrument.abbreviation), QString::fromStdString(instrument.title),
           agesOf(instrument.ages), text::formatAge(age));
}

} // namespace haven::gui
