#include "gui/unlock_page.h"

#include "gui/background.h"
#include "gui/passphrase_fields.h"
#include "gui/passphrase_gate.h"
#include "gui/recovery_code_card.h"
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
    : QWidget(parent), m_context(&context), m_views(new QStackedWidget) {
  setObjectName(QStringLiteral("unlockPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_views);
  m_views->addWidget(makeUnlock());
  m_wait.setInterval(1000);
  connect(&m_wait, &QTimer::timeout, this, [this] {
    if (--m_waitLeft > 0) {
      m_open->setText(tr("Wait %n second(s)", nullptr, m_waitLeft));
      return;
    }
    m_wait.stop();
    m_open->setEnabled(true);
    m_open->setText(tr("Open"));
  });
}

QWidget* UnlockPage::makeUnlock() {
  auto* frame = new PageFrame("unlockView");
  m_unlockFrame = frame;
  frame->setNarrow(760);
  frame->setTitle(tr("Open Haven"), tr("Fill in your name and password to open the store."));
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
  m_open = makeButton(tr("Open"), "openStore", ButtonRank::Primary);
  card->layout()->addWidget(m_open);
  connect(m_open, &QPushButton::clicked, this, &UnlockPage::unlock);
  connect(m_passphrase, &QLineEdit::returnPressed, m_open, &QPushButton::click);
  connect(m_name, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
  frame->content()->addWidget(card);

  connect(actionOn(frame, tr("Forgotten your password?"), "forgotten", ButtonRank::Quiet), &QPushButton::clicked, this,
          [this] {
            if (m_views->count() == 1) {
              m_views->addWidget(makeRecovery());
              m_views->addWidget(makeNewCode());
            }
            m_views->setCurrentIndex(1);
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
  frame->actions()->addStretch();
  frame->showActions(true);
  return frame;
}

QWidget* UnlockPage::makeRecovery() {
  auto* frame = new PageFrame("recoveryView");
  m_recoverFrame = frame;
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
  m_newPassphrase = new PassphraseFields;
  card->layout()->addWidget(m_newPassphrase);
  frame->content()->addWidget(card);
  connect(actionOn(frame, tr("Back"), "recoverBack", ButtonRank::Ordinary), &QPushButton::clicked, this,
          [this] { m_views->setCurrentIndex(0); });
  frame->actions()->addStretch();
  m_recover = actionOn(frame, tr("Open and set the new password"), "recoverStore", ButtonRank::Primary);
  connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recover);
  frame->showActions(true);
  return frame;
}

QWidget* UnlockPage::makeNewCode() {
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

void UnlockPage::start(const QString& folder) {
  m_folder = folder;
  m_views->setCurrentIndex(0);
  m_folderLabel->setText(tr("Store: %1").arg(folder));
  m_unlockFrame->setProblem(store::isStore(folder.toStdString())
                                ? QString()
                                : tr("There is no Haven store in this folder. Open another store or make a new one."));
  m_passphrase->clear();
  m_name->setFocus();
}

std::optional<store::OpenStore> UnlockPage::takeStore() {
  return std::exchange(m_store, std::nullopt);
}

void UnlockPage::unlock() {
  if (!m_open->isEnabled()) return;
  m_open->setEnabled(false);
  m_open->setText(tr("Opening…"));
  m_unlockFrame->setProblem({});
  auto secret = std::make_shared<Secret>(takeSecret(*m_passphrase));
  const std::string name = m_name->text().trimmed().toStdString();
  const std::filesystem::path folder = m_folder.toStdString();
  using Opened = Result<store::OpenStore>;
  inBackground<Opened>(
      this,
      [context = m_context, secret, name, folder] { return store::openStore(folder, name, *secret, context->clock); },
      [this](Opened result) {
        m_open->setEnabled(true);
        m_open->setText(tr("Open"));
        if (!result) {
          if (result.error().kind == ErrorKind::WrongCredentials) return wrong(text::errorText(result.error()));
          m_unlockFrame->setProblem(text::errorText(result.error()));
          m_passphrase->setFocus();
          return;
        }
        m_waitedSeconds = 0;
        m_store = std::move(*result);
        emit opened();
      });
}

void UnlockPage::wrong(const QString& problem) {
  m_unlockFrame->setProblem(problem);
  m_passphrase->setFocus();
  m_waitedSeconds = nextWaitSeconds(m_waitedSeconds);
  m_waitLeft = m_waitedSeconds;
  m_open->setEnabled(false);
  m_open->setText(tr("Wait %n second(s)", nullptr, m_waitLeft));
  m_wait.start();
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
        m_waitedSeconds = 0;
        m_code->setCode(QString::fromStdString(result->recoveryCode), m_folder);
        m_store = std::move(result->store);
        m_views->setCurrentIndex(2);
      });
}

} // namespace haven::gui
