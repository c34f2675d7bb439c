#include "store/staff.h"

#include "store/unlocking.h"

namespace haven::tests {
namespace {

int inBucket(int bucket, const std::string& storeId) {
  int names = 0;
  for (const std::string_view name : {kAccountName, kBo, kCas})
    names += store::bucketOf(storeId, name) == bucket ? 1 : 0;
  return names;
}

} // namespace

casefile::Account newcomer(std::string_view name, casefile::Role role) {
  casefile::Account account;
  account.name = std::string(name);
  account.role = role;
  account.administrator = role == casefile::Role::Administrator;
  return account;
}

Staff::Staff() {
  bo = accounts().add(newcomer(kBo), passphrase(kBosPassphrase)).value();
  cas = accounts().add(newcomer(kCas, casefile::Role::Administrator), passphrase(kCassPassphrase)).value();
}

bool Staff::boIsAlone() const {
  const std::string id = store::readKeySlots(folder()).value().storeId;
  return inBucket(store::bucketOf(id, kBo), id) == 1;
}

std::string Staff::stranger() const {
  const std::string id = store::readKeySlots(folder()).value().storeId;
  std::string name = "Iemand Anders";
  while (inBucket(store::bucketOf(id, name), id) != 0)
    name += " Anders";
  return name;
}

Result<store::OpenStore> Staff::open(std::string_view name, std::string_view word,
                                     std::optional<std::filesystem::path> keyFile) const {
  const Secret typed = passphrase(word);
  return store::openStore(made.folder, {name, typed, std::move(keyFile)}, made.clock);
}

bool Staff::opens(std::string_view name, std::string_view word, std::optional<std::filesystem::path> keyFile) const {
  return open(name, word, std::move(keyFile)).has_value();
}

void Staff::become(std::string_view name, std::string_view word, std::optional<std::filesystem::path> keyFile) {
  made.close();
  auto opened = open(name, word, std::move(keyFile));
  REQUIRE(opened.has_value());
  made.store.emplace(std::move(*opened));
}

} // namespace haven::tests
