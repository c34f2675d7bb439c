#pragma once

#include "gui/session.h"
#include "store/retention.h"

#include <QFrame>

class QLabel;

namespace haven::gui {

class DestroyCase;
class Disclosure;

/// Until when a case is kept, and destroying it, for whoever may.
class KeptUntil : public QFrame {
  Q_OBJECT
 public:
  explicit KeptUntil(Session& session, QWidget* parent = nullptr);
  Status show(casefile::CaseId id);
  using QWidget::show;

 signals:
  void destroyed(const QString& number);

 private:
  [[nodiscard]] QString words(const store::RetentionRow& row) const;

  Session* m_session;
  QLabel* m_words;
  DestroyCase* m_destroy;
  Disclosure* m_open;
  QLabel* m_who;
};

} // namespace haven::gui
