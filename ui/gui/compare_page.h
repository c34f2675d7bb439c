#pragma once

#include "gui/care_desk.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QPushButton;

namespace haven::gui {

class PageFrame;

/// Two or three interventions side by side: each row tells the same of all of them, and is a stop of the Tab key. Where
/// three do not fit beside each other, two stand there and a button brings the third. Follows the desk.
class ComparePage : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMost = 3;

  explicit ComparePage(CareDesk& care, QWidget* parent = nullptr);
  /// Those that are not known are left out; no more than `kMost`.
  void open(const QStringList& interventions);
  [[nodiscard]] QStringList interventions() const;
  /// How many columns there is room for now.
  [[nodiscard]] int columns() const;

 signals:
  void left();
  void cardWanted(const QString& intervention);
  /// One was taken out here.
  void removed(const QString& intervention);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  /// Reading begins with the first row.
  void focusInEvent(QFocusEvent* event) override;

 private:
  using Cell = std::function<QWidget*(const interventions::Intervention&)>;
  void show();
  void follow();
  void addHeads(const std::vector<const interventions::Intervention*>& shown);
  void addRow(const QString& name, const char* id, const std::vector<const interventions::Intervention*>& shown,
              const Cell& cell);
  [[nodiscard]] QWidget* fitCell(const interventions::Intervention& one) const;
  [[nodiscard]] QWidget* ageCell(const interventions::Intervention& one) const;
  void bringNext();

  CareDesk* m_care;
  PageFrame* m_frame;
  QPushButton* m_back;
  std::vector<std::string> m_ids; ///< in the order of the columns; what has no room comes last
  int m_shownColumns = 0;
};

} // namespace haven::gui
