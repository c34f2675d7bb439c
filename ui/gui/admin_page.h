#pragma once

#include "gui/pack_file.h"
#include "gui/session.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace haven::gui {

class PackFaultsPage;
class PacksPage;

/// Beheer: what is arranged for the whole store rather than for one case. Places at the left, the open one beside them.
class AdminPage : public QWidget {
  Q_OBJECT
 public:
  explicit AdminPage(Session& session, QWidget* parent = nullptr);
  /// Shows the first place afresh.
  Status open();
  /// Goes back one step within Beheer; false when there is none.
  bool back();
  /// Name of the open page, for its help.
  [[nodiscard]] QString helpName() const;

 signals:
  void left();

 private:
  QWidget* makePlaces();
  void showPacks();
  void showFaults(const PackFile& file);

  Session* m_session;
  QStackedWidget* m_pages;
  PacksPage* m_packs;
  PackFaultsPage* m_faults;
  std::optional<instruments::LicencePack> m_mendable;
};

} // namespace haven::gui
