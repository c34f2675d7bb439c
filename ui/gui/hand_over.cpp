#include "gui/hand_over.h"

#include "gui/form.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {

HandOver::HandOver(QWidget* parent) : PageFrame("handOver", parent), m_name(makeText({})), m_words(new QLabel) {
  setNarrow(760);
  setTitle(tr("Hand this password over"),
           tr("It is shown only now. Give it personally or by telephone, not by mail and not on a note that stays."));
  QFrame* card = makeCard();
  QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  mono.setPointSizeF(theme::font(theme::TextSize::Heading).pointSizeF());
  m_words->setFont(mono);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::PlainText);
  m_words->setObjectName(QStringLiteral("handOverWords"));
  m_words->setAccessibleName(tr("Password"));
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_words->setFocusPolicy(Qt::StrongFocus);
  m_name->setObjectName(QStringLiteral("handOverName"));
  card->layout()->addWidget(m_name);
  card->layout()->addWidget(m_words);
  card->layout()->addWidget(makeText(tr("At the first unlocking Haven asks for a password of one's own. From then on "
                                        "only that person knows it.")));
  content()->addWidget(card);
  QPushButton* done = makeButton(tr("It is handed over"), "handOverDone", ButtonRank::Primary);
  connect(done, &QPushButton::clicked, this, [this] {
    forget();
    emit left();
  });
  actions()->addStretch();
  actions()->addWidget(done);
  showActions(true);
}

void HandOver::show(const QString& name, const QString& passphrase) {
  m_name->setText(tr("For: %1").arg(name));
  m_words->setText(passphrase);
  m_words->setFocus();
}

void HandOver::forget() {
  m_words->clear();
}

} // namespace haven::gui
