#include "gui/key_sheet.h"

#include "gui/form.h"
#include "gui/recovery_code_card.h"
#include "store/accounts.h"
#include "text/error_text.h"
#include "text/utf8.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace haven::gui {

KeySheet::KeySheet(Session& session, QWidget* parent)
    : PageFrame("keySheet", parent), m_session(&session), m_reason(makeText({})), m_text(makeText({})),
      m_before(makeCard()), m_code(new RecoveryCodeCard(session.prompts())), m_back(makeButton(tr("Back"), "keyBack")),
      m_make(makeButton({}, "keyMake", ButtonRank::Primary)),
      m_done(makeButton(tr("Done"), "keyDone", ButtonRank::Primary)) {
  setNarrow(760);
  m_reason->setObjectName(QStringLiteral("keyReason"));
  m_text->setObjectName(QStringLiteral("keyText"));
  m_before->layout()->addWidget(m_reason);
  m_before->layout()->addWidget(m_text);
  content()->addWidget(m_before);
  content()->addWidget(m_code);
  connect(m_make, &QPushButton::clicked, this, &KeySheet::make);
  connect(m_back, &QPushButton::clicked, this, [this] { emit left({}); });
  connect(m_done, &QPushButton::clicked, this, [this] {
    emit left(m_wanted == Wanted::Key ? tr("The store has a new key and a new recovery code.")
                                      : tr("The new recovery code is in force."));
  });
  connect(m_code, &RecoveryCodeCard::keptChanged, m_done, &QPushButton::setEnabled);
  actions()->addWidget(m_back);
  actions()->addStretch();
  actions()->addWidget(m_make);
  actions()->addWidget(m_done);
  showActions(true);
}

void KeySheet::start(Wanted wanted, const QString& reason) {
  m_wanted = wanted;
  const bool key = wanted == Wanted::Key;
  setTitle(key ? tr("Renew the key of the store") : tr("New recovery code"), {});
  setProblem({});
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  m_text->setText(
      key ? tr("The whole store is encrypted anew, with a new key. A key that somebody took along then opens nothing "
               "that is written from now on. Everybody's password goes on working. Copies and backups made before "
               "stay readable with the passwords of then. It takes about as long as copying the store; meanwhile "
               "Haven does nothing else. Whatever happens, the power cut off included, the store can be opened "
               "afterwards.")
          : tr("The code of before opens nothing any more. The new one is shown once. Make one when the code is lost "
               "or somebody may have seen it."));
  m_make->setText(key ? tr("Renew the key now") : tr("Make a new code"));
  m_make->setEnabled(true);
  m_before->show();
  m_make->show();
  m_back->show();
  m_code->hide();
  m_done->hide();
  m_make->setFocus();
}

bool KeySheet::hasUnkeptCode() const {
  return m_code->isVisibleTo(this) && !m_done->isEnabled();
}

void KeySheet::make() {
  if (!m_make->isEnabled()) return;
  m_make->setEnabled(false);
  m_make->setText(tr("One moment…"));
  setProblem({});
  QApplication::setOverrideCursor(Qt::WaitCursor);
  // After what says so is on screen: nothing is painted while the store is being written.
  QTimer::singleShot(50, this, [this] {
    emit rewriting();
    const Result<std::string> code = makeNow();
    QApplication::restoreOverrideCursor();
    if (!code) {
      start(m_wanted, m_reason->text());
      return setProblem(text::errorText(code.error()));
    }
    setTitle(tr("Keep the new recovery code"), tr("The old code no longer works. This one is shown only now."));
    m_code->setCode(text::from(*code), text::from(m_session->store().folder().string()));
    m_before->hide();
    m_make->hide();
    m_back->hide();
    m_code->show();
    m_done->setEnabled(false);
    m_done->show();
    m_code->findChild<QWidget*>(QStringLiteral("recoveryCode"))->setFocus();
  });
}

Result<std::string> KeySheet::makeNow() {
  store::AccountRepository accounts(m_session->store(), m_session->context().random);
  return m_wanted == Wanted::Key ? accounts.rotateKey() : accounts.newRecoveryCode();
}

} // namespace haven::gui
