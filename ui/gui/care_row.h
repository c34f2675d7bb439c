#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QString>

#include <array>
#include <map>
#include <memory>
#include <string>

class QCheckBox;
class QTextLayout;

namespace haven::gui {

/// What a row tells of one intervention; what is empty is not shown.
struct CareRowWords {
  QString name;
  QString fit;     ///< "past", for who does not see in which group it stands; shown where `showFit`
  QString because; ///< why it fits or does not
  QString change;  ///< what would change it
  QString local;   ///< how it is offered here, or who added it
  QString marks;   ///< recognition with its date, and what is known at a glance
  bool showFit = false;

  bool operator==(const CareRowWords&) const = default;
};

/// One intervention in a list, as wide as there is room. A click or Enter opens it; Space lays it side by side, for
/// which it has a box of its own. Named `careRow_<id>`.
class CareRow : public QAbstractButton {
  Q_OBJECT
 public:
  explicit CareRow(const std::string& id, QWidget* parent = nullptr);
  ~CareRow() override;
  [[nodiscard]] const std::string& id() const { return m_id; }
  [[nodiscard]] const CareRowWords& words() const { return m_words; }
  void setWords(const CareRowWords& words);
  /// @param possible false: enough are laid side by side already
  void setCompared(bool compared, bool possible);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void compareWanted(bool compared);
  /// An arrow, Home or End: to another row.
  void moveWanted(int key);
  /// It got the focus.
  void reached();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  /// A text set in lines, kept while text and width are the same: setting is what takes time.
  struct Paragraph {
    QString text;
    int width = 0;
    std::unique_ptr<QTextLayout> lines;
    int height = 0;
    QColor colour;
    int top = 0;
  };

  /// Sets the row in lines for a width; returns its height.
  int lay(int width) const;
  void setLines(Paragraph& paragraph, const QString& text, const QFont& font, int width) const;
  void placeBox();

  std::string m_id;
  CareRowWords m_words;
  QCheckBox* m_box;
  mutable std::array<Paragraph, 5> m_paragraphs; ///< in the order of `CareRowWords`, the fit with the name
  mutable int m_laidWidth = 0;
  mutable bool m_stale = true;          ///< words changed since
  mutable std::map<int, int> m_heights; ///< by width: layouts ask for more widths than the one they give
  mutable int m_laidHeight = 0;
};

} // namespace haven::gui
