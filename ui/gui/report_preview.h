#pragma once

#include "pdf/page_layout.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace haven::gui {

/// The pages of a report as they will be printed, below each other, as wide as there is room for. A screen reader gets
/// the words of the whole document.
class ReportPreview : public QScrollArea {
  Q_OBJECT
 public:
  explicit ReportPreview(QWidget* parent = nullptr);
  /// Keeps the place that was read. Only what differs from what was shown is laid out and painted anew.
  void show(const report::Document& document);
  [[nodiscard]] const pdf::PageLayout* layoutOfPages() const { return m_layout.get(); }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  class Page;
  void fit();
  void speak();
  QVBoxLayout* m_column;
  std::unique_ptr<pdf::PageLayout> m_layout;
  std::vector<Page*> m_pages;
  report::Document m_document;
  QTimer m_toSpeak;
};

} // namespace haven::gui
