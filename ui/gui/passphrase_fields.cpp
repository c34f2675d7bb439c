#include "gui/passphrase_fields.h"

#include "base/text.h"
#include "gui/form.h"
#include "store/vault.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

QLineEdit* passwordEdit(const char* objectName) {
  auto* edit = new QLineEdit;
  edit->setObjectName(QLatin1String(objectName));
  edit->setEchoMode(QLineEdit::Password);
  edit->setMaximumWidth(420);
  return edit;
}

/// What makes a good one.
QString whatIsGood() {
  return PassphraseFields::tr(
      "At least %n characters. A sentence of a few words is easy to remember and hard to guess.", nullptr,
      static_cast<int>(store::kMinPassphrase));
}

} // namespace

Secret takeSecret(QLineEdit& field) {
  QByteArray bytes = field.text().toUtf8();
  Secret secret{std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))};
  bytes.fill('\0');
  field.clear();
  return secret;
}

PassphraseFields::PassphraseFields(What what, QWidget* parent)
    : QWidget(parent), m_first(passwordEdit("newPassphrase")), m_second(passwordEdit("repeatPassphrase")),
      m_firstField(new FormField(what == What::First ? tr("Password") : tr("New password"), m_first, whatIsGood())),
      m_secondField(
          new FormField(what == What::First ? tr("Password once more") : tr("New password once more"), m_second)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_firstField);
  layout->addWidget(m_secondField);
  connect(m_first, &QLineEdit::textChanged, this, &PassphraseFields::count);
}

void PassphraseFields::count() {
  const int length = static_cast<int>(textLength(m_first->text().toStdString()));
  const int least = static_cast<int>(store::kMinPassphrase);
  m_firstField->setHelp(length == 0      ? whatIsGood()
                        : length < least ? tr("%1 of at least %n characters.", nullptr, least).arg(length)
                                         : tr("%n characters: long enough.", nullptr, length));
}

void PassphraseFields::clear() {
  for (QLineEdit* field : {m_first, m_second})
    field->clear();
  m_firstField->setProblem({});
  m_secondField->setProblem({});
}

bool PassphraseFields::check() {
  const bool longEnough = textLength(m_first->text().toStdString()) >= store::kMinPassphrase;
  const bool same = m_first->text() == m_second->text();
  m_firstField->setProblem(longEnough ? QString()
                                      : tr("Choose a password of at least %n characters.", nullptr,
                                           static_cast<int>(store::kMinPassphrase)));
  m_secondField->setProblem(same ? QString() : tr("The two passwords are not the same."));
  if (!longEnough)
    m_first->setFocus();
  else if (!same)
    m_second->setFocus();
  return longEnough && same;
}

Secret PassphraseFields::take() {
  m_second->clear();
  return takeSecret(*m_first);
}

} // namespace haven::gui
