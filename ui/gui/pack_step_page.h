#pragma once

#include "gui/grid_panel.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace haven::gui {

class FormField;

/// One step of entering a pack.
class PackStepPage : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  /// Shows the draft that has been opened.
  virtual void start() = 0;
  /// Puts the focus where a fault can be mended, or on the first field.
  virtual void goTo(const SheetFault* fault) = 0;
  /// How high the step can be without the page scrolling, in pixels.
  virtual void setRoom(int) {}
};

/// The manual and the version: two fields.
class ManualStep : public PackStepPage {
  Q_OBJECT
 public:
  explicit ManualStep(PackDraft& draft, QWidget* parent = nullptr);
  void start() override;
  void goTo(const SheetFault* fault) override;

 private:
  void refresh();

  PackDraft* m_draft;
  QLabel* m_about;
  QWidget* m_mark;
  QLineEdit* m_manual;
  QLineEdit* m_version;
  FormField* m_manualField;
  FormField* m_versionField;
};

/// A step that is one grid.
class GridStep : public PackStepPage {
  Q_OBJECT
 public:
  GridStep(PackDraft& draft, GridId::Kind kind, const char* gridName, const QString& heading,
           QWidget* parent = nullptr);
  void start() override;
  void goTo(const SheetFault* fault) override;
  void setRoom(int pixels) override;

 private:
  GridId m_grid;
  GridPanel* m_panel;
};

/// The norm tables of a scale, and the bands of the current one.
class NormsStep : public PackStepPage {
  Q_OBJECT
 public:
  explicit NormsStep(PackDraft& draft, QWidget* parent = nullptr);
  void start() override;
  void goTo(const SheetFault* fault) override;

 private:
  void showScale(int scale);
  void showNorm(int norm);
  void refresh();
  void offerCopies();
  void copy();

  PackDraft* m_draft;
  QComboBox* m_scales;
  QLabel* m_range;
  GridPanel* m_norms;
  QComboBox* m_copyTo;
  QPushButton* m_copy;
  GridPanel* m_bounds;
  int m_scale = 0;
  int m_norm = -1;
};

/// The advice rules, and the conditions of the current one.
class AdviceStep : public PackStepPage {
  Q_OBJECT
 public:
  explicit AdviceStep(PackDraft& draft, QWidget* parent = nullptr);
  void start() override;
  void goTo(const SheetFault* fault) override;

 private:
  void showRule(int rule);

  PackDraft* m_draft;
  GridPanel* m_rules;
  GridPanel* m_conditions;
  int m_rule = -1;
};

/// Everything that is not in order yet; choosing a line goes there.
class ReviewStep : public PackStepPage {
  Q_OBJECT
 public:
  explicit ReviewStep(PackDraft& draft, QWidget* parent = nullptr);
  void start() override;
  void goTo(const SheetFault* fault) override;
  void setRoom(int pixels) override;

 signals:
  void faultChosen(int index);

 private:
  void refresh();

  PackDraft* m_draft;
  QLabel* m_state;
  QStandardItemModel m_model;
  QTableView* m_table;
};

/// What a scale can be, from what is entered so far: "13 up to and including 65"; empty while that cannot be told.
QString attainableWords(const instruments::LicencePack& pack, const std::string& scale);

} // namespace haven::gui
