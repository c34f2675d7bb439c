#pragma once

#include "gui/admin_place.h"
#include "gui/words_model.h"
#include "store/retention.h"

#include <vector>

class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace haven::gui {

class DestroyCase;

/// Beheer > Keeping and destroying: which closed cases have been kept long enough, and which were destroyed. Numbers
/// and days alone.
class RetentionPage : public AdminPlace {
  Q_OBJECT
 public:
  explicit RetentionPage(Session& session, QWidget* parent = nullptr);
  Status refresh() override;

 private:
  void addPast();
  void addDestroyed();
  void addDestroying();
  void showPast();
  void showDestroyed(const std::vector<store::DestroyedCase>& destroyed);
  void showHolding(const QModelIndex& row);
  void begin();
  void ended(const QString& number);

  std::vector<store::RetentionRow> m_rows;
  WordsModel m_pastModel;
  QTableView* m_past;
  QLabel* m_none;
  QPushButton* m_begin;
  WordsModel m_destroyedModel;
  QTableView* m_destroyed;
  QLabel* m_holding; ///< which backups may still hold the chosen one
  QLabel* m_noneDestroyed;
  PageFrame* m_destroyPage;
  DestroyCase* m_destroy;
};

} // namespace haven::gui
