#include "gui/care_row.h"

#include "gui/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace haven::gui {
namespace {

constexpr int kNarrow = 240;
constexpr int kUsual = 640;
constexpr qreal kRadius = 10;
constexpr int kMarginX = theme::kSpace16;
constexpr int kMarginY = theme::kSpace8 + theme::kSpace4;

} // namespace

CareRow::CareRow(const std::string& id, QWidget* parent)
    : QAbstractButton(parent), m_id(id), m_box(new QCheckBox(tr("Side by side"), this)) {
  setObjectName(QStringLiteral("careRow_") + QString::fromStdString(id));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  m_box->setObjectName(QStringLiteral("careCompare_") + QString::fromStdString(id));
  m_box->setFont(theme::font(theme::TextSize::Small));
  m_box->setFocusPolicy(Qt::NoFocus); // Space on the row does the same
  connect(m_box, &QCheckBox::clicked, this, &CareRow::compareWanted);
}

CareRow::~CareRow() = default;

void CareRow::setWords(const CareRowWords& words) {
  if (m_words == words) return;
  m_words = words;
  setAccessibleName(QStringLiteral("%1: %2").arg(words.name, words.fit));
  QStringList all{words.because, words.change, words.local, words.marks};
  all.removeAll(QString());
  setAccessibleDescription(all.join(QStringLiteral(". ")));
  m_box->setAccessibleName(tr("Lay %1 side by side with others").arg(words.name));
  m_stale = true;
  updateGeometry();
  update();
}

void CareRow::setCompared(bool compared, bool possible) {
  m_box->setChecked(compared);
  m_box->setEnabled(compared || possible);
  m_box->setToolTip(m_box->isEnabled() ? QString() : tr("Three at most"));
}

void CareRow::setLines(Paragraph& paragraph, const QString& text, const QFont& font, int width) const {
  if (paragraph.lines != nullptr && paragraph.text == text && paragraph.width == width) return;
  paragraph.text = text;
  paragraph.width = width;
  paragraph.lines = std::make_unique<QTextLayout>(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  paragraph.lines->setTextOption(option);
  paragraph.lines->setCacheEnabled(true);
  qreal top = 0;
  paragraph.lines->beginLayout();
  for (QTextLine line = paragraph.lines->createLine(); line.isValid(); line = paragraph.lines->createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, top});
    top += line.height();
  }
  paragraph.lines->endLayout();
  paragraph.height = static_cast<int>(std::ceil(top));
}

int CareRow::lay(int width) const {
  if (width == m_laidWidth && !m_stale) return m_laidHeight;
  const theme::Palette& p = theme::palette();
  QFont name = theme::font(theme::TextSize::Body);
  name.setWeight(QFont::DemiBold);
  const QFont body = theme::font(theme::TextSize::Body);
  const QFont small = theme::font(theme::TextSize::Small);
  const QString head = m_words.showFit ? QStringLiteral("%1  \u00B7  %2").arg(m_words.name, m_words.fit) : m_words.name;
  const std::tuple<QString, QFont, QColor> parts[] = {{head, name, p.text},
                                                      {m_words.because, body, p.text},
                                                      {m_words.change, body, p.text},
                                                      {m_words.local, small, p.accent},
                                                      {m_words.marks, small, p.muted}};
  const int room = std::max(width - 2 * kMarginX, kNarrow / 2);
  const int besideBox = std::max(room - m_box->sizeHint().width() - theme::kSpace16, kNarrow / 2);
  const int readable = std::min(room, theme::readableWidth() + theme::readableWidth() / 6);
  int top = kMarginY;
  for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
    Paragraph& paragraph = m_paragraphs[i];
    const auto& [text, font, colour] = parts[i];
    paragraph.colour = colour;
    paragraph.top = top;
    setLines(paragraph, text, font, i == 0 ? besideBox : readable);
    if (!text.isEmpty()) top += paragraph.height + theme::kSpace4 / 2;
  }
  m_laidWidth = width;
  m_stale = false;
  m_laidHeight = top + kMarginY;
  return m_laidHeight;
}

int CareRow::heightForWidth(int width) const {
  if (m_stale) m_heights.clear();
  const auto known = m_heights.find(width);
  if (known != m_heights.end()) return known->second;
  const int height = lay(width);
  m_heights.emplace(width, height);
  return height;
}

QSize CareRow::sizeHint() const {
  // The width it has, where it has one: asked at another it would have to be set in lines anew.
  const int wanted = testAttribute(Qt::WA_Resized) || m_laidWidth > 0 ? std::max(width(), kNarrow) : kUsual;
  return {wanted, heightForWidth(wanted)};
}

QSize CareRow::minimumSizeHint() const {
  return {kNarrow, fontMetrics().height() + 2 * kMarginY};
}

void CareRow::placeBox() {
  const QSize size = m_box->sizeHint();
  m_box->setGeometry({QPoint(width() - size.width() - kMarginX / 2, kMarginY - theme::kSpace8), size});
}

void CareRow::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  placeBox();
}

void CareRow::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  emit reached();
}

void CareRow::paintEvent(QPaintEvent*) {
  lay(width());
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  painter.setPen(hasFocus() ? QPen(p.accent, 2) : QPen(p.line, 1));
  painter.setBrush(underMouse() ? p.accentSoft : p.surface);
  painter.drawRoundedRect(frame, kRadius, kRadius);
  for (const Paragraph& paragraph : m_paragraphs) {
    if (paragraph.text.isEmpty()) continue;
    painter.setPen(paragraph.colour);
    paragraph.lines->draw(&painter, QPointF(kMarginX, paragraph.top));
  }
}

void CareRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return click();
  case Qt::Key_Space:
    if (m_box->isEnabled()) m_box->click();
    return;
  case Qt::Key_Up:
  case Qt::Key_Down:
  case Qt::Key_Home:
  case Qt::Key_End:
    emit moveWanted(event->key());
    return;
  default:
    QAbstractButton::keyPressEvent(event);
  }
}

} // namespace haven::gui
