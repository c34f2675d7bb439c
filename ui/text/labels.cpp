#include "text/labels.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace haven::text {
namespace {

using casefile::Blocker;
using casefile::FieldFault;
using casefile::RelationshipKind;
using casefile::Role;
using casefile::Sex;
using instruments::AgeFit;

QString translated(const char* context, const char* source) {
  return QCoreApplication::translate(context, source);
}

template <class E>
struct Word {
  E value;
  const char* source;
};

template <class E, std::size_t N>
QString wordFor(const std::array<Word<E>, N>& words, E value, const char* context) {
  for (const auto& word : words)
    if (word.value == value) return translated(context, word.source);
  return {};
}

// clang-format off
constexpr std::array kRoleWords = {
    Word<Role>{Role::YouthProfessional, QT_TRANSLATE_NOOP("Role", "youth professional")},
    Word<Role>{Role::BehaviouralScientist, QT_TRANSLATE_NOOP("Role", "behavioural scientist")},
    Word<Role>{Role::QualifiedDiagnostician, QT_TRANSLATE_NOOP("Role", "qualified diagnostician")},
    Word<Role>{Role::Administrator, QT_TRANSLATE_NOOP("Role", "administrator")},
};

constexpr std::array kKindWords = {
    Word<RelationshipKind>{RelationshipKind::Mother, QT_TRANSLATE_NOOP("RelationshipKind", "mother")},
    Word<RelationshipKind>{RelationshipKind::Father, QT_TRANSLATE_NOOP("RelationshipKind", "father")},
    Word<RelationshipKind>{RelationshipKind::FosterParent, QT_TRANSLATE_NOOP("RelationshipKind", "foster parent")},
    Word<RelationshipKind>{RelationshipKind::AdoptiveParent, QT_TRANSLATE_NOOP("RelationshipKind", "adoptive parent")},
    Word<RelationshipKind>{RelationshipKind::StepParent, QT_TRANSLATE_NOOP("RelationshipKind", "step-parent")},
    Word<RelationshipKind>{RelationshipKind::Grandparent, QT_TRANSLATE_NOOP("RelationshipKind", "grandparent")},
    Word<RelationshipKind>{RelationshipKind::PermanentCarer, QT_TRANSLATE_NOOP("RelationshipKind", "permanent carer")},
    Word<RelationshipKind>{RelationshipKind::Other, QT_TRANSLATE_NOOP("RelationshipKind", "other relationship")},
};

constexpr std::array kFitWords = {
    Word<AgeFit>{AgeFit::Recommended, QT_TRANSLATE_NOOP("AgeFit", "recommended")},
    Word<AgeFit>{AgeFit::Caution, QT_TRANSLATE_NOOP("AgeFit", "with caution")},
    Word<AgeFit>{AgeFit::NotSuitable, QT_TRANSLATE_NOOP("AgeFit", "not suitable")},
};

constexpr std::array kSexWords = {
    Word<Sex>{Sex::NotRecorded, QT_TRANSLATE_NOOP("Sex", "not recorded")},
    Word<Sex>{Sex::Female, QT_TRANSLATE_NOOP("Sex", "girl")},
    Word<Sex>{Sex::Male, QT_TRANSLATE_NOOP("Sex", "boy")},
    Word<Sex>{Sex::X, QT_TRANSLATE_NOOP("Sex", "X")},
};

using BlockerKind = Blocker::Kind;
constexpr std::array kBlockerWords = {
    Word<BlockerKind>{BlockerKind::KnowledgeNotConfirmed, QT_TRANSLATE_NOOP("Blocker", "Confirm that you know attachment theory and attachment behaviour.")},
    Word<BlockerKind>{BlockerKind::ExplainedByMissing, QT_TRANSLATE_NOOP("Blocker", "Fill in who explained the instrument.")},
    Word<BlockerKind>{BlockerKind::ExplainedOnMissing, QT_TRANSLATE_NOOP("Blocker", "Fill in on which day it was explained.")},
    Word<BlockerKind>{BlockerKind::ExplainedAfterTalk, QT_TRANSLATE_NOOP("Blocker", "The day of explaining is after the day of the talk. Check both dates.")},
    Word<BlockerKind>{BlockerKind::NotAgreed, QT_TRANSLATE_NOOP("Blocker", "Record that the parents agree, or do not use the instrument.")},
    Word<BlockerKind>{BlockerKind::AgreedByMissing, QT_TRANSLATE_NOOP("Blocker", "Fill in who agreed.")},
    Word<BlockerKind>{BlockerKind::PresentMissing, QT_TRANSLATE_NOOP("Blocker", "Fill in who was present.")},
    Word<BlockerKind>{BlockerKind::DateInFuture, QT_TRANSLATE_NOOP("Blocker", "The day of the talk lies in the future. Check the date.")},
    Word<BlockerKind>{BlockerKind::DateBeforeBirth, QT_TRANSLATE_NOOP("Blocker", "The day of the talk is before birth. Check the date.")},
    Word<BlockerKind>{BlockerKind::DepartureReasonMissing, QT_TRANSLATE_NOOP("Blocker", "Give the reason for using it although the advice is otherwise.")},
    Word<BlockerKind>{BlockerKind::AnswerMissing, QT_TRANSLATE_NOOP("Blocker", "%1: choose an answer.")},
    Word<BlockerKind>{BlockerKind::ArgumentMissing, QT_TRANSLATE_NOOP("Blocker", "%1: the two ratings differ; write down the argument for the agreed answer.")},
    Word<BlockerKind>{BlockerKind::ReportMissing, QT_TRANSLATE_NOOP("Blocker", "Write the short report, or let it be assembled.")},
    Word<BlockerKind>{BlockerKind::NothingAnswered, QT_TRANSLATE_NOOP("Blocker", "Nothing has been answered yet.")},
    Word<BlockerKind>{BlockerKind::EntriesDiffer, QT_TRANSLATE_NOOP("Blocker", "The two entries do not say the same, or the second is not finished: %1.")},
    Word<BlockerKind>{BlockerKind::AnswerUnknown, QT_TRANSLATE_NOOP("Blocker", "Not on the answer scale of the licence pack, answer anew: %1.")},
};

struct FaultWord {
  FieldFault::Field field;
  const char* whenEmpty;
};

constexpr std::array kEmptyWords = {
    FaultWord{FieldFault::Field::Name, QT_TRANSLATE_NOOP("FieldFault", "Fill in a name or a pseudonym.")},
    FaultWord{FieldFault::Field::DateOfBirth, QT_TRANSLATE_NOOP("FieldFault", "Fill in the date of birth, for example 21-11-2023.")},
    FaultWord{FieldFault::Field::ClientNumber, QT_TRANSLATE_NOOP("FieldFault", "Fill in the client number.")},
    FaultWord{FieldFault::Field::CarerName, QT_TRANSLATE_NOOP("FieldFault", "Fill in the name of the carer.")},
    FaultWord{FieldFault::Field::Description, QT_TRANSLATE_NOOP("FieldFault", "Describe the relationship in a few words.")},
    FaultWord{FieldFault::Field::Since, QT_TRANSLATE_NOOP("FieldFault", "Fill in the day since when they know each other.")},
};

using Reason = FieldFault::Reason;
constexpr std::array kReasonWords = {
    Word<Reason>{Reason::TooLong, QT_TRANSLATE_NOOP("FieldFault", "This is too long: at most 200 characters.")},
    Word<Reason>{Reason::NotText, QT_TRANSLATE_NOOP("FieldFault", "There are characters in this that cannot be kept.")},
    Word<Reason>{Reason::InFuture, QT_TRANSLATE_NOOP("FieldFault", "This day lies in the future.")},
    Word<Reason>{Reason::TooLongAgo, QT_TRANSLATE_NOOP("FieldFault", "This is over thirty years ago. Check the year.")},
    Word<Reason>{Reason::BeforeBirth, QT_TRANSLATE_NOOP("FieldFault", "This day is before birth.")},
    Word<Reason>{Reason::LooksLikeBsn, QT_TRANSLATE_NOOP("FieldFault", "This looks like a BSN. Haven keeps no BSN; use a number of your own organisation.")},
};
// clang-format on

static_assert(casefile::kMaxLine == 200, "the words of Reason::TooLong name the limit");

QString count(const char* source, int number) {
  return QCoreApplication::translate("Age", source, nullptr, number);
}

/// What is no timestamp is shown as it is.
QString localMoment(const std::string& isoTimestamp, const QString& form) {
  const auto moment = parseIsoTimestamp(isoTimestamp);
  if (!moment) return QString::fromStdString(isoTimestamp);
  const QDateTime local = QDateTime::fromSecsSinceEpoch(moment->time_since_epoch().count()).toLocalTime();
  return QLocale::c().toString(local, form);
}

} // namespace

QString label(Role role) {
  return wordFor(kRoleWords, role, "Role");
}

QString label(RelationshipKind kind) {
  return wordFor(kKindWords, kind, "RelationshipKind");
}

QString label(const casefile::Relationship& relationship) {
  const QString description = QString::fromStdString(relationship.description);
  const bool own = relationship.kind == RelationshipKind::Other && !description.isEmpty();
  return translated("Relationship", QT_TRANSLATE_NOOP("Relationship", "%1 (%2)"))
      .arg(QString::fromStdString(relationship.carerName), own ? description : label(relationship.kind));
}

QString label(AgeFit fit) {
  return wordFor(kFitWords, fit, "AgeFit");
}

QString label(Sex sex) {
  return wordFor(kSexWords, sex, "Sex");
}

QString label(const Blocker& blocker, const QString& itemTitle) {
  const QString text = wordFor(kBlockerWords, blocker.kind, "Blocker");
  return text.contains(QLatin1String("%1")) ? text.arg(itemTitle) : text;
}

QString label(const FieldFault& fault) {
  if (fault.reason != Reason::Empty) return wordFor(kReasonWords, fault.reason, "FieldFault");
  for (const FaultWord& word : kEmptyWords)
    if (word.field == fault.field) return translated("FieldFault", word.whenEmpty);
  return {};
}

QString formatAge(Months age) {
  const auto all = static_cast<int>(age.count());
  if (all < 0) return translated("Age", QT_TRANSLATE_NOOP("Age", "not born yet"));
  const QString years = count(QT_TRANSLATE_N_NOOP("Age", "%n year(s)"), all / 12);
  const QString months = count(QT_TRANSLATE_N_NOOP("Age", "%n month(s)"), all % 12);
  if (all < 12) return months;
  if (all % 12 == 0) return years;
  return translated("Age", QT_TRANSLATE_NOOP("Age", "%1 and %2")).arg(years, months);
}

QString formatDate(Date date) {
  return QString::fromStdString(formatDutchDate(date));
}

QString formatMoment(const std::string& isoTimestamp) {
  return localMoment(isoTimestamp, QStringLiteral("dd-MM-yyyy HH:mm"));
}

QString formatMomentExactly(const std::string& isoTimestamp) {
  return localMoment(isoTimestamp, QStringLiteral("dd-MM-yyyy HH:mm:ss"));
}

} // namespace haven::text
