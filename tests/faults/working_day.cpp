#include "faults/working_day.h"

#include "base/hash.h"
#include "store/plan_support.h"

#include <filesystem>

namespace haven::tests {
namespace {

constexpr std::string_view kMarit = "Voorbeeld: Marit";
constexpr std::string_view kKarim = "Voorbeeld: Karim";
constexpr std::string_view kGivenWord = "drie blauwe boten";
constexpr std::string_view kPackInstrument = "ari-cp-2-5";

std::string nameOf(std::size_t who) {
  return std::string(who == 0 ? kMarit : kKarim);
}

template <class T>
Status only(const Result<T>& result) {
  return result ? Status{} : fail(result.error());
}

/// Collects the acts; each function adds those of one piece of work.
class Planner {
 public:
  std::vector<Act> acts;

  void add(std::string name, std::function<Status(Desk&)> run, Facts keeps = {}) {
    acts.push_back({std::move(name), std::move(run), std::move(keeps)});
  }

  void unlock() {
    add("unlock", [](Desk& desk) { return desk.unlock(); });
  }
  void lock() {
    add("lock", [](Desk& desk) {
      desk.lock();
      return Status{};
    });
  }

  void openCase(const std::string& name) {
    Facts keeps{{"case/" + name, "VB-77"}};
    for (const auto carerName : {kMarit, kKarim})
      keeps["carer/" + name + "/" + std::string(carerName)] = "";
    add(
        "open a case",
        [name](Desk& desk) {
          const casefile::Relationship both[] = {carer(),
                                                 carer(std::string(kKarim), casefile::RelationshipKind::Father)};
          return only(desk.cases().createCase(youth(name), both, true));
        },
        std::move(keeps));
  }

  void changeCase(const std::string& name) {
    onCase("change the youth", name, {{"case/" + name, "VB-78"}},
           [](Desk& desk, const casefile::CaseFile& file) -> Status {
             casefile::Youth changed = file.youth;
             changed.clientNumber = "VB-78";
             return desk.cases().updateYouth(file.id, changed);
           });
    onCase("add a carer", name, {{"carer/" + name + "/Voorbeeld: Oma", ""}},
           [](Desk& desk, const casefile::CaseFile& file) -> Status {
             return only(desk.cases().addRelationship(
                 file.id, carer("Voorbeeld: Oma", casefile::RelationshipKind::Grandparent)));
           });
  }

  /// A talk from the first question to the final record, with one carer.
  void talk(const std::string& name, std::size_t who, int answer) {
    const std::string key = formKey(name, nameOf(who), "lsvg", 1);
    onCase("begin a form", name, {{key, "draft"}}, [who](Desk& desk, const casefile::CaseFile& file) -> Status {
      return only(desk.cases().beginAdministration(file.relationships.at(who).id, lsvg(), desk.today()));
    });
    onForm("settle the conditions", name, who, {{key + "/agreed by", "moeder"}},
           [](store::CaseRepository cases, casefile::AdministrationId id) {
             return cases.saveConditions(id, conditions(), true);
           });
    for (const auto& item : lsvg().items)
      answerItem(name, who, 1, {item.id, answer, {}, {}, "argument bij " + item.id, "voorbeeld"});
    answerItem(name, who, 1, {lsvg().items.front().id, answer % 5 + 1, {}, {}, "bij nader inzien", "voorbeeld"});
    onForm("write the report", name, who, {{key + "/report", "Kort verslagje."}},
           [](store::CaseRepository cases, casefile::AdministrationId id) {
             return cases.saveReport(id, "Kort verslagje.");
           });
    onForm("complete", name, who, {{key, "final"}},
           [](store::CaseRepository cases, casefile::AdministrationId id) { return cases.complete(id, lsvg()); });
  }

  void correct(const std::string& name, std::size_t who) {
    const std::string key = formKey(name, nameOf(who), "lsvg", 2);
    add("begin a correction",
        [name, who](Desk& desk) -> Status {
          const auto id = desk.form(name, who, "lsvg", casefile::RecordState::Final);
          if (!id) return fail(id.error());
          return only(desk.cases().beginCorrection(*id, "vraag 1 verkeerd gehoord"));
        },
        {{key, "draft"}, {key + "/reason", "vraag 1 verkeerd gehoord"}});
    answerItem(name, who, 2, {lsvg().items.front().id, 3, {}, {}, "verbeterd", "voorbeeld"});
    onForm("complete the correction", name, who, {{key, "final"}},
           [](store::CaseRepository cases, casefile::AdministrationId id) { return cases.complete(id, lsvg()); });
  }

  /// Begun by mistake, and thrown away.
  void discard(const std::string& name, std::size_t who) {
    const std::string key = formKey(name, nameOf(who), "lsvg", 1);
    onCase("begin another form", name, {{key, "draft"}}, [who](Desk& desk, const casefile::CaseFile& file) -> Status {
      return only(desk.cases().beginAdministration(file.relationships.at(who).id, lsvg(), desk.today()));
    });
    onForm("throw a form away", name, who, {{key, std::nullopt}},
           [](store::CaseRepository cases, casefile::AdministrationId id) { return cases.discardDraft(id); });
  }

  void observe(const std::string& name) {
    for (const std::size_t who : {0U, 1U})
      for (const plan::Point& point : shippedPlan().section("observations")->points) {
        casefile::PlanAnswer answer;
        answer.key.point = point.id;
        answer.key.on = day("2026-11-21");
        answer.option = "yes";
        answer.text = "gezien tijdens het huisbezoek";
        planAnswer(name, answer, who);
      }
  }

  void planAnswer(const std::string& name, const casefile::PlanAnswer& answer,
                  std::optional<std::size_t> who = std::nullopt) {
    onCase("answer of the plan", name,
           {{answerKey(name, who ? nameOf(*who) : "", answer.key), answer.option + "|" + answer.text}},
           [answer, who](Desk& desk, const casefile::CaseFile& file) -> Status {
             casefile::PlanAnswer given = answer;
             if (who) given.key.relationship = file.relationships.at(*who).id;
             return only(desk.plan().saveAnswer(file.id, given));
           });
  }

  void answerAndTakeBack(const std::string& name) {
    casefile::PlanAnswer answer;
    answer.key.point = "history-events";
    answer.option = casefile::kYes;
    answer.text = "verhuisd";
    planAnswer(name, answer);
    answer.text = "twee keer verhuisd";
    planAnswer(name, answer);
    onCase("take an answer back", name, {{answerKey(name, "", answer.key), std::nullopt}},
           [key = answer.key](Desk& desk, const casefile::CaseFile& file) -> Status {
             return desk.plan().takeBack(file.id, key);
           });
  }

  void lifeLine(const std::string& name) {
    for (const char* text : {"bij moeder", "bij oma", "in een pleeggezin"}) {
      casefile::LifeEvent event = lifeEvent();
      event.text = text;
      event.note = std::string(6'000, 'n'); // more than a page
      onCase("life event", name, {{"event/" + name + "/" + text, event.note}},
             [event](Desk& desk, const casefile::CaseFile& file) -> Status {
               return only(desk.plan().saveEvent(file.id, event));
             });
    }
    onCase("remove a life event", name, {{"event/" + name + "/bij oma", std::nullopt}},
           [](Desk& desk, const casefile::CaseFile& file) -> Status {
             for (const casefile::LifeEvent& event : file.plan.events)
               if (event.text == "bij oma") return desk.plan().removeEvent(file.id, event.id);
             return fail(ErrorKind::NotFound, {{"what", "entry"}});
           });
  }

  void elsewhere(const std::string& name) {
    onCase("outcome from elsewhere", name, {{"outside/" + name + "/cbcl", outsideRecord().outcome}},
           [](Desk& desk, const casefile::CaseFile& file) -> Status {
             return only(desk.plan().saveOutside(file.id, outsideRecord()));
           });
  }

  void decide(const std::string& name) {
    onCase("decision", name, {{"decision/" + name + "/conclude-step-1", "reden bij " + name}},
           [name](Desk& desk, const casefile::CaseFile& file) -> Status {
             return only(desk.plan().decide(
                 file.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion", "reden bij " + name)));
           });
  }

  void help(const std::string& name) {
    const std::string key = "choice/" + name + "/vipp-sd";
    onCase("choose help", name, {{key, "past erbij|"}}, [](Desk& desk, const casefile::CaseFile& file) -> Status {
      return only(desk.care().choose(file.id, choiceOf("vipp-sd", "past erbij")));
    });
    onCase("letter", name, {{"letter/" + name + "/Voorbeeld: aanmeldteam", std::string(64, 'a')}},
           [](Desk& desk, const casefile::CaseFile& file) -> Status {
             return only(desk.care().keepLetter(file.id, letterAbout(file.care.choices.back().id)));
           });
    onCase("end help", name, {{key, "past erbij|verhuisd"}}, [](Desk& desk, const casefile::CaseFile& file) -> Status {
      return desk.care().end(file.id, file.care.choices.back().id, "verhuisd");
    });
  }

  void pack() {
    instruments::LicencePack own = *catalogue().demonstrationPack(kPackInstrument);
    own.demonstration = false;
    const std::string hash = instruments::packHash(own);
    const auto finish = [](Desk& desk) -> Status {
      const auto drafts = desk.packs().drafts();
      if (!drafts) return fail(drafts.error());
      if (drafts->empty()) return fail(ErrorKind::NotFound, {{"what", "pack-draft"}});
      return only(desk.packs().finishDraft(drafts->front().id));
    };
    add("begin a pack", [own](Desk& desk) { return only(desk.packs().beginDraft(own)); },
        {{"pack draft/" + own.version, ""}});
    add("finish a pack", finish, {{"pack draft/" + own.version, std::nullopt}, {"pack/" + hash, "|"}});
    add("check a pack", [hash](Desk& desk) { return desk.packs().confirm(hash, "Voorbeeld: Bas", "orthopedagoog"); },
        {{"pack/" + hash, "Voorbeeld: Bas|"}});
    add("use a pack", [hash](Desk& desk) { return desk.packs().putInUse(hash); },
        {{"pack/" + hash, "Voorbeeld: Bas|in use"}});
  }

  void changePassphrase(const std::string& wanted) {
    add("change the passphrase", [wanted](Desk& desk) { return desk.changePassphrase(wanted); });
  }

  void newAccount(const std::string& name) {
    add("add an account",
        [name](Desk& desk) -> Status {
          casefile::Account account;
          account.name = name;
          const auto people = desk.accounts().list();
          if (!people) return fail(people.error());
          // Cut off half-way it is there without a passphrase, which is then given again.
          for (const store::AccountRow& person : *people)
            if (person.account.name == name)
              return desk.accounts().givePassphrase(person.account.id, passphrase(kGivenWord));
          return only(desk.accounts().add(account, passphrase(kGivenWord)));
        },
        {{"account/" + name, "comes in"}});
  }

  void disable(const std::string& name) {
    add("disable an account",
        [name](Desk& desk) -> Status {
          const auto people = desk.accounts().list();
          if (!people) return fail(people.error());
          for (const store::AccountRow& person : *people)
            if (person.account.name == name) return desk.accounts().disable(person.account.id);
          return fail(ErrorKind::NotFound, {{"what", "account"}});
        },
        {{"account/" + name, "disabled"}});
  }

  void recoveryCode() {
    add("new recovery code", [](Desk& desk) { return only(desk.accounts().newRecoveryCode()); });
  }

  /// What fails half-way leaves a store that takes no more writes; coming in again settles it.
  void rotateKey() {
    add("rotate the key", [](Desk& desk) -> Status {
      if (!desk.isUnlocked())
        if (Status in = desk.unlock(); !in) return in;
      Status done = only(desk.accounts().rotateKey());
      if (!done) desk.lock();
      return done;
    });
  }

  void backup() {
    add("backup",
        [](Desk& desk) {
          // One that was said to have failed may be there, where it could not be taken back; names go by the moment.
          int number = 1;
          const auto name = [&] { return "kopie-" + std::to_string(number) + ".havenbackup"; };
          while (std::filesystem::exists(name()))
            ++number;
          return store::makeBackup(desk.store(), name());
        },
        {{"backup", "sound"}});
  }

  void destroy(const std::string& name) {
    Facts keeps{{"case/" + name, std::nullopt}, {"destroyed", std::string(idOf(casefile::DestroyGround::Example))}};
    for (const std::size_t who : {0U, 1U})
      keeps["carer/" + name + "/" + nameOf(who)] = std::nullopt;
    onCase("destroy a case", name, std::move(keeps), [](Desk& desk, const casefile::CaseFile& file) -> Status {
      return desk.retention().destroy(file.id, file.number, casefile::DestroyGround::Example);
    });
  }

  void ownList() {
    const std::string text = overlayText();
    add("own list",
        [text](Desk& desk) { return only(desk.care().importOverlay(text, "lijst.json", overlaySchemaText())); },
        {{"overlay", contentHash(text)}});
    add("remove the own list", [](Desk& desk) { return desk.care().removeOverlay(); }, {{"overlay", std::nullopt}});
  }

 private:
  template <class Call>
  void onCase(std::string name, const std::string& who, Facts keeps, Call call) {
    add(
        std::move(name),
        [who, call](Desk& desk) -> Status {
          const auto file = desk.file(who);
          return file ? call(desk, *file) : fail(file.error());
        },
        std::move(keeps));
  }

  template <class Call>
  void onForm(std::string name, const std::string& who, std::size_t carer, Facts keeps, Call call) {
    add(
        std::move(name),
        [who, carer, call](Desk& desk) -> Status {
          const auto id = desk.form(who, carer, "lsvg");
          if (!id) return fail(id.error());
          return call(desk.cases(), *id);
        },
        std::move(keeps));
  }

  void answerItem(const std::string& name, std::size_t who, int version, const casefile::ItemRecord& item) {
    onForm("answer an item", name, who, {{itemKey(name, nameOf(who), version, item.item), itemValue(item)}},
           [item](store::CaseRepository cases, casefile::AdministrationId id) { return cases.saveItem(id, item); });
  }
};

} // namespace

std::vector<Act> workingDay() {
  constexpr const char* kJoris = "Joris van Dijk-Voorbeeld";
  Planner day;
  day.unlock();
  day.openCase("Voorbeeld: Noor");
  day.newAccount(kJoris);
  day.changePassphrase("zeven rode bussen");
  day.rotateKey();
  day.backup();
  day.disable(kJoris);
  day.recoveryCode();
  day.openCase("Voorbeeld: Sem");
  day.destroy("Voorbeeld: Sem");
  day.lock();
  day.unlock();
  day.talk("Voorbeeld: Noor", 0, 2);
  day.observe("Voorbeeld: Noor");
  day.decide("Voorbeeld: Noor");
  day.help("Voorbeeld: Noor");
  day.correct("Voorbeeld: Noor", 0);
  day.lock();
  day.unlock();
  day.pack();
  day.ownList();
  day.openCase("Voorbeeld: Bram");
  day.answerAndTakeBack("Voorbeeld: Bram");
  day.lifeLine("Voorbeeld: Bram");
  day.elsewhere("Voorbeeld: Bram");
  day.discard("Voorbeeld: Bram", 1);
  day.changeCase("Voorbeeld: Bram");
  day.talk("Voorbeeld: Bram", 1, 4);
  day.observe("Voorbeeld: Bram");
  day.lock();
  return std::move(day.acts);
}

} // namespace haven::tests
