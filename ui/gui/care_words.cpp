#include "gui/care_words.h"

#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::Candidate;
using interventions::Intervention;
using interventions::InterventionCatalogue;
using interventions::Reason;
using interventions::ReasonKind;
using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CareWords)
};

constexpr std::string_view kVideo = "videofeedback";

/// Stands in a line of its own.
bool isLocal(const Reason& reason) {
  return reason.kind == ReasonKind::OfferedLocally || reason.kind == ReasonKind::NotOfferedLocally;
}

QString reasonWords(const std::vector<Reason>& reasons, const Candidate& candidate,
                    const InterventionCatalogue& catalogue) {
  QStringList words;
  for (const Reason& reason : reasons)
    if (!isLocal(reason)) words << text::reasonText(reason, candidate, catalogue);
  words.removeDuplicates();
  return words.join(QStringLiteral("; "));
}

QString tierWords(const Intervention& intervention) {
  switch (intervention.tier) {
  case 2:
    return Words::tr("form of treatment");
  case 3:
    return Words::tr("support");
  default:
    return {};
  }
}

} // namespace

QString capital(const QString& phrase) {
  return phrase.isEmpty() ? phrase : phrase.left(1).toUpper() + phrase.mid(1);
}

QString asOfWords(const std::string& asOf) {
  const QStringList parts = from(asOf).split(u'-');
  return parts.size() == 2 ? parts[1] + u'-' + parts[0] : from(asOf);
}

QString recognitionWords(const Intervention& intervention, const InterventionCatalogue& catalogue) {
  if (intervention.recognition.empty()) return intervention.local ? QString() : Words::tr("recognition not stated");
  const auto& newest = intervention.recognition.front();
  const interventions::Recognition* label = catalogue.recognition(newest.code);
  const QString words = label == nullptr ? from(newest.code) : from(label->label);
  return newest.asOf.empty() ? words : QStringLiteral("%1 (%2)").arg(words, asOfWords(newest.asOf));
}

QString offerWords(const interventions::LocalOffer* offer) {
  if (offer == nullptr) return {};
  if (!offer->offered) return Words::tr("Not offered here");
  QString words = offer->by.empty() ? Words::tr("Offered here") : Words::tr("Offered here by %1").arg(from(offer->by));
  if (offer->waitingWeeks) words += Words::tr(", waiting time %n week(s)", nullptr, *offer->waitingWeeks);
  return words;
}

CareRowWords rowWords(const Candidate& candidate, const InterventionCatalogue& catalogue,
                      const interventions::Overlay* overlay) {
  const Intervention& intervention = *candidate.intervention;
  CareRowWords words;
  words.name = from(intervention.name);
  words.fit = text::fitText(candidate.fit);
  words.because = capital(reasonWords(candidate.because, candidate, catalogue));
  if (const QString change = reasonWords(candidate.change, candidate, catalogue); !change.isEmpty())
    words.change = Words::tr("What would change it: %1").arg(change);
  QStringList local;
  if (overlay != nullptr) {
    if (intervention.local) local << Words::tr("Added by %1").arg(from(overlay->organisation));
    local << offerWords(overlay->offer(intervention.id));
    local.removeAll(QString());
  }
  words.local = local.join(QStringLiteral("  \u00B7  "));
  QStringList marks{recognitionWords(intervention, catalogue), tierWords(intervention)};
  if (intervention.has(kVideo)) marks << Words::tr("video feedback");
  if (intervention.treatment) marks << Words::tr("on indication");
  marks.removeAll(QString());
  words.marks = marks.join(QStringLiteral("  \u00B7  "));
  return words;
}

} // namespace haven::gui
