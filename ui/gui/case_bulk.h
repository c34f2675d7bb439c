#pragma once

#include "gui/session.h"
#include "report/document.h"
#include "store/case_finder.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace haven::gui {

/// What is done with several cases of the list at once: letting a colleague work in them too, and taking them along as
/// a list of work.
class CaseBulk : public QWidget {
  Q_OBJECT
 public:
  /// As many as fit on a list somebody goes by; more is no day's work.
  static constexpr int kMostOnList = 300;

  /// @param chosen the cases that are chosen in the list, in its order
  CaseBulk(Session& session, std::function<std::vector<store::FoundCase>()> chosen, QWidget* parent = nullptr);
  /// How many are chosen.
  void setCount(int count);

 signals:
  void told(const QString& message);
  /// Cases are of others now: the list is to be read again.
  void changed();

 private:
  QFrame* makeAssigning();
  QFrame* makeWorkList();
  void open(QFrame* panel);
  void close();
  void beginAssigning();
  void assign();
  /// The next few, so that the window goes on answering.
  void step();
  Status assignOne(casefile::CaseId id);
  void ended();
  void print();
  void save();
  /// The pages, where all are found; told where not.
  bool withList(const std::function<Status(const report::Document&)>& use);

  Session* m_session;
  std::function<std::vector<store::FoundCase>()> m_chosen;
  QPushButton* m_assign;
  QPushButton* m_list;
  QFrame* m_assigning = nullptr;
  QComboBox* m_colleague = nullptr;
  QCheckBox* m_leave = nullptr;
  QPushButton* m_doAssign = nullptr;
  QLabel* m_progress = nullptr;
  QFrame* m_workList = nullptr;
  QCheckBox* m_names = nullptr;
  std::vector<casefile::CaseId> m_queue; ///< still to be assigned, last first
  casefile::AccountId m_to = 0;
  bool m_leaving = false;
  int m_done = 0;
  int m_refused = 0;
  std::optional<Error> m_why; ///< the first that was refused
};

} // namespace haven::gui
