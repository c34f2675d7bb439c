#include "gui/own_account_page.h"

#include "gui/form.h"
#include "gui/key_file_field.h"
#include "gui/own_account_log.h"
#include "gui/page_frame.h"
#include "gui/passphrase_fields.h"
#include "store/accounts.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace haven::gui {
namespace {

using text::from;

constexpr int kWidth = 760;

QVBoxLayout* columnOf(QFrame* card) {
  return static_cast<QVBoxLayout*>(card->layout());
}

/// Nothing takes no room.
void say(QLabel& line, const QString& words) {
  line.setText(words);
  line.setVisible(!words.isEmpty());
}

} // namespace

OwnAccountPage::OwnAccountPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("ownAccountFrame")),
      m_log(new OwnAccountLog(session)) {
  setObjectName(QStringLiteral("ownAccountPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setNarrow(kWidth);
  m_frame->setTitle(tr("My account"), tr("Who you are in Haven, and what you come in with."));
  m_frame->content()->addWidget(makeWho());
  m_frame->content()->addWidget(makePassphrase());
  m_frame->content()->addWidget(makeKeyFile());
  m_frame->content()->addWidget(m_log);
  connect(
      m_log, &OwnAccountLog::opened, this,
      [this] { m_frame->scroll()->ensureWidgetVisible(m_log, 0, theme::kSpace16); },
      Qt::QueuedConnection); // once it has its height
  QPushButton* back = makeButton(tr("Back"), "ownAccountBack");
  connect(back, &QPushButton::clicked, this, &OwnAccountPage::left);
  m_frame->actions()->addWidget(back);
  m_frame->actions()->addStretch();
  m_frame->showActions(true);
}

QWidget* OwnAccountPage::makeWho() {
  const casefile::Account& account = m_session->store().account();
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("ownAccountWho"));
  QVBoxLayout* column = columnOf(card);
  column->addWidget(makeText(from(account.name), theme::TextSize::Heading));
  column->addWidget(makeText(text::label(account.role)));
  if (account.administrator && account.role != casefile::Role::Administrator)
    column->addWidget(makeText(tr("Looks after this store as well")));
  QStringList registrations;
  for (const casefile::Registration& one : account.registrations)
    registrations << from(one.body + (one.number.empty() ? "" : " ") + one.number);
  column->addWidget(makeText(registrations.isEmpty() ? tr("No registration is kept with your account.")
                                                     : tr("Registered: %1").arg(registrations.join(", "))));
  column->addWidget(makeMuted(tr("Is this not right? Whoever looks after this store can change it.")));
  return card;
}

QWidget* OwnAccountPage::makePassphrase() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("ownPassphrase"));
  QVBoxLayout* column = columnOf(card);
  column->addWidget(makeText(tr("Change your password"), theme::TextSize::Heading));
  m_current = new QLineEdit;
  m_current->setObjectName(QStringLiteral("currentPassphrase"));
  m_current->setEchoMode(QLineEdit::Password);
  m_current->setMaximumWidth(420);
  m_currentField = new FormField(tr("Password you have now"), m_current);
  m_wanted = new PassphraseFields(PassphraseFields::What::Replacement);
  column->addWidget(m_currentField);
  column->addWidget(m_wanted);
  QPushButton* change = makeButton(tr("Change the password"), "changePassphrase", ButtonRank::Primary);
  connect(change, &QPushButton::clicked, this, &OwnAccountPage::changePassphrase);
  column->addWidget(change, 0, Qt::AlignLeft);
  m_changed = makeText({});
  m_changed->setObjectName(QStringLiteral("passphraseDone"));
  column->addWidget(m_changed);
  return card;
}

QWidget* OwnAccountPage::makeKeyFile() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("ownKeyFile"));
  QVBoxLayout* column = columnOf(card);
  column->addWidget(makeText(tr("A key file beside your password"), theme::TextSize::Heading));
  column->addWidget(makeText(tr(
      "A key file is a small file on a stick. With one, the store opens for you only with the password and the stick "
      "together: a password that was overseen or guessed is no use to anybody without it.")));
  column->addWidget(
      makeText(tr("If the stick is lost you cannot come in by yourself. Keep a copy of the file on a second stick in a "
                  "safe place. Without a copy, whoever looks after this store can give you a new password; the lost "
                  "file opens nothing any more then.")));
  m_keyFileState = makeText({}, theme::TextSize::Lead);
  m_keyFileState->setObjectName(QStringLiteral("keyFileState"));
  column->addWidget(m_keyFileState);
  m_add = makeButton(tr("Use a key file…"), "addKeyFile");
  m_remove = makeButton(tr("Stop using the key file…"), "removeKeyFile");
  connect(m_add, &QPushButton::clicked, this, &OwnAccountPage::addKeyFile);
  connect(m_remove, &QPushButton::clicked, this, &OwnAccountPage::removeKeyFile);
  for (QPushButton* button : {m_add, m_remove})
    column->addWidget(button, 0, Qt::AlignLeft);
  m_keyFileDone = makeText({});
  m_keyFileDone->setObjectName(QStringLiteral("keyFileDone"));
  column->addWidget(m_keyFileDone);
  return card;
}

void OwnAccountPage::open() {
  m_current->clear();
  m_wanted->clear();
  m_currentField->setProblem({});
  m_frame->setProblem({});
  for (QLabel* line : {m_changed, m_keyFileDone})
    say(*line, {});
  m_log->close();
  showKeyFile();
  m_current->setFocus();
}

void OwnAccountPage::showKeyFile() {
  const bool uses = store::AccountRepository(m_session->store(), m_session->context().random).usesKeyFile();
  m_keyFileState->setText(uses ? tr("You use a key file.") : tr("You use no key file."));
  m_add->setVisible(!uses);
  m_remove->setVisible(uses);
}

void OwnAccountPage::changePassphrase() {
  say(*m_changed, {});
  m_currentField->setProblem(m_current->text().isEmpty() ? tr("Fill in the password you have now.") : QString());
  if (m_currentField->hasProblem()) return m_current->setFocus();
  if (!m_wanted->check()) return;
  const Secret current = takeSecret(*m_current);
  const Secret wanted = m_wanted->take();
  const Status changed =
      store::AccountRepository(m_session->store(), m_session->context().random).changePassphrase(current, wanted);
  if (!changed && changed.error().kind == ErrorKind::WrongCredentials) {
    m_currentField->setProblem(tr("This is not the password you have now."));
    return m_current->setFocus();
  }
  tell(*m_changed, changed, tr("Your password is changed. From now on only the new one opens the store for you."));
}

std::optional<Secret> OwnAccountPage::askPassphrase(const QString& title, const QString& text) {
  return m_session->prompts().askPassphrase(this, title, text, {});
}

void OwnAccountPage::addKeyFile() {
  say(*m_keyFileDone, {});
  const QString start = QDir(KeyFileField::lastFolder()).filePath(QStringLiteral("haven.sleutel"));
  const auto file =
      m_session->prompts().chooseSaveFile(this, tr("Where to put the key file"), start, tr("All files (*)"));
  if (!file) return;
  const auto passphrase = askPassphrase(
      tr("Use a key file"), tr("From the next time on you need this file beside your password. Put it on a stick that "
                               "you take along, not on this computer."));
  if (!passphrase) return;
  const Status added = store::AccountRepository(m_session->store(), m_session->context().random)
                           .addKeyFile(*passphrase, file->toStdString());
  showKeyFile();
  tell(*m_keyFileDone, added,
       tr("The key file was written: %1. Make a copy of it now and keep that apart.")
           .arg(QDir::toNativeSeparators(*file)));
}

void OwnAccountPage::removeKeyFile() {
  say(*m_keyFileDone, {});
  const auto passphrase =
      askPassphrase(tr("Stop using the key file"), tr("From then on your password alone opens the store for you."));
  if (!passphrase) return;
  const Status removed =
      store::AccountRepository(m_session->store(), m_session->context().random).removeKeyFile(*passphrase);
  showKeyFile();
  tell(*m_keyFileDone, removed, tr("The key file is no longer needed. You can remove it from your stick."));
}

void OwnAccountPage::tell(QLabel& line, const Status& done, const QString& words) {
  const bool wrong = !done && done.error().kind == ErrorKind::WrongCredentials;
  say(line, done    ? words
            : wrong ? tr("That was not your password. Nothing was changed.")
                    : text::errorText(done.error()));
  QAccessibleEvent spoken(&line, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

} // namespace haven::gui
