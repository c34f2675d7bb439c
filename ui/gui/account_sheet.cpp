#include "gui/account_sheet.h"

#include "gui/form.h"
#include "gui/given_passphrase.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haven::gui {

AccountSheet::AccountSheet(RandomSource& random, QWidget* parent)
    : PageFrame("accountSheet", parent), m_form(new AccountForm(AccountForm::About::Colleague)), m_about(makeText({})),
      m_given(new GivenPassphrase(random)), m_done(makeButton({}, "accountDone", ButtonRank::Primary)) {
  setNarrow(760);
  QFrame* card = makeCard();
  card->layout()->addWidget(m_form);
  card->layout()->addWidget(m_about);
  card->layout()->addWidget(m_given);
  content()->addWidget(card);
  QPushButton* back = makeButton(tr("Back"), "accountBack");
  connect(back, &QPushButton::clicked, this, &AccountSheet::left);
  connect(m_done, &QPushButton::clicked, this, &AccountSheet::done);
  actions()->addWidget(back);
  actions()->addStretch();
  actions()->addWidget(m_done);
  showActions(true);
}

void AccountSheet::use(Use use) {
  m_use = use;
  const bool gives = use == Use::Give || use == Use::Enable;
  m_form->setVisible(!gives);
  m_about->setVisible(gives);
  m_given->setVisible(use != Use::Change);
  setProblem({});
  if (use != Use::Change)
    m_given->renew();
  else
    forget();
  QWidget* first = gives ? m_given->edit() : m_form->nameEdit();
  setFocusProxy(first);
  first->setFocus();
}

void AccountSheet::showNew(const AccountForm::TeamNames& teams) {
  setTitle(tr("New account"), tr("For one person. Everything that happens in the store is logged with that name."));
  m_done->setText(tr("Add the account"));
  casefile::Account fresh;
  m_form->show(fresh, teams);
  use(Use::Add);
}

void AccountSheet::showChange(const casefile::Account& account, const AccountForm::TeamNames& teams) {
  setTitle(tr("Account of %1").arg(text::from(account.name)),
           tr("What was signed before keeps the name, role and registrations of then."));
  m_done->setText(tr("Keep the changes"));
  m_form->show(account, teams);
  use(Use::Change);
}

void AccountSheet::showGiving(const casefile::Account& account, bool enables) {
  const QString name = text::from(account.name);
  setTitle(enables ? tr("Let %1 in again").arg(name) : tr("New password for %1").arg(name), {});
  m_about->setText(enables ? tr("The account works again from now on, with the password below.")
                           : tr("You do not need the password of before, and cannot see it. It opens nothing any "
                                "more from now on; neither does a key file, if one is in use."));
  m_done->setText(enables ? tr("Let in again") : tr("Give this password"));
  use(enables ? Use::Enable : Use::Give);
}

void AccountSheet::refuse(const std::string& field, const QString& words) {
  if (field == "passphrase" && m_given->isVisibleTo(this)) return m_given->showProblem(words);
  if (m_form->isVisibleTo(this) && m_form->showProblem(field, words)) return;
  setProblem(words);
}

void AccountSheet::forget() {
  m_given->forget();
}

void AccountSheet::done() {
  setProblem({});
  if (m_form->isVisibleTo(this) && !m_form->check()) return;
  if (m_given->isVisibleTo(this) && !m_given->check()) return;
  if (m_use == Use::Add)
    emit addWanted();
  else if (m_use == Use::Change)
    emit changeWanted();
  else
    emit givingWanted(m_use == Use::Enable);
}

} // namespace haven::gui
