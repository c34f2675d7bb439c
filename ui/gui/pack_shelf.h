#pragma once

#include "gui/pack_list_model.h"
#include "instruments/instrument.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace haven::gui {

/// The licence packs of one instrument: how it stands in words, every pack, and what can be done with the chosen one.
/// Tells what is wanted; does nothing itself.
class PackShelf : public QFrame {
  Q_OBJECT
 public:
  explicit PackShelf(const instruments::Instrument& structure, QWidget* parent = nullptr);

  void show(std::vector<PackListModel::Row> rows, bool offersDemonstration);
  /// Chooses a pack in the list; false when it is not there.
  bool select(const std::string& hash);
  void focusList();
  /// For who may look and change nothing: what changes something is greyed from now on.
  void makeReadOnly();
  [[nodiscard]] const std::string& instrument() const { return m_instrument; }
  [[nodiscard]] const PackListModel::Row* current() const;

 signals:
  void enterWanted();
  void demonstrationWanted();
  void continueWanted();
  void viewWanted();
  void checkWanted();
  void useWanted();
  void restWanted();
  void copyWanted();
  void exportWanted();
  void discardWanted();

 private:
  QPushButton* addAct(class QLayout* row, const QString& words, const char* name, void (PackShelf::*act)());
  void showState();
  void showActs();
  void fitTable();

  std::string m_instrument;
  QString m_objectSuffix;
  PackListModel m_model;
  QLabel* m_state;
  QTableView* m_table;
  QWidget* m_acts;
  QPushButton* m_enter = nullptr;
  QPushButton* m_demonstration = nullptr;
  QPushButton* m_continue = nullptr;
  QPushButton* m_view = nullptr;
  QPushButton* m_check = nullptr;
  QPushButton* m_use = nullptr;
  QPushButton* m_rest = nullptr;
  QPushButton* m_copy = nullptr;
  QPushButton* m_export = nullptr;
  QPushButton* m_discard = nullptr;
};

} // namespace haven::gui
