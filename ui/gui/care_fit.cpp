#include "gui/care_fit.h"

#include "gui/care_section.h"
#include "gui/form.h"
#include "gui/side_by_side.h"
#include "text/intervention_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using interventions::Candidate;
using interventions::Fit;
using interventions::Reason;
using text::from;

constexpr int kTwoColumns = 900; // narrower than this, columns would be too small to read

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::CareFit)
};

/// A phrase as a sentence of its own.
QString asSentence(QString phrase) {
  if (phrase.isEmpty()) return phrase;
  phrase[0] = phrase[0].toUpper();
  return phrase.endsWith(QLatin1Char('.')) ? phrase : phrase + QLatin1Char('.');
}

QString reasonSentence(const CareDesk& care, const Candidate& candidate, const Reason& reason) {
  return asSentence(text::reasonText(reason, candidate, care.catalogue()));
}

/// Where a reason stands. Of the organisation's own addition there is no place but its list.
QStringList placesOf(const CareDesk& care, const Candidate& candidate, const Reason& reason) {
  const bool own = candidate.intervention->local && !reason.sources.empty();
  QStringList places = own && reason.rule.empty() ? QStringList{addedBy(*candidate.intervention, care.overlay())}
                                                  : text::sourcesText(reason.sources, care.catalogue());
  if (!reason.rule.empty()) places.prepend(Words::tr("Rule %1").arg(from(reason.rule)));
  return places;
}

void addReasons(QVBoxLayout& column, const CareDesk& care, const Candidate& candidate, const QString& heading,
                const std::vector<Reason>& reasons) {
  if (reasons.empty()) return;
  if (!heading.isEmpty()) {
    QLabel* title = makeText(heading);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column.addWidget(title);
  }
  for (const Reason& reason : reasons) {
    column.addWidget(makePoint(reasonSentence(care, candidate, reason)));
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme::kSpace16, 0, 0, 0);
    addSources(*below, placesOf(care, candidate, reason));
    column.addLayout(below);
  }
}

QString fitHeading(Fit fit) {
  switch (fit) {
  case Fit::Fits:
    return Words::tr("Fits this case");
  case Fit::Near:
    return Words::tr("Nearly fits this case");
  case Fit::No:
    break;
  }
  return Words::tr("Does not fit this case");
}

} // namespace

void addFit(QVBoxLayout& column, const CareDesk& care, const Candidate& candidate) {
  column.addWidget(makeText(fitHeading(candidate.fit), theme::TextSize::Lead));
  auto* because = new QWidget;
  addReasons(*columnIn(because), care, candidate, {}, candidate.because);
  auto* more = new QWidget;
  QVBoxLayout* rest = columnIn(more);
  addReasons(*rest, care, candidate, Words::tr("What would change it"), candidate.change);
  addReasons(*rest, care, candidate, Words::tr("To weigh"), candidate.remarks);
  auto* beside = new SideBySide(kTwoColumns);
  beside->add(because, Qt::AlignTop);
  beside->add(more, Qt::AlignTop);
  column.addWidget(beside);
  column.addWidget(makeMuted(Words::tr("Haven compares what was recorded with what the sources say. People choose.")));
}

void addFitInShort(QVBoxLayout& column, const CareDesk& care, const Candidate& candidate) {
  QString fit = text::fitText(candidate.fit);
  if (!fit.isEmpty()) fit[0] = fit[0].toUpper();
  QLabel* title = makeText(fit);
  QFont bold = title->font();
  bold.setWeight(QFont::DemiBold);
  title->setFont(bold);
  column.addWidget(title);
  for (const Reason& reason : candidate.because)
    column.addWidget(makePoint(reasonSentence(care, candidate, reason)));
}

void addChoiceLines(QVBoxLayout& column, const CareDesk& care, const casefile::CareChoice& choice) {
  column.addWidget(makeText(from(choice.reason)));
  QStringList more;
  if (!choice.partner.empty()) {
    const auto* partner = care.catalogue().partner(choice.partner);
    more << Words::tr("Referral partner: %1").arg(from(partner == nullptr ? choice.partner : partner->name));
  }
  if (!choice.offeredBy.empty()) more << Words::tr("Offered by: %1").arg(from(choice.offeredBy));
  if (!more.isEmpty()) column.addWidget(makeText(more.join(QStringLiteral("  \u00B7  "))));
  QLabel* who = makeMuted(Words::tr("Chosen by %1").arg(signatureText(choice.chosen)));
  who->setFont(theme::font(theme::TextSize::Small));
  column.addWidget(who);
}

QString signatureText(const casefile::Signature& signature) {
  return Words::tr("%1, %2, %3", "name, role, moment")
      .arg(from(signature.name), text::label(signature.role), text::formatMoment(signature.at));
}

} // namespace haven::gui
