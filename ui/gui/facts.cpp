#include "gui/facts.h"

#include "gui/form.h"
#include "text/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace haven::gui {

constexpr int kFactName = 220;

Facts::Facts(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(theme::kSpace24);
  m_grid->setVerticalSpacing(theme::kSpace4);
  m_grid->setColumnStretch(1, 1);
}

void Facts::add(const QString& name, const QString& value) {
  if (value.trimmed().isEmpty()) return;
  const int row = m_grid->rowCount();
  QLabel* label = makeMuted(name);
  label->setFixedWidth(kFactName);
  QLabel* text = makeText(value);
  text->setAccessibleName(name + QStringLiteral(": ") + value);
  m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
  m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

QString signatureWords(const casefile::Signature& signature) {
  QStringList parts{QString::fromStdString(signature.name), text::label(signature.role)};
  for (const auto& registration : signature.registrations)
    parts << QString::fromStdString(registration.body + " " + registration.number).trimmed();
  return parts.join(QStringLiteral(", ")) + QStringLiteral(" \u00B7 ") + text::formatMoment(signature.at);
}

} // namespace haven::gui
