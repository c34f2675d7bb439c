#include "gui/charts.h"

#include "base/date.h"
#include "gui/theme.h"
#include "pdf/chart_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace haven::gui {
namespace {

pdf::ChartStyle chartStyle() {
  const QFont font = theme::font(theme::TextSize::Small);
  pdf::ChartStyle chosen = theme::palette().dark ? pdf::ChartStyle::dark(font) : pdf::ChartStyle::light(font);
  chosen.paper = theme::palette().surface;
  return chosen;
}

QString number(double value) {
  return QString::number(value, 'g', 6);
}

} // namespace

BandLineView::BandLineView(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void BandLineView::setLine(const report::BandLine& line) {
  m_line = line;
  QString spoken = QString::fromStdString(line.title);
  spoken += line.value
                ? tr(": %1 on a line from %2 to %3.").arg(number(*line.value), number(line.min), number(line.max))
                : tr(": no score.");
  for (const auto& band : line.bands)
    spoken += QLatin1Char(' ') +
              tr("%1 to %2: %3.").arg(number(band.from), number(band.to), QString::fromStdString(band.label));
  setAccessibleName(spoken);
  updateGeometry();
  update();
}

QSize BandLineView::sizeHint() const {
  return {theme::readableWidth(), heightForWidth(theme::readableWidth())};
}

int BandLineView::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(pdf::bandLineHeight(m_line, width, chartStyle())));
}

void BandLineView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  pdf::paintBandLine(painter, QRectF(rect()), m_line, chartStyle());
}

InformantChartView::InformantChartView(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setMouseTracking(true);
}

void InformantChartView::setChart(const report::InformantChart& chart) {
  m_chart = chart;
  setAccessibleName(QString::fromStdString(chart.title));
  QStringList spoken;
  for (const auto& mark : chart.marks) {
    const QString value =
        mark.value ? QString::fromStdString(report::numberText(*mark.value)) + QStringLiteral(", ") : QString();
    spoken << QString::fromStdString(mark.name) + QStringLiteral(": ") + value + QString::fromStdString(mark.words);
  }
  spoken << QString::fromStdString(chart.difference);
  setAccessibleDescription(spoken.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize InformantChartView::sizeHint() const {
  return {theme::readableWidth(), heightForWidth(theme::readableWidth())};
}

int InformantChartView::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(pdf::informantChartHeight(m_chart, width, chartStyle())));
}

void InformantChartView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  pdf::paintInformantChart(painter, QRectF(rect()), m_chart, chartStyle());
}

void InformantChartView::mouseMoveEvent(QMouseEvent* event) {
  const int row = pdf::informantAt(m_chart, width(), event->position().y(), chartStyle());
  setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
  setToolTip(
      row < 0
          ? QString()
          : tr("Open the record of %1").arg(QString::fromStdString(m_chart.marks[static_cast<std::size_t>(row)].name)));
}

void InformantChartView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
  const int row = pdf::informantAt(m_chart, width(), event->position().y(), chartStyle());
  if (row >= 0) emit rowPressed(row);
}

TimeChartView::TimeChartView(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void TimeChartView::setChart(const report::TimeChart& chart) {
  m_chart = chart;
  setAccessibleName(QString::fromStdString(chart.title));
  QString spoken;
  for (const auto& series : chart.series) {
    spoken += QString::fromStdString(series.name) + QLatin1String(": ");
    for (const auto& point : series.points) {
      const auto date = parseIsoDate(point.date);
      spoken +=
          tr("%1 on %2; ").arg(number(point.value), date ? QString::fromStdString(formatDutchDate(*date)) : QString());
    }
  }
  setAccessibleDescription(spoken);
  m_heights.clear();
  updateGeometry();
  update();
}

void TimeChartView::changeEvent(QEvent* event) {
  m_heights.clear(); // of another font or style
  QWidget::changeEvent(event);
}

void TimeChartView::setChosen(qint64 record) {
  m_chosen = record;
  update();
}

QSize TimeChartView::sizeHint() const {
  return {theme::readableWidth(), heightForWidth(theme::readableWidth())};
}

int TimeChartView::heightForWidth(int width) const {
  const auto known = m_heights.find(width);
  if (known != m_heights.end()) return *known;
  return *m_heights.insert(width, static_cast<int>(std::ceil(pdf::timeChartHeight(m_chart, width, chartStyle()))));
}

void TimeChartView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  pdf::paintTimeChart(painter, QRectF(rect()), m_chart, chartStyle(), m_chosen);
}

} // namespace haven::gui
