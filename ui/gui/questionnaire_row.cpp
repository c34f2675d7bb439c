#include "gui/form.h"
#include "gui/questionnaire_rows.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kNumber = 46; // room for the number
constexpr int kBox = 30;
constexpr int kBoxGap = 6;
constexpr int kWords = 176; // room for the answer in words
constexpr int kAcross = theme::kSpace4;
constexpr int kLeastTitle = 120;

QFont numberFont() {
  QFont font = theme::font(theme::TextSize::Body);
  font.setWeight(QFont::DemiBold);
  return font;
}

int heightOf(const QFont& font, int width, const QString& text) {
  constexpr int kUnbounded = 10'000;
  return QFontMetrics(font).boundingRect(QRect(0, 0, width, kUnbounded), Qt::TextWordWrap, text).height();
}

} // namespace

QuestionnaireRow::QuestionnaireRow(const QString& number, const QString& title, const std::vector<int>& values,
                                   QWidget* parent)
    : QWidget(parent), m_number(number), m_title(title), m_values(values) {
  setFocusPolicy(Qt::ClickFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  speak();
}

void QuestionnaireRow::setState(const State& state) {
  if (state == m_state) return;
  m_state = state;
  speak();
  update();
}

void QuestionnaireRow::setCurrent(bool current) {
  m_current = current;
  setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
  update();
}

void QuestionnaireRow::speak() {
  QString words = m_state.words;
  if (m_state.answer) words = QStringLiteral("%1 %2").arg(*m_state.answer).arg(words);
  setAccessibleName(QStringLiteral("%1. %2. %3").arg(m_number, m_title, words));
}

int QuestionnaireRow::boxesWidth() const {
  return static_cast<int>(m_values.size()) * (kBox + kBoxGap);
}

int QuestionnaireRow::boxesLeft(int width) const {
  return std::max(kNumber + kLeastTitle, width - kWords - boxesWidth());
}

QRect QuestionnaireRow::titleRect(int width, int height) const {
  return {kNumber, kAcross, boxesLeft(width) - kNumber - theme::kSpace16, height - 2 * kAcross};
}

QRect QuestionnaireRow::boxRect(std::size_t box) const {
  return {boxesLeft(width()) + static_cast<int>(box) * (kBox + kBoxGap), (height() - kBox) / 2, kBox, kBox};
}

int QuestionnaireRow::heightForWidth(int width) const {
  const int title = heightOf(theme::font(theme::TextSize::Body), titleRect(width, 0).width(), m_title);
  const int words = 2 * QFontMetrics(theme::font(theme::TextSize::Small)).height();
  return std::max({title, words, kBox}) + 2 * (kAcross + 2);
}

QSize QuestionnaireRow::sizeHint() const {
  constexpr int kComfortable = 760;
  return {kComfortable, heightForWidth(std::max(width(), kComfortable))};
}

void QuestionnaireRow::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_current) {
    painter.setPen(hasFocus() ? QPen(p.text, 2) : QPen(p.accent, 1));
    painter.setBrush(p.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.fillRect(QRectF(1, 6, 4, height() - 12), p.accent);
  } else {
    painter.setPen(QPen(p.line, 1));
    painter.drawLine(kNumber, height() - 1, width(), height() - 1);
  }
  painter.setFont(numberFont());
  painter.setPen(m_current ? p.text : p.muted);
  painter.drawText(QRect(0, 0, kNumber - theme::kSpace8, height()), Qt::AlignRight | Qt::AlignVCenter, m_number);
  painter.setFont(theme::font(theme::TextSize::Body));
  painter.setPen(p.text);
  painter.drawText(titleRect(width(), height()), static_cast<int>(Qt::TextWordWrap) | Qt::AlignLeft | Qt::AlignVCenter,
                   m_title);
  paintBoxes(painter);
  QFont small = theme::font(theme::TextSize::Small);
  small.setWeight(m_state.marked ? QFont::DemiBold : QFont::Normal);
  painter.setFont(small);
  painter.setPen(m_state.marked || m_current ? p.text : p.muted);
  const int left = boxesLeft(width()) + boxesWidth() + theme::kSpace8;
  const QString words = m_state.marked ? QStringLiteral("\u25B8 ") + m_state.words : m_state.words;
  painter.drawText(QRect(left, 2, width() - left - theme::kSpace4, height() - 4),
                   static_cast<int>(Qt::TextWordWrap) | Qt::AlignLeft | Qt::AlignVCenter, words);
}

void QuestionnaireRow::paintBoxes(QPainter& painter) const {
  const theme::Palette& p = theme::palette();
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const QRectF box = QRectF(boxRect(i)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = m_state.answer == m_values[i];
    painter.setPen(QPen(chosen ? p.accent : p.border, chosen ? 2 : 1));
    painter.setBrush(chosen ? p.accent : p.surface);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(chosen ? numberFont() : theme::font(theme::TextSize::Body));
    painter.setPen(chosen ? p.onAccent : p.muted);
    painter.drawText(box, Qt::AlignCenter, QString::number(m_values[i]));
  }
}

void QuestionnaireRow::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  emit pointedAt();
  for (std::size_t i = 0; i < m_values.size(); ++i)
    if (boxRect(i).adjusted(-kBoxGap / 2, -kBoxGap, kBoxGap / 2, kBoxGap).contains(event->position().toPoint()))
      return emit chosen(m_values[i]);
}

} // namespace haven::gui
