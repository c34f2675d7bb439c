#include "gui/answer_selector.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kMark = 26;       // diameter of the mark that carries the value
constexpr int kNarrowTile = 96; // below this a tile beside the others breaks its words too often
constexpr int kRowFrom = 260;   // from this width the words stand beside the mark instead of under it

int gapOf(AnswerVoice voice) {
  return voice == AnswerVoice::Neutral ? theme::kSpace16 : theme::kSpace8;
}

} // namespace

AnswerButton::AnswerButton(const instruments::AnswerOption& option, AnswerVoice voice, QWidget* parent)
    : QRadioButton(parent), m_value(option.value), m_voice(voice) {
  const bool neutral = voice == AnswerVoice::Neutral;
  setObjectName(QStringLiteral("answer%1").arg(option.value));
  setText(QString::fromStdString(neutral ? option.neutralLabel : option.label));
  setAccessibleName(neutral ? text() : QStringLiteral("%1 %2").arg(option.value).arg(text()));
  setAutoExclusive(false); // the selector keeps it to one; "none yet" must stay possible
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

bool AnswerButton::isRow(int width) const {
  return width >= kRowFrom;
}

QFont AnswerButton::wordsFont() const {
  QFont font = theme::font(m_voice == AnswerVoice::Neutral ? theme::TextSize::Heading : theme::TextSize::Body);
  font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
  return font;
}

QRect AnswerButton::wordsRect(int width, int height) const {
  const int margin = theme::kSpace8 + theme::kSpace4;
  const int left = isRow(width) ? margin + kMark + margin : margin;
  const int top = isRow(width) ? margin : margin + kMark + theme::kSpace8;
  return {left, top, width - left - margin, height - top - margin};
}

int AnswerButton::heightFor(int width) const {
  constexpr int kUnbounded = 10'000;
  const QRect words = wordsRect(width, kUnbounded);
  QFont widest = wordsFont();
  widest.setWeight(QFont::DemiBold); // as it will be when chosen, so that choosing moves nothing
  const QRect used = QFontMetrics(widest).boundingRect(words, Qt::TextWordWrap, text());
  const int content = words.top() + used.height() + theme::kSpace8 + theme::kSpace4;
  return std::max(content, kMark + 2 * (theme::kSpace8 + theme::kSpace4));
}

void AnswerButton::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus()     ? QPen(p.text, 2)
                 : isChecked()  ? QPen(p.accent, 2)
                 : underMouse() ? QPen(p.accent, 1)
                                : QPen(p.border, 1));
  painter.setBrush(isChecked() ? p.accentSoft : p.surface); // only the chosen one is filled, not the hovered
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
  const int margin = theme::kSpace8 + theme::kSpace4;
  QRectF mark(margin, margin, kMark, kMark);
  if (isRow(width())) mark.moveTop((height() - kMark) / 2.0);
  painter.setPen(QPen(isChecked() ? p.accent : p.border, 1.5));
  painter.setBrush(isChecked() && m_voice == AnswerVoice::Professional ? p.accent : p.surface);
  painter.drawEllipse(mark);
  if (m_voice == AnswerVoice::Professional) {
    QFont number = theme::font(theme::TextSize::Body);
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(isChecked() ? p.onAccent : p.text);
    painter.drawText(mark, Qt::AlignCenter, QString::number(m_value));
  } else if (isChecked()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.accent);
    painter.drawEllipse(mark.adjusted(6, 6, -6, -6));
  }
  painter.setFont(wordsFont());
  painter.setPen(p.text);
  const auto across = isRow(width()) ? Qt::AlignVCenter : Qt::AlignTop;
  painter.drawText(wordsRect(width(), height()), static_cast<int>(Qt::TextWordWrap | Qt::AlignLeft | across), text());
}

AnswerSelector::AnswerSelector(const char* objectName, AnswerVoice voice, QWidget* parent)
    : QWidget(parent), m_voice(voice) {
  setObjectName(QLatin1String(objectName));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void AnswerSelector::setOptions(const std::vector<instruments::AnswerOption>& options) {
  qDeleteAll(m_buttons);
  m_buttons.clear();
  m_value.reset();
  for (const auto& option : options) {
    auto* button = new AnswerButton(option, m_voice, this);
    button->installEventFilter(this);
    connect(button, &AnswerButton::clicked, this, [this, button] { choose(button->value()); });
    button->show();
    m_buttons.push_back(button);
  }
  show(std::nullopt);
  arrange();
}

void AnswerSelector::show(std::optional<int> value) {
  m_value = value;
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const bool chosen = m_value == m_buttons[i]->value();
    m_buttons[i]->setChecked(chosen);
    m_buttons[i]->setFocusPolicy(chosen || (!m_value && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
  }
}

void AnswerSelector::setValue(std::optional<int> value) {
  show(value);
}

void AnswerSelector::choose(int value) {
  const auto known = std::ranges::find(m_buttons, value, &AnswerButton::value);
  if (known == m_buttons.end()) return;
  const bool isNew = m_value != value;
  show(value); // also where nothing changes: a click has unchecked the tile
  if (isNew) emit chosen(value);
}

void AnswerSelector::focusAnswer() {
  if (m_buttons.empty()) return;
  const auto at =
      std::ranges::find_if(m_buttons, [this](const AnswerButton* button) { return m_value == button->value(); });
  (at == m_buttons.end() ? m_buttons.front() : *at)->setFocus(Qt::TabFocusReason);
}

bool AnswerSelector::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return QWidget::eventFilter(watched, event);
  const int last = static_cast<int>(m_buttons.size()) - 1;
  const int at = static_cast<int>(std::ranges::find(m_buttons, watched) - m_buttons.begin());
  int wanted = at;
  switch (key->key()) {
  case Qt::Key_Left:
  case Qt::Key_Up:
    wanted = std::max(at - 1, 0);
    break;
  case Qt::Key_Right:
  case Qt::Key_Down:
    wanted = m_value ? std::min(at + 1, last) : at;
    break;
  case Qt::Key_Home:
    wanted = 0;
    break;
  case Qt::Key_End:
    wanted = last;
    break;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    emit confirmed();
    return true;
  default:
    return QWidget::eventFilter(watched, event);
  }
  choose(m_buttons[static_cast<std::size_t>(wanted)]->value());
  focusAnswer();
  return true;
}

bool AnswerSelector::fitsBesides(int width) const {
  const int count = static_cast<int>(m_buttons.size());
  return count == 0 || (width - (count - 1) * gapOf(m_voice)) / count >= kNarrowTile;
}

int AnswerSelector::heightForWidth(int width) const {
  const int count = static_cast<int>(m_buttons.size());
  if (count == 0) return 0;
  const bool beside = fitsBesides(width);
  const int tile = beside ? (width - (count - 1) * gapOf(m_voice)) / count : width;
  int tallest = 0;
  for (const AnswerButton* button : m_buttons)
    tallest = std::max(tallest, button->heightFor(tile));
  return beside ? tallest : count * tallest + (count - 1) * theme::kSpace4;
}

QSize AnswerSelector::sizeHint() const {
  constexpr int kComfortable = 720;
  return {kComfortable, heightForWidth(std::max(width(), kComfortable))};
}

QSize AnswerSelector::minimumSizeHint() const {
  return {kNarrowTile * 2, heightForWidth(std::max(width(), kNarrowTile * 2))};
}

void AnswerSelector::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void AnswerSelector::arrange() {
  const int count = static_cast<int>(m_buttons.size());
  if (count == 0) return;
  const int tallest = heightForWidth(width());
  const bool beside = fitsBesides(width());
  const int gap = beside ? gapOf(m_voice) : theme::kSpace4;
  const int tileWidth = beside ? (width() - (count - 1) * gap) / count : width();
  const int tileHeight = beside ? tallest : (tallest - (count - 1) * gap) / count;
  for (int i = 0; i < count; ++i) {
    const QPoint corner = beside ? QPoint(i * (tileWidth + gap), 0) : QPoint(0, i * (tileHeight + gap));
    m_buttons[static_cast<std::size_t>(i)]->setGeometry({corner, QSize(tileWidth, tileHeight)});
  }
  updateGeometry();
}

} // namespace haven::gui
