#include "gui/setup_page.h"

#include "gui/account_form.h"
#include "gui/background.h"
#include "gui/passphrase_fields.h"
#include "gui/recovery_code_card.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haven::gui {

SetupPage::SetupPage(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(&context), m_steps(new QStackedWidget) {
  setObjectName(QStringLiteral("setupPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_steps);
  m_steps->addWidget(makeFolderStep());
  m_steps->addWidget(makeAccountStep());
  m_steps->addWidget(makeCodeStep());
}

void SetupPage::start(const QString& suggestedFolder) {
  m_folder->setText(suggestedFolder);
  m_steps->setCurrentIndex(0);
  m_folder->setFocus();
}

std::optional<store::OpenStore> SetupPage::takeStore() {
  return std::exchange(m_store, std::nullopt);
}

QWidget* SetupPage::makeFolderStep() {
  auto* frame = new PageFrame("setupFolder");
  m_folderFrame = frame;
  frame->setNarrow(760);
  frame->setTitle(tr("Welcome to Haven"),
                  tr("Step 1 of 3. Haven keeps everything in one encrypted folder, the store. Where should it stand?"));
  QFrame* card = makeCard();
  m_folder = new QLineEdit;
  m_folder->setObjectName(QStringLiteral("storeFolder"));
  m_folderField =
      new FormField(tr("Folder of the store"), m_folder,
                    tr("A new or empty folder on this computer, in a place of which your organisation makes backups."));
  card->layout()->addWidget(m_folderField);
  QPushButton* choose = makeButton(tr("Choose a folder…"), "chooseFolder");
  connect(choose, &QPushButton::clicked, this, [this] {
    if (const auto chosen = m_context->prompts.chooseFolder(this, tr("Folder of the store"), m_folder->text()))
      m_folder->setText(*chosen);
  });
  auto* row = new QHBoxLayout;
  row->addWidget(choose);
  row->addStretch();
  static_cast<QVBoxLayout*>(card->layout())->addLayout(row);
  frame->content()->addWidget(card);
  frame->content()->addWidget(
      makeNotice(tr("What Haven is for"),
                 tr("Haven supports professionals in screening the bond between a child and its carers. It advises and "
                    "explains; people decide. It gives no diagnosis and is not certified as a medical device.")));
  QPushButton* existing = makeButton(tr("Open an existing store"), "useExisting", ButtonRank::Quiet);
  connect(existing, &QPushButton::clicked, this, [this] {
    if (const auto chosen = m_context->prompts.chooseFolder(this, tr("Folder of the store"), m_folder->text()))
      emit useExisting(*chosen);
  });
  QPushButton* next = makeButton(tr("Next"), "folderNext", ButtonRank::Primary);
  next->setDefault(true);
  connect(next, &QPushButton::clicked, this, &SetupPage::toAccount);
  connect(m_folder, &QLineEdit::returnPressed, this, &SetupPage::toAccount);
  QPushButton* restore = makeButton(tr("Put back a backup…"), "setupRestore", ButtonRank::Quiet);
  connect(restore, &QPushButton::clicked, this, &SetupPage::restoreWanted);
  frame->actions()->addWidget(existing);
  frame->actions()->addWidget(restore);
  frame->actions()->addStretch();
  frame->actions()->addWidget(next);
  frame->showActions(true);
  return frame;
}

QWidget* SetupPage::makeAccountStep() {
  auto* frame = new PageFrame("setupAccount");
  m_accountFrame = frame;
  frame->setNarrow(760);
  frame->setTitle(tr("Who works here"), tr("Step 2 of 3. The first account. What you do is kept under this name."));
  QFrame* card = makeCard();
  m_account = new AccountForm;
  m_passphrase = new PassphraseFields(PassphraseFields::What::First);
  card->layout()->addWidget(m_account);
  card->layout()->addWidget(makeRule());
  card->layout()->addWidget(m_passphrase);
  frame->content()->addWidget(card);
  QPushButton* back = makeButton(tr("Back"), "accountBack");
  connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(0); });
  m_create = makeButton(tr("Make the store"), "createStore", ButtonRank::Primary);
  connect(m_create, &QPushButton::clicked, this, &SetupPage::create);
  frame->actions()->addWidget(back);
  frame->actions()->addStretch();
  frame->actions()->addWidget(m_create);
  frame->showActions(true);
  return frame;
}

QWidget* SetupPage::makeCodeStep() {
  auto* frame = new PageFrame("setupCode");
  frame->setNarrow(760);
  frame->setTitle(tr("Keep the recovery code"), tr("Step 3 of 3. This code is shown only now."));
  m_code = new RecoveryCodeCard(m_context->prompts);
  frame->content()->addWidget(m_code);
  m_done = makeButton(tr("Start with Haven"), "setupDone", ButtonRank::Primary);
  m_done->setEnabled(false);
  connect(m_code, &RecoveryCodeCard::keptChanged, m_done, &QPushButton::setEnabled);
  connect(m_done, &QPushButton::clicked, this, &SetupPage::finished);
  frame->actions()->addStretch();
  frame->actions()->addWidget(m_done);
  frame->showActions(true);
  return frame;
}

void SetupPage::toAccount() {
  const std::filesystem::path folder = m_folder->text().trimmed().toStdString();
  if (store::isStore(folder)) {
    m_folderField->setProblem(tr("There is already a Haven store in this folder. Open it, or choose another folder."));
    m_folder->setFocus();
    return;
  }
  std::error_code ignored;
  const bool filled = std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored);
  if (folder.empty() || !folder.is_absolute() || filled) {
    m_folderField->setProblem(tr("Choose a new or empty folder, with its whole path."));
    m_folder->setFocus();
    return;
  }
  m_folderField->setProblem({});
  m_steps->setCurrentIndex(1);
  m_account->nameEdit()->setFocus();
}

void SetupPage::create() {
  if (!m_account->check() || !m_passphrase->check()) return;
  m_accountFrame->setProblem({});
  m_create->setEnabled(false);
  m_create->setText(tr("Making the store…"));
  auto request = std::make_shared<store::NewStore>(store::NewStore{m_account->account(), m_passphrase->take(), false});
  const std::filesystem::path folder = m_folder->text().trimmed().toStdString();
  using Made = Result<store::CreatedStore>;
  inBackground<Made>(
      this,
      [context = m_context, request, folder] {
        return store::createStore(folder, std::move(*request), context->clock, context->random);
      },
      [this, folder](Made made) {
        m_create->setEnabled(true);
        m_create->setText(tr("Make the store"));
        if (!made) {
          m_accountFrame->setProblem(text::errorText(made.error()));
          m_passphrase->first()->setFocus();
          return;
        }
        m_code->setCode(QString::fromStdString(made->recoveryCode), QString::fromStdString(folder.string()));
        m_store = std::move(made->store);
        m_steps->setCurrentIndex(2);
        m_code->findChild<QWidget*>(QStringLiteral("codeKept"))->setFocus();
      });
}

} // namespace haven::gui
