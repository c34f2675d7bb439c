#include "text/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace haven::text {
namespace {

struct Word {
  const char* id;
  const char* source;
};

// clang-format off
constexpr Word kFields[] = {
    {"date", QT_TRANSLATE_NOOP("ErrorField", "Date")},
    {"dateOfBirth", QT_TRANSLATE_NOOP("ErrorField", "Date of birth")},
    {"name", QT_TRANSLATE_NOOP("ErrorField", "Name")},
    {"clientNumber", QT_TRANSLATE_NOOP("ErrorField", "Client number")},
    {"carerName", QT_TRANSLATE_NOOP("ErrorField", "Name of the carer")},
    {"description", QT_TRANSLATE_NOOP("ErrorField", "Description")},
    {"since", QT_TRANSLATE_NOOP("ErrorField", "Known since")},
    {"role", QT_TRANSLATE_NOOP("ErrorField", "Role")},
    {"user", QT_TRANSLATE_NOOP("ErrorField", "User")},
    {"passphrase", QT_TRANSLATE_NOOP("ErrorField", "Passphrase")},
    {"recovery-code", QT_TRANSLATE_NOOP("ErrorField", "Recovery code")},
    {"reason", QT_TRANSLATE_NOOP("ErrorField", "Reason")},
    {"report", QT_TRANSLATE_NOOP("ErrorField", "Short report")},
    {"argument", QT_TRANSLATE_NOOP("ErrorField", "Argument")},
    {"examples", QT_TRANSLATE_NOOP("ErrorField", "Examples")},
    {"explainedOn", QT_TRANSLATE_NOOP("ErrorField", "Explained on")},
    {"registration", QT_TRANSLATE_NOOP("ErrorField", "Registration")},
    {"instrument", QT_TRANSLATE_NOOP("ErrorField", "Instrument")},
    {"corrects", QT_TRANSLATE_NOOP("ErrorField", "Correction")},
    {"conditions", QT_TRANSLATE_NOOP("ErrorField", "Conditions")},
    {"timestamp", QT_TRANSLATE_NOOP("ErrorField", "Time")},
    {"items", QT_TRANSLATE_NOOP("ErrorField", "Items")},
    {"respondent", QT_TRANSLATE_NOOP("ErrorField", "Respondent")},
    {"sex", QT_TRANSLATE_NOOP("ErrorField", "Sex")},
    {"ageMonths", QT_TRANSLATE_NOOP("ErrorField", "Age in months")},
    {"outcome", QT_TRANSLATE_NOOP("ErrorField", "Outcome")},
    {"departure", QT_TRANSLATE_NOOP("ErrorField", "Argument for departing from the result")},
    {"revision", QT_TRANSLATE_NOOP("ErrorField", "Why the earlier decision is replaced")},
    {"follow", QT_TRANSLATE_NOOP("ErrorField", "What follows")},
    {"follow-text", QT_TRANSLATE_NOOP("ErrorField", "Which examination or guidance")},
    {"next-look", QT_TRANSLATE_NOOP("ErrorField", "Day to look again")},
    {"second", QT_TRANSLATE_NOOP("ErrorField", "Second person")},
    {"assessor", QT_TRANSLATE_NOOP("ErrorField", "Assessor")},
    {"filledInBy", QT_TRANSLATE_NOOP("ErrorField", "Filled in by")},
    {"scores", QT_TRANSLATE_NOOP("ErrorField", "Scores")},
    {"text", QT_TRANSLATE_NOOP("ErrorField", "Text")},
    {"setting", QT_TRANSLATE_NOOP("ErrorField", "Setting")},
    {"day", QT_TRANSLATE_NOOP("ErrorField", "Day")},
    {"on", QT_TRANSLATE_NOOP("ErrorField", "Day of observing")},
    {"from", QT_TRANSLATE_NOOP("ErrorField", "From")},
    {"to", QT_TRANSLATE_NOOP("ErrorField", "Until")},
    {"point", QT_TRANSLATE_NOOP("ErrorField", "Point")},
    {"option", QT_TRANSLATE_NOOP("ErrorField", "Answer")},
    {"round", QT_TRANSLATE_NOOP("ErrorField", "Round")},
    {"case", QT_TRANSLATE_NOOP("ErrorField", "Case")},
    {"intervention", QT_TRANSLATE_NOOP("ErrorField", "Intervention")},
    {"partner", QT_TRANSLATE_NOOP("ErrorField", "Referral partner")},
    {"offeredBy", QT_TRANSLATE_NOOP("ErrorField", "Offered by")},
    {"receiver", QT_TRANSLATE_NOOP("ErrorField", "Receiver")},
    {"choice", QT_TRANSLATE_NOOP("ErrorField", "Choice")},
    {"parts", QT_TRANSLATE_NOOP("ErrorField", "Parts of the letter")},
    {"sha256", QT_TRANSLATE_NOOP("ErrorField", "Hash of the letter")},
    {"overlay", QT_TRANSLATE_NOOP("ErrorField", "List of the organisation")},
    {"consent", QT_TRANSLATE_NOOP("ErrorField", "Consent")},
    {"number", QT_TRANSLATE_NOOP("ErrorField", "Case number")},
    {"ground", QT_TRANSLATE_NOOP("ErrorField", "Ground")},
    {"person", QT_TRANSLATE_NOOP("ErrorField", "Who it is from")},
    {"note", QT_TRANSLATE_NOOP("ErrorField", "Note")},
    {"organisation", QT_TRANSLATE_NOOP("ErrorField", "Organisation")},
    {"address", QT_TRANSLATE_NOOP("ErrorField", "Address")},
    {"logo", QT_TRANSLATE_NOOP("ErrorField", "Logo")},
    {"composition", QT_TRANSLATE_NOOP("ErrorField", "How the report is put together")},
    {"file", QT_TRANSLATE_NOOP("ErrorField", "File")},
    {"proposal", QT_TRANSLATE_NOOP("ErrorField", "Conclusion that waits")},
    {"remark", QT_TRANSLATE_NOOP("ErrorField", "Remark")},
};

constexpr Word kReasons[] = {
    {"empty", QT_TRANSLATE_NOOP("ErrorReason", "this must not be empty.")},
    {"too-short", QT_TRANSLATE_NOOP("ErrorReason", "this is too short.")},
    {"differs", QT_TRANSLATE_NOOP("ErrorReason", "this differs from the first time.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorReason", "this is too long.")},
    {"too-large", QT_TRANSLATE_NOOP("ErrorReason", "the file is too large.")},
    {"is-a-folder", QT_TRANSLATE_NOOP("ErrorReason", "this is a folder; a file is needed.")},
    {"not-text", QT_TRANSLATE_NOOP("ErrorReason", "this is not readable text (UTF-8).")},
    {"not-a-date", QT_TRANSLATE_NOOP("ErrorReason", "this is not a date. Write it as 21-11-2026.")},
    {"no-such-day", QT_TRANSLATE_NOOP("ErrorReason", "this day does not exist.")},
    {"not-a-time", QT_TRANSLATE_NOOP("ErrorReason", "this is not a time.")},
    {"in-future", QT_TRANSLATE_NOOP("ErrorReason", "this lies in the future.")},
    {"too-long-ago", QT_TRANSLATE_NOOP("ErrorReason", "this is too long ago.")},
    {"before-birth", QT_TRANSLATE_NOOP("ErrorReason", "this is before birth.")},
    {"looks-like-bsn", QT_TRANSLATE_NOOP("ErrorReason", "this looks like a BSN, and Haven keeps no BSN.")},
    {"several-accounts", QT_TRANSLATE_NOOP("ErrorReason", "this store has several accounts; say which one.")},
    {"taken", QT_TRANSLATE_NOOP("ErrorReason", "this is already in use.")},
    {"other-definition", QT_TRANSLATE_NOOP("ErrorReason", "this form was begun with another edition.")},
    {"not-final", QT_TRANSLATE_NOOP("ErrorReason", "only a final record can be corrected.")},
    {"already-corrected", QT_TRANSLATE_NOOP("ErrorReason", "this record was corrected before; correct its newest version.")},
    {"correction-open", QT_TRANSLATE_NOOP("ErrorReason", "a correction of this record is being made already.")},
    {"not-json", QT_TRANSLATE_NOOP("ErrorReason", "this is not valid JSON.")},
    {"not-an-object", QT_TRANSLATE_NOOP("ErrorReason", "a JSON object is needed here.")},
    {"too-deep", QT_TRANSLATE_NOOP("ErrorReason", "this is nested too deeply.")},
    {"duplicate-key", QT_TRANSLATE_NOOP("ErrorReason", "this key stands here twice.")},
    {"unknown-key", QT_TRANSLATE_NOOP("ErrorReason", "this key is not known.")},
    {"missing-key", QT_TRANSLATE_NOOP("ErrorReason", "a key is missing here.")},
    {"wrong-type", QT_TRANSLATE_NOOP("ErrorReason", "another kind of value is needed here.")},
    {"wrong-count", QT_TRANSLATE_NOOP("ErrorReason", "there are too few or too many entries.")},
    {"wrong-length", QT_TRANSLATE_NOOP("ErrorReason", "this text is too short or too long.")},
    {"unknown-value", QT_TRANSLATE_NOOP("ErrorReason", "this value is not known.")},
    {"out-of-range", QT_TRANSLATE_NOOP("ErrorReason", "this value is not possible here.")},
    {"not-as-schema", QT_TRANSLATE_NOOP("ErrorReason", "this is not as the format asks.")},
    {"bad-schema", QT_TRANSLATE_NOOP("ErrorReason", "the format description itself cannot be used.")},
    {"unsupported-format", QT_TRANSLATE_NOOP("ErrorReason", "this format is not known to this Haven.")},
    {"bad-id", QT_TRANSLATE_NOOP("ErrorReason", "an id has lower-case letters, digits and single hyphens only.")},
    {"duplicate-id", QT_TRANSLATE_NOOP("ErrorReason", "this id is used twice.")},
    {"not-open", QT_TRANSLATE_NOOP("ErrorReason", "the first and last age must be open, so that every age is covered.")},
    {"missing-bound", QT_TRANSLATE_NOOP("ErrorReason", "a bound is missing.")},
    {"reversed-bounds", QT_TRANSLATE_NOOP("ErrorReason", "the lower bound is above the upper bound.")},
    {"gap", QT_TRANSLATE_NOOP("ErrorReason", "something between the bounds is not covered.")},
    {"overlap", QT_TRANSLATE_NOOP("ErrorReason", "this overlaps with the one before.")},
    {"not-attainable", QT_TRANSLATE_NOOP("ErrorReason", "this score cannot be reached.")},
    {"not-ascending", QT_TRANSLATE_NOOP("ErrorReason", "the values must go up, each once.")},
    {"bad-date", QT_TRANSLATE_NOOP("ErrorReason", "a date is written here as 2026-11-21, a month as 2026-11.")},
    {"harmful", QT_TRANSLATE_NOOP("ErrorReason", "this names an approach that does harm; such approaches are never offered.")},
    {"unknown-document", QT_TRANSLATE_NOOP("ErrorReason", "a source is named that is not in the list of sources.")},
    {"missing-approach", QT_TRANSLATE_NOOP("ErrorReason", "a harmful approach that has to be warned for is missing.")},
    {"too-few", QT_TRANSLATE_NOOP("ErrorReason", "there are too few entries.")},
    {"one-pole", QT_TRANSLATE_NOOP("ErrorReason", "an item has both descriptions or neither.")},
    {"unknown-item", QT_TRANSLATE_NOOP("ErrorReason", "there is no such item.")},
    {"duplicate-item", QT_TRANSLATE_NOOP("ErrorReason", "this item stands here twice.")},
    {"unused-item", QT_TRANSLATE_NOOP("ErrorReason", "no scale uses this item.")},
    {"missing-norms", QT_TRANSLATE_NOOP("ErrorReason", "a norm table is missing.")},
    {"ambiguous-norm", QT_TRANSLATE_NOOP("ErrorReason", "two norm tables are for the same people.")},
    {"unknown-scale", QT_TRANSLATE_NOOP("ErrorReason", "there is no such scale.")},
    {"unknown-band", QT_TRANSLATE_NOOP("ErrorReason", "there is no such band.")},
    {"not-a-key-file", QT_TRANSLATE_NOOP("ErrorReason", "this is no key file of Haven.")},
    {"old-slots", QT_TRANSLATE_NOOP("ErrorReason", "somebody has to come in once first, or be disabled.")},
    {"too-many", QT_TRANSLATE_NOOP("ErrorReason", "there are too many entries.")},
    {"missing-value", QT_TRANSLATE_NOOP("ErrorReason", "this still has to be filled in.")},
    {"other-edition", QT_TRANSLATE_NOOP("ErrorReason", "this is for another edition of the instrument.")},
    {"unknown-instrument", QT_TRANSLATE_NOOP("ErrorReason", "this Haven does not know this instrument.")},
    {"needs-no-pack", QT_TRANSLATE_NOOP("ErrorReason", "this instrument needs no licence pack.")},
    {"missing-item", QT_TRANSLATE_NOOP("ErrorReason", "an item is missing here.")},
    {"keyed-twice", QT_TRANSLATE_NOOP("ErrorReason", "this item belongs to another scale already.")},
    {"not-keyed", QT_TRANSLATE_NOOP("ErrorReason", "this item belongs to no scale.")},
    {"not-in-scale", QT_TRANSLATE_NOOP("ErrorReason", "this item is not one of this scale.")},
    {"missing-scale", QT_TRANSLATE_NOOP("ErrorReason", "a scale is missing here.")},
    {"duplicate-scale", QT_TRANSLATE_NOOP("ErrorReason", "this scale stands here twice.")},
    {"not-a-total", QT_TRANSLATE_NOOP("ErrorReason", "only a total can be made of other scales.")},
    {"items-and-scales", QT_TRANSLATE_NOOP("ErrorReason", "a total is made of items or of scales, not of both.")},
    {"needs-rounding", QT_TRANSLATE_NOOP("ErrorReason", "a total can only be made of scales whose scores are whole or half points: round this scale.")},
    {"not-for-total", QT_TRANSLATE_NOOP("ErrorReason", "a total over scales follows the rules of those scales; allow no missing answers here.")},
    {"withheld-allows-none", QT_TRANSLATE_NOOP("ErrorReason", "when answers may be missing, choose how the score is then formed.")},
    {"allows-none", QT_TRANSLATE_NOOP("ErrorReason", "this rule is never used, because no answer may be missing.")},
    {"unknown-respondent", QT_TRANSLATE_NOOP("ErrorReason", "nobody with this id answers this questionnaire.")},
    {"unknown-sex", QT_TRANSLATE_NOOP("ErrorReason", "this is no sex that Haven records.")},
    {"nobody-matches", QT_TRANSLATE_NOOP("ErrorReason", "no child this instrument is for belongs to this norm table.")},
    {"band-order", QT_TRANSLATE_NOOP("ErrorReason", "the bands must go from the lowest to the highest, as the instrument names them.")},
    {"not-on-step", QT_TRANSLATE_NOOP("ErrorReason", "this score does not occur on this scale; give a bound in the points the scale counts in.")},
    {"missing-band", QT_TRANSLATE_NOOP("ErrorReason", "a band that is used has no name here.")},
    {"missing-section", QT_TRANSLATE_NOOP("ErrorReason", "a part of the plan that Haven relies on is missing here.")},
    {"not-for-kind", QT_TRANSLATE_NOOP("ErrorReason", "this does not belong to this kind of entry.")},
    {"unknown-row", QT_TRANSLATE_NOOP("ErrorReason", "there is no such row.")},
    {"case-closed", QT_TRANSLATE_NOOP("ErrorReason", "the case is closed; reopen it first.")},
    {"drafts-open", QT_TRANSLATE_NOOP("ErrorReason", "a form is not finished; finish it or throw it away first.")},
    {"already-ended", QT_TRANSLATE_NOOP("ErrorReason", "this choice was ended before.")},
    {"not-a-hash", QT_TRANSLATE_NOOP("ErrorReason", "this is no SHA-256.")},
    {"unknown-point", QT_TRANSLATE_NOOP("ErrorReason", "the plan does not know this.")},
    {"unknown", QT_TRANSLATE_NOOP("ErrorReason", "there is nothing here by this name.")},
    {"not-an-option", QT_TRANSLATE_NOOP("ErrorReason", "this is not one of the answers.")},
    {"not-for-point", QT_TRANSLATE_NOOP("ErrorReason", "this does not belong to this point.")},
    {"not-current", QT_TRANSLATE_NOOP("ErrorReason", "this belongs to an earlier round.")},
    {"not-in-future", QT_TRANSLATE_NOOP("ErrorReason", "choose a day after today.")},
    {"too-far", QT_TRANSLATE_NOOP("ErrorReason", "this is more than five years away.")},
    {"other-case", QT_TRANSLATE_NOOP("ErrorReason", "this belongs to another case.")},
    {"before-from", QT_TRANSLATE_NOOP("ErrorReason", "the end comes before the beginning.")},
    {"same-person", QT_TRANSLATE_NOOP("ErrorReason", "this is the person who signs.")},
    {"wrong-role", QT_TRANSLATE_NOOP("ErrorReason", "this has to be a youth professional.")},
    {"observations", QT_TRANSLATE_NOOP("ErrorReason", "\"no suspicion\" needs the four observations about every carer.")},
    {"nothing-seen", QT_TRANSLATE_NOOP("ErrorReason", "\"no suspicion\" needs something that was seen.")},
    {"not-possible", QT_TRANSLATE_NOOP("ErrorReason", "this does not go with this decision.")},
    {"not-a-whole-number", QT_TRANSLATE_NOOP("ErrorReason", "this is not a whole number.")},
    {"missing-column", QT_TRANSLATE_NOOP("ErrorReason", "a column is missing.")},
    {"unknown-column", QT_TRANSLATE_NOOP("ErrorReason", "this column is not known.")},
    {"duplicate-column", QT_TRANSLATE_NOOP("ErrorReason", "this column stands there twice.")},
    {"column-count", QT_TRANSLATE_NOOP("ErrorReason", "the number of columns differs from the header.")},
    {"no-header", QT_TRANSLATE_NOOP("ErrorReason", "there is no header line.")},
    {"bad-quotes", QT_TRANSLATE_NOOP("ErrorReason", "the quotation marks are not in order.")},
    {"withdrawn", QT_TRANSLATE_NOOP("ErrorReason", "consent was withdrawn. Record that it is given again before going on.")},
    {"other-number", QT_TRANSLATE_NOOP("ErrorReason", "this is not the number of this case.")},
    {"case-open", QT_TRANSLATE_NOOP("ErrorReason", "this case is still open. Close it first.")},
    {"too-early", QT_TRANSLATE_NOOP("ErrorReason", "the time to keep this case has not passed yet.")},
    {"not-a-backup", QT_TRANSLATE_NOOP("ErrorReason", "this is not a backup of Haven.")},
    {"not-pdf", QT_TRANSLATE_NOOP("ErrorReason", "this is no PDF.")},
    {"not-image", QT_TRANSLATE_NOOP("ErrorReason", "choose a picture: a PNG or JPEG file.")},
    {"damaged", QT_TRANSLATE_NOOP("ErrorReason", "this file is damaged. Use another backup.")},
    {"left", QT_TRANSLATE_NOOP("ErrorReason", "this colleague's account is not in use any more.")},
    {"not-own-case", QT_TRANSLATE_NOOP("ErrorReason", "this is no case of this colleague. Assign it first, at \"The file\".")},
    {"waits", QT_TRANSLATE_NOOP("ErrorReason", "one waits for a second person already. Take that back first.")},
    {"answered", QT_TRANSLATE_NOOP("ErrorReason", "this has been answered already.")},
    {"lapsed", QT_TRANSLATE_NOOP("ErrorReason", "this has lapsed: another decision was signed since. Nothing was signed.")},
    {"not-second", QT_TRANSLATE_NOOP("ErrorReason", "only the colleague it waits for can do this.")},
    {"not-proposer", QT_TRANSLATE_NOOP("ErrorReason", "only who proposed this can take it back.")},
    {"proposer-may-not", QT_TRANSLATE_NOOP("ErrorReason", "who proposed this may not sign it any more. Give it back.")},
};

constexpr Word kThings[] = {
    {"data", QT_TRANSLATE_NOOP("ErrorThing", "the clinical content that comes with Haven")},
    {"account", QT_TRANSLATE_NOOP("ErrorThing", "the account")},
    {"case", QT_TRANSLATE_NOOP("ErrorThing", "the case")},
    {"relationship", QT_TRANSLATE_NOOP("ErrorThing", "the relationship")},
    {"administration", QT_TRANSLATE_NOOP("ErrorThing", "the record")},
    {"record", QT_TRANSLATE_NOOP("ErrorThing", "the record")},
    {"row", QT_TRANSLATE_NOOP("ErrorThing", "the record")},
    {"entry", QT_TRANSLATE_NOOP("ErrorThing", "the entry")},
    {"choice", QT_TRANSLATE_NOOP("ErrorThing", "the choice")},
    {"report", QT_TRANSLATE_NOOP("ErrorThing", "the report")},
    {"proposal", QT_TRANSLATE_NOOP("ErrorThing", "the conclusion that waits")},
    {"overlay", QT_TRANSLATE_NOOP("ErrorThing", "the list of the organisation")},
    {"references", QT_TRANSLATE_NOOP("ErrorThing", "the references between records")},
    {"definition", QT_TRANSLATE_NOOP("ErrorThing", "the definition of the instrument")},
    {"instrument", QT_TRANSLATE_NOOP("ErrorThing", "the instrument")},
    {"database", QT_TRANSLATE_NOOP("ErrorThing", "the database")},
    {"keyslots", QT_TRANSLATE_NOOP("ErrorThing", "the key file")},
    {"page", QT_TRANSLATE_NOOP("ErrorThing", "a page of the database")},
    {"write-ahead-log", QT_TRANSLATE_NOOP("ErrorThing", "the last changes of the database")},
};
// clang-format on

const Word* find(std::span<const Word> words, const std::string& id) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return id == word.id; });
  return found == words.end() ? nullptr : &*found;
}

bool isNumber(const QString& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString fieldWord(const std::string& field) {
  if (const Word* word = find(kFields, field)) return QCoreApplication::translate("ErrorField", word->source);
  const QString id = QString::fromStdString(field);
  return isNumber(id) ? QCoreApplication::translate("ErrorField", "Item %1").arg(id) : placeWord(field);
}

QString printable(const std::string& fromFile) {
  QString text = QString::fromStdString(fromFile);
  for (QChar& c : text)
    if (!c.isPrint() && !c.isSurrogate()) c = QChar::ReplacementCharacter;
  return text;
}

QString placeWord(const std::string& place) {
  const QString text = QString::fromStdString(place);
  const QString line = text.startsWith(QLatin1String("line ")) ? text.mid(5) : QString();
  return isNumber(line) ? QCoreApplication::translate("ErrorField", "line %1").arg(line) : text;
}

QString reasonSentence(const std::string& reason) {
  if (const Word* word = find(kReasons, reason)) return QCoreApplication::translate("ErrorReason", word->source);
  if (reason.empty()) return QCoreApplication::translate("ErrorReason", "this is not right.");
  return QCoreApplication::translate("ErrorReason", "this is not right (%1).").arg(QString::fromStdString(reason));
}

QString thingWord(const std::string& thing) {
  if (const Word* word = find(kThings, thing)) return QCoreApplication::translate("ErrorThing", word->source);
  return QString::fromStdString(thing);
}

} // namespace haven::text
