#include "gui/recovery_code_card.h"

#include "gui/form.h"
#include "gui/prompts.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

RecoveryCodeCard::RecoveryCodeCard(Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_code(new QLabel), m_kept(new QCheckBox), m_prompts(&prompts) {
  setProperty("look", "card");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace24, theme::kSpace24);
  layout->setSpacing(theme::kSpace16);
  QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  mono.setPointSizeF(theme::font(theme::TextSize::Title).pointSizeF() * 0.9);
  m_code->setFont(mono);
  m_code->setObjectName(QStringLiteral("recoveryCode"));
  m_code->setAccessibleName(tr("Recovery code"));
  m_code->setTextFormat(Qt::PlainText);
  m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_code->setFocusPolicy(Qt::StrongFocus);
  layout->addWidget(m_code);
  layout->addWidget(makeText(tr(
      "With this code you can open the store when the password is forgotten. Without both, nobody can open it again, "
      "not even the makers of Haven. Keep it on paper in a safe place, not on this computer.")));
  QPushButton* printButton = makeButton(tr("Print the code…"), "printRecoveryCode");
  connect(printButton, &QPushButton::clicked, this, &RecoveryCodeCard::print);
  auto* row = new QHBoxLayout;
  row->addWidget(printButton);
  row->addStretch();
  layout->addLayout(row);
  m_kept->setText(tr("I have printed the code or written it down"));
  m_kept->setObjectName(QStringLiteral("codeKept"));
  connect(m_kept, &QCheckBox::toggled, this, &RecoveryCodeCard::keptChanged);
  layout->addWidget(m_kept, 0, Qt::AlignLeft);
}

void RecoveryCodeCard::setCode(const QString& code, const QString& storeFolder) {
  // Two lines of four groups each: short enough to read aloud and to copy by hand.
  const auto half = code.size() / 2;
  m_code->setText(code.left(half) + QLatin1Char('\n') + code.mid(half + 1));
  m_folder = storeFolder;
  m_kept->setChecked(false);
}

void RecoveryCodeCard::print() {
  QPrinter printer(QPrinter::HighResolution);
  if (!m_prompts->choosePrinter(this, printer)) return;
  QPainter painter(&printer);
  const QRectF page = printer.pageRect(QPrinter::DevicePixel);
  auto line = [&, y = page.height() * 0.1](const QString& text, const QFont& font) mutable {
    painter.setFont(font);
    const QRectF area(page.width() * 0.1, y, page.width() * 0.8, page.height());
    QRectF used;
    painter.drawText(area, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
    y += used.height() * 1.5;
  };
  line(tr("Haven: recovery code"), theme::font(theme::TextSize::Title));
  line(m_code->text(), m_code->font());
  line(tr("Store: %1").arg(m_folder), theme::font(theme::TextSize::Body));
  line(tr("Who has this code can open the store. Keep it in a safe place."), theme::font(theme::TextSize::Body));
}

} // namespace haven::gui
