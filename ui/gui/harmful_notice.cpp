#include "gui/harmful_notice.h"

#include "gui/disclosure.h"
#include "gui/form.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::HarmfulApproach;
using interventions::HarmfulHit;
using text::from;

QLabel* makeStrong(const QString& text, theme::TextSize size = theme::TextSize::Body) {
  QLabel* label = makeText(text, size);
  QFont font = label->font();
  font.setWeight(QFont::DemiBold);
  label->setFont(font);
  return label;
}

} // namespace

HarmfulNotice::HarmfulNotice(const interventions::InterventionCatalogue& catalogue, QWidget* parent)
    : QFrame(parent), m_catalogue(&catalogue), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("harmfulWarning"));
  setProperty("look", "warning");
  m_column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace16);
  m_column->setSpacing(theme::kSpace8);
  hide();
}

bool HarmfulNotice::show(const std::vector<HarmfulHit>& hits) {
  std::vector<const HarmfulApproach*> approaches;
  for (const HarmfulHit& hit : hits)
    approaches.push_back(hit.approach);
  if (approaches == m_shown) return false; // the same while one types on
  m_shown = approaches;
  hide(); // what is added to something in sight is laid out one by one
  clearLayout(m_column);
  m_sources = nullptr;
  if (approaches.empty()) return true;
  const QString title =
      m_catalogue->harmfulWarning.title.empty() ? tr("This can do harm") : from(m_catalogue->harmfulWarning.title);
  const QString heading = tr("Warning: %1").arg(title);
  m_column->addWidget(makeStrong(heading, theme::TextSize::Lead));
  QStringList names;
  for (const HarmfulApproach* approach : approaches) {
    names << from(approach->name);
    addApproach(*approach);
  }
  m_column->addWidget(makeText(from(m_catalogue->harmfulWarning.text)));
  for (const HarmfulApproach* approach : approaches) {
    if (approach->distinction.empty()) continue;
    QLabel* distinction = makeText(tr("Not to be taken for this: %1").arg(from(approach->distinction)));
    distinction->setObjectName(QStringLiteral("harmfulDistinction_") + from(approach->id));
    m_column->addWidget(distinction);
    if (approach->distinctionDerived)
      m_column->addWidget(makeMuted(tr("This is our inference; no source spells it out.")));
  }
  m_column->addWidget(makeMuted(tr("Haven never offers this and it cannot be chosen.")));
  addSources(approaches);
  // Assistive technology reads the name of what raises an alert.
  setAccessibleName(QStringLiteral("%1. %2. %3")
                        .arg(heading, names.join(QStringLiteral(", ")), from(m_catalogue->harmfulWarning.text)));
  setVisible(true);
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  return true;
}

void HarmfulNotice::focusSources() {
  if (m_sources != nullptr) m_sources->setFocus(Qt::OtherFocusReason);
}

void HarmfulNotice::addApproach(const HarmfulApproach& approach) {
  QLabel* name = makeStrong(from(approach.name));
  name->setObjectName(QStringLiteral("harmful_") + from(approach.id));
  m_column->addWidget(name);
  if (!approach.description.empty()) m_column->addWidget(makeText(from(approach.description)));
}

void HarmfulNotice::addSources(const std::vector<const HarmfulApproach*>& approaches) {
  auto* part = new QWidget;
  auto* lines = new QVBoxLayout(part);
  lines->setContentsMargins(theme::kSpace16, 0, 0, 0);
  lines->setSpacing(theme::kSpace8);
  const auto addSaid = [&](const QString& text, const std::vector<SourceRef>& sources) {
    lines->addWidget(makePoint(text));
    QLabel* where = makeMuted(text::sourcesText(sources, *m_catalogue).join(QStringLiteral("; ")));
    where->setFont(theme::font(theme::TextSize::Small));
    where->setContentsMargins(theme::kSpace16, 0, 0, 0);
    lines->addWidget(where);
  };
  for (const HarmfulApproach* approach : approaches) {
    if (approaches.size() > 1) lines->addWidget(makeStrong(from(approach->name)));
    for (const interventions::Statement& claim : approach->claims)
      addSaid(from(claim.text), {claim.source});
  }
  for (const interventions::Remark& nuance : m_catalogue->harmfulNuances)
    addSaid(from(nuance.text), nuance.sources);
  auto* more = new Disclosure(tr("What each source says"), "harmfulSources", part);
  m_sources = more;
  m_column->addWidget(more, 0, Qt::AlignLeft);
  m_column->addWidget(part);
}

} // namespace haven::gui
