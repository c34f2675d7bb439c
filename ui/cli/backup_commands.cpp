#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/passphrase.h"
#include "cli/progress.h"
#include "cli/words.h"
#include "store/backup.h"
#include "text/labels.h"

#include <nlohmann/json.hpp>

namespace haven::cli {
namespace {

using nlohmann::ordered_json;

QString inWords(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

Status make(store::OpenStore& opened, const std::filesystem::path& file, const Console& console) {
  auto run = store::BackupRun::begin(opened, file);
  if (!run) return fail(run.error());
  Progress progress(console);
  for (;;) {
    const auto done = run->step();
    if (!done) return fail(done.error());
    progress.show(run->progress());
    if (*done) return {};
  }
}

ordered_json jsonOf(const store::BackupOutline& outline) {
  return {{"storeId", outline.storeId},
          {"madeAt", outline.madeAt},
          {"schema", outline.schemaVersion},
          {"databaseBytes", outline.databaseBytes},
          {"log", {{"count", outline.logHead.count}, {"hash", outline.logHead.hash}}}};
}

} // namespace

Exit backUpStore(const Options& options, const Console& console) {
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  if (const Status made = make(*opening.store, options.backup, console); !made) return console.refuse(made.error());
  const auto outline = store::outlineOfBackup(options.backup);
  if (!outline) return console.refuse(outline.error());
  if (options.json)
    console.print(jsonOf(*outline));
  else
    console.print(HavenCli::tr("The backup is made and was read back: %1").arg(inWords(options.backup)));
  return console.finish();
}

Exit restoreStore(const Options& options, const Console& console) {
  // A file that is no backup is told before anybody types a passphrase for it.
  const auto outline = store::outlineOfBackup(options.backup);
  if (!outline) return console.refuse(outline.error());
  const auto passphrase = readPassphrase(options);
  if (!passphrase) return refusePassphrase(passphrase.error(), console);
  const auto restored =
      store::restoreBackup(options.backup, options.folder, credentialsOf(options, *passphrase), console.clock);
  if (!restored) return console.refuse(restored.error());
  if (options.json)
    console.print(jsonOf(*outline));
  else
    console.print(HavenCli::tr("The backup of %1 was put back in %2. The passphrases are those of then.")
                      .arg(text::formatMoment(outline->madeAt), inWords(options.folder)));
  return console.finish();
}

} // namespace haven::cli
