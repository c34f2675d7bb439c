#include "text/plan_text.h"

#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace haven::text {
namespace {

using casefile::Follow;
using casefile::HeardFrom;
using casefile::Knowledge;
using casefile::LifeEventFault;
using casefile::LifeEventKind;
using casefile::MoveKind;
using plan::Barrier;
using plan::DecisionFault;
using plan::Need;
using plan::NoticeKind;
using plan::Stage;

QString translated(const char* source) {
  return QCoreApplication::translate("Plan", source);
}

template <class E>
struct Word {
  E value;
  const char* source;
};

template <class E, std::size_t N>
QString wordFor(const std::array<Word<E>, N>& words, const E& value) {
  for (const auto& word : words)
    if (word.value == value) return translated(word.source);
  return {};
}

// clang-format off
constexpr std::array kKnowledgeWords = {
    Word<Knowledge>{Knowledge::Answered, QT_TRANSLATE_NOOP("Plan", "answered")},
    Word<Knowledge>{Knowledge::Unknown, QT_TRANSLATE_NOOP("Plan", "unknown")},
    Word<Knowledge>{Knowledge::Declined, QT_TRANSLATE_NOOP("Plan", "not told")},
    Word<Knowledge>{Knowledge::NotApplicable, QT_TRANSLATE_NOOP("Plan", "not applicable")},
    Word<Knowledge>{Knowledge::TakenBack, QT_TRANSLATE_NOOP("Plan", "taken back")},
};

constexpr std::array kHeardFromWords = {
    Word<HeardFrom>{HeardFrom::Parents, QT_TRANSLATE_NOOP("Plan", "parents")},
    Word<HeardFrom>{HeardFrom::Youth, QT_TRANSLATE_NOOP("Plan", "youth")},
    Word<HeardFrom>{HeardFrom::File, QT_TRANSLATE_NOOP("Plan", "file")},
    Word<HeardFrom>{HeardFrom::School, QT_TRANSLATE_NOOP("Plan", "school or day care")},
    Word<HeardFrom>{HeardFrom::OwnObservation, QT_TRANSLATE_NOOP("Plan", "own observation")},
    Word<HeardFrom>{HeardFrom::Other, QT_TRANSLATE_NOOP("Plan", "somebody else")},
};

constexpr std::array kEventWords = {
    Word<LifeEventKind>{LifeEventKind::Home, QT_TRANSLATE_NOOP("Plan", "Lived at")},
    Word<LifeEventKind>{LifeEventKind::Carer, QT_TRANSLATE_NOOP("Plan", "Carer")},
    Word<LifeEventKind>{LifeEventKind::Separation, QT_TRANSLATE_NOOP("Plan", "Separation")},
    Word<LifeEventKind>{LifeEventKind::Event, QT_TRANSLATE_NOOP("Plan", "Drastic event")},
    Word<LifeEventKind>{LifeEventKind::Help, QT_TRANSLATE_NOOP("Plan", "Help or measure")},
    Word<LifeEventKind>{LifeEventKind::Other, QT_TRANSLATE_NOOP("Plan", "Something else")},
};

constexpr std::array kMoveWords = {
    Word<MoveKind>{MoveKind::ConcludeStep1, QT_TRANSLATE_NOOP("Plan", "Conclude step 1")},
    Word<MoveKind>{MoveKind::ConcludeStep2, QT_TRANSLATE_NOOP("Plan", "Conclude step 2")},
    Word<MoveKind>{MoveKind::DecideStep3, QT_TRANSLATE_NOOP("Plan", "Decide on step 3")},
    Word<MoveKind>{MoveKind::SettleTreatment, QT_TRANSLATE_NOOP("Plan", "Settle the treatment plan")},
    Word<MoveKind>{MoveKind::NewRound, QT_TRANSLATE_NOOP("Plan", "Begin the plan again")},
    Word<MoveKind>{MoveKind::Close, QT_TRANSLATE_NOOP("Plan", "Close the case")},
    Word<MoveKind>{MoveKind::Reopen, QT_TRANSLATE_NOOP("Plan", "Reopen the case")},
};

constexpr std::array kFollowWords = {
    Word<Follow>{Follow::None, QT_TRANSLATE_NOOP("Plan", "not chosen yet")},
    Word<Follow>{Follow::Close, QT_TRANSLATE_NOOP("Plan", "No other examination: the case is closed")},
    Word<Follow>{Follow::OtherExamination, QT_TRANSLATE_NOOP("Plan", "Other examination")},
    Word<Follow>{Follow::Guidance, QT_TRANSLATE_NOOP("Plan", "Guidance, with a day to look again")},
    Word<Follow>{Follow::Step3, QT_TRANSLATE_NOOP("Plan", "Step 3: extended examination")},
};

constexpr std::array kStageWords = {
    Word<Stage>{Stage::Step1, QT_TRANSLATE_NOOP("Plan", "Step 1: being alert")},
    Word<Stage>{Stage::Watching, QT_TRANSLATE_NOOP("Plan", "No suspicion; looked at again")},
    Word<Stage>{Stage::Step2, QT_TRANSLATE_NOOP("Plan", "Step 2: short screening")},
    Word<Stage>{Stage::Screened, QT_TRANSLATE_NOOP("Plan", "Step 2 is concluded")},
    Word<Stage>{Stage::Step3, QT_TRANSLATE_NOOP("Plan", "Step 3: extended examination")},
    Word<Stage>{Stage::Treatment, QT_TRANSLATE_NOOP("Plan", "Treatment plan")},
    Word<Stage>{Stage::Following, QT_TRANSLATE_NOOP("Plan", "Watched over time")},
    Word<Stage>{Stage::Closed, QT_TRANSLATE_NOOP("Plan", "Closed")},
};

constexpr std::array kNeedWords = {
    Word<Need>{Need::NotAsked, QT_TRANSLATE_NOOP("Plan", "not asked yet")},
    Word<Need>{Need::NoteOnly, QT_TRANSLATE_NOOP("Plan", "noted, nothing chosen yet")},
    Word<Need>{Need::Reason, QT_TRANSLATE_NOOP("Plan", "the reason why not")},
    Word<Need>{Need::Record, QT_TRANSLATE_NOOP("Plan", "not taken yet")},
    Word<Need>{Need::Carer, QT_TRANSLATE_NOOP("Plan", "at least one carer")},
    Word<Need>{Need::NothingSeen, QT_TRANSLATE_NOOP("Plan", "nothing was seen yet")},
};

constexpr std::array kBarrierWords = {
    Word<Barrier>{Barrier::CaseClosed, QT_TRANSLATE_NOOP("Plan", "The case is closed. Reopen it first.")},
    Word<Barrier>{Barrier::CaseOpen, QT_TRANSLATE_NOOP("Plan", "The case is open.")},
    Word<Barrier>{Barrier::NoSuspicion, QT_TRANSLATE_NOOP("Plan", "Step 2 asks for a suspicion in step 1, or for a reason to always screen.")},
    Word<Barrier>{Barrier::NotToStep3, QT_TRANSLATE_NOOP("Plan", "Step 2 has not led to step 3.")},
    Word<Barrier>{Barrier::NoTreatment, QT_TRANSLATE_NOOP("Plan", "Neither step 3 nor guidance has been decided on.")},
    Word<Barrier>{Barrier::Later, QT_TRANSLATE_NOOP("Plan", "A later decision rests on it already.")},
    Word<Barrier>{Barrier::RoundUnfinished, QT_TRANSLATE_NOOP("Plan", "The plan is still under way.")},
    Word<Barrier>{Barrier::MeldcodeUnanswered, QT_TRANSLATE_NOOP("Plan", "First record how the Meldcode was weighed.")},
    Word<Barrier>{Barrier::DraftsOpen, QT_TRANSLATE_NOOP("Plan", "A form is not finished. Finish it or throw it away first.")},
};

constexpr std::array kOptionWords = {
    Word<std::string_view>{casefile::kDone, QT_TRANSLATE_NOOP("Plan", "done")},
    Word<std::string_view>{casefile::kNotDone, QT_TRANSLATE_NOOP("Plan", "not done, because")},
    Word<std::string_view>{casefile::kProtective, QT_TRANSLATE_NOOP("Plan", "protective")},
    Word<std::string_view>{casefile::kHindering, QT_TRANSLATE_NOOP("Plan", "hindering")},
    Word<std::string_view>{casefile::kBothSides, QT_TRANSLATE_NOOP("Plan", "both")},
    Word<std::string_view>{casefile::kYes, QT_TRANSLATE_NOOP("Plan", "yes")},
    Word<std::string_view>{casefile::kNo, QT_TRANSLATE_NOOP("Plan", "no")},
};

constexpr std::array kCloseWords = {
    Word<std::string_view>{"not-confirmed", QT_TRANSLATE_NOOP("Plan", "The suspicion was not confirmed")},
    Word<std::string_view>{"completed", QT_TRANSLATE_NOOP("Plan", "Guidance or treatment is completed")},
    Word<std::string_view>{"transferred", QT_TRANSLATE_NOOP("Plan", "Handed over to another organisation")},
    Word<std::string_view>{"no-agreement", QT_TRANSLATE_NOOP("Plan", "Parents or youth do not agree to go on")},
    Word<std::string_view>{"moved-away", QT_TRANSLATE_NOOP("Plan", "Moved away")},
    Word<std::string_view>{"of-age", QT_TRANSLATE_NOOP("Plan", "Youth care has ended because of age")},
    Word<std::string_view>{"other", QT_TRANSLATE_NOOP("Plan", "Another reason")},
};

constexpr std::array kFaultFields = {
    Word<DecisionFault::Field>{DecisionFault::Field::Outcome, QT_TRANSLATE_NOOP("Plan", "Outcome: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::Reason, QT_TRANSLATE_NOOP("Plan", "Explanation: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::Departure, QT_TRANSLATE_NOOP("Plan", "Argument for departing from the result: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::Revision, QT_TRANSLATE_NOOP("Plan", "Why the earlier decision is replaced: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::Follow, QT_TRANSLATE_NOOP("Plan", "What follows: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::FollowText, QT_TRANSLATE_NOOP("Plan", "Which examination or guidance: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::NextLook, QT_TRANSLATE_NOOP("Plan", "Day to look again: %1")},
    Word<DecisionFault::Field>{DecisionFault::Field::Second, QT_TRANSLATE_NOOP("Plan", "Second person: %1")},
};

constexpr std::array kFaultReasons = {
    Word<DecisionFault::Why>{DecisionFault::Why::Empty, QT_TRANSLATE_NOOP("Plan", "still to be filled in.")},
    Word<DecisionFault::Why>{DecisionFault::Why::NotPossible, QT_TRANSLATE_NOOP("Plan", "this does not go with this decision.")},
    Word<DecisionFault::Why>{DecisionFault::Why::NotText, QT_TRANSLATE_NOOP("Plan", "this is not readable text.")},
    Word<DecisionFault::Why>{DecisionFault::Why::TooLong, QT_TRANSLATE_NOOP("Plan", "this is too long.")},
    Word<DecisionFault::Why>{DecisionFault::Why::NotInFuture, QT_TRANSLATE_NOOP("Plan", "choose a day after today.")},
    Word<DecisionFault::Why>{DecisionFault::Why::TooFar, QT_TRANSLATE_NOOP("Plan", "this is more than five years away.")},
    Word<DecisionFault::Why>{DecisionFault::Why::SamePerson, QT_TRANSLATE_NOOP("Plan", "this is you; name the colleague you concluded with.")},
    Word<DecisionFault::Why>{DecisionFault::Why::WrongRole, QT_TRANSLATE_NOOP("Plan", "this has to be a youth professional.")},
    Word<DecisionFault::Why>{DecisionFault::Why::Observations, QT_TRANSLATE_NOOP("Plan", "\"no suspicion\" needs the four observations about every carer.")},
    Word<DecisionFault::Why>{DecisionFault::Why::NothingSeen, QT_TRANSLATE_NOOP("Plan", "\"no suspicion\" needs something that was seen.")},
};

constexpr std::array kEventFaults = {
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::Empty, QT_TRANSLATE_NOOP("Plan", "Say in a few words what it was.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::NoSuchDay, QT_TRANSLATE_NOOP("Plan", "Write a year, a month or a day: 2019, 05-2019 or 23-05-2019.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::InFuture, QT_TRANSLATE_NOOP("Plan", "This lies in the future.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::BeforeBirth, QT_TRANSLATE_NOOP("Plan", "This is before birth.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::BeforeFrom, QT_TRANSLATE_NOOP("Plan", "The end comes before the beginning.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::TooLong, QT_TRANSLATE_NOOP("Plan", "This is too long.")},
    Word<LifeEventFault::Reason>{LifeEventFault::Reason::NotText, QT_TRANSLATE_NOOP("Plan", "This is not readable text.")},
};

struct NoticeSource {
  NoticeKind kind;
  const char* title;
  const char* text;
};
constexpr NoticeSource kNotices[] = {
    {NoticeKind::MeldcodePrompt, QT_TRANSLATE_NOOP("Plan", "Weigh the Meldcode"),
     QT_TRANSLATE_NOOP("Plan", "There are indications of neglect, maltreatment or violence. Weigh the Meldcode and contact with Veilig Thuis, and record what was done or why not. This stays until it is answered.")},
    {NoticeKind::Step1Suspicion, QT_TRANSLATE_NOOP("Plan", "What was observed points to a suspicion"),
     QT_TRANSLATE_NOOP("Plan", "At least one of the four observations was answered with no. Haven proposes a suspicion; you decide.")},
    {NoticeKind::ProblematicSignals, QT_TRANSLATE_NOOP("Plan", "Signals of a problematic relationship"),
     QT_TRANSLATE_NOOP("Plan", "All or all but one of the features of an insecure relationship were seen, and at least one of a problematic one. Problematic is suspected when nearly all of the first hold and one of the second.")},
    {NoticeKind::BandUnknown, QT_TRANSLATE_NOOP("Plan", "No band to hold the conclusion against"),
     QT_TRANSLATE_NOOP("Plan", "An instrument was taken, but its score is not known: the licence pack or answers are missing. The conclusion rests on the other findings.")},
    {NoticeKind::OneInstrument, QT_TRANSLATE_NOOP("Plan", "One instrument so far"),
     QT_TRANSLATE_NOOP("Plan", "The examination should rest on more than one instrument and on several disciplines.")},
    {NoticeKind::UnknownHistory, QT_TRANSLATE_NOOP("Plan", "An unknown history counts as drastic"),
     QT_TRANSLATE_NOOP("Plan", "For foster and adopted children what is not known counts as a drastic event. The starting point is the day they came to live in the family.")},
    {NoticeKind::BehaviourProblems, QT_TRANSLATE_NOOP("Plan", "Behaviour problems need attention too"),
     QT_TRANSLATE_NOOP("Plan", "The youth came with behaviour problems. Record which guidance there is for them.")},
    {NoticeKind::ReferOutsideJgz, QT_TRANSLATE_NOOP("Plan", "Refer to more intensive help outside the JGZ"),
     QT_TRANSLATE_NOOP("Plan", "Two or more of the four signs hold.")},
    {NoticeKind::NoNextLook, QT_TRANSLATE_NOOP("Plan", "No day to look again"),
     QT_TRANSLATE_NOOP("Plan", "Every open case has a day on which it is looked at again.")},
    {NoticeKind::ChangedSince, QT_TRANSLATE_NOOP("Plan", "Changed after the conclusion"),
     QT_TRANSLATE_NOOP("Plan", "Something was added or changed after this step was concluded. What was known then stays readable.")},
};
// clang-format on

} // namespace

QString label(Knowledge knowledge) {
  return wordFor(kKnowledgeWords, knowledge);
}
QString label(HeardFrom source) {
  return wordFor(kHeardFromWords, source);
}
QString label(LifeEventKind kind) {
  return wordFor(kEventWords, kind);
}
QString label(MoveKind kind) {
  return wordFor(kMoveWords, kind);
}
QString label(Follow follow) {
  return wordFor(kFollowWords, follow);
}
QString label(Stage stage) {
  return wordFor(kStageWords, stage);
}
QString label(Need need) {
  return wordFor(kNeedWords, need);
}
QString label(Barrier barrier) {
  return wordFor(kBarrierWords, barrier);
}
QString label(const DecisionFault& fault) {
  return wordFor(kFaultFields, fault.field).arg(wordFor(kFaultReasons, fault.why));
}
QString label(const LifeEventFault& fault) {
  return wordFor(kEventFaults, fault.reason);
}
QString closeReason(std::string_view id) {
  return wordFor(kCloseWords, id);
}

QString optionLabel(const plan::PlanDefinition& plan, std::string_view point, std::string_view option) {
  if (const plan::Point* found = plan.point(point))
    for (const plan::Option& one : found->options)
      if (one.id == option) return from(one.label);
  return wordFor(kOptionWords, option);
}

QString titleOf(const plan::Situation& situation, const plan::Field& field) {
  const plan::PlanDefinition& plan = *situation.plan;
  QString title;
  if (const plan::Point* point = plan.point(field.point))
    title = from(point->title);
  else if (const plan::BalanceRow* row = plan.balanceRow(field.point))
    title = translated(QT_TRANSLATE_NOOP("Plan", "Balance: %1"))
                .arg(from(row->protective.empty() ? row->hindering : row->protective));
  else if (const plan::Section* section = plan.section(field.section))
    title = from(section->title);
  else if (const plan::Step* step = plan.step(field.step))
    title = from(step->title);
  else if (field.section == "carers")
    title = translated(QT_TRANSLATE_NOOP("Plan", "Carers"));
  for (const plan::ScreeningReason& reason : plan.screeningReasons)
    if (reason.id == field.point) title = from(reason.text);
  const casefile::Relationship* about =
      field.relationship ? situation.file->relationship(*field.relationship) : nullptr;
  return about == nullptr ? title : title + QStringLiteral(", ") + label(*about);
}

QString sentence(const plan::Situation& situation, const plan::Missing& missing) {
  return titleOf(situation, missing.field) + QStringLiteral(": ") + label(missing.need);
}

QString whoMay(const std::vector<casefile::Role>& roles) {
  QStringList names;
  for (const casefile::Role role : roles)
    names << label(role);
  if (names.size() < 2) return names.join(QString());
  const QString last = names.takeLast();
  return translated(QT_TRANSLATE_NOOP("Plan", "%1 or %2")).arg(names.join(QStringLiteral(", ")), last);
}

QString leftTo(const plan::Situation& situation, const plan::Move& move) {
  const bool byRole = !casefile::mayDo(situation.person, move.act, casefile::CaseRelation::Own);
  return byRole
             ? translated(QT_TRANSLATE_NOOP("Plan", "This is done by: %1.")).arg(whoMay(move.who))
             : translated(QT_TRANSLATE_NOOP("Plan", "With emergency access this is left to those whose case it is."));
}

QStringList whyNot(const plan::Situation& situation, const plan::Move& move) {
  QStringList reasons;
  for (const Barrier barrier : move.barriers)
    reasons << label(barrier);
  for (const plan::Missing& missing : move.missing)
    reasons << sentence(situation, missing);
  if (!move.allowed) reasons << leftTo(situation, move);
  return reasons;
}

QString sentence(const plan::Situation& situation, const plan::Evidence& evidence) {
  if (evidence.relationship) {
    const auto* carer = situation.file->relationship(*evidence.relationship);
    return carer == nullptr ? QString() : label(*carer);
  }
  if (!evidence.field) return {};
  const auto* row = situation.plan->balanceRow(evidence.field->point);
  if (row != nullptr) return translated(QT_TRANSLATE_NOOP("Plan", "Balance: %1")).arg(from(row->hindering));
  const bool said = evidence.field->section == "reasons";
  return said ? translated(QT_TRANSLATE_NOOP("Plan", "recorded as such")) : titleOf(situation, *evidence.field);
}

NoticeWords words(const plan::Situation& situation, const plan::Notice& notice) {
  const auto found = std::find_if(std::begin(kNotices), std::end(kNotices),
                                  [&](const NoticeSource& one) { return one.kind == notice.kind; });
  if (found == std::end(kNotices)) return {};
  QString title = translated(found->title);
  if (notice.kind == NoticeKind::ChangedSince && !notice.because.empty())
    title += QStringLiteral(": ") + titleOf(situation, notice.because.front());
  return {title, translated(found->text)};
}

QString formatPartialDate(const casefile::PartialDate& date) {
  QString text = QString::number(date.year);
  if (date.month) text = QStringLiteral("%1-").arg(*date.month, 2, 10, QLatin1Char('0')) + text;
  if (date.day) text = QStringLiteral("%1-").arg(*date.day, 2, 10, QLatin1Char('0')) + text;
  return text;
}

} // namespace haven::text
