#include "gui/kept_pdf_view.h"

#include "gui/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPushButton>
#include <QScrollArea>

namespace haven::gui {
namespace {

constexpr int kPageWidth = 700; ///< device-independent pixels; finer than the lines of the text

} // namespace

/// Drawn when it is first seen, at the resolution of the screen it is on.
class KeptPdfView::Page : public QWidget {
 public:
  Page(QPdfDocument& document, int number) : m_document(&document), m_number(number) {
    const QSizeF paper = document.pagePointSize(number);
    setFixedSize(kPageWidth, qRound(kPageWidth * paper.height() / paper.width()));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const QSize size = this->size() * devicePixelRatioF();
    if (m_image.size() != size) m_image = m_document->render(m_number, size);
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // paper is white, also on a dark desktop
    painter.drawImage(rect(), m_image);
    painter.setPen(theme::palette().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }

 private:
  QPdfDocument* m_document;
  int m_number;
  QImage m_image;
};

KeptPdfView::KeptPdfView(QWidget* parent)
    : QWidget(parent), m_document(std::make_unique<QPdfDocument>()), m_title(makeText({}, theme::TextSize::Lead)),
      m_scroll(new QScrollArea), m_column(nullptr) {
  setObjectName(QStringLiteral("keptPdfView"));
  auto* holder = new QWidget;
  m_column = new QVBoxLayout(holder);
  m_column->setSpacing(theme::kSpace16);
  m_column->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_scroll->setObjectName(QStringLiteral("keptPages"));
  m_scroll->setWidget(holder);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::StrongFocus); // so that the pages scroll by keyboard
  QPushButton* back = makeButton(tr("Back to the list"), "leaveKeptFile");
  connect(back, &QPushButton::clicked, this, &KeptPdfView::left);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(theme::kSpace16, theme::kSpace16, theme::kSpace16, 0);
  head->addWidget(m_title, 1);
  head->addWidget(back);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(m_scroll, 1);
}

KeptPdfView::~KeptPdfView() {
  clear();
}

bool KeptPdfView::show(const QByteArray& bytes, const QString& title) {
  clear();
  m_bytes.setData(bytes);
  m_bytes.open(QIODevice::ReadOnly);
  m_document->load(&m_bytes);
  if (m_document->status() != QPdfDocument::Status::Ready) return false;
  for (int number = 0; number < m_document->pageCount(); ++number) {
    m_pages.push_back(new Page(*m_document, number));
    m_column->addWidget(m_pages.back());
  }
  m_title->setText(title);
  m_scroll->ensureVisible(0, 0);
  speak(title);
  return true;
}

void KeptPdfView::speak(const QString& title) {
  QStringList words;
  for (int number = 0; number < m_document->pageCount(); ++number)
    words << m_document->getAllText(number).text();
  m_scroll->setAccessibleName(title);
  m_scroll->setAccessibleDescription(words.join(QLatin1Char('\n')));
}

void KeptPdfView::clear() {
  for (Page* page : m_pages)
    delete page;
  m_pages.clear();
  m_document->close();
  m_bytes.close();
  m_bytes.setData({});
  m_scroll->setAccessibleDescription({});
}

void KeptPdfView::focusPages() {
  m_scroll->setFocus();
}

} // namespace haven::gui
