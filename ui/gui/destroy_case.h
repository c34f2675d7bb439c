#pragma once

#include "gui/session.h"
#include "store/retention.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;
class PlanChoice;

/// Destroys one case for good: says what is lost, asks on which ground, and has its number typed.
class DestroyCase : public QWidget {
  Q_OBJECT
 public:
  explicit DestroyCase(Session& session, QWidget* parent = nullptr);
  void start(const store::RetentionRow& row);

 signals:
  void destroyed(const QString& number);
  void left();

 private:
  [[nodiscard]] std::optional<casefile::DestroyGround> ground() const;
  void destroy();

  Session* m_session;
  store::RetentionRow m_row;
  QLabel* m_lost;
  PlanChoice* m_ground;
  QLabel* m_groundProblem;
  QLineEdit* m_number;
  FormField* m_numberField;
  QPushButton* m_destroy;
};

} // namespace haven::gui
