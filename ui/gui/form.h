#pragma once

#include "gui/theme.h"

#include <QFrame>
#include <QString>

#include <vector>

class QButtonGroup;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

/// Running text in one of the five sizes; wraps, is selectable only where asked, never wider than is readable.
QLabel* makeText(const QString& text, theme::TextSize size = theme::TextSize::Body, QWidget* parent = nullptr);
/// Second-rank text.
QLabel* makeMuted(const QString& text, QWidget* parent = nullptr);

/// One point of a list, its lines hanging beside the dash.
QWidget* makePoint(const QString& text, theme::TextSize size = theme::TextSize::Body);

enum class ButtonRank { Ordinary, Primary, Quiet, Place, Answer };
QPushButton* makeButton(const QString& text, const char* objectName, ButtonRank rank = ButtonRank::Ordinary);

/// Makes the Tab key come to the chosen button of a group, or to the first where none is. Qt does so only once one of
/// them has had the focus.
void keepTabOnChecked(const QButtonGroup& group);

/// Makes Tab go through these one after the other, for fields that were made later than what stands below them. All in
/// one window; the first stays where it is.
void keepTabOrder(const std::vector<QWidget*>& fields);

/// A white sheet with soft edges; add to `layout()`.
QFrame* makeCard(QWidget* parent = nullptr);
/// A calm notice with a title line and text.
QFrame* makeNotice(const QString& title, const QString& text, const char* objectName = nullptr);
QFrame* makeRule();

/// A column that fills a widget without a margin of its own.
QVBoxLayout* columnIn(QWidget* widget, int spacing = theme::kSpace4);

/// Label above, field, help below, and a line that says what is wrong. The label is the field's buddy, so assistive
/// technology reads it; the help text is its accessible description.
class FormField : public QWidget {
  Q_OBJECT
 public:
  FormField(const QString& label, QWidget* field, const QString& help = {}, QWidget* parent = nullptr);
  /// Empty: nothing wrong.
  void setProblem(const QString& problem);
  [[nodiscard]] bool hasProblem() const;
  [[nodiscard]] QWidget* field() const { return m_field; }
  void setLabel(const QString& label);
  void setHelp(const QString& help);

 private:
  QWidget* m_field;
  QLabel* m_label;
  QLabel* m_help;
  QLabel* m_problem;
};

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace haven::gui
