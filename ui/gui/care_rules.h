#pragma once

#include "gui/care_desk.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace haven::gui {

/// Rules that hold for the case, as a quiet list: what each means here, its number, and where it stands.
class CareRules : public QFrame {
  Q_OBJECT
 public:
  /// @param first only those that come before anything else and ask for no answer; else those to weigh
  CareRules(CareDesk& care, bool first, QWidget* parent = nullptr);
  void refresh();

 private:
  CareDesk* m_care;
  bool m_first;
  QVBoxLayout* m_column;
};

} // namespace haven::gui
