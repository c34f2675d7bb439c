#pragma once

#include "gui/pack_file.h"
#include "gui/session.h"

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace haven::gui {

class PageFrame;

/// Why a pack file was not added: every fault with its place, and the way to mend it by hand.
class PackFaultsPage : public QWidget {
  Q_OBJECT
 public:
  explicit PackFaultsPage(Session& session, QWidget* parent = nullptr);
  void show(const PackFile& file);

 signals:
  void left();
  void mendWanted();

 private:
  Session* m_session;
  PageFrame* m_frame;
  QStandardItemModel m_model;
  QTableView* m_table;
  QPushButton* m_mend;
  QPushButton* m_back;
};

} // namespace haven::gui
