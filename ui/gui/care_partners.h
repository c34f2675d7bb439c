#pragma once

#include "gui/care_desk.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace haven::gui {

class Disclosure;

/// Folded: who can be worked with or referred to, by group, the organisation's own ones in front. While something is
/// searched, only those that were found, unfolded. Named `carePartner_<id>`.
class CarePartners : public QWidget {
  Q_OBJECT
 public:
  explicit CarePartners(CareDesk& care, QWidget* parent = nullptr);
  /// The organisation's list may be another.
  void refresh();
  /// Nothing: all of them, folded as they were.
  void showFound(std::optional<std::vector<std::string>> found);

 private:
  void fill();
  void addPartner(const interventions::Partner& partner);

  CareDesk* m_care;
  QWidget* m_part;
  QVBoxLayout* m_column;
  Disclosure* m_open;
  std::optional<std::vector<std::string>> m_found;
  bool m_wasOpen = false; ///< before the search
};

} // namespace haven::gui
