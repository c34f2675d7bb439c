#pragma once

#include "gui/care_desk.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

namespace haven::gui {

class PageFrame;

/// Two or three interventions side by side: the same row of each next to the other. Follows the desk.
class ComparePage : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMost = 3;

  explicit ComparePage(CareDesk& care, QWidget* parent = nullptr);
  /// Those that are not known are left out; no more than `kMost`.
  void open(const QStringList& interventions);
  [[nodiscard]] QStringList interventions() const;

 signals:
  void left();
  void cardWanted(const QString& intervention);
  /// One was taken out here.
  void removed(const QString& intervention);

 private:
  void show();

  CareDesk* m_care;
  PageFrame* m_frame;
  std::vector<std::string> m_ids;
};

} // namespace haven::gui
