#pragma once

#include "gui/pack_file.h"
#include "gui/session.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace haven::gui {

class PackShelf;
class PageFrame;

/// Beheer > Licentiepakketten: what every instrument that needs a licence pack has, and what can be done with it.
class PacksPage : public QWidget {
  Q_OBJECT
 public:
  explicit PacksPage(Session& session, QWidget* parent = nullptr);
  /// Reads the packs anew.
  Status refresh();
  /// Chooses a pack in its list and goes there, so that the next act is about it.
  void select(const std::string& hash);
  /// A calm line at the top about what was done last; empty hides it.
  void tell(const QString& message);
  /// Starts a draft with what a pack holds and opens it.
  void beginDraft(const instruments::LicencePack& pack);

 signals:
  void draftWanted(qint64 draft);
  void viewWanted(const QString& hash);
  void checkWanted(const QString& hash);
  void faultsFound(const haven::gui::PackFile& file);

 private:
  /// Greys what changes something, and says who may.
  void showWho(QWidget& import, const QString& who);
  PackShelf* addShelf(const instruments::Instrument& structure);
  void importFile();
  void addDemonstration(const std::string& instrument);
  void keep(const instruments::LicencePack& pack, const QString& message);
  void exportPack(const store::PackRow& row);
  void discard(const PackShelf& shelf);
  void beginCopy(const store::PackRow& row);
  /// Reads anew after an act, or says why it did not work.
  void after(const Status& done, const std::string& hash, const QString& message);
  void refuse(const Error& error);

  Session* m_session;
  PageFrame* m_frame;
  QLabel* m_message;
  std::vector<PackShelf*> m_shelves;
};

} // namespace haven::gui
