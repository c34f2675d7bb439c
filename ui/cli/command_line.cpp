#include "cli/command_line.h"

#include "casefile/person.h"
#include "cli/words.h"
#include "store/access_log.h"
#include "store/example_organisation.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <set>

namespace haven::cli {
namespace {

std::string plain(const QString& text) {
  return text.toStdString();
}

/// In words of the chosen language, whatever was typed: letters, a broken number, one that no number holds.
auto wholeNumber(std::uint64_t least, std::uint64_t most) {
  const auto check = [least, most](const std::string& typed) {
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (fault == std::errc() && end == typed.data() + typed.size() && number >= least && number <= most)
      return std::string();
    return plain(HavenCli::tr("a whole number from %1 to %2 is needed here").arg(least).arg(most));
  };
  return CLI::Validator(check, std::to_string(least) + "-" + std::to_string(most));
}

/// The tree of commands over one set of options.
class Grammar {
 public:
  Grammar();
  Reading read(std::vector<std::string> arguments);

 private:
  CLI::App* command(CLI::App& parent, const char* name, const std::string& help);
  void addJson(CLI::App& command);
  void addStore(CLI::App& command);
  void addCredentials(CLI::App& command);
  void addInstrumentCommands();
  void addInterventionCommands();
  void addOverlay(CLI::App& command);
  void addStoreCommands();
  void addOrganisation(CLI::App& example);
  void addBackupCommands(CLI::App& store);
  void addCaseCommands();
  void addPlanCommands();
  void addLogCommands();
  void addNumber(CLI::App& command);

  Options m_options;
  CLI::App m_app;
};

Grammar::Grammar() : m_app(plain(HavenCli::tr("Haven without windows. Haven gives no diagnosis."))) {
  m_app.name("haven-cli");
  m_app.require_subcommand(1);
  m_app.fallthrough();
  m_app.set_version_flag("--version", HAVEN_VERSION, plain(HavenCli::tr("Show the version")));
  m_app.set_help_flag("-h,--help", plain(HavenCli::tr("Show this help")));
  m_app
      .add_option("--lang", m_options.language, plain(HavenCli::tr("Language of messages and readable text: nl or en")))
      ->check(CLI::IsMember(std::set<std::string>{"nl", "en"}));
  addInstrumentCommands();
  addInterventionCommands();
  addStoreCommands();
  addCaseCommands();
  addPlanCommands();
  addLogCommands();
}

CLI::App* Grammar::command(CLI::App& parent, const char* name, const std::string& help) {
  CLI::App* made = parent.add_subcommand(name, help);
  const std::string full = &parent == &m_app ? name : parent.get_name() + " " + name;
  made->callback([this, full] { m_options.command = full; });
  return made;
}

void Grammar::addJson(CLI::App& command) {
  command.add_flag("--json", m_options.json, plain(HavenCli::tr("Give one JSON document")));
}

void Grammar::addStore(CLI::App& command) {
  command.add_option("DIR", m_options.folder, plain(HavenCli::tr("Folder of the store")))->required();
}

void Grammar::addCredentials(CLI::App& command) {
  command.add_option("--user", m_options.user, plain(HavenCli::tr("Account; may be left out while there is one")));
  command.add_option("--password-file", m_options.passwordFile,
                     plain(HavenCli::tr("File with the passphrase on its first line; else the terminal asks")));
  command.add_option("--key-file", m_options.keyFile,
                     plain(HavenCli::tr("Key file, where the account needs one beside the passphrase")));
}

void Grammar::addInstrumentCommands() {
  addJson(*command(m_app, "instruments", plain(HavenCli::tr("List the instruments"))));

  auto* advise = command(m_app, "advise", plain(HavenCli::tr("Which instrument fits an age, and why")));
  advise
      ->add_option("--age-months", m_options.ageMonths,
                   plain(HavenCli::tr("Age in completed months; negative before birth")))
      ->required()
      ->check(CLI::Range(-1200, 12000));
  addJson(*advise);

  auto* score = command(m_app, "score", plain(HavenCli::tr("Score one answer sheet or a file of them")));
  score->add_option("INSTRUMENT", m_options.instrument, plain(HavenCli::tr("Id, for example lsvg")))->required();
  score->add_option("--pack", m_options.pack, plain(HavenCli::tr("Licence pack, where the instrument needs one")));
  score->add_option("--in", m_options.in, plain(HavenCli::tr("Input file; else standard input")));
  score->add_option("--out", m_options.out, plain(HavenCli::tr("Output file; else standard output")));
  score->add_option("--format", m_options.format, plain(HavenCli::tr("json: one sheet; csv: one sheet a row")))
      ->check(CLI::IsMember(std::set<std::string>{"json", "csv"}));

  auto* pack = m_app.add_subcommand("pack", plain(HavenCli::tr("Check a licence pack")));
  pack->require_subcommand(1);
  pack->fallthrough();
  auto* check = command(*pack, "check", plain(HavenCli::tr("What a licence pack holds, or everything wrong with it")));
  check->add_option("FILE", m_options.in, plain(HavenCli::tr("The licence pack")))->required();
  addJson(*check);
}

void Grammar::addOverlay(CLI::App& command) {
  command.add_option("--overlay", m_options.overlay,
                     plain(HavenCli::tr("List of what the organisation offers, laid over the shipped interventions")));
}

void Grammar::addInterventionCommands() {
  auto* all = m_app.add_subcommand("interventions", plain(HavenCli::tr("Match, search and show interventions")));
  all->require_subcommand(1);
  all->fallthrough();
  auto* match = command(*all, "match", plain(HavenCli::tr("What may help, and why")));
  match
      ->add_option("--age-months", m_options.ageMonths,
                   plain(HavenCli::tr("Age in completed months; negative before birth")))
      ->required()
      ->check(CLI::Range(-9, 300));
  match->add_option("--group", m_options.groups, plain(HavenCli::tr("A risk group that holds; may be given again")))
      ->allow_extra_args(false);
  match->add_option("--setting", m_options.setting, plain(HavenCli::tr("Where one works, for example jgz")));
  addOverlay(*match);
  addJson(*match);
  auto* search = command(*all, "search", plain(HavenCli::tr("Search interventions; harmful approaches come first")));
  search->add_option("TEXT", m_options.search, plain(HavenCli::tr("Words, in any order")))->required();
  addOverlay(*search);
  addJson(*search);
  auto* show = command(*all, "show", plain(HavenCli::tr("Everything about one, as each source states it")));
  show->add_option("ID", m_options.intervention, plain(HavenCli::tr("Id, for example vipp-sd")))->required();
  addOverlay(*show);
  addJson(*show);
}

void Grammar::addStoreCommands() {
  auto* store = m_app.add_subcommand("store", plain(HavenCli::tr("Make, describe and check a store")));
  store->require_subcommand(1);
  store->fallthrough();
  std::set<std::string> roles;
  for (const casefile::Role role : casefile::kRoles)
    roles.insert(std::string(casefile::idOf(role)));
  const auto addMaking = [&](CLI::App& making) {
    addStore(making);
    making.add_option("--name,--user", m_options.user,
                      plain(HavenCli::tr("Name of the first account; else your login name")));
    making.add_option("--role", m_options.role, plain(HavenCli::tr("Role of the first account")))
        ->check(CLI::IsMember(roles));
    making.add_option("--password-file", m_options.passwordFile,
                      plain(HavenCli::tr("File with the passphrase on its first line; else the terminal asks")));
    addJson(making);
  };
  addMaking(*command(*store, "create", plain(HavenCli::tr("Make an encrypted store"))));
  auto* example = command(*store, "example", plain(HavenCli::tr("Make a store with fictional cases")));
  addMaking(*example);
  addOrganisation(*example);
  const auto addReading = [&](const char* name, const std::string& help) {
    auto* reading = command(*store, name, help);
    addStore(*reading);
    addCredentials(*reading);
    addJson(*reading);
  };
  addReading("info", plain(HavenCli::tr("What can be told of a store without opening it")));
  addReading("verify", plain(HavenCli::tr("Read every page and record, recompute every score")));
  addBackupCommands(*store);
}

void Grammar::addOrganisation(CLI::App& example) {
  auto* cases = example.add_option("--cases", m_options.cases,
                                   plain(HavenCli::tr("Add a made-up organisation with this many cases")));
  cases->check(wholeNumber(1, store::OrganisationWish::kMostCases));
  auto* years =
      example.add_option("--years", m_options.years, plain(HavenCli::tr("Over how many years it was at work")));
  years->check(wholeNumber(1, store::OrganisationWish::kMostYears));
  auto* seed = example.add_option("--seed", m_options.seed,
                                  plain(HavenCli::tr("Which one; the same number makes the same one")));
  seed->check(wholeNumber(0, std::numeric_limits<std::uint64_t>::max()));
  example.callback([this, cases, years, seed] {
    m_options.command = "store example";
    for (const CLI::Option* one : {years, seed})
      if (one->count() > 0 && cases->count() == 0)
        throw CLI::ValidationError(one->get_name(), plain(HavenCli::tr("only together with --cases")));
  });
}

void Grammar::addBackupCommands(CLI::App& store) {
  const auto addFile = [&](CLI::App& which, const std::string& help) {
    which.add_option("FILE", m_options.backup, help)->required();
  };
  auto* backup = command(store, "backup", plain(HavenCli::tr("Make a backup in one encrypted file, and read it back")));
  addStore(*backup);
  addFile(*backup, plain(HavenCli::tr("Backup file to make; nothing may be there yet")));
  auto* restore = command(store, "restore", plain(HavenCli::tr("Make a store of a backup, never over another")));
  addFile(*restore, plain(HavenCli::tr("Backup file")));
  addStore(*restore);
  for (CLI::App* one : {backup, restore}) {
    addCredentials(*one);
    addJson(*one);
  }
}

void Grammar::addNumber(CLI::App& command) {
  addStore(command);
  command.add_option("NUMBER", m_options.number, plain(HavenCli::tr("Case number, for example 2026-0001")))->required();
  addCredentials(command);
}

void Grammar::addCaseCommands() {
  auto* cases = m_app.add_subcommand("case", plain(HavenCli::tr("List and show cases")));
  cases->require_subcommand(1);
  cases->fallthrough();
  auto* list = command(*cases, "list", plain(HavenCli::tr("List the cases")));
  addStore(*list);
  addCredentials(*list);
  list->add_option("--search", m_options.search, plain(HavenCli::tr("Words that stand in a name or number")));
  addJson(*list);
  auto* show = command(*cases, "show", plain(HavenCli::tr("Show one case")));
  addNumber(*show);
  addJson(*show);

  auto* whole = command(*cases, "export", plain(HavenCli::tr("Everything of one case, as JSON and as PDF/A")));
  addNumber(*whole);
  whole->add_option("--out", m_options.out, plain(HavenCli::tr("Folder to write in")))->required();

  auto* report = command(m_app, "report", plain(HavenCli::tr("The case summary as PDF/A")));
  addNumber(*report);
  report->add_option("--out", m_options.out, plain(HavenCli::tr("PDF file to write")))->required();
  report->add_option("--for", m_options.audience, plain(HavenCli::tr("For whom it is written")))
      ->check(CLI::IsMember(std::set<std::string>{"professional", "parents"}));
  report->add_flag("--pseudonym", m_options.pseudonym, plain(HavenCli::tr("Without names or date of birth")));
}

void Grammar::addPlanCommands() {
  auto* plan = command(m_app, "plan", plain(HavenCli::tr("Where a case stands in the three-step plan, and why")));
  addNumber(*plan);
  addJson(*plan);

  auto* sheet = command(m_app, "talk-sheet", plain(HavenCli::tr("A sheet to take along to a talk, as PDF/A")));
  sheet->add_option("SECTION", m_options.section, plain(HavenCli::tr("Which talk, for example history")))->required();
  sheet->add_option("--out", m_options.out, plain(HavenCli::tr("PDF file to write")))->required();
  sheet->add_option("--name", m_options.firstName, plain(HavenCli::tr("First name on the sheet; else none")));
}

void Grammar::addLogCommands() {
  auto* log =
      m_app.add_subcommand("log", plain(HavenCli::tr("The access log: who did what, when and on which ground")));
  log->fallthrough();
  std::set<std::string> acts;
  for (const store::LogAct act : store::kLogActs)
    acts.insert(std::string(store::idOf(act)));
  auto* folder = log->add_option("DIR", m_options.folder, plain(HavenCli::tr("Folder of the store")));
  addCredentials(*log);
  log->add_option("--case", m_options.number, plain(HavenCli::tr("Of one case, by its number")));
  log->add_option("--from", m_options.fromDay, plain(HavenCli::tr("From this day on (yyyy-mm-dd, UTC)")));
  log->add_option("--to", m_options.toDay, plain(HavenCli::tr("Up to and with this day")));
  log->add_option("--account", m_options.account, plain(HavenCli::tr("Of one account, by its name")));
  log->add_option("--act", m_options.act, plain(HavenCli::tr("Of one kind, for example read")))
      ->check(CLI::IsMember(acts));
  auto* json = log->add_flag("--json", m_options.json, plain(HavenCli::tr("Give one JSON document")));
  log->add_option("--csv", m_options.csv, plain(HavenCli::tr("CSV file to write")))->excludes(json);
  auto* verify = command(*log, "verify", plain(HavenCli::tr("Find removed and altered rows")));
  addStore(*verify);
  addCredentials(*verify);
  verify->add_option("--anchor", m_options.anchor,
                     plain(HavenCli::tr("The end of the log as it was noted down before, COUNT:HASH")));
  addJson(*verify);
  log->callback([this, log, folder] {
    if (!log->get_subcommands().empty()) return;
    if (folder->count() == 0) throw CLI::RequiredError("DIR");
    m_options.command = "log";
  });
}

Reading Grammar::read(std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end()); // as the library wants them
  try {
    m_app.parse(std::move(arguments));
    return {std::move(m_options), Exit::Done, {}};
  } catch (const CLI::CallForHelp&) {
    return {std::nullopt, Exit::Done, QString::fromStdString(m_app.help())};
  } catch (const CLI::CallForVersion&) {
    return {std::nullopt, Exit::Done, QStringLiteral("haven-cli " HAVEN_VERSION "\n")};
  } catch (const CLI::Error& error) {
    return {std::nullopt, Exit::Usage,
            HavenCli::tr("Wrong usage: %1. See haven-cli --help.").arg(QString::fromUtf8(error.what()))};
  }
}

} // namespace

FirstLook lookAt(const std::vector<std::string>& arguments) {
  FirstLook look;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "--lang" && i + 1 < arguments.size())
      look.language = arguments[++i];
    else if (argument.starts_with("--lang="))
      look.language = argument.substr(argument.find('=') + 1);
    else if (look.command.empty() && !argument.starts_with('-'))
      look.command = argument;
    else if (look.subcommand.empty() && !argument.starts_with('-'))
      look.subcommand = argument;
  }
  return look;
}

Reading readArguments(const std::vector<std::string>& arguments) {
  return Grammar().read(arguments);
}

} // namespace haven::cli
