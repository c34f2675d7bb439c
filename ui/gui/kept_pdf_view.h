#pragma once

#include <QBuffer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPdfDocument;
class QScrollArea;
class QVBoxLayout;

namespace haven::gui {

/// The pages of a file that was kept, as they are in it: drawn from its bytes, in memory only. A screen reader gets the
/// words of the file.
class KeptPdfView : public QWidget {
  Q_OBJECT
 public:
  explicit KeptPdfView(QWidget* parent = nullptr);
  ~KeptPdfView() override;
  /// False where the bytes cannot be read as a PDF.
  bool show(const QByteArray& bytes, const QString& title);
  /// Lets go of the file.
  void clear();
  [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
  void focusPages();

 signals:
  void left();

 private:
  class Page;
  void speak(const QString& title);

  QBuffer m_bytes;
  std::unique_ptr<QPdfDocument> m_document;
  QLabel* m_title;
  QScrollArea* m_scroll;
  QVBoxLayout* m_column;
  std::vector<Page*> m_pages;
};

} // namespace haven::gui
