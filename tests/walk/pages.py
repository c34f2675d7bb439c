"""Every page that somebody reaches, and how. Words are those of the source; on the screen stands their translation."""

from datetime import date

from guide import PASSPHRASE

PERSON = "fenna voorbeeld"


def first_start(guide):
    guide.start("nothing yet")
    guide.page("First start, folder", "Welcome to Haven")
    guide.press("Next")
    guide.page("First start, account", "Who works here")


def at_the_door(guide, hurry):
    guide.start("organisation")
    if hurry:
        guide.see("Open Haven")
        return guide.unlock(PERSON)
    guide.page("Unlock", "Open Haven")
    guide.press("Forgotten your password?")
    guide.page("Unlock with the code", "Open with the recovery code")
    guide.press("Back")
    guide.see("Open Haven")
    guide.press("Put back a backup…")
    guide.page("Put back a backup", "Put back a backup")
    guide.press("Back")
    guide.see("Open Haven")
    guide.unlock(PERSON)


# The cases that every example store begins with.
NOOR, SEM, JARO, LOIS, VLINDER, FIEN, MILAN = (f"{date.today().year}-{number:04}" for number in range(1, 8))


def open_case(guide, number):
    guide.keys("Control+f")
    guide.see("Cases", "label")
    guide.fill_in("Search", number)
    guide.keys("Return")
    guide.see("Overview", "label")


def cases(guide):
    guide.page("Cases", "Cases", "label")
    guide.press("List of work…")
    guide.page("Cases, list of work", "Close")
    guide.press("Close")
    guide.see("Cases", "label")
    guide.press("Assign to a colleague…")
    guide.page("Cases, assign", "Assign")
    guide.press("Stop")
    guide.fill_in("Search", "zzz")
    guide.page("Cases, nothing found", "Nothing found for “%1”. Try how the name begins, or a number.")
    guide.press("Keep this view…")
    guide.page("Cases, keep a view", "Cancel")
    guide.keys("Escape")
    guide.see("Cases", "label")
    guide.keys("Control+n")
    guide.page("New case", "New case", "label")
    guide.keys("Escape")
    guide.see("Cases", "label")
    guide.press("Open a case of another team…")
    guide.page("Case of another team", "Open a case of another team")
    guide.keys("Escape")
    guide.see("Cases", "label")
    guide.keys("F1")
    guide.page("Help on a page", "Close")
    guide.keys("Escape")
    guide.see("Cases", "label")


def places_of_a_case(guide):
    open_case(guide, NOOR)
    guide.page("Overview", "Overview", "label")
    for place, title in (("Step 1", "Step %1: %2"), ("After the steps", "By: %1 Source: %2"), ("Details", "Details of case %1"),
                         ("Instruments", "Instruments"), ("Report", "Report"), ("The file", "The file")):
        guide.press(place)
        guide.page(place, title, "label")
    time_line(guide)
    interventions(guide)
    open_case(guide, FIEN)
    for place in ("Step 2", "Step 3"):
        guide.press(place)
        guide.page(f"{place} with a questionnaire", "Step %1: %2", "label")
    guide.press("Instruments")
    guide.page("Instruments with a questionnaire", "Instruments", "label")


def time_line(guide):
    guide.press("Time line")
    guide.page("Time line", "Time line", "label")
    guide.focus("What happened, newest first")
    guide.keys("Down", "Return")
    guide.page("Time line, one entry", "Back to the time line")
    guide.keys("Escape")
    guide.see("Time line", "label")
    guide.press("View: scores over time")
    guide.page("Time line, course", "Time line", "label")


def interventions(guide):
    guide.press("Interventions")
    guide.page("Interventions", "Interventions", "label")
    guide.press("Make a letter")
    guide.page("A referral letter", "Referral letter")
    guide.keys("Escape")
    guide.see("Interventions", "label")
    guide.fill_in("Search everything (Ctrl+F)", "holding")
    guide.page("Interventions, a harmful approach", "Interventions", "label")
    guide.fill_in("Search everything (Ctrl+F)", "video")
    guide.keys("Down", "space", "Down", "space")
    guide.page("Interventions, marked", "Lay side by side")
    guide.press("Lay side by side")
    guide.page("Interventions side by side", "Side by side")
    guide.keys("Escape")
    guide.see("Lay side by side")
    guide.keys("Return")
    guide.page("One intervention", "Back to the list")
    guide.press("Overview")
    guide.see("Overview", "label")


def conditions(guide, name):
    guide.page(name, "Agreed by")
    guide.press("I know attachment theory and secure and insecure attachment behaviour")
    guide.fill_in("Explained beforehand by", PERSON)
    guide.fill_in("Explained on", f"{date.today():%d-%m-%Y}")
    guide.press("The parents or carers agree to its use")
    guide.fill_in("Agreed by", "moeder")
    guide.press("Begin")


def form(guide):
    open_case(guide, NOOR)
    guide.press("Fill in the %1")
    guide.see("Who is present")
    guide.fill_in("Who is present", "moeder")
    conditions(guide, "Conditions of a talk")
    guide.page("A card", "Fill in together")
    guide.press("Fill in together")
    guide.page("Filling in together", "Close with the passphrase")
    guide.press("Close with the passphrase")
    guide.page("The password that ends it", "Continue")
    guide.fill_in("Password", PASSPHRASE)
    guide.keys("Return")
    guide.see("Fill in together")
    for _ in range(8):
        guide.keys("3", "Control+Return")
    guide.page("Result", "Make final")
    guide.fill_in("Arguments and examples, in your own words", "zoekt troost")
    guide.press("Make final")
    guide.page("Making it final", "Not yet")
    guide.press("Make final")
    guide.page("A record", "Make a correction")
    guide.press("Make a correction")
    guide.page("The reason of a correction", "Cancel")
    guide.keys("Escape")
    guide.see("Make a correction")


def questionnaire(guide):
    open_case(guide, FIEN)
    guide.press("Other instrument…")
    guide.page("Choosing an instrument", "Choose an instrument")
    guide.press("Fill in the %1", of="ARI-CP 2-5")
    conditions(guide, "Conditions of a questionnaire")
    guide.page("Questionnaire", "Fill in together")


def administration(guide):
    guide.keys("Control+f")
    guide.see("Cases", "label")
    guide.press("Administration")
    for place in ("Licence packs", "Own list of help", "Accounts and teams", "Backup", "Access log",
                  "Keeping and destroying", "Numbers", "Settings"):
        guide.see(place)
        guide.press(place)
        guide.page(place, place, "label")
    guide.press("Accounts and teams")
    for act, title in (("Add an account…", "New account"), ("Add a team…", "New team"),
                       ("New recovery code…", "New recovery code"), ("Renew the key…", "Renew the key of the store")):
        guide.see("Accounts and teams", "label")
        guide.press(act)
        guide.page(title, title, "label")
        guide.keys("Escape")
    guide.see("Accounts and teams", "label")
    guide.press("Licence packs")
    guide.see("Licence packs", "label")
    guide.press("Enter from the manual")
    guide.page("Entering a pack", "Continue later")


def own_account(guide):
    guide.see("My account: %1")
    guide.press("My account: %1")
    guide.page("My account", "My account", "label")


PARTS = (cases, places_of_a_case, form, questionnaire, administration, own_account)


def everything(guide, only=""):
    guide.make_store("organisation", PERSON, "behavioural-scientist", "--cases", "12", "--years", "2", "--seed", "3")
    if not only:
        first_start(guide)
    at_the_door(guide, only)
    for part in PARTS:
        if not only or part.__name__ in only.split(","):
            part(guide)
