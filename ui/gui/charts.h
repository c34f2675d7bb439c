#pragma once

#include "report/document.h"

#include <QHash>
#include <QWidget>

namespace haven::gui {

/// A score on its line with bands, drawn as in the report, read out as a sentence.
class BandLineView : public QWidget {
  Q_OBJECT
 public:
  explicit BandLineView(const char* objectName, QWidget* parent = nullptr);
  void setLine(const report::BandLine& line);
  [[nodiscard]] const report::BandLine& line() const { return m_line; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  report::BandLine m_line;
};

/// Informants' scores on one scale, drawn as in the report. A press on an informant's row opens its record; for the
/// keyboard and for reading aloud a table beside it says the same.
class InformantChartView : public QWidget {
  Q_OBJECT
 public:
  explicit InformantChartView(const char* objectName, QWidget* parent = nullptr);
  void setChart(const report::InformantChart& chart);
  [[nodiscard]] const report::InformantChart& chart() const { return m_chart; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 signals:
  /// Number of the informant in the chart.
  void rowPressed(int row);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  report::InformantChart m_chart;
};

/// Scores over time, drawn as in the report; its values are its accessible description.
class TimeChartView : public QWidget {
  Q_OBJECT
 public:
  explicit TimeChartView(const char* objectName, QWidget* parent = nullptr);
  void setChart(const report::TimeChart& chart);
  [[nodiscard]] const report::TimeChart& chart() const { return m_chart; }
  /// Frames the point of this record; 0: none.
  void setChosen(qint64 record);
  [[nodiscard]] qint64 chosen() const { return m_chosen; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  report::TimeChart m_chart;
  qint64 m_chosen = 0;
  mutable QHash<int, int> m_heights; ///< by width: layouts ask many times, and each is laid out to be measured
};

} // namespace haven::gui
