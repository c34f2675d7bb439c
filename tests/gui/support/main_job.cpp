#include "gui/support/main_job.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

struct Said {
  const char* examples;
  const char* argument;
};

// Invented for this play, in the words a professional might use.
constexpr Said kSaid[8] = {
    {"Kruipt ’s avonds op schoot, geeft uit zichzelf een kus bij het naar bed gaan.",
     "Laat genegenheid vooral thuis zien, buitenshuis minder."},
    {"Viel vorige week van de stoep en liep eerst naar de buurvrouw.", "Zoekt troost, maar niet steeds bij dezelfde."},
    {"Vraagt hulp bij de rits en brengt een puzzel als het niet lukt.", ""},
    {"Ruimt mee op als het rustig wordt gevraagd.", ""},
    {"Loopt op een nieuwe speelplek vaak door zonder om te kijken.", "Kijkt alleen terug als hij geroepen wordt."},
    {"Zegt soms dat moeder moet gaan zitten en neemt het eten over.", ""},
    {"Wordt opgehaald van de opvang, kijkt even weg en speelt door.", "Zoekt pas na een kwartier contact."},
    {"Zwaait in de winkel naar onbekenden, blijft wel bij de kar.", ""},
};

void fillCard(AppDriver& app, const MainJob& job, int card) {
  app.key(static_cast<Qt::Key>(Qt::Key_0 + job.answers[card]));
  app.type(QStringLiteral("examples"), QString::fromUtf8(kSaid[card].examples));
  if (*kSaid[card].argument != '\0') app.type(QStringLiteral("argument"), QString::fromUtf8(kSaid[card].argument));
}

void expect(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(std::string("not as expected: ") + what);
}

} // namespace

void playFirstStart(AppDriver& app, const MainJob& job) {
  app.type(QStringLiteral("storeFolder"), job.folder);
  app.screen(QStringLiteral("eerste-start-1"));
  app.press(QStringLiteral("folderNext"));
  app.type(QStringLiteral("accountName"), job.account);
  app.choose(QStringLiteral("accountRole"), job.role);
  app.type(QStringLiteral("registrationBody1"), QStringLiteral("SKJ"));
  app.type(QStringLiteral("registrationNumber1"), QStringLiteral("000000000 (voorbeeld)"));
  app.type(QStringLiteral("newPassphrase"), job.passphrase);
  app.type(QStringLiteral("repeatPassphrase"), job.passphrase);
  app.screen(QStringLiteral("eerste-start-2"));
  app.press(QStringLiteral("createStore"));
  app.waitFor(QStringLiteral("recoveryCode"));
  app.screen(QStringLiteral("eerste-start-3-herstelcode"));
  expect(!app.find(QStringLiteral("setupDone"))->isEnabled(), "the code must be kept before going on");
  app.tick(QStringLiteral("codeKept"));
  app.press(QStringLiteral("setupDone"));
  app.waitFor(QStringLiteral("casesPage"));
  app.screen(QStringLiteral("casussen-leeg"));
}

void playNewCase(AppDriver& app, const MainJob& job) {
  app.press(QStringLiteral("firstCase"));
  app.waitFor(QStringLiteral("youthName"));
  app.type(QStringLiteral("youthName"), job.youth);
  app.type(QStringLiteral("dateOfBirth"),
           QString::fromStdString(formatDutchDate(addDays(app.clock.today(), -915)))); // two and a half years
  app.type(QStringLiteral("clientNumber"), QStringLiteral("V-1042"));
  app.type(QStringLiteral("carerName1"), job.carer);
  app.screen(QStringLiteral("casus-nieuw"));
  app.press(QStringLiteral("makeCase"));
  app.waitFor(QStringLiteral("caseOverview"));
  app.screen(QStringLiteral("casus-overzicht-nieuw"));

  app.key(Qt::Key_F, Qt::ControlModifier);
  app.waitFor(QStringLiteral("searchField"));
  app.type(QStringLiteral("searchField"), QStringLiteral("yilm"));
  app.screen(QStringLiteral("casussen"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
}

void playAdministration(AppDriver& app, const MainJob& job) {
  app.press(QStringLiteral("administer1_lsvg"));
  app.waitFor(QStringLiteral("beginButton"));
  app.press(QStringLiteral("beginButton"));
  expect(!app.isVisible(QStringLiteral("nextButton")), "the cards stay closed until the conditions are settled");
  const QString today = QString::fromStdString(formatDutchDate(app.clock.today()));
  app.tick(QStringLiteral("knowsTheory"));
  app.type(QStringLiteral("explainedBy"), job.account);
  app.type(QStringLiteral("explainedOn"), today);
  app.tick(QStringLiteral("agreed"));
  app.type(QStringLiteral("agreedBy"), job.carer);
  app.type(QStringLiteral("present"), QStringLiteral("Moeder en de gedragswetenschapper"));
  app.screen(QStringLiteral("voorwaarden"));
  app.press(QStringLiteral("beginButton"));
  app.waitFor(QStringLiteral("nextButton"));

  for (int card = 0; card < 8; ++card) {
    if (card == 2) { // one card for the parents' eyes
      app.press(QStringLiteral("togetherButton"));
      app.waitFor(QStringLiteral("togetherView"));
      app.key(static_cast<Qt::Key>(Qt::Key_0 + job.answers[card]));
      app.type(QStringLiteral("togetherExamples"), QString::fromUtf8(kSaid[card].examples));
      app.screen(QStringLiteral("samen-invullen"));
      app.prompts.passphrases = {QStringLiteral("niet het wachtwoord")};
      app.press(QStringLiteral("leaveTogetherButton"));
      app.waitUntil(QStringLiteral("the wrong password to be refused"),
                    [&] { return app.prompts.passphrases.empty(); });
      QTest::qWait(2500); // the wait after a wrong password
      expect(app.isVisible(QStringLiteral("togetherView")), "a wrong password does not leave the shared view");
      app.prompts.passphrases = {job.passphrase};
      app.press(QStringLiteral("leaveTogetherButton"));
      app.waitUntil(QStringLiteral("the shared view to close"),
                    [&] { return !app.isVisible(QStringLiteral("togetherView")); });
    } else {
      fillCard(app, job, card);
    }
    if (card == 1) app.screen(QStringLiteral("afname-kaart"));
    app.press(card == 7 ? QStringLiteral("toResultButton") : QStringLiteral("nextButton"));
  }
  app.waitFor(QStringLiteral("completeButton"));
  app.screen(QStringLiteral("resultaat"));
  app.prompts.confirmations = {true};
  app.press(QStringLiteral("completeButton"));
  app.waitFor(QStringLiteral("correctButton"));
  app.screen(QStringLiteral("afname-gelezen"));
}

void playCorrection(AppDriver& app, const MainJob& job) {
  app.prompts.texts = {QStringLiteral("Antwoord bij affectie verkeerd genoteerd; met moeder nagegaan.")};
  app.press(QStringLiteral("correctButton"));
  app.waitFor(QStringLiteral("step1"));
  app.press(QStringLiteral("step1"));
  app.key(static_cast<Qt::Key>(Qt::Key_0 + job.corrected));
  app.screen(QStringLiteral("correctie"));
  app.press(QStringLiteral("step8"));
  app.press(QStringLiteral("toResultButton"));
  app.waitFor(QStringLiteral("completeButton"));
  app.prompts.confirmations = {true};
  app.press(QStringLiteral("completeButton"));
  app.waitFor(QStringLiteral("correctButton"));
}

void playReport(AppDriver& app, const MainJob& job) {
  app.key(Qt::Key_Escape);
  app.waitFor(QStringLiteral("caseOverview"));
  app.screen(QStringLiteral("casus-overzicht"));
  app.key(Qt::Key_P, Qt::ControlModifier);
  app.waitFor(QStringLiteral("exportPdf"));
  app.screen(QStringLiteral("verslag"));
  app.prompts.files = {job.pdf};
  app.press(QStringLiteral("exportPdf"));
  app.waitFor(QStringLiteral("reportMessage"));
}

void playLockAndReturn(AppDriver& app, const MainJob& job) {
  const QString place = app.window().page()->objectName();
  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  app.screen(QStringLiteral("ontgrendelen"));
  app.type(QStringLiteral("userName"), job.account);
  app.type(QStringLiteral("passphrase"), QStringLiteral("dit is het niet"));
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("pageProblem"));
  app.screen(QStringLiteral("ontgrendelen-geweigerd"));
  app.waitUntil(QStringLiteral("the wait after a wrong password to end"),
                [&] { return app.find(QStringLiteral("openStore"))->isEnabled(); });
  app.type(QStringLiteral("passphrase"), job.passphrase);
  app.press(QStringLiteral("openStore"));
  app.waitFor(place); // where it was locked
}

} // namespace haven::tests
