#include "gui/timeline_band.h"

#include "gui/theme.h"
#include "gui/timeline_words.h"
#include "text/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace haven::gui {
namespace {

constexpr double kStep = 0.25; ///< of what is in sight, for one press of an arrow

} // namespace

TimelineBand::TimelineBand(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("timelineBand"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
}

QString TimelineBand::rowWords(TimelineRow row) {
  switch (row) {
  case TimelineRow::Life:
    return tr("Life");
  case TimelineRow::Help:
    return tr("Help, letters");
  case TimelineRow::Seen:
    return tr("Seen, said");
  case TimelineRow::Forms:
    return tr("Instruments");
  case TimelineRow::Decided:
    break;
  }
  return tr("Decided");
}

QFontMetrics TimelineBand::metrics() {
  return QFontMetrics(theme::font(theme::TextSize::Small));
}

void TimelineBand::setPicture(TimelinePicture picture) {
  const TimelineRange before = m_whole;
  m_picture = std::move(picture);
  m_whole = wholeRange(m_picture.entries, m_picture.birth, m_picture.today);
  if (m_current >= static_cast<int>(m_picture.entries.size())) m_current = -1;
  if (m_whole != before) m_range = m_whole;
  layOutAgain();
}

void TimelineBand::setRange(const TimelineRange& range) {
  m_range = shifted(range, m_whole, 0); // never outside the whole
  layOutAgain();
  emit rangeChanged();
}

void TimelineBand::zoom(bool in) {
  Date around = m_range.dayAt(0.5);
  if (m_current >= 0) {
    const Date day = m_picture.entries[static_cast<std::size_t>(m_current)].day.earliest();
    if (day >= m_range.from && day <= m_range.to) around = day;
  }
  setRange(zoomed(m_range, m_whole, around, in));
}

void TimelineBand::shift(double share) {
  setRange(shifted(m_range, m_whole, share));
}

void TimelineBand::setCurrent(int entry) {
  m_current = entry;
  if (entry >= 0) {
    const auto& now = m_picture.entries[static_cast<std::size_t>(entry)];
    const bool inSight = now.day.earliest() <= m_range.to && now.end(m_picture.today) >= m_range.from;
    if (!inSight) setRange(showing(m_range, m_whole, now.day.earliest()));
  }
  update();
}

QString TimelineBand::rangeWords() const {
  std::size_t inSight = m_layout.spans.size();
  for (const TimelineMark& mark : m_layout.marks)
    inSight += mark.entries.size();
  return tr("From %1 to %2: %n in sight", "", static_cast<int>(inSight))
      .arg(text::formatDate(m_range.from), text::formatDate(m_range.to));
}

void TimelineBand::layOutAgain() {
  m_layout = layOut(m_picture.entries, m_picture.shown, m_range, m_picture.today, kNear / std::max(1.0, x(1) - x(0)));
  setAccessibleName(tr("Drawing of the time line. %1").arg(rangeWords()));
  std::map<casefile::TimelineKind, int> counts;
  const auto count = [&](int entry) { ++counts[m_picture.entries[static_cast<std::size_t>(entry)].kind()]; };
  for (const TimelineSpan& span : m_layout.spans)
    count(span.entry);
  for (const TimelineMark& mark : m_layout.marks)
    std::ranges::for_each(mark.entries, count);
  QStringList spoken;
  for (const auto& [kind, number] : counts)
    spoken << tr("%1: %2", "kind, how many").arg(kindWords(kind)).arg(number);
  setAccessibleDescription(tr("+ and - zoom, Left and Right go through time, 0 shows everything. In sight: %1. The "
                              "list below says the same.")
                               .arg(spoken.join(QStringLiteral("; "))));
  updateGeometry();
  update();
}

int TimelineBand::gutter() const {
  int widest = 0;
  for (int row = 0; row <= static_cast<int>(TimelineRow::Decided); ++row)
    widest = std::max(widest, metrics().horizontalAdvance(rowWords(static_cast<TimelineRow>(row))));
  return kInset + widest + theme::kSpace8;
}

double TimelineBand::x(double share) const {
  return gutter() + share * std::max(1, width() - gutter() - 2 * kInset);
}

double TimelineBand::top(int lane) const {
  int rows = 0;
  for (const TimelineLanes& row : m_layout.rows)
    if (row.first <= lane) ++rows;
  return kInset + metrics().height() + kTick + lane * kLane + rows * kRowGap;
}

QSize TimelineBand::sizeHint() const {
  return {600, static_cast<int>(top(std::max(1, m_layout.lanes))) + 2 * kTick + metrics().height() + kInset};
}

QSize TimelineBand::minimumSizeHint() const {
  return {320, sizeHint().height()};
}

void TimelineBand::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layOutAgain(); // other marks are near to each other now
}

QRectF TimelineBand::placeOf(const TimelineSpan& span) const {
  const double left = x(std::max(0.0, span.from));
  const double right = x(std::min(1.0, span.to));
  return {left, top(span.lane) + (kLane - kBar) / 2.0, std::max(4.0, right - left), kBar};
}

QRectF TimelineBand::placeOf(const TimelineMark& mark) const {
  const double wide = mark.entries.size() > 1
                          ? metrics().horizontalAdvance(QString::number(mark.entries.size())) + theme::kSpace8
                          : kMark;
  const double high = mark.entries.size() > 1 ? kBar : kMark;
  return {x(mark.at) - wide / 2, top(mark.lane) + (kLane - high) / 2, wide, high};
}

std::vector<int> TimelineBand::entriesAt(const QPointF& at) const {
  constexpr double kReach = 3;
  for (const TimelineMark& mark : m_layout.marks)
    if (placeOf(mark).adjusted(-kReach, -kReach, kReach, kReach).contains(at)) return mark.entries;
  for (const TimelineSpan& span : m_layout.spans)
    if (placeOf(span).contains(at)) return {span.entry};
  return {};
}

bool TimelineBand::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QStringList words;
  for (const int entry : entriesAt(help->pos()))
    words << m_picture.words(entry).toHtmlEscaped();
  QToolTip::showText(
      help->globalPos(),
      words.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(words.join(QStringLiteral("<br>"))), this);
  return true;
}

bool TimelineBand::takeKey(int key) {
  switch (key) {
  case Qt::Key_Plus:
  case Qt::Key_Equal: // the same key without Shift
    zoom(true);
    return true;
  case Qt::Key_Minus:
    zoom(false);
    return true;
  case Qt::Key_0:
    showAll();
    return true;
  default:
    return false;
  }
}

void TimelineBand::keyPressEvent(QKeyEvent* event) {
  if (takeKey(event->key())) return;
  switch (event->key()) {
  case Qt::Key_Left:
    return shift(-kStep);
  case Qt::Key_Right:
    return shift(kStep);
  case Qt::Key_Home:
    return setRange(shifted(m_range, m_whole, -1e3));
  case Qt::Key_End:
    return setRange(shifted(m_range, m_whole, 1e3));
  default:
    QWidget::keyPressEvent(event);
  }
}

void TimelineBand::mouseReleaseEvent(QMouseEvent* event) {
  const auto entries = entriesAt(event->position());
  if (event->button() == Qt::LeftButton && !entries.empty()) emit pointedAt(entries.back());
}

} // namespace haven::gui
