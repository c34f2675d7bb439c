#include "base/secret.h"
#include "gui/support/main_job.h"
#include "gui/support/pack_job.h"
#include "gui/support/plan_job.h"
#include "gui/theme.h"
#include "text/translation.h"

#include "instruments/instrument_catalogue.h"
#include "store/example_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <exception>
#include <stdexcept>
#include <string>

// Plays the main job on a fictional family through the real windows and leaves a picture of every screen and the PDF.

namespace {

using namespace haven;
using namespace haven::tests;

/// The window in front: the shared view when it is open, else the main one.
QPixmap picture(AppDriver& app) {
  QWidget* together = app.find(QStringLiteral("togetherView"));
  return (together == nullptr ? &app.window() : together)->grab();
}

/// Brings a part of a page to the top of what is seen.
void scrollTo(AppDriver& app, const char* page, const char* part) {
  auto* area = app.find(QLatin1String(page))->findChild<QScrollArea*>();
  auto* widget = area->findChild<QWidget*>(QLatin1String(part));
  area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint(0, 0)).y());
}

/// What several informants filled in, side by side and over time.
void playInformants(AppDriver& app) {
  app.key(Qt::Key_F, Qt::ControlModifier);
  app.waitFor(QStringLiteral("searchField"));
  app.type(QStringLiteral("searchField"), QStringLiteral("fien"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
  goToPlace(app, QStringLiteral("placeInstruments"));
  app.waitFor(QStringLiteral("instrumentsPage"));
  app.screen(QStringLiteral("instrumenten"));
  scrollTo(app, "instrumentsPage", "informants_ari-cp-2-5");
  app.screen(QStringLiteral("naast-elkaar"));
  scrollTo(app, "instrumentsPage", "course_ari-cp-2-5");
  app.screen(QStringLiteral("in-de-tijd"));
}

void openCase(AppDriver& app, const char* search) {
  app.key(Qt::Key_F, Qt::ControlModifier);
  app.waitFor(QStringLiteral("searchField"));
  app.type(QStringLiteral("searchField"), QLatin1String(search));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
}

/// Everything that happened, and two records of it side by side.
void playTimeline(AppDriver& app) {
  app.waitFor(QStringLiteral("timelinePage"));
  app.screen(QStringLiteral("tijdlijn"));
  app.focus(QStringLiteral("timelineViewAll")); // one stop for the Tab key, arrows within
  app.key(Qt::Key_Right);
  app.screen(QStringLiteral("tijdlijn-verloop"));
  app.focus(QStringLiteral("timelineViewCourse"));
  app.key(Qt::Key_Left);
  app.press(QStringLiteral("timeKind_administration"));
  app.focus(QStringLiteral("timelineList"));
  // Down to another of the same instrument.
  for (int row = 0; row < 20; ++row) {
    app.key(Qt::Key_Space);
    if (app.find(QStringLiteral("timelineCompareShow"))->isEnabled()) break;
    const bool other =
        app.get<QLabel>(QStringLiteral("timelineMarks"))->text().contains(QStringLiteral("verschillende"));
    if (other) app.key(Qt::Key_Space); // takes the mark away
    app.key(Qt::Key_Down);
  }
  app.press(QStringLiteral("timelineCompareShow"));
  app.waitFor(QStringLiteral("timelineCompare"));
  app.screen(QStringLiteral("tijdlijn-naast-elkaar"));
  app.key(Qt::Key_Escape);
}

/// The pages of the plan, in the example cases that stand there.
void playPlan(AppDriver& app) {
  openCase(app, "sem");
  app.screen(QStringLiteral("stappenplan"));
  goToPlace(app, QStringLiteral("placeStep1"));
  scrollTo(app, "stepOnePage", "section-observations");
  app.screen(QStringLiteral("stap-1"));
  goToPlace(app, QStringLiteral("placeStep2"));
  scrollTo(app, "stepTwoPage", "section-balance");
  app.screen(QStringLiteral("stap-2-balans"));
  openCase(app, "milan");
  goToPlace(app, QStringLiteral("placeStep2"));
  scrollTo(app, "stepTwoPage", "decision-conclude-step-2");
  app.screen(QStringLiteral("stap-2-conclusie"));
  openCase(app, "fien");
  goToPlace(app, QStringLiteral("placeStep3"));
  scrollTo(app, "stepThreePage", "section-timeline");
  app.screen(QStringLiteral("stap-3-tijdlijn"));
  goToPlace(app, QStringLiteral("placeTimeline"));
  playTimeline(app);
  openCase(app, "noor");
  goToPlace(app, QStringLiteral("placeAfter"));
  app.screen(QStringLiteral("na-de-stappen"));
}

/// From the search field to a row of what was found: one stop for the Tab key, arrows within.
void toRow(AppDriver& app, const char* row) {
  app.focus(QStringLiteral("careSearch"));
  app.key(Qt::Key_Down);
  for (int at = 0; at < 60; ++at) {
    const QWidget* now = QApplication::focusWidget();
    if (now != nullptr && now->objectName() == QLatin1String(row)) return;
    app.key(Qt::Key_Down);
  }
  throw std::runtime_error(std::string("not among what was found: ") + row);
}

/// What can help: the list, a harmful approach searched for, one intervention, two side by side, a letter, and what the
/// organisation offers.
void playCare(AppDriver& app) {
  openCase(app, "noor");
  goToPlace(app, QStringLiteral("placeInterventions"));
  app.waitFor(QStringLiteral("interventionsPage"));
  app.screen(QStringLiteral("interventies"));
  app.type(QStringLiteral("careSearch"), QStringLiteral("holding"));
  app.waitFor(QStringLiteral("harmfulWarning"));
  app.screen(QStringLiteral("interventies-waarschuwing"));
  app.type(QStringLiteral("careSearch"), QStringLiteral("video"));
  for (const char* row : {"careRow_vipp-sd", "careRow_k-vht"}) {
    toRow(app, row);
    app.key(Qt::Key_Space);
  }
  app.press(QStringLiteral("compareShow"));
  app.waitFor(QStringLiteral("comparePage"));
  app.screen(QStringLiteral("interventies-naast-elkaar"));
  app.key(Qt::Key_Escape);
  toRow(app, "careRow_vipp-sd");
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("interventionCard"));
  scrollTo(app, "interventionCard", "carePart_ages");
  app.screen(QStringLiteral("interventies-kaart"));
  app.key(Qt::Key_Escape);
  app.key(Qt::Key_Escape); // from what was found to everything
  const auto chosen = app.window().session()->cases().load(casefile::CaseId{2});
  app.press(QStringLiteral("careLetter_%1").arg(chosen.value().care.current().front()->id));
  app.waitFor(QStringLiteral("letterPage"));
  app.type(QStringLiteral("letterReceiver"), QStringLiteral("Praktijk De Proef (fictief)"));
  app.screen(QStringLiteral("verwijsbrief"));
  app.key(Qt::Key_Escape);
}

/// Enters the made-up pack of the 20-question instrument as if it came from a manual, has it checked and puts it in
/// use.
void playLicencePack(AppDriver& app) {
  const auto& catalogue = app.window().session()->context().catalogue;
  instruments::LicencePack pack = *catalogue.demonstrationPack("aisi-6-12");
  pack.demonstration = false;
  pack.version = "2026-1";
  pack.manual = "Verzonnen handleiding, eerste druk, 2026";
  app.press(QStringLiteral("adminButton"));
  app.press(QStringLiteral("enterPack_aisi-6-12"));
  playPackEntry(app, pack, *catalogue.find("aisi-6-12"));
  app.press(QStringLiteral("finishPack"));
  app.waitFor(QStringLiteral("checkPack_aisi-6-12"));
  playPackCheck(app, QStringLiteral("aisi-6-12"), QStringLiteral("Voorbeeld Jansen"));
  app.screen(QStringLiteral("pakketten-in-gebruik"));
}

/// What is arranged for the whole store, and the file of one case.
void playAdmin(AppDriver& app) {
  const auto place = [&](const char* button, const char* page, const char* screen) {
    app.press(QStringLiteral("adminButton"));
    goToPlace(app, QLatin1String(button));
    app.waitFor(QLatin1String(page));
    app.screen(QLatin1String(screen));
  };
  app.press(QStringLiteral("adminButton"));
  goToPlace(app, QStringLiteral("placeAccounts"));
  app.press(QStringLiteral("addAccount"));
  app.type(QStringLiteral("accountName"), QStringLiteral("Voorbeeld De Boer"));
  app.choose(QStringLiteral("accountRole"), 1);
  app.screen(QStringLiteral("beheer-nieuw-account"));
  app.press(QStringLiteral("accountDone"));
  app.waitFor(QStringLiteral("handOver"));
  app.screen(QStringLiteral("beheer-wachtwoord-doorgeven"));
  app.press(QStringLiteral("handOverDone"));
  app.press(QStringLiteral("addTeam"));
  app.type(QStringLiteral("teamName"), QStringLiteral("Team Noord"));
  for (const char* member : {"teamMember1", "teamMember2"})
    app.tick(QLatin1String(member));
  app.press(QStringLiteral("teamDone"));
  app.waitFor(QStringLiteral("changeTeam"));
  scrollTo(app, "placeFrame", "accountsCard");
  app.screen(QStringLiteral("beheer-accounts"));
  place("placeBackup", "backupPage", "beheer-back-up");
  place("placeLog", "logPage", "beheer-logboek");
  place("placeRetention", "retentionPage", "beheer-bewaren");
  place("placeSettings", "settingsPage", "beheer-instellingen");
  openCase(app, "noor");
  goToPlace(app, QStringLiteral("placeFile"));
  app.waitFor(QStringLiteral("caseFilePage"));
  app.screen(QStringLiteral("dossier"));
}

/// One's own account, coming in with a key file, and asking for a case of another team.
void playLock(AppDriver& app, const MainJob& job, const QString& stick) {
  const QString keyFile = QDir(stick).filePath(QStringLiteral("haven.sleutel"));
  app.press(QStringLiteral("accountButton"));
  app.waitFor(QStringLiteral("ownAccountPage"));
  app.screen(QStringLiteral("mijn-account"));
  app.prompts.files = {keyFile};
  app.prompts.passphrases = {job.passphrase, job.passphrase};
  app.press(QStringLiteral("addKeyFile"));
  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  app.type(QStringLiteral("passphrase"), job.passphrase);
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("keyFileField"));
  app.screen(QStringLiteral("ontgrendelen-sleutelbestand"));
  app.prompts.filesToOpen = {keyFile};
  app.press(QStringLiteral("chooseKeyFile"));
  app.waitFor(QStringLiteral("ownAccountPage"));
  app.press(QStringLiteral("removeKeyFile"));
  app.key(Qt::Key_Escape);
  app.press(QStringLiteral("emergency"));
  app.waitFor(QStringLiteral("emergencyPage"));
  app.type(QStringLiteral("emergencyNumber"), QStringLiteral("2026-0031"));
  app.type(QStringLiteral("emergencyReason"), QStringLiteral("Melding van de crisisdienst, collega niet bereikbaar."));
  app.screen(QStringLiteral("noodtoegang"));
  app.press(QStringLiteral("emergencyBack"));
}

void typeDigits(AppDriver& app, const char* digits) {
  for (; *digits != '\0'; ++digits)
    app.key(*digits == ' ' ? Qt::Key_Space : static_cast<Qt::Key>(Qt::Key_0 + *digits - '0'));
}

/// A paper form typed over twice, and read per scale; with the made-up pack of the example cases.
void playQuestionnaire(AppDriver& app, const MainJob& job) {
  app.key(Qt::Key_F, Qt::ControlModifier);
  app.waitFor(QStringLiteral("searchField"));
  app.type(QStringLiteral("searchField"), QStringLiteral("yilm"));
  app.key(Qt::Key_Return);
  app.press(QStringLiteral("otherInstrument1"));
  app.waitFor(QStringLiteral("instrumentChoice"));
  app.screen(QStringLiteral("instrument-kiezen"));
  app.press(QStringLiteral("administer1_ari-cp-2-5"));
  app.waitFor(QStringLiteral("beginButton"));
  app.tick(QStringLiteral("knowsTheory"));
  app.type(QStringLiteral("explainedBy"), job.account);
  app.type(QStringLiteral("explainedOn"), QString::fromStdString(formatDutchDate(app.clock.today())));
  app.tick(QStringLiteral("agreed"));
  app.type(QStringLiteral("agreedBy"), job.carer);
  app.press(QStringLiteral("beginButton"));
  app.waitFor(QStringLiteral("questionnairePage"));
  typeDigits(app, "432 4323412343234321 2343234123");
  app.screen(QStringLiteral("vragenlijst"));
  typeDigits(app, "43234123432343212");
  app.press(QStringLiteral("secondEntryButton"));
  typeDigits(app, "432 4323412343234322 23432341234323412342234321 ");
  app.press(QStringLiteral("compareButton"));
  app.screen(QStringLiteral("tweede-invoer"));
  while (QApplication::focusWidget()->objectName() != QStringLiteral("toResultButton"))
    app.key(Qt::Key_1);
  app.press(QStringLiteral("toResultButton"));
  app.waitFor(QStringLiteral("resultPage"));
  app.screen(QStringLiteral("vragenlijst-uitkomst"));
}

void play(const QString& out, Date today) {
  const QTemporaryDir scratch;
  MainJob job;
  job.folder = scratch.filePath(QStringLiteral("kluis"));
  job.pdf = QDir(out).filePath(QStringLiteral("casus-samenvatting.pdf"));
  AppDriver app(job.folder, today, Hand::Keyboard);
  app.window().resize(1366, 768);
  int number = 0;
  QTextStream tell(stdout);
  app.atScreen = [&](const QString& screen) {
    QTest::qWait(500); // until tables are laid out and what was entered is kept
    const QString file = QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(screen);
    if (!picture(app).save(QDir(out).filePath(file))) throw std::runtime_error("a picture could not be saved");
    tell << file << Qt::endl;
  };
  playFirstStart(app, job);
  playNewCase(app, job);
  playAdministration(app, job);
  playCorrection(app, job);
  playReport(app, job);
  playLockAndReturn(app, job);
  // A fuller list and a course over several years come from the example cases.
  const gui::AppContext& context = app.window().session()->context();
  if (!store::addExampleCases(app.window().session()->store(), context.catalogue, context.plan,
                              *context.interventions.get().value()))
    throw std::runtime_error("the example cases could not be added");
  app.key(Qt::Key_F, Qt::ControlModifier); // to the list, which is read then
  app.type(QStringLiteral("searchField"), QStringLiteral("voorbeeld"));
  app.screen(QStringLiteral("casussen-meer"));
  app.type(QStringLiteral("searchField"), QStringLiteral("noor"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
  app.screen(QStringLiteral("verloop"));
  playInformants(app);
  playPlan(app);
  playCare(app);
  playAdmin(app);
  playLock(app, job, scratch.path());
  playLicencePack(app);
  playQuestionnaire(app, job);
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser arguments;
  arguments.addOption({QStringLiteral("out"), QStringLiteral("Folder for the PDF and the pictures."),
                       QStringLiteral("folder"), QStringLiteral("voorbeeld")});
  arguments.addOption({QStringLiteral("today"), QStringLiteral("Day to play on, yyyy-mm-dd."), QStringLiteral("date")});
  arguments.addHelpOption();
  arguments.process(application);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);

  const QString out = QDir(arguments.value(QStringLiteral("out"))).absolutePath();
  Date today = SystemClock().today();
  if (arguments.isSet(QStringLiteral("today"))) {
    const auto read = parseIsoDate(arguments.value(QStringLiteral("today")).toStdString());
    if (!read) {
      QTextStream(stderr) << "haven-voorbeeld: --today takes yyyy-mm-dd" << Qt::endl;
      return 2;
    }
    today = *read;
  }
  if (!QDir().mkpath(out)) {
    QTextStream(stderr) << "haven-voorbeeld: cannot make " << out << Qt::endl;
    return 6;
  }
  try {
    play(out, today);
  } catch (const std::exception& problem) {
    QTextStream(stderr) << "haven-voorbeeld: " << problem.what() << Qt::endl;
    return 1;
  }
  return 0;
}
