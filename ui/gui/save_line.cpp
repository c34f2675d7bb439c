#include "gui/save_line.h"

#include "gui/form.h"
#include "gui/prompts.h"
#include "text/error_text.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {

SaveLine::SaveLine(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(&clock), m_text(makeMuted({})),
      m_retry(makeButton(tr("Try again"), "retryButton", ButtonRank::Ordinary)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(theme::kSpace8, 0, theme::kSpace8, 0);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_retry);
  m_text->setObjectName(QStringLiteral("saveState"));
  m_text->setFont(theme::font(theme::TextSize::Small));
  m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_retry->hide();
  connect(m_retry, &QPushButton::clicked, this, &SaveLine::retryWanted);
}

void SaveLine::clear() {
  m_text->clear();
  m_retry->hide();
}

void SaveLine::showSaved() {
  const auto seconds = m_clock->now().time_since_epoch().count();
  m_text->setText(tr("Saved at %1").arg(QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("HH:mm"))));
  m_retry->hide();
}

void SaveLine::showFailure(const Error& error) {
  m_text->setText(tr("Not saved yet; what you entered is still here. %1").arg(text::errorText(error)));
  m_retry->show();
  QAccessibleEvent spoken(m_text, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

bool SaveLine::confirmLoss(Prompts& prompts, QWidget* page) {
  return prompts.confirm(page, {tr("Not everything could be saved"),
                                tr("What you entered last has not reached the store. If you leave now it is lost."),
                                tr("Leave without saving"), tr("Stay here")});
}

} // namespace haven::gui
