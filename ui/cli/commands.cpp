#include "cli/commands.h"

#include <array>
#include <cassert>

namespace haven::cli {
namespace {

struct Command {
  std::string_view name;
  Exit (*run)(const Options&, const Console&);
};

constexpr std::array kCommands = {
    Command{"instruments", listInstruments},
    Command{"advise", advise},
    Command{"score", scoreSheets},
    Command{"pack check", checkPackFile},
    Command{"interventions match", matchInterventions},
    Command{"interventions search", searchInterventions},
    Command{"interventions show", showIntervention},
    Command{"store create", createStore},
    Command{"store info", describeStore},
    Command{"store example", createExampleStore},
    Command{"store verify", verifyStore},
    Command{"store backup", backUpStore},
    Command{"store restore", restoreStore},
    Command{"case list", listCases},
    Command{"case show", showCase},
    Command{"case export", exportCase},
    Command{"log", showLog},
    Command{"log verify", verifyLog},
    Command{"plan", showPlan},
    Command{"report", writeReport},
    Command{"talk-sheet", writeTalkSheet},
};

} // namespace

Exit run(const Options& options, const Console& console) {
  for (const Command& command : kCommands)
    if (command.name == options.command) return command.run(options, console);
  assert(false); // the grammar knows no other command
  return Exit::Usage;
}

} // namespace haven::cli
