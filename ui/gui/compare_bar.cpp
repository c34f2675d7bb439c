#include "gui/compare_bar.h"

#include "gui/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent), m_names(makeText({})),
      m_compare(makeButton(tr("Lay side by side"), "compareShow", ButtonRank::Primary)) {
  setObjectName(QStringLiteral("careCompareBar"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kSpace8);
  m_names->setObjectName(QStringLiteral("careCompared"));
  m_names->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  QPushButton* clear = makeButton(tr("Clear"), "compareClear", ButtonRank::Quiet);
  clear->setAccessibleName(tr("Take everything out of what is laid side by side"));
  row->addWidget(m_names, 1);
  row->addWidget(clear);
  row->addWidget(m_compare);
  connect(m_compare, &QPushButton::clicked, this, &CompareBar::compareWanted);
  connect(clear, &QPushButton::clicked, this, &CompareBar::clearWanted);
  hide();
}

void CompareBar::show(const QStringList& names) {
  m_names->setText(names.size() < 2 ? tr("%1; choose one more").arg(names.join(QString()))
                                    : names.join(QStringLiteral("  \u00B7  ")));
  m_compare->setEnabled(names.size() > 1);
  setVisible(!names.empty());
}

} // namespace haven::gui
