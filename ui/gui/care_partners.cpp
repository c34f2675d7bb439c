#include "gui/care_partners.h"

#include "gui/disclosure.h"
#include "gui/form.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::Partner;
using text::from;

} // namespace

CarePartners::CarePartners(CareDesk& care, QWidget* parent) : QWidget(parent), m_care(&care), m_part(makeCard()) {
  setObjectName(QStringLiteral("carePartners"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_column = static_cast<QVBoxLayout*>(m_part->layout());
  m_open = new Disclosure(tr("With whom: referral and working together"), "carePartnersOpen", m_part);
  connect(m_open, &Disclosure::toggled, this, [this](bool open) {
    if (open) fill();
  });
  layout->addWidget(m_open, 0, Qt::AlignLeft);
  layout->addWidget(m_part);
}

void CarePartners::refresh() {
  if (m_open->isExpanded()) fill();
}

void CarePartners::showFound(std::optional<std::vector<std::string>> found) {
  if (found == m_found) return;
  if (!m_found) m_wasOpen = m_open->isExpanded();
  m_found = std::move(found);
  setVisible(!m_found || !m_found->empty());
  m_open->setExpanded(m_found ? !m_found->empty() : m_wasOpen);
  refresh();
}

void CarePartners::fill() {
  m_part->hide(); // what is added to something in sight is laid out one by one
  clearLayout(m_column);
  const std::pair<std::string_view, QString> groups[] = {{"local", tr("Of your own organisation")},
                                                         {"medical", tr("(Para)medical care")},
                                                         {"help", tr("Help and care")},
                                                         {"education", tr("Education and childcare")},
                                                         {"informal", tr("People around the family")},
                                                         {"elsewhere", tr("Named elsewhere in the sources")}};
  for (const auto& [id, title] : groups) {
    bool headed = false;
    for (const Partner& partner : m_care->catalogue().partners) {
      if (partner.group != id) continue;
      if (m_found && std::find(m_found->begin(), m_found->end(), partner.id) == m_found->end()) continue;
      if (!headed) m_column->addWidget(makeText(title, theme::TextSize::Lead));
      headed = true;
      addPartner(partner);
    }
  }
  m_part->setVisible(m_open->isExpanded());
}

void CarePartners::addPartner(const Partner& partner) {
  QLabel* name = makeText(from(partner.name));
  QFont bold = name->font();
  bold.setWeight(QFont::DemiBold);
  name->setFont(bold);
  name->setObjectName(QStringLiteral("carePartner_") + from(partner.id));
  m_column->addWidget(name);
  if (!partner.offers.empty()) m_column->addWidget(makeText(from(partner.offers)));
  QStringList small;
  if (!partner.ages.empty()) small << tr("Ages: %1").arg(from(partner.ages));
  small << text::sourcesText(partner.sources, m_care->catalogue());
  QLabel* where = makeMuted(small.join(QStringLiteral("  \u00B7  ")));
  where->setFont(theme::font(theme::TextSize::Small));
  where->setContentsMargins(0, 0, 0, theme::kSpace8);
  m_column->addWidget(where);
}

} // namespace haven::gui
