#include "gui/care_filter.h"

#include "gui/chips.h"
#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QPushButton>

namespace haven::gui {
namespace {

constexpr std::string_view kVideo = "videofeedback";

std::function<void(CareFilter&, bool)> ofTier(int tier) {
  return [tier](CareFilter& filter, bool on) {
    if (on)
      filter.tiers.insert(tier);
    else
      filter.tiers.erase(tier);
  };
}

} // namespace

bool CareFilter::lets(const interventions::Intervention& intervention, const interventions::Overlay* overlay) const {
  if (!tiers.empty() && !tiers.contains(intervention.tier)) return false;
  if (videoFeedback && !intervention.has(kVideo)) return false;
  if (withoutIndication && intervention.treatment) return false;
  if (!local) return true;
  if (overlay == nullptr) return false;
  const interventions::LocalOffer* offer = overlay->offer(intervention.id);
  return intervention.local || (offer != nullptr && offer->offered);
}

CareFilterBar::CareFilterBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("careFilters"));
  new FlowLayout(theme::kSpace8, this);
  addChip(tr("Programmes"), "careFilter_tier1", ofTier(1));
  addChip(tr("Forms of treatment"), "careFilter_tier2", ofTier(2));
  addChip(tr("Support"), "careFilter_tier3", ofTier(3));
  addChip(tr("With video feedback"), "careFilter_video", [](CareFilter& f, bool on) { f.videoFeedback = on; });
  addChip(tr("Without indication"), "careFilter_indication", [](CareFilter& f, bool on) { f.withoutIndication = on; });
  m_local = addChip(tr("Offered here"), "careFilter_local", [](CareFilter& f, bool on) { f.local = on; });
}

QAbstractButton* CareFilterBar::addChip(const QString& words, const char* name,
                                        std::function<void(CareFilter&, bool)> set) {
  QPushButton* chip = makeChip(words, QLatin1String(name));
  chip->setAccessibleName(tr("Show only: %1").arg(words));
  connect(chip, &QPushButton::toggled, this, [this, set = std::move(set)](bool on) {
    set(m_filter, on);
    emit filterChanged();
  });
  layout()->addWidget(chip);
  m_chips.push_back(chip);
  return chip;
}

void CareFilterBar::setOverlay(const interventions::Overlay* overlay) {
  m_local->setVisible(overlay != nullptr);
  if (overlay == nullptr) m_local->setChecked(false);
}

void CareFilterBar::clear() {
  for (QAbstractButton* chip : m_chips)
    chip->setChecked(false);
}

} // namespace haven::gui
