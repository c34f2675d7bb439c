#include "cli/open_store.h"

#include "cli/passphrase.h"
#include "cli/words.h"

namespace haven::cli {

Exit refusePassphrase(const Error& error, const Console& console) {
  if (error.kind != ErrorKind::NotFound || error.param("what") != "terminal") return console.refuse(error);
  console.complain(HavenCli::tr("There is no terminal to ask the passphrase on. Give --password-file."));
  return Exit::Usage;
}

store::Credentials credentialsOf(const Options& options, const Secret& passphrase) {
  store::Credentials who{options.user, passphrase, std::nullopt};
  if (!options.keyFile.empty()) who.keyFile = options.keyFile;
  return who;
}

Opening openStoreFor(const Options& options, const Console& console) {
  // A folder that is none is told before anybody types a passphrase for it.
  if (!store::isStore(options.folder))
    return {std::nullopt, console.refuse({ErrorKind::NotAStore, {{"folder", options.folder.string()}}})};
  const auto passphrase = readPassphrase(options);
  if (!passphrase) return {std::nullopt, refusePassphrase(passphrase.error(), console)};
  auto opened = store::openStore(options.folder, credentialsOf(options, *passphrase), console.clock);
  if (!opened) return {std::nullopt, console.refuse(opened.error())};
  return {std::move(*opened), Exit::Done};
}

} // namespace haven::cli
