#pragma once

#include "report/composition.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace haven::gui {

class ComposerRow;

/// The sections of a report in their order.
class ComposerParts : public QWidget {
  Q_OBJECT
 public:
  explicit ComposerParts(QWidget* parent = nullptr);
  /// The Tab key comes here from this widget.
  void standAfter(QWidget* before) { m_before = before; }
  void show(const report::Composition& composition);
  [[nodiscard]] std::vector<report::CompositionPart> parts() const;

 signals:
  void changed();
  /// In words, for assistive technology: which section stands where now.
  void moved(const QString& words);

 private:
  void move(ComposerRow* row, int step);
  void settlePlaces();

  QWidget* m_before = nullptr;
  QVBoxLayout* m_column;
  std::vector<ComposerRow*> m_rows;
};

} // namespace haven::gui
