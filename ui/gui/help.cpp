#include "gui/help.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

struct Entry {
  const char* page;
  const char* title;
  const char* text;
};

// One entry a page; the general one first.
constexpr Entry kEntries[] = {
    {"", QT_TRANSLATE_NOOP("Help", "Haven"),
     QT_TRANSLATE_NOOP("Help",
                       "Ctrl+F finds a case, Ctrl+N makes one, Ctrl+P makes the report of the case that is open, "
                       "Ctrl+L locks Haven and Esc goes back. Tab goes to the next field. Everything is saved as "
                       "you fill it in.")},
    {"setupPage", QT_TRANSLATE_NOOP("Help", "The first start"),
     QT_TRANSLATE_NOOP("Help",
                       "Haven keeps everything in one encrypted folder, the store. Choose where it stands, make "
                       "your account, and keep the recovery code on paper. Without the password and without the "
                       "code nobody can open the store again.")},
    {"unlockPage", QT_TRANSLATE_NOOP("Help", "Opening Haven"),
     QT_TRANSLATE_NOOP("Help",
                       "Fill in your name and password as you chose them when the store was made. After several "
                       "wrong tries Haven waits a little longer each time. With the recovery code you can choose "
                       "a new password.")},
    {"casesPage", QT_TRANSLATE_NOOP("Help", "Cases"),
     QT_TRANSLATE_NOOP("Help", "Type a part of a name, number, client number or carer; the list follows as you type. "
                               "Capitals and accents do not matter. The arrow keys choose a case, Enter opens it.")},
    {"caseEditPage", QT_TRANSLATE_NOOP("Help", "A new case"),
     QT_TRANSLATE_NOOP("Help",
                       "A case is about one child or young person. Add a line for each carer: an instrument is "
                       "always filled in about one relationship. A pseudonym is enough; never fill in a citizen "
                       "service number.")},
    {"casePage", QT_TRANSLATE_NOOP("Help", "A case"),
     QT_TRANSLATE_NOOP("Help",
                       "The button at the top right is the next thing to do. Under Records, Enter opens a record: "
                       "an unfinished one goes on where it stopped, a final one can be read, corrected as a new "
                       "version, and never be changed.")},
    {"conditionsPage", QT_TRANSLATE_NOOP("Help", "Before the form"),
     QT_TRANSLATE_NOOP("Help",
                       "The cards open when it is clear that the form was explained and agreed, who is there, and "
                       "that you know attachment theory. Where the age advises otherwise you may go on with a "
                       "reason, which is kept.")},
    {"cardPage", QT_TRANSLATE_NOOP("Help", "The cards"),
     QT_TRANSLATE_NOOP("Help",
                       "Keys 1 to 5 give the answer, Enter goes to the next card, Backspace to the one before; "
                       "from a text field Ctrl+Enter goes on. Ask for examples of behaviour with each card. Where "
                       "the two ratings differ, look for agreement and write down the argument. “Fill in together” "
                       "shows the same cards in neutral words and is left with your password.")},
    {"questionnairePage", QT_TRANSLATE_NOOP("Help", "The questionnaire"),
     QT_TRANSLATE_NOOP("Help",
                       "Type the form over with digits alone: each digit answers the row and goes to the next. "
                       "Backspace goes back, the space bar skips, Delete or the point clears; on the keypad the minus "
                       "goes back and the plus skips. “Second entry” lets the form be typed once more, blind, and "
                       "shows where the two differ. “Fill in together” shows one statement at a time for the parents "
                       "and is left with your password.")},
    {"resultPage", QT_TRANSLATE_NOOP("Help", "The result"),
     QT_TRANSLATE_NOOP("Help",
                       "Read the result with caution: it says only whether a closer look is wanted. Read and mend "
                       "the short report, then make the record final. After that it cannot be changed, only "
                       "corrected by a new version.")},
    {"recordPage", QT_TRANSLATE_NOOP("Help", "A final record"),
     QT_TRANSLATE_NOOP("Help",
                       "This record stays as it is. A correction is a new version with a reason; both can be read.")},
    {"instrumentsPage", QT_TRANSLATE_NOOP("Help", "Instruments"),
     QT_TRANSLATE_NOOP("Help",
                       "Above, which instrument fits today's age, why, and with which licence pack. Below, of each "
                       "instrument that was used, what every informant filled in last, beside each other on the same "
                       "scales: never averaged. Enter on a row of a table opens that record.")},
    {"timelinePage", QT_TRANSLATE_NOOP("Help", "The time line"),
     QT_TRANSLATE_NOOP("Help",
                       "Everything that happened in this case: above over the years with the age of the youth below "
                       "it, as a list below. The chips choose kinds and carers, and combine. + and - zoom, 0 shows "
                       "everything; on the drawing Left and Right go through time. In the list Enter opens a row to "
                       "read, and Space marks an instrument: with two of the same marked, “Side by side” shows both "
                       "with the difference per item and scale. Nothing can be changed here.")},
    {"stepOnePage", QT_TRANSLATE_NOOP("Help", "Step 1"),
     QT_TRANSLATE_NOOP("Help",
                       "Per carer, what is seen in daily contact: four observations for a day, with where it was and "
                       "what the child did. Arrows choose an answer, Tab goes on. A day in the box “Another day” shows "
                       "or adds what was seen then. The signals and seven aspects support your looking and are not "
                       "required. Haven proposes, you decide; “Still needed” leads to what is not filled in.\n\n"
                       "Source: richtlijn-2020, 4.4, step 1; jgz-2021, theme 2.")},
    {"stepTwoPage", QT_TRANSLATE_NOOP("Help", "Step 2"),
     QT_TRANSLATE_NOOP("Help",
                       "The short screening: the history with the parents, the balance of what protects and hinders, "
                       "a talk with the youth, an instrument and the broad functioning. The conclusion is signed by a "
                       "behavioural scientist together with a youth professional. A score never sets it; who departs "
                       "from a result says why.\n\nSource: richtlijn-2020, 4.4, step 2.")},
    {"stepThreePage", QT_TRANSLATE_NOOP("Help", "Step 3"),
     QT_TRANSLATE_NOOP("Help",
                       "The extended examination by a qualified diagnostician: the talk about the development, the "
                       "time line, a clinical instrument, video of the interaction, and a decision from the whole "
                       "picture. Haven makes no diagnosis.\n\nSource: richtlijn-2020, 4.4, step 3, and 4.5.")},
    {"afterPage", QT_TRANSLATE_NOOP("Help", "After the steps"),
     QT_TRANSLATE_NOOP("Help",
                       "What weighs in the treatment plan, which relationship is worked on, and the day on which the "
                       "case is looked at again; an overdue one stands above the list of cases at the start of the "
                       "day. At the end: beginning the plan again, and closing or reopening the case.\n\n"
                       "Source: richtlijn-2020, 5.7 and core recommendations 9 and 10; jgz-2021, theme 3.")},
    {"interventionsPage", QT_TRANSLATE_NOOP("Help", "Interventions"),
     QT_TRANSLATE_NOOP(
         "Help", "First settle what has to hold before help begins. Below it stands what Haven looks at, each with "
                 "where it comes from; what you mark here goes before what is read from elsewhere in the case. The "
                 "list follows at once: what fits, what nearly fits and what would change that, and what does not "
                 "fit. The order is explained above it and never says what is right for this child: people choose.\n\n"
                 "Ctrl+F searches names, goals, groups and elements, typing errors forgiven. When a harmful approach "
                 "is named, the warning comes before anything else. The arrow keys go from row to row, Enter opens a "
                 "card, the space bar lays up to three side by side, Esc goes back.\n\n"
                 "Recognition is what the sources said on their date: check the current entry in the Databank "
                 "Effectieve Jeugdinterventies. Source: richtlijn-2020, chapter 5 and recommendation 8; nji-2018; "
                 "richtlijn-web; nji-web; jgz-2021, theme 3 and 4.")},
    {"reportPage", QT_TRANSLATE_NOOP("Help", "The report"),
     QT_TRANSLATE_NOOP("Help", "Choose at the left what goes in; the preview shows the pages as they are exported and "
                               "printed. Without names, check yourself that no name stands in the free text.")},
    {"packsPage", QT_TRANSLATE_NOOP("Help", "Licence packs"),
     QT_TRANSLATE_NOOP("Help",
                       "An instrument that belongs to its authors is scored with what your organisation puts in from "
                       "its manual. Enter it from the manual or import a file, let a second person lay it beside the "
                       "manual, and put it in use. Without a pack the answers of a form are kept and not scored. "
                       "Older versions stay: a form keeps the pack it was filled in with.")},
    {"overlayPage", QT_TRANSLATE_NOOP("Help", "Own list of help"),
     QT_TRANSLATE_NOOP("Help",
                       "A file of your organisation says which interventions are offered where you work, by whom and "
                       "with what waiting time, and which it adds of its own. Save the example, fill it in and import "
                       "it. What comes from it is marked with the organisation's name; what the sources say stays as "
                       "it is. A file with a fault changes nothing.")},
    {"accountsPage", QT_TRANSLATE_NOOP("Help", "Accounts and teams"),
     QT_TRANSLATE_NOOP("Help",
                       "One account for each person. Add one with a password to begin with and hand that over; the "
                       "person chooses another at the first unlocking. Whoever leaves is disabled: what was signed "
                       "stays. Teams say who sees which cases. A case of somebody who left goes to others by its "
                       "number. Renew the key when a copy of the store may be in the wrong hands.")},
    {"backupPage", QT_TRANSLATE_NOOP("Help", "Backup"),
     QT_TRANSLATE_NOOP("Help",
                       "Choose a folder outside this computer and how often. Haven makes the backup while you go on "
                       "working, reads it back, and only then counts it as good. “Stop” leaves nothing behind. A "
                       "backup is put back on the page where a store is opened.")},
    {"logPage", QT_TRANSLATE_NOOP("Help", "Access log"),
     QT_TRANSLATE_NOOP("Help",
                       "Fill in what you look for and choose Show; everything that is filled in has to hold. Reading "
                       "or changing the same thing several times within five minutes is one row. “Check the log” finds "
                       "rows that were removed or changed. Source: NEN 7513.")},
    {"retentionPage", QT_TRANSLATE_NOOP("Help", "Keeping and destroying"),
     QT_TRANSLATE_NOOP("Help",
                       "Closed cases that were kept for twenty years stand in the list. Destroying asks why and for "
                       "the case number, and cannot be undone. Source: Jeugdwet, articles 7.3.8 and 7.3.9.")},
    {"numbersPage", QT_TRANSLATE_NOOP("Help", "Numbers"),
     QT_TRANSLATE_NOOP("Help",
                       "A professional sees the teams he or she is in, an administrator sees all of them. “Not shown” "
                       "stands where a group is under five, or where such a group could be worked out from it; teams "
                       "too small to be shown share a column. In the CSV file such a number is empty.")},
    {"settingsPage", QT_TRANSLATE_NOOP("Help", "Settings"),
     QT_TRANSLATE_NOOP("Help", "After how many minutes without keyboard or mouse Haven locks itself goes for everybody "
                               "in this store, the language for this computer.")},
    {"caseFilePage", QT_TRANSLATE_NOOP("Help", "The file"),
     QT_TRANSLATE_NOOP("Help",
                       "Whose case it is decides who sees it. Record when consent is given or withdrawn; what is "
                       "withdrawn stops what needs it. Below it stand until when the case is kept, who had access, and "
                       "a copy of everything for the young person and the parents.")},
    {"restorePage", QT_TRANSLATE_NOOP("Help", "Putting back a backup"),
     QT_TRANSLATE_NOOP("Help",
                       "Choose the file of the backup and a new folder, and fill in the name and password you had when "
                       "it was made. Everything is read and checked first; only then the new store is there.")},
    {"packEditor", QT_TRANSLATE_NOOP("Help", "Entering a licence pack"),
     QT_TRANSLATE_NOOP(
         "Help", "Go through the steps in the order of the manual; the number behind a step is what is still open "
                 "there. In a table, arrows and Tab go from cell to cell, typing or F2 edits, Enter goes down, "
                 "Delete empties and Space puts or takes an x. Copy a block in a spreadsheet, stand on the "
                 "first cell and press Ctrl+V. Ctrl+Z takes back. Ctrl+Tab leaves a table. Alt+Left and "
                 "Alt+Right go to another step. Everything is saved as you enter it.")},
    {"packCheckPage", QT_TRANSLATE_NOOP("Help", "The second check"),
     QT_TRANSLATE_NOOP("Help",
                       "Somebody else than who entered the pack lays the manual beside this page, compares it part by "
                       "part and ticks each. Then that person's name and function are recorded and the pack can be "
                       "put in use. A fault that is found is mended in a new version.")},
    {"packFaultsPage", QT_TRANSLATE_NOOP("Help", "A file that cannot be used"),
     QT_TRANSLATE_NOOP("Help",
                       "Each line tells where in the file something is wrong, and what. Nothing of the file was "
                       "added. Ask whoever made the file, or open it as a draft and mend it here.")},
};

QString words(const char* text) {
  return QCoreApplication::translate("Help", text);
}

} // namespace

PageHelp helpFor(const QString& page, const instruments::Instrument* instrument) {
  const Entry* found = &kEntries[0];
  for (const Entry& entry : kEntries)
    if (page == QLatin1String(entry.page)) found = &entry;
  QString text = words(found->text);
  if (instrument != nullptr)
    for (const auto& point : instrument->background)
      text += QStringLiteral("\n\n%1. %2 (%3)")
                  .arg(QString::fromStdString(point.title), QString::fromStdString(point.text),
                       QString::fromStdString(point.source.text()));
  if (found != &kEntries[0]) text += QStringLiteral("\n\n") + words(kEntries[0].text);
  return {words(found->title), text};
}

} // namespace haven::gui
