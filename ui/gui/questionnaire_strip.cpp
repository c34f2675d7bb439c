#include "gui/questionnaire_strip.h"

#include "gui/form.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

QuestionnaireStrip::QuestionnaireStrip(QWidget* parent)
    : QWidget(parent), m_count(makeText({}, theme::TextSize::Lead)), m_bar(new QProgressBar),
      m_empty(makeButton(tr("To the next empty one"), "nextEmptyButton", ButtonRank::Quiet)),
      m_legend(makeText({}, theme::TextSize::Small)), m_said(makeText({})) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace16);
  m_count->setObjectName(QStringLiteral("entryCount"));
  m_count->setWordWrap(false);
  m_count->setMaximumWidth(QWIDGETSIZE_MAX);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  line->addWidget(m_count);
  line->addWidget(m_bar, 1);
  line->addWidget(m_empty);
  column->addLayout(line);
  m_legend->setObjectName(QStringLiteral("answerLegend"));
  m_said->setObjectName(QStringLiteral("entrySaid"));
  m_said->setProperty("tone", "problem");
  m_said->setMinimumHeight(QFontMetrics(m_said->font()).height()); // so that a message moves no row
  for (QLabel* label : {m_legend, m_said}) {
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    column->addWidget(label);
  }
  connect(m_empty, &QPushButton::clicked, this, &QuestionnaireStrip::nextEmptyWanted);
}

void QuestionnaireStrip::setForm(const instruments::Instrument& instrument) {
  QStringList legend;
  for (const auto& option : instrument.answers) {
    QString label = QString::fromStdString(option.label);
    legend << QStringLiteral("%1\u00A0=\u00A0%2").arg(option.value).arg(label.replace(u' ', u'\u00A0'));
  }
  if (legend.isEmpty()) legend << tr("Digits 0 to 9, as printed on the form");
  const QString keys =
      tr("Digit: answer and go on \u00B7 Backspace: back \u00B7 space bar: skip \u00B7 Delete or point: clear");
  m_legend->setText(legend.join(QStringLiteral("   ")) + u'\n' + keys);
}

void QuestionnaireStrip::showProgress(const QString& words, int done, int all) {
  m_count->setText(words);
  m_bar->setRange(0, all);
  m_bar->setValue(done);
  m_empty->setEnabled(done < all);
  for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_empty, m_legend})
    part->show();
}

void QuestionnaireStrip::showWords(const QString& words) {
  m_count->setText(words);
  for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_empty, m_legend})
    part->hide();
}

void QuestionnaireStrip::say(const QString& words) {
  m_said->setText(words);
  if (words.isEmpty()) return;
  QAccessibleEvent spoken(m_said, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

} // namespace haven::gui
