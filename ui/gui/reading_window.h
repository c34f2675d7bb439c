#pragma once

#include <QWidget>

namespace haven::gui {

/// A window through which the Tab key goes in reading order, whatever came on a page later, and in which what gets the
/// focus comes into sight. The order is that of the layouts: who lays a page out settles it.
class ReadingWindow : public QWidget {
 public:
  explicit ReadingWindow(QWidget* parent = nullptr, Qt::WindowFlags flags = {});

 protected:
  bool focusNextPrevChild(bool next) override;
};

} // namespace haven::gui
