#pragma once

#include "gui/kept_page.h"
#include "gui/pack_check_page.h"
#include "gui/pack_file.h"
#include "gui/session.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QStackedWidget;

namespace haven::gui {

class OverlayPage;
class PackEditor;
class PackFaultsPage;
class PacksPage;

/// Beheer: what is arranged for the whole store rather than for one case. Places at the left, the open one beside them.
class AdminPage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit AdminPage(Session& session, QWidget* parent = nullptr);
  /// Shows the first place afresh.
  Status open();
  /// Keeps what is still being typed; false when the store could not take everything.
  bool settle();
  /// Goes back one step within Beheer; false when there is none.
  bool back();
  /// Name of the open page, for its help.
  [[nodiscard]] QString helpName() const;
  /// The place, or "draft <id>", "view <pack>", "check <pack>".
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 signals:
  void left();

 private:
  QWidget* makePlaces();
  void showPacks();
  void showOverlay();
  /// Marks which place is open.
  void showPlace(const char* name);
  void showDraft(store::PackDraftId draft);
  void showPack(const QString& hash, PackCheckPage::Purpose purpose);
  void showFaults(const PackFile& file);

  Session* m_session;
  QButtonGroup* m_choices;
  QWidget* m_places;
  QStackedWidget* m_pages;
  PacksPage* m_packs;
  PackFaultsPage* m_faults;
  PackEditor* m_editor;
  PackCheckPage* m_check;
  OverlayPage* m_overlay;
  QString m_within; ///< what is open in a place; empty: the place itself
  std::optional<instruments::LicencePack> m_mendable;
};

} // namespace haven::gui
