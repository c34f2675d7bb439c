#include "gui/item_bars.h"

#include "gui/form.h"
#include "gui/questionnaire_rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace haven::gui {
namespace {

QString wordsOf(const instruments::Instrument& instrument, std::optional<int> value) {
  if (!value) return ItemBars::tr("not filled in");
  if (const auto* option = instrument.answer(*value))
    return QStringLiteral("%1  %2").arg(option->value).arg(QString::fromStdString(option->label));
  if (instrument.accepts(*value)) return QString::number(*value);
  return ItemBars::tr("%1 is not on the answer scale").arg(*value);
}

} // namespace

AnswerBar::AnswerBar(int min, int max, std::optional<int> value, QWidget* parent)
    : QWidget(parent), m_min(min), m_max(max), m_value(value) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AnswerBar::sizeHint() const {
  return {200, 14};
}

void AnswerBar::paintEvent(QPaintEvent*) {
  constexpr double kGap = 3;
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int count = m_max - m_min + 1;
  const double segment = (width() - (count - 1) * kGap) / count;
  for (int i = 0; i < count; ++i) {
    const bool filled = m_value && m_min + i <= *m_value;
    painter.setPen(QPen(filled ? p.accent : p.border, 1));
    painter.setBrush(filled ? p.accent : p.surface);
    painter.drawRoundedRect(QRectF(i * (segment + kGap) + 0.5, 2.5, segment - 1, height() - 5), 2.5, 2.5);
  }
}

ItemBars::ItemBars(const OpenRecord& record, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(theme::kSpace16);
  grid->setVerticalSpacing(theme::kSpace8);
  grid->setColumnStretch(0, 5);
  grid->setColumnStretch(1, 4);
  grid->setColumnStretch(2, 5);
  const auto& instrument = record.instrument;
  for (const auto& item : instrument.items) {
    const casefile::ItemRecord* said = record.administration.item(item.id);
    const std::optional<int> value = said == nullptr ? std::nullopt : said->answer;
    const QString words = wordsOf(instrument, value);
    const int row = grid->rowCount();
    const QString title = instrument.isQuestionnaire() ? QuestionnaireRows::titleOf(item) : record.itemTitle(item.id);
    const bool worded = !item.statement.empty() || !item.title.empty(); // else the title is the number
    grid->addWidget(makeText(worded ? QStringLiteral("%1. %2").arg(QString::fromStdString(item.id), title) : title),
                    row, 0);
    if (!instrument.answers.empty())
      grid->addWidget(new AnswerBar(instrument.minAnswer(), instrument.maxAnswer(), value), row, 1);
    QLabel* label = makeText(words);
    if (!value) label->setProperty("tone", "muted");
    grid->addWidget(label, row, 2);
  }
}

} // namespace haven::gui
