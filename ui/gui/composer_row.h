#pragma once

#include "report/composition.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace haven::gui {

class Disclosure;
class FormField;
class NoteField;

/// One section of a report: whether it is told, its place among the others, and what is written with it. Alt+Up and
/// Alt+Down move it from anywhere in the row.
class ComposerRow : public QWidget {
  Q_OBJECT
 public:
  ComposerRow(const report::CompositionPart& part, report::ReportKind kind, QWidget* parent = nullptr);
  [[nodiscard]] report::Section section() const { return m_section; }
  /// As it is now; own text that is too long to be kept is as it was before.
  [[nodiscard]] const report::CompositionPart& part() const { return m_part; }
  /// What stands at an end moves one way only.
  void setPlace(bool first, bool last);
  /// In the order of the Tab key.
  [[nodiscard]] std::vector<QWidget*> stops() const;

 signals:
  void changed();
  void moveWanted(int step); ///< -1 up, 1 down

 private:
  QPushButton* makeArrow(const QString& sign, const QString& words, const char* name, int step);
  void takeText();
  void tellWhetherOn();

  report::Section m_section;
  report::CompositionPart m_part;
  QCheckBox* m_on;
  QPushButton* m_up;
  QPushButton* m_down;
  NoteField* m_text;
  FormField* m_field;
  Disclosure* m_unfold;
};

} // namespace haven::gui
