#include "gui/unlock_page.h"

#include "gui/background.h"
#include "gui/key_file_field.h"
#include "gui/passphrase_fields.h"
#include "gui/recovery_code_card.h"
#include "store/accounts.h"
#include "store/settings.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haven::gui {
namespace {

QPushButton* actionOn(PageFrame* frame, const QString& text, const char* name, ButtonRank rank) {
  QPushButton* button = makeButton(text, name, rank);
  frame->actions()->addWidget(button);
  return button;
}

} // namespace

UnlockPage::UnlockPage(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(&context), m_views(new QStackedWidget), m_idle(context.clock, this) {
  setObjectName(QStringLiteral("unlockPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_views);
  m_unlockFrame = makeUnlock();
  m_views->addWidget(m_unlockFrame);
  m_ownFrame.comesFrom(*m_views, [this] { return makeOwnPassphrase(); });
  m_recoverFrame.comesFrom(*m_views, [this] { return makeRecovery(); });
  m_newCodeFrame.comesFrom(*m_views, [this] { return makeNewCode(); });
  // Queued: it comes from the middle of an event.
  connect(
      &m_idle, &IdleLock::lockWanted, this, [this] { start(m_folder, m_name->text()); }, Qt::QueuedConnection);
  m_wait.setInterval(1000);
  connect(&m_wait, &QTimer::timeout, this, [this] { wait(m_waitLeft - 1); });
}

PageFrame* UnlockPage::makeUnlock() {
  auto* frame = new PageFrame("unlockView");
  frame->setNarrow(760);
  QFrame* card = makeCard();
  m_folderLabel = makeMuted({});
  m_folderLabel->setObjectName(QStringLiteral("storeFolderLabel"));
  card->layout()->addWidget(m_folderLabel);
  m_name = new QLineEdit;
  m_name->setObjectName(QStringLiteral("userName"));
  m_passphrase = new QLineEdit;
  m_passphrase->setObjectName(QStringLiteral("passphrase"));
  m_passphrase->setEchoMode(QLineEdit::Password);
  card->layout()->addWidget(new FormField(tr("Name"), m_name));
  card->layout()->addWidget(new FormField(tr("Password"), m_passphrase));
  m_keyFile = new KeyFileField(m_context->prompts);
  card->layout()->addWidget(m_keyFile);
  m_open = makeButton(tr("Open"), "openStore", ButtonRank::Primary);
  card->layout()->addWidget(m_open);
  connect(m_open, &QPushButton::clicked, this, &UnlockPage::unlock);
  connect(m_passphrase, &QLineEdit::returnPressed, m_open, &QPushButton::click);
  connect(m_name, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
  connect(m_keyFile, &KeyFileField::chosen, m_open, &QPushButton::click);
  // What was typed for another account is not tried for this one.
  connect(m_name, &QLineEdit::textEdited, this, [this] {
    forgetTyped();
    m_keyFile->clear();
  });
  frame->content()->addWidget(card);

  connect(actionOn(frame, tr("Forgotten your password?"), "forgotten", ButtonRank::Quiet), &QPushButton::clicked, this,
          [this] {
            m_views->setCurrentWidget(m_recoverFrame.get());
            m_recoverName->setText(m_name->text());
            m_recoverName->setFocus();
          });
  connect(actionOn(frame, tr("Open another store…"), "otherStore", ButtonRank::Quiet), &QPushButton::clicked, this,
          [this] {
            if (const auto chosen = m_context->prompts.chooseFolder(this, tr("Folder of the store"), m_folder)) {
              start(*chosen);
              emit folderChanged(*chosen);
            }
          });
  connect(actionOn(frame, tr("Make a new store…"), "newStore", ButtonRank::Quiet), &QPushButton::clicked, this,
          &UnlockPage::newStoreWanted);
  connect(actionOn(frame, tr("Put back a backup…"), "restoreBackup", ButtonRank::Quiet), &QPushButton::clicked, this,
          &UnlockPage::restoreWanted);
  frame->actions()->addStretch();
  frame->showActions(true);
  return frame;
}

PageFrame* UnlockPage::makeOwnPassphrase() {
  auto* frame = new PageFrame("ownPassphraseView");
  frame->setNarrow(760);
  frame->setTitle(tr("Choose a password of your own"),
                  tr("The one you came in with was given to you, so somebody else knows it. From now on only you do."));
  QFrame* card = makeCard();
  m_ownPassphrase = new PassphraseFields(PassphraseFields::What::Replacement);
  card->layout()->addWidget(m_ownPassphrase);
  frame->content()->addWidget(card);
  connect(actionOn(frame, tr("Back"), "ownPassphraseBack", ButtonRank::Ordinary), &QPushButton::clicked, this,
          [this] { start(m_folder, m_name->text()); });
  frame->actions()->addStretch();
  m_change = actionOn(frame, tr("Keep and go on"), "ownPassphraseKeep", ButtonRank::Primary);
  connect(m_change, &QPushButton::clicked, this, &UnlockPage::changeGiven);
  frame->showActions(true);
  return frame;
}

PageFrame* UnlockPage::makeRecovery() {
  auto* frame = new PageFrame("recoveryView");
  frame->setNarrow(760);
  frame->setTitle(tr("Open with the recovery code"),
                  tr("The code was printed or written down when the store was made. It gives you a new password; after "
                     "that you get a new code."));
  QFrame* card = makeCard();
  m_recoverName = new QLineEdit;
  m_recoverName->setObjectName(QStringLiteral("recoverName"));
  m_recoverName->setMaximumWidth(420);
  m_recoverCode = new QLineEdit;
  m_recoverCode->setObjectName(QStringLiteral("recoverCode"));
  card->layout()->addWidget(new FormField(tr("Name"), m_recoverName));
  card->layout()->addWidget(new FormField(tr("Recovery code"), m_recoverCode, tr("Eight groups of four characters.")));
  card->layout()->addWidget(makeRule());
  m_newPassphrase = new PassphraseFields(PassphraseFields::What::Replacement);
  card->layout()->addWidget(m_newPassphrase);
  frame->content()->addWidget(card);
  connect(actionOn(frame, tr("Back"), "recoverBack", ButtonRank::Ordinary), &QPushButton::clicked, this,
          [this] { m_views->setCurrentWidget(m_unlockFrame); });
  frame->actions()->addStretch();
  m_recover = actionOn(frame, tr("Open and set the new password"), "recoverStore", ButtonRank::Primary);
  connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recover);
  frame->showActions(true);
  return frame;
}

PageFrame* UnlockPage::makeNewCode() {
  auto* frame = new PageFrame("newCodeView");
  frame->setNarrow(760);
  frame->setTitle(tr("Keep the new recovery code"), tr("The old code no longer works. This one is shown only now."));
  m_code = new RecoveryCodeCard(m_context->prompts);
  frame->content()->addWidget(m_code);
  frame->actions()->addStretch();
  QPushButton* done = actionOn(frame, tr("Continue"), "recoverDone", ButtonRank::Primary);
  done->setEnabled(false);
  connect(m_code, &RecoveryCodeCard::keptChanged, done, &QPushButton::setEnabled);
  connect(done, &QPushButton::clicked, this, &UnlockPage::opened);
  frame->showActions(true);
  return frame;
}

void UnlockPage::start(const QString& folder, const QString& name) {
  m_folder = folder;
  m_idle.stop();
  m_store.reset();
  forgetTyped();
  wait(0);
  m_unlockFrame->setTitle(name.isEmpty() ? tr("Open Haven") : tr("Haven is locked"),
                          name.isEmpty() ? tr("Fill in your name and password to open the store.")
                                         : tr("Fill in your password to go on where you were."));
  m_views->setCurrentWidget(m_unlockFrame);
  m_folderLabel->setText(tr("Store: %1").arg(folder));
  m_unlockFrame->setProblem(store::isStore(folder.toStdString())
                                ? QString()
                                : tr("There is no Haven store in this folder. Open another store or make a new one."));
  m_name->setText(name);
  m_passphrase->clear();
  m_keyFile->clear();
  (name.isEmpty() ? m_name : m_passphrase)->setFocus();
}

std::optional<store::OpenStore> UnlockPage::takeStore() {
  m_idle.stop();
  m_typed.reset();
  const auto store = std::exchange(m_store, nullptr);
  return store == nullptr ? std::nullopt : std::optional(std::move(*store));
}

void UnlockPage::unlock() {
  if (!m_open->isEnabled()) return;
  if (!m_passphrase->text().isEmpty() || !m_typed) m_typed = std::make_shared<Secret>(takeSecret(*m_passphrase));
  opening(true);
  const std::string name = m_name->text().trimmed().toStdString();
  const std::filesystem::path folder = m_folder.toStdString();
  using Opened = Result<store::OpenStore>;
  inBackground<Opened>(
      this,
      [context = m_context, typed = m_typed, keyFile = m_keyFile->file(), name, folder] {
        return store::openStore(folder, {name, *typed, keyFile}, context->clock);
      },
      [this](Opened result) {
        opening(false);
        if (result)
          enter(std::move(*result));
        else
          refuse(result.error());
      });
}

void UnlockPage::opening(bool busy) {
  m_open->setEnabled(!busy);
  m_open->setText(busy ? tr("Opening…") : tr("Open"));
  if (busy) m_unlockFrame->setProblem({});
}

void UnlockPage::refuse(const Error& error) {
  const bool keyFileWanted = error.kind == ErrorKind::SecondFactorNeeded;
  // Never which of them is wrong.
  const bool threeParts = error.kind == ErrorKind::WrongCredentials && m_keyFile->file();
  m_unlockFrame->setProblem(threeParts ? tr("The name, the password and the key file do not belong together. Check all "
                                            "three and try again.")
                                       : text::errorText(error));
  if (error.kind == ErrorKind::TooManyAttempts) wait(QString::fromStdString(error.param("seconds")).toInt());
  if (keyFileWanted) {
    m_passphrase->setPlaceholderText(tr("filled in")); // held until the file is chosen
    return m_keyFile->ask();
  }
  forgetTyped();
  m_passphrase->setFocus();
}

void UnlockPage::forgetTyped() {
  m_typed.reset();
  m_passphrase->setPlaceholderText({});
}

void UnlockPage::wait(int seconds) {
  m_waitLeft = seconds;
  m_open->setEnabled(seconds <= 0);
  if (seconds > 0) {
    m_open->setText(tr("Wait %n second(s)", nullptr, seconds));
    return m_wait.start();
  }
  if (m_wait.isActive()) m_unlockFrame->setProblem({}); // it asked to wait
  m_wait.stop();
  m_open->setText(tr("Open"));
}

void UnlockPage::enter(store::OpenStore store) {
  m_keyFile->remember();
  m_store = std::make_shared<store::OpenStore>(std::move(store));
  if (!m_store->account().mustChangePassphrase) return emit opened();
  m_ownFrame->setProblem({});
  m_ownPassphrase->clear();
  const auto settings = store::readSettings(*m_store).value_or(store::StoreSettings{});
  m_idle.start(std::chrono::minutes(settings.idleMinutes));
  m_views->setCurrentWidget(m_ownFrame.get());
  m_ownPassphrase->first()->setFocus();
}

void UnlockPage::changeGiven() {
  if (!m_ownPassphrase->check()) return;
  m_change->setEnabled(false);
  auto wanted = std::make_shared<Secret>(m_ownPassphrase->take());
  inBackground<Status>(
      this,
      [context = m_context, store = m_store, given = m_typed, wanted] {
        return store::AccountRepository(*store, context->random).changePassphrase(*given, *wanted);
      },
      [this](Status changed) {
        m_change->setEnabled(true);
        if (changed && m_store) return emit opened();
        if (!changed) m_ownFrame->setProblem(text::errorText(changed.error()));
        m_ownPassphrase->first()->setFocus();
      });
}

void UnlockPage::recover() {
  if (!m_newPassphrase->check()) return;
  m_recover->setEnabled(false);
  m_recoverFrame->setProblem({});
  auto secret = std::make_shared<Secret>(m_newPassphrase->take());
  auto code = std::make_shared<Secret>(takeSecret(*m_recoverCode));
  const std::string name = m_recoverName->text().trimmed().toStdString();
  const std::filesystem::path folder = m_folder.toStdString();
  using Recovered = Result<store::CreatedStore>;
  inBackground<Recovered>(
      this,
      [context = m_context, secret, code, name, folder] {
        return store::recoverStore(folder, code->view(), name, *secret, context->clock, context->random);
      },
      [this](Recovered result) {
        m_recover->setEnabled(true);
        if (!result) {
          m_recoverFrame->setProblem(result.error().kind == ErrorKind::WrongCredentials
                                         ? tr("This name and recovery code do not open the store.")
                                         : text::errorText(result.error()));
          m_recoverCode->setFocus();
          return;
        }
        m_views->setCurrentWidget(m_newCodeFrame.get());
        m_code->setCode(QString::fromStdString(result->recoveryCode), m_folder);
        m_store = std::make_shared<store::OpenStore>(std::move(result->store));
      });
}

} // namespace haven::gui
