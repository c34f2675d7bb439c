#include "gui/balance_picture.h"

#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <cmath>

namespace haven::gui {
namespace {

constexpr qreal kHalfFoot = 9;
constexpr qreal kCorner = 3;
constexpr qreal kInner = 4; ///< half of the mark of what lies on both sides

void paintStone(QPainter& painter, const QRectF& place, Weighs side, bool bothSides) {
  const theme::Palette& colours = theme::palette();
  const QRectF inside = place.adjusted(1, 1, -1, -1);
  if (side == Weighs::Protective) {
    painter.setPen(QPen(colours.text, 1.2));
    painter.setBrush(colours.accent);
    painter.drawEllipse(inside);
  } else if (side == Weighs::Hindering) {
    painter.setPen(QPen(colours.text, 1.2));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(inside, kCorner, kCorner);
    painter.setBrush(QBrush(colours.text, Qt::BDiagPattern));
    painter.drawRoundedRect(inside, kCorner, kCorner);
  } else {
    painter.setPen(QPen(colours.text, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside);
  }
  if (!bothSides) return;
  painter.setPen(QPen(colours.text, 1));
  painter.setBrush(colours.surface);
  painter.drawEllipse(inside.center(), kInner, kInner);
}

/// One shape of the picture, for the legend.
class StoneMark : public QWidget {
 public:
  StoneMark(Weighs side, bool bothSides) : m_side(side), m_both(bothSides) { setFixedSize(16, 16); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStone(painter, QRectF(rect()), m_side, m_both);
  }

 private:
  Weighs m_side;
  bool m_both;
};

QString wordsOf(const BalanceEntry& entry, Weighs side) {
  const QString protective = QString::fromStdString(entry.row->protective);
  const QString hindering = QString::fromStdString(entry.row->hindering);
  if (side == Weighs::Protective) return protective;
  if (side == Weighs::Hindering) return hindering;
  return protective.isEmpty() || hindering.isEmpty() ? protective + hindering
                                                     : protective + QStringLiteral(" \u2194 ") + hindering;
}

} // namespace

BalancePicture::BalancePicture(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("balancePicture"));
  setAccessibleName(tr("The balance, drawn level by level; no score"));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void BalancePicture::setPiles(std::vector<BalancePile> piles) {
  m_piles = std::move(piles);
  setAccessibleDescription(balanceWords(m_piles));
  updateGeometry();
  update();
}

BalanceDrawing BalancePicture::drawing(int width) const {
  return layOut(m_piles, width, QFontMetricsF(theme::font(theme::TextSize::Body)).height());
}

QSize BalancePicture::sizeHint() const {
  return {theme::readableWidth(), heightForWidth(theme::readableWidth())};
}

int BalancePicture::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(drawing(width).height));
}

void BalancePicture::paintEvent(QPaintEvent*) {
  const theme::Palette& colours = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const BalanceDrawing drawn = drawing(width());
  for (std::size_t i = 0; i < drawn.beams.size(); ++i) {
    const BalanceBeam& beam = drawn.beams[i];
    QFont bold = theme::font(theme::TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(beam.title, Qt::AlignHCenter | Qt::AlignVCenter, QString::fromStdString(m_piles[i].level->title));
    const QPointF under(beam.beam.center().x(), beam.beam.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(beam.beam, 2, 2);
    painter.drawPolygon(QPolygonF{under, under + QPointF(kHalfFoot, 12), under + QPointF(-kHalfFoot, 12)});
    painter.setFont(theme::font(theme::TextSize::Small));
    painter.setPen(colours.muted);
    painter.drawText(beam.words, Qt::AlignLeft | Qt::AlignVCenter, tr("protects"));
    painter.drawText(beam.words, Qt::AlignRight | Qt::AlignVCenter, tr("hinders"));
    for (const BalanceStone& stone : beam.stones)
      paintStone(painter, stone.place, stone.side, m_piles[i].entries[stone.entry].weighs == Weighs::Both);
  }
}

bool BalancePicture::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const BalanceDrawing drawn = drawing(width());
  for (std::size_t i = 0; i < drawn.beams.size(); ++i)
    for (const BalanceStone& stone : drawn.beams[i].stones)
      if (stone.place.contains(help->pos())) {
        QToolTip::showText(help->globalPos(), wordsOf(m_piles[i].entries[stone.entry], stone.side), this);
        return true;
      }
  QToolTip::hideText();
  return true;
}

QWidget* makeBalanceLegend() {
  auto* legend = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace24, legend);
  const auto add = [&](Weighs side, bool bothSides, const QString& words) {
    auto* entry = new QWidget;
    auto* line = new QHBoxLayout(entry);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::kSpace8);
    line->addWidget(new StoneMark(side, bothSides));
    if (bothSides) line->addWidget(new StoneMark(Weighs::Hindering, true));
    auto* label = new QLabel(words);
    label->setFont(theme::font(theme::TextSize::Small));
    line->addWidget(label);
    flow->addWidget(entry);
  };
  add(Weighs::Protective, false, BalancePicture::tr("protects"));
  add(Weighs::Hindering, false, BalancePicture::tr("hinders"));
  add(Weighs::Protective, true, BalancePicture::tr("on both sides"));
  add(Weighs::Unknown, false, BalancePicture::tr("unknown or not told"));
  return legend;
}

} // namespace haven::gui
