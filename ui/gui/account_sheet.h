#pragma once

#include "base/random.h"
#include "gui/account_form.h"
#include "gui/page_frame.h"

class QLabel;
class QPushButton;

namespace haven::gui {

class GivenPassphrase;

/// The page on which an administrator fills in an account: a new one with the password to begin with, one that is
/// there without, or only a password to begin with for one that is there.
class AccountSheet : public PageFrame {
  Q_OBJECT
 public:
  explicit AccountSheet(RandomSource& random, QWidget* parent = nullptr);
  void showNew(const AccountForm::TeamNames& teams);
  void showChange(const casefile::Account& account, const AccountForm::TeamNames& teams);
  /// @param enables whether it also lets the person in again
  void showGiving(const casefile::Account& account, bool enables);
  /// Why the store refused it, at the field it is about where there is one.
  void refuse(const std::string& field, const QString& words);
  [[nodiscard]] casefile::Account account() const { return m_form->account(); }
  [[nodiscard]] const GivenPassphrase& given() const { return *m_given; }
  /// Nothing of the password stays on the page.
  void forget();

 signals:
  void addWanted();
  void changeWanted();
  void givingWanted(bool enables);
  void left();

 private:
  enum class Use { Add, Change, Give, Enable };
  void use(Use use);
  void done();

  Use m_use = Use::Add;
  AccountForm* m_form;
  QLabel* m_about;
  GivenPassphrase* m_given;
  QPushButton* m_done;
};

} // namespace haven::gui
