#pragma once

#include "report/composition.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace haven::gui {

class FormField;
class PlanChoice;

/// Which report, about whom, and with or without names.
class ComposerOptions : public QWidget {
  Q_OBJECT
 public:
  explicit ComposerOptions(QWidget* parent = nullptr);
  /// Of this case: carers with a final record can be chosen.
  void setCase(const casefile::CaseFile& file);
  /// Shows without taking it for a choice.
  void show(const report::Composition& composition);
  /// The last that the Tab key comes to.
  void focusChoice();
  [[nodiscard]] QWidget* lastStop() const;
  /// Everything but the sections.
  void write(report::Composition& composition) const;

 signals:
  void kindChosen(haven::report::ReportKind kind);
  void changed();
  void letterWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QRadioButton* addNames(QWidget& row, const QString& words, const char* name);

  PlanChoice* m_kind;
  QComboBox* m_about;
  QRadioButton* m_named;
  QRadioButton* m_pseudonymous;
  QCheckBox* m_scores;
  bool m_showing = false; ///< by us, not by a person
};

} // namespace haven::gui
