#include "gui/settings_page.h"

#include "gui/form.h"
#include "gui/language.h"
#include "gui/letterhead_card.h"
#include "gui/page_frame.h"
#include "store/deed.h"
#include "text/error_text.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace haven::gui {

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : AdminPlace(session, "settingsPage", parent), m_idle(new QSpinBox), m_who(makeMuted({})),
      m_letterhead(new LetterheadCard(session)), m_language(new QComboBox) {
  frame().setTitle(tr("Settings"), tr("Changes are kept at once."));
  QVBoxLayout* column = addCard(tr("For everybody who works in this store"));
  m_idle->setObjectName(QStringLiteral("idleMinutes"));
  m_idle->setRange(1, store::StoreSettings::kLongestIdle);
  m_idle->setMaximumWidth(120);
  m_idle->setKeyboardTracking(false); // half a number is no choice
  column->addWidget(
      new FormField(tr("Lock after how many minutes without keyboard or mouse"), m_idle,
                    tr("At most %1. A minute before, Haven says so.").arg(store::StoreSettings::kLongestIdle)));
  m_who->setObjectName(QStringLiteral("settingsWho"));
  column->addWidget(m_who);
  addCard(tr("At the top of reports"), "letterheadCard")->addWidget(m_letterhead);
  connect(m_letterhead, &LetterheadCard::kept, this, [this] { tell(tr("Kept.")); });
  connect(m_letterhead, &LetterheadCard::refused, this, &SettingsPage::refuse);
  QVBoxLayout* computer = addCard(tr("On this computer"));
  m_language->setObjectName(QStringLiteral("language"));
  m_language->setMaximumWidth(260);
  m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
  m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
  computer->addWidget(new FormField(tr("Language"), m_language,
                                    tr("From the next start of Haven on. Instruments and reports stay Dutch.")));
  connect(m_idle, &QSpinBox::valueChanged, this, &SettingsPage::keepIdle);
  connect(m_language, &QComboBox::activated, this, &SettingsPage::keepLanguage);
}

Status SettingsPage::refresh() {
  auto settings = store::readSettings(session().store());
  if (!settings) return fail(settings.error());
  m_settings = std::move(*settings);
  const QSignalBlocker quiet(m_idle);
  m_idle->setValue(m_settings.idleMinutes);
  const Status may = store::mayNow(session().store(), session().context().clock, casefile::Act::ManageStore);
  m_idle->setEnabled(may.has_value());
  m_who->setText(may ? QString() : text::errorText(may.error()));
  m_who->setVisible(!may);
  if (const Status shown = m_letterhead->refresh(may.has_value()); !shown) return shown;
  m_language->setCurrentIndex(std::max(0, m_language->findData(chosenLanguage())));
  setFocusProxy(may ? static_cast<QWidget*>(m_idle) : m_language);
  return {};
}

void SettingsPage::keepIdle() {
  store::StoreSettings wanted = m_settings;
  wanted.idleMinutes = m_idle->value();
  const Status kept = store::saveSettings(session().store(), wanted);
  if (!kept) return refuse(kept.error());
  m_settings = wanted;
  tell(tr("Kept."));
  emit settingsChanged();
}

void SettingsPage::keepLanguage() {
  chooseLanguage(m_language->currentData().toString());
  tell(tr("Kept. The next start of Haven is in this language."));
}

} // namespace haven::gui
