#include "gui/report_preview.h"

#include "gui/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kPauseBeforeSpeaking = 100; ///< ms; nobody listens to a whole report between two keys

} // namespace

class ReportPreview::Page : public QWidget {
 public:
  Page(const std::unique_ptr<pdf::PageLayout>& layout, int number) : m_layout(&layout), m_number(number) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white); // paper is white, also on a dark desktop
    if (*m_layout && m_number < (*m_layout)->pageCount()) (*m_layout)->paintPage(painter, m_number, QRectF(rect()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme::palette().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }

 private:
  const std::unique_ptr<pdf::PageLayout>* m_layout;
  int m_number;
};

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent), m_column(nullptr) {
  setObjectName(QStringLiteral("reportPreview"));
  setWidgetResizable(true);
  setFocusPolicy(Qt::StrongFocus); // so that the pages scroll by keyboard
  auto* holder = new QWidget;
  m_column = new QVBoxLayout(holder);
  m_column->setContentsMargins(theme::kSpace16, theme::kSpace16, theme::kSpace16, theme::kSpace16);
  m_column->setSpacing(theme::kSpace16);
  m_column->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  setWidget(holder);
  m_toSpeak.setSingleShot(true);
  m_toSpeak.setInterval(kPauseBeforeSpeaking);
  connect(&m_toSpeak, &QTimer::timeout, this, &ReportPreview::speak);
}

void ReportPreview::show(const report::Document& document) {
  const int place = verticalScrollBar()->value();
  const std::unique_ptr<pdf::PageLayout> before = std::move(m_layout);
  m_layout =
      before ? std::make_unique<pdf::PageLayout>(document, *before) : std::make_unique<pdf::PageLayout>(document);
  const auto wanted = static_cast<std::size_t>(m_layout->pageCount());
  const bool sameCount = m_pages.size() == wanted;
  while (m_pages.size() > wanted) {
    delete m_pages.back();
    m_pages.pop_back();
  }
  while (m_pages.size() < wanted) {
    m_pages.push_back(new Page(m_layout, static_cast<int>(m_pages.size())));
    m_column->addWidget(m_pages.back());
  }
  if (!sameCount) fit();
  for (std::size_t page = 0; page < wanted; ++page)
    if (!sameCount || !before || !m_layout->samePage(*before, static_cast<int>(page))) m_pages[page]->update();
  verticalScrollBar()->setValue(place);
  m_document = document;
  if (before)
    m_toSpeak.start();
  else
    speak();
}

void ReportPreview::speak() {
  setAccessibleName(tr("Preview, %n page(s)", nullptr, static_cast<int>(m_pages.size())));
  setAccessibleDescription(QString::fromStdString(report::plainText(m_document)));
}

void ReportPreview::fit() {
  if (!m_layout) return;
  constexpr int kWidest = 820; // wider gives longer lines than a printed page has
  const int width = std::clamp(viewport()->width() - 2 * theme::kSpace16, 300, kWidest);
  const QSizeF paper = m_layout->pageSize();
  const int height = qRound(width * paper.height() / paper.width());
  for (Page* page : m_pages)
    page->setFixedSize(width, height);
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fit();
}

} // namespace haven::gui
