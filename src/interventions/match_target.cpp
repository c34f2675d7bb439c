#include "interventions/match_parts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

using Tags = std::vector<std::string>;

/// A target group held against what is known.
struct Held {
  const Target* target = nullptr;
  Holds holds = Holds::Yes;
  Tags yes;               ///< that hold and are asked for
  std::vector<Tags> open; ///< of each list that is not met: those not known
  Tags no;                ///< those of a list of which none holds
};

Tags those(const Tags& list, const MatchFacts& facts, Holds holds) {
  Tags found;
  std::copy_if(list.begin(), list.end(), std::back_inserter(found),
               [&](const std::string& tag) { return facts.group(tag) == holds; });
  std::sort(found.begin(), found.end());
  return found;
}

void append(Tags& to, const Tags& more) {
  for (const std::string& tag : more)
    if (std::find(to.begin(), to.end(), tag) == to.end()) to.push_back(tag);
}

Held hold(const Target& target, const MatchFacts& facts) {
  Held held;
  held.target = &target;
  for (const Tags& anyOf : target.all) {
    if (const Tags yes = those(anyOf, facts, Holds::Yes); !yes.empty()) {
      append(held.yes, yes);
    } else if (const Tags unknown = those(anyOf, facts, Holds::Unknown); !unknown.empty()) {
      held.open.push_back(unknown);
    } else {
      append(held.no, anyOf);
    }
  }
  held.holds = !held.no.empty() ? Holds::No : !held.open.empty() ? Holds::Unknown : Holds::Yes;
  std::sort(held.open.begin(), held.open.end());
  return held;
}

/// Whatever meets `one` meets `other` too.
bool meets(const Held& one, const Held& other) {
  return std::all_of(other.open.begin(), other.open.end(), [&](const Tags& wanted) {
    return std::any_of(one.open.begin(), one.open.end(), [&](const Tags& given) {
      return std::includes(wanted.begin(), wanted.end(), given.begin(), given.end());
    });
  });
}

/// The same said by another source: its place is added and no reason.
void add(std::vector<Reason>& to, ReasonKind kind, const Held& held, Tags groups) {
  for (Reason& said : to)
    if (said.kind == kind && said.groups == groups) {
      said.sources.push_back(held.target->source);
      return;
    }
  Reason reason;
  reason.kind = kind;
  reason.groups = std::move(groups);
  reason.target = held.target;
  reason.sources = {held.target->source};
  to.push_back(std::move(reason));
}

Part holding(const std::vector<Held>& all) {
  Part part;
  for (const Held& held : all)
    if (held.holds == Holds::Yes)
      add(part.because, held.target->all.empty() ? ReasonKind::ForEverybody : ReasonKind::TargetHolds, held, held.yes);
  return part;
}

/// What would have to be found out. Of target groups that ask the same, or more than another does, only the widest.
std::vector<const Held*> widestOf(const std::vector<Held>& all) {
  std::vector<const Held*> widest;
  const auto isOpen = [](const Held& held) { return held.holds == Holds::Unknown; };
  for (const Held& one : all) {
    const bool elsewhere = std::any_of(all.begin(), all.end(), [&](const Held& other) {
      const bool same = isOpen(other) && meets(other, one) && meets(one, other);
      return isOpen(other) && meets(one, other) && (!same || &other < &one);
    });
    if (isOpen(one) && !elsewhere) widest.push_back(&one);
  }
  return widest;
}

Part unknown(const std::vector<Held>& all) {
  Part part{Fit::Near, {}, {}};
  for (const Held* wide : widestOf(all)) {
    Reason reason;
    reason.kind = ReasonKind::TargetUnknown;
    reason.target = wide->target;
    for (const Tags& anyOf : wide->open)
      append(reason.groups, anyOf);
    for (const Held& held : all)
      if (held.holds == Holds::Unknown && meets(held, *wide) && meets(*wide, held))
        reason.sources.push_back(held.target->source);
    part.because.push_back(reason);
    reason.kind = ReasonKind::FindOutGroup;
    part.change.push_back(std::move(reason));
  }
  return part;
}

Part notHolding(const std::vector<Held>& all) {
  Part part{Fit::No, {}, {}};
  for (const Held& held : all)
    add(part.because, ReasonKind::TargetNot, held, held.no);
  return part;
}

/// Groups that only research was done with, besides those that hold already.
void addStudied(Part& part, const Intervention& one, const MatchFacts& facts) {
  Reason studied;
  studied.kind = ReasonKind::StudiedGroup;
  const auto told = [&](const std::string& group) {
    return std::any_of(part.because.begin(), part.because.end(), [&](const Reason& reason) {
      return reason.kind == ReasonKind::TargetHolds &&
             std::find(reason.groups.begin(), reason.groups.end(), group) != reason.groups.end();
    });
  };
  for (const GroupMention& mention : one.riskGroups)
    if (mention.studied && facts.group(mention.group) == Holds::Yes && !told(mention.group)) {
      append(studied.groups, {mention.group});
      studied.sources.push_back(mention.source);
    }
  if (!studied.groups.empty()) part.because.push_back(std::move(studied));
}

} // namespace

Part targetOf(const Intervention& intervention, const MatchFacts& facts) {
  std::vector<Held> all;
  for (const Target& target : intervention.targets)
    all.push_back(hold(target, facts));
  const auto any = [&](Holds holds) {
    return std::any_of(all.begin(), all.end(), [&](const Held& held) { return held.holds == holds; });
  };
  Part part = any(Holds::Yes) ? holding(all) : any(Holds::Unknown) ? unknown(all) : notHolding(all);
  addStudied(part, intervention, facts);
  return part;
}

} // namespace haven::interventions
