#include "gui/given_passphrase.h"

#include "base/text.h"
#include "gui/form.h"
#include "gui/given_words.h"
#include "store/vault.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

GivenPassphrase::GivenPassphrase(RandomSource& random, QWidget* parent)
    : QWidget(parent), m_random(&random), m_edit(new QLineEdit),
      m_field(new FormField(tr("Password to begin with"), m_edit,
                            tr("Haven asks for one of their own at the first unlocking. Yours then opens nothing any "
                               "more."))) {
  m_edit->setObjectName(QStringLiteral("givenPassphrase"));
  m_edit->setInputMethodHints(Qt::ImhSensitiveData); // never kept, suggested or learnt
  m_edit->setMaximumWidth(420);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_field);
  QPushButton* other = makeButton(tr("Make up another one"), "givenRenew", ButtonRank::Quiet);
  connect(other, &QPushButton::clicked, this, &GivenPassphrase::renew);
  layout->addWidget(other, 0, Qt::AlignLeft);
}

void GivenPassphrase::renew() {
  m_edit->setText(givenWords(*m_random));
  m_field->setProblem({});
}

void GivenPassphrase::forget() {
  m_edit->clear();
}

bool GivenPassphrase::check() {
  const bool longEnough = textLength(words().toStdString()) >= store::kMinPassphrase;
  m_field->setProblem(longEnough ? QString()
                                 : tr("Choose a password of at least %n characters.", nullptr,
                                      static_cast<int>(store::kMinPassphrase)));
  if (!longEnough) m_edit->setFocus();
  return longEnough;
}

void GivenPassphrase::showProblem(const QString& words) {
  m_field->setProblem(words);
  m_edit->setFocus();
}

QString GivenPassphrase::words() const {
  return m_edit->text().trimmed();
}

Secret GivenPassphrase::secret() const {
  QByteArray bytes = words().toUtf8();
  Secret secret{std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))};
  bytes.fill('\0');
  return secret;
}

} // namespace haven::gui
