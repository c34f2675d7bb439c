#include "store/accounts_check.h"

#include "base/text.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/vault.h"

namespace haven::store {

Status checkNewPassphrase(const Secret& passphrase) {
  if (!isText(passphrase.view())) return refused("passphrase", "not-text");
  if (textLength(passphrase.view()) < kMinPassphrase) return refused("passphrase", "too-short");
  return {};
}

Status checkAccount(const casefile::Account& account) {
  if (Status name = checkLine(account.name, "name"); !name) return name;
  if (foldText(account.name).empty()) return refused("name", "empty");
  for (const auto& entry : account.registrations) {
    if (Status body = checkLine(entry.body, "registration"); !body) return body;
    if (Status number = checkLine(entry.number, "registration"); !number) return number;
  }
  if (account.role == casefile::Role::Administrator && !account.administrator)
    return refused("role", "not-administrator");
  return {};
}

} // namespace haven::store
