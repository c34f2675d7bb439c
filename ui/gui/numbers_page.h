#pragma once

#include "gui/admin_place.h"
#include "store/numbers.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

/// Beheer > Numbers: how many cases there are of what kind, for who leads a team. Counted off the window's thread.
class NumbersPage : public AdminPlace {
  Q_OBJECT
 public:
  explicit NumbersPage(Session& session, QWidget* parent = nullptr);
  Status refresh() override;

 private:
  /// Brings the index up to date a part at a time, then counts.
  void count();
  void show(const store::TeamNumbers& counted);
  using QWidget::show;
  void addTable(const store::TeamNumbers& counted, const casefile::NumbersTable& table);
  void save();

  QLabel* m_state; ///< being counted, or what the numbers are about
  QPushButton* m_save;
  QWidget* m_tables = nullptr;
  std::optional<store::NumbersLeave> m_leave;
  std::optional<store::TeamNumbers> m_counted;
  int m_asked = 0;
};

} // namespace haven::gui
