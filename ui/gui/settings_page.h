#pragma once

#include "gui/admin_place.h"
#include "store/settings.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace haven::gui {

class LetterheadCard;

/// Beheer > Settings: after how many minutes Haven locks itself and what stands at the top of reports, for everybody;
/// and the language on this computer.
class SettingsPage : public AdminPlace {
  Q_OBJECT
 public:
  explicit SettingsPage(Session& session, QWidget* parent = nullptr);
  Status refresh() override;

 signals:
  void settingsChanged();

 private:
  void keepIdle();
  void keepLanguage();

  store::StoreSettings m_settings;
  QSpinBox* m_idle;
  QLabel* m_who;
  LetterheadCard* m_letterhead;
  QComboBox* m_language;
};

} // namespace haven::gui
