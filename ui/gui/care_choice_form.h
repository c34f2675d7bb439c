#pragma once

#include "gui/care_desk.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace haven::gui {

class FormField;
class NoteField;

/// Chooses one intervention for the treatment plan: why, and where it is known the referral partner and who offers it.
/// Until it is chosen the desk holds what is typed; nothing is kept. Fields: `careReason`, `carePartner`,
/// `careOfferedBy`, buttons `careChoose` and `careLeave`.
class CareChoiceForm : public QWidget {
  Q_OBJECT
 public:
  explicit CareChoiceForm(CareDesk& care, QWidget* parent = nullptr);
  /// Shows what was typed for this one before.
  void open(const std::string& intervention);
  void focusFirst();

 signals:
  void chosen(qint64 choice);
  void left();

 private:
  void makeFields(QVBoxLayout& layout);
  void makeButtons(QVBoxLayout& layout);
  void fillPartners();
  void showWeighing();
  void hold();
  void choose();
  void leave();
  void showFailure(const Error& error);
  [[nodiscard]] CareDraft typed() const;

  CareDesk* m_care;
  std::string m_id;
  bool m_filling = false;
  QLabel* m_weighing;
  NoteField* m_reason;
  FormField* m_reasonField;
  QComboBox* m_partner;
  FormField* m_partnerField;
  QLineEdit* m_offeredBy;
  FormField* m_offeredByField;
  QLabel* m_failure;
};

} // namespace haven::gui
