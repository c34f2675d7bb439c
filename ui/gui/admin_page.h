#pragma once

#include "gui/kept_page.h"
#include "gui/lazy_page.h"
#include "gui/pack_check_page.h"
#include "gui/pack_file.h"
#include "gui/session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QStackedWidget;

namespace haven::gui {

class AdminPlace;
class BackupRunner;
class BarredPlace;
class OverlayPage;
class PackEditor;
class PackFaultsPage;
class PacksPage;

/// Beheer: what is arranged for the whole store rather than for one case. Places at the left, the open one beside them.
/// A place that is not for this person stands there as well and says whose it is.
class AdminPage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  enum class Place { Packs, Overlay, Accounts, Backup, Log, Retention, Numbers, Settings };

  AdminPage(Session& session, BackupRunner& backups, QWidget* parent = nullptr);
  /// Shows a place afresh.
  Status open(Place place = Place::Packs);
  /// Keeps what is still being typed; false when the store could not take everything.
  bool settle();
  /// Asks where something that is shown only once would be lost; false: it stays.
  bool mayLeave();
  /// Goes back one step within Beheer; false when there is none.
  bool back();
  /// Name of the open page, for its help.
  [[nodiscard]] QString helpName() const;
  /// The place, or "draft <id>", "view <pack>", "check <pack>".
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 signals:
  void left();
  /// What an administrator settles for everybody is another now.
  void settingsChanged();

 private:
  struct Listed {
    Place place;
    const char* button;
    QString words;
    std::optional<casefile::Act> act{}; ///< for whoever may do this; none: for everybody to read
    LazyPage<AdminPlace> page{};        ///< not of the packs and the own list, which have pages of their own kind
  };
  void layOutPackPages();
  void layOutPlaces(BackupRunner& backups);
  QWidget* makePlaces();
  void show(Place place);
  using QWidget::show;
  [[nodiscard]] const Listed& listed(Place place) const;
  /// Marks which place is open.
  void mark(Place place);
  Status openPage(const Listed& chosen);
  /// NotAllowed with who may, where the place is not for this person.
  [[nodiscard]] Status mayOpen(const Listed& one) const;
  void showPacks();
  void showDraft(store::PackDraftId draft);
  void showPack(const QString& hash, PackCheckPage::Purpose purpose);
  void showFaults(const PackFile& file);

  Session* m_session;
  std::vector<Listed> m_listed;
  Place m_open = Place::Packs;
  QButtonGroup* m_choices;
  QStackedWidget* m_pages;
  QWidget* m_places = nullptr;
  LazyPage<PacksPage> m_packs;
  LazyPage<PackFaultsPage> m_faults;
  LazyPage<PackEditor> m_editor;
  LazyPage<PackCheckPage> m_check;
  LazyPage<OverlayPage> m_overlay;
  LazyPage<BarredPlace> m_barred;
  QString m_within; ///< what is open in a place; empty: the place itself
  std::optional<instruments::LicencePack> m_mendable;
};

} // namespace haven::gui
