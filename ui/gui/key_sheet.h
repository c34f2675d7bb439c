#pragma once

#include "gui/page_frame.h"
#include "gui/session.h"

#include <functional>

class QLabel;
class QPushButton;

namespace haven::gui {

class RecoveryCodeCard;

/// Makes a new recovery code, or a new key for the store with a new code, and shows the code once.
class KeySheet : public PageFrame {
  Q_OBJECT
 public:
  enum class Wanted { Code, Key };

  explicit KeySheet(Session& session, QWidget* parent = nullptr);
  /// @param reason why it is offered now; may be empty
  void start(Wanted wanted, const QString& reason);

  /// Whether a code stands there that nobody said to have kept.
  [[nodiscard]] bool hasUnkeptCode() const;

 signals:
  /// The whole store is about to be written anew: nothing else may be reading it.
  void rewriting();
  void left(const QString& message);

 private:
  void make();
  Result<std::string> makeNow();

  Session* m_session;
  Wanted m_wanted = Wanted::Code;
  QLabel* m_reason;
  QLabel* m_text;
  QFrame* m_before;
  RecoveryCodeCard* m_code;
  QPushButton* m_back;
  QPushButton* m_make;
  QPushButton* m_done;
};

} // namespace haven::gui
