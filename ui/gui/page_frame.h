#pragma once

#include <QString>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace haven::gui {

/// The frame all pages share: title, one sentence of purpose, content in a scrolling column, help at the side, one row
/// of actions at the foot. Pages fill `content()`, `side()` and `actions()`.
class PageFrame : public QWidget {
  Q_OBJECT
 public:
  explicit PageFrame(const char* objectName, QWidget* parent = nullptr);
  void setTitle(const QString& title, const QString& purpose);
  /// Keeps the column and the actions under it no wider than this and in the middle; for pages that are a short form.
  void setNarrow(int width);
  [[nodiscard]] QVBoxLayout* content() const { return m_content; }
  /// Help at the side; hidden while empty and when the window is too narrow for it.
  [[nodiscard]] QVBoxLayout* side() const { return m_side; }
  void showSide(bool visible);
  [[nodiscard]] QBoxLayout* actions() const { return m_actions; }
  void showActions(bool visible);
  [[nodiscard]] QScrollArea* scroll() const { return m_scroll; }
  /// Stays above the content while it scrolls; hidden until asked for.
  [[nodiscard]] QVBoxLayout* pinned() const { return m_pinned; }
  void showPinned(bool visible);
  /// A mark over the whole page that never scrolls away, such as that of made-up norms; empty: none.
  void setMark(const QString& mark);
  /// Removes every widget and space from the content column.
  void clearContent();
  /// A calm line under the title that tells what went wrong; empty hides it. Read out by assistive technology.
  void setProblem(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QLabel* m_title;
  QLabel* m_purpose;
  QWidget* m_column;
  QFrame* m_problemFrame;
  QLabel* m_problem;
  QScrollArea* m_scroll;
  QVBoxLayout* m_content;
  QFrame* m_sideFrame;
  QVBoxLayout* m_side;
  QFrame* m_markFrame;
  QLabel* m_mark;
  QFrame* m_pinnedFrame;
  QVBoxLayout* m_pinned;
  QFrame* m_actionsFrame;
  QBoxLayout* m_actions;
  bool m_sideWanted = false;
};

} // namespace haven::gui
