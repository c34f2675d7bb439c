#include "base/text.h"
#include "plan/words_for_parents.h"
#include "report/plan_case.h"
#include "support/catch.h"

using namespace haven;
using casefile::Follow;
using casefile::MoveKind;
using report::Section;
using tests::PlanCase;

namespace {

constexpr Section kPlanSections[] = {
    Section::PlanState,        Section::Decisions, Section::Observations,    Section::History,  Section::Balance,
    Section::BroadFunctioning, Section::TimeLine,  Section::DevelopmentTalk, Section::Clinical, Section::TreatmentPlan};

report::SummaryOptions only(std::vector<Section> sections) {
  report::SummaryOptions options;
  options.sections = std::move(sections);
  return options;
}

/// The part of the plan alone, without what stands around it.
std::string partOf(const PlanCase& sample, Section section) {
  const std::string text = sample.text(only({section}));
  const std::string before = "Noor van der Meulen, 2 jaar en 6 maanden\n";
  const auto from = text.find(before) + before.size();
  return text.substr(from, text.find("Gemaakt door") - from);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

report::SummaryOptions forParents() {
  report::SummaryOptions options;
  options.audience = report::Audience::Parents;
  return options;
}

} // namespace

TEST_CASE("where the case stands, and the reasons to always screen with what they rest on") {
  CHECK(partOf(PlanCase(), Section::PlanState) ==
        "Waar de casus staat in het stappenplan\n"
        "Nu: de jeugdige wordt gevolgd\n"
        "Stap 1: afgerond op 06-03-2026\n"
        "Stap 2: afgerond op 08-05-2026\n"
        "Stap 3: afgerond op 01-07-2026\n"
        "Behandelplan: afgerond op 08-07-2026\n"
        "Opnieuw kijken: 24-12-2026\n"
        "Redenen om altijd te screenen\n"
        "- In het gezin is sprake van mishandeling, verwaarlozing of huiselijk geweld, of het vermoeden daarvan, nu of "
        "in het verleden. Dat blijkt uit: Aanwijzingen voor verwaarlozing, mishandeling of het negeren van basale "
        "fysieke en emotionele behoeften. (richtlijn-2020, kernaanbeveling 6 en 3.2)\n"
        "- De jeugdige groeit op in een pleeggezin. Dat blijkt uit: Lieke Brandsma (pleegouder); محمد العربي "
        "(pleegouder). (richtlijn-2020, kernaanbeveling 6 en 3.2)\n");
}

TEST_CASE("every decision tells outcome, explanation, departure, revision, what follows and who signed") {
  CHECK(partOf(PlanCase(), Section::Decisions) ==
        "Besluiten in het stappenplan\n"
        "Stap 1 afgerond op 06-03-2026\n"
        "Uitkomst: Vermoeden van een problematische gehechtheidsrelatie\n"
        "Toelichting: T11e Noor en Lieke\n"
        "Ondertekend door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\n"
        "Stap 2 afgerond op 01-05-2026\n"
        "Uitkomst: Gedeeltelijk bevestigd\n"
        "Toelichting: T27e Noor en Lieke\n"
        "Waarom afgeweken van de uitkomst van het instrument: T28e Noor en Lieke\n"
        "Wat volgt: stap 3, uitgebreider onderzoek: T29e Noor en Lieke\n"
        "Ondertekend door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\n"
        "Samen met: Sanne Bos, jeugdprofessional\n"
        "Later: vervangen door een nieuw besluit\n"
        "Stap 2 afgerond op 08-05-2026\n"
        "Uitkomst: Bevestigd\n"
        "Toelichting: T30e Noor en Lieke\n"
        "Waarom een eerder besluit is vervangen: T31e Noor en Lieke\n"
        "Wat volgt: stap 3, uitgebreider onderzoek\n"
        "Ondertekend door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\n"
        "Samen met: Sanne Bos, jeugdprofessional\n"
        "Besluit over stap 3 op 01-07-2026\n"
        "Toelichting: T43e Noor en Lieke\n"
        "Ondertekend door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\n"
        "Behandelplan vastgesteld op 08-07-2026\n"
        "Toelichting: T47e Noor en Lieke\n"
        "Opnieuw kijken: 24-12-2026\n"
        "Ondertekend door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\n"
        "Geen diagnose\n"
        "Een uitkomst van het stappenplan is een conclusie uit wat hier is vastgelegd en geen diagnose. Een diagnose "
        "vraagt breder, multidisciplinair onderzoek.\n");
}

TEST_CASE("observations stand in a table by carer and day") {
  CHECK(partOf(PlanCase(), Section::Observations) ==
        "Stap 1: wat er te zien was\n"
        "Ayşegül Yıldırım-Öztürk (moeder)\n"
        "Dag | Observatie | Antwoord | Wat er te zien was\n"
        "01-03-2026 | Op zijn gemak | ja | T2e Noor en Lieke: T1e Noor en Lieke\n"
        "01-03-2026 | Troost en hulp | nee | T4e Noor en Lieke: T3e Noor en Lieke\n"
        "01-03-2026 | Luisteren | soms | T6e Noor en Lieke: T5e Noor en Lieke\n"
        "01-03-2026 | Samen plezier | niet gezien | T8e Noor en Lieke: T7e Noor en Lieke\n"
        "05-03-2026 | Troost en hulp | soms | T9e Noor en Lieke\n"
        "De balans slaat meer door naar onveilig\n"
        "Lieke Brandsma (pleegouder)\n"
        "Onder spanning trekt het kind zich in zichzelf terug, of zoekt het troost bij een voorwerp zoals een knuffel "
        "of speen.: ja\nT10e Noor en Lieke\n");
}

TEST_CASE("history keeps answered, unknown, declined, only noted and not asked apart") {
  CHECK(partOf(PlanCase(), Section::History) ==
        "Stap 2: gesprekken\n"
        "Voorgeschiedenis\n"
        "Aanwijzingen voor verwaarlozing, mishandeling of het negeren van basale fysieke en emotionele behoeften: ja\n"
        "T12e Noor en Lieke (van: ouders, dossier)\n"
        "Veilig Thuis betrokken (geweest) of juridische maatregelen: gevraagd, niet bekend\nT13e Noor en Lieke\n"
        "Wisselingen van ouders of verzorgers: gevraagd, niet verteld\nT14e Noor en Lieke\n"
        "Uithuisplaatsing op jonge leeftijd: nog niet gekozen\nT15e Noor en Lieke\n"
        "Ingrijpende gebeurtenissen: nog niet gevraagd\n"
        "Meldcode huiselijk geweld en kindermishandeling\n"
        "Meldcode afgewogen: gedaan\nT16e Noor en Lieke\n"
        "Gesprek met de jeugdige\n"
        "Gesprek gevoerd: niet gedaan\nT22e Noor en Lieke\n"
        "Eigen beleving: nog niet gevraagd\n");
}

TEST_CASE("the balance shows both sides level by level, what is not known apart, and counts nothing") {
  const std::string text = partOf(PlanCase(), Section::Balance);
  CHECK(text.starts_with("Stap 2: balansmodel\n"
                         "Ouder/verzorger\n"
                         "Beschermend | Belemmerend | Toelichting\n"
                         " | onveilig model van gehechtheid | T17e Noor en Lieke\n"
                         "psychisch gezond |  | T18e Noor en Lieke\n"
                         "kan zich verplaatsen in de jeugdige | kan zich moeilijk verplaatsen in jeugdige | T19e Noor "
                         "en Lieke\n"
                         "vertrouwen in de eigen kwaliteit als opvoeder |  | T21e Noor en Lieke\n"
                         "doorgaans sensitieve gedragsstijl / doorgaans insensitieve gedragsstijl: gevraagd, niet "
                         "bekend\nT20e Noor en Lieke\n"));
  CHECK(holds(text, "voldragen / te vroeg/te klein geboren: nog niet gevraagd\n"));
  CHECK(holds(text, "Deze balans is geen score.\n"));
  for (const char digit : std::string("0123456789")) {
    std::string without = text.substr(text.find('\n'));
    for (int mark = PlanCase().marks(); mark > 0; --mark)
      if (const auto at = without.find("T" + std::to_string(mark) + "e"); at != std::string::npos)
        without.erase(at, 2 + std::to_string(mark).size());
    INFO(digit);
    CHECK(without.find(digit) == std::string::npos);
  }
}

TEST_CASE("records from elsewhere tell who, when, the outcome in words and scores where given") {
  CHECK(partOf(PlanCase(), Section::BroadFunctioning) ==
        "Stap 2: onderzoek naar breed functioneren\n"
        "Breed functioneren\n"
        "Ingevuld door ouders: vastgelegd\n"
        "Ingevuld door de leerkracht: niet gedaan\nT23e Noor en Lieke\n"
        "CBCL, Child Behaviour Checklist\n"
        "Datum: 02-04-2026\n"
        "Leeftijd op die dag: 1 jaar en 10 maanden\n"
        "Verzorger: Ayşegül Yıldırım-Öztürk (moeder)\n"
        "Ingevuld door: T24e Noor en Lieke\n"
        "Beoordeeld door: T25e Noor en Lieke\n"
        "Uitkomst in woorden: T26e Noor en Lieke\n"
        "T-score Totaal: 66,5\n"
        "T-score Internaliserend: 70\n"
        "Geen diagnose\n"
        "Een uitkomst van het stappenplan is een conclusie uit wat hier is vastgelegd en geen diagnose. Een diagnose "
        "vraagt breder, multidisciplinair onderzoek.\n");
}

TEST_CASE("the time line is a table in the order of time, with what is not known in it") {
  CHECK(partOf(PlanCase(), Section::TimeLine) ==
        "Tijdlijn\n"
        "Wanneer | Wat | Omschrijving\n"
        "03-05-2024 tot 12-2024 | Woonde bij | T34e Noor en Lieke\nT35e Noor en Lieke\n"
        "2025 | Ingrijpende gebeurtenis | T37e Noor en Lieke\n"
        "01-01-2025 tot 31-05-2025 | Niet bekend | waar de jeugdige woonde\n"
        "sinds 01-06-2025 | Woonde bij | T36e Noor en Lieke\n");
}

TEST_CASE("step 3 and the treatment plan tell what was answered and decided on") {
  const PlanCase sample;
  const std::string talk = partOf(sample, Section::DevelopmentTalk);
  CHECK(holds(talk, "Baby- en peutertijd: T32e Noor en Lieke\n"));
  CHECK(holds(talk, "Gehechtheidsfiguren toen en nu: gevraagd, niet verteld\nT33e Noor en Lieke\n"));
  CHECK(holds(talk, "Familiegeschiedenis van de ouders: nog niet gevraagd\n"));
  const std::string clinical = partOf(sample, Section::Clinical);
  CHECK(holds(clinical, "DAI, Disturbances of Attachment Interview\nDatum: 02-06-2026\n"));
  CHECK(holds(clinical, "Uitkomst in woorden: T39e Noor en Lieke\n"));
  CHECK(holds(clinical, "Video-opnamen bekeken met de EAS: niet gedaan\nT40e Noor en Lieke\n"));
  CHECK(holds(clinical, "Hechtingsstoornis volgens de DSM-5: niet beoordeeld\nT41e Noor en Lieke\n"));
  CHECK(holds(clinical, "Comorbiditeit: T42e Noor en Lieke\n"));
  CHECK(holds(clinical, "Geen diagnose\n"));
  const std::string plan = partOf(sample, Section::TreatmentPlan);
  CHECK(holds(plan, "Uitkomst en ernst: T44e Noor en Lieke\n"));
  CHECK(holds(plan, "Aan welke relatie wordt gewerkt: de bestaande relatie bijsturen\nT45e Noor en Lieke\n"));
  CHECK(holds(plan, "Aanhoudende ongerustheid of overbelasting van de ouders: ja\nT46e Noor en Lieke\n"));
}

TEST_CASE("every free text of the plan is told once in the summary, and without names where none may stand") {
  PlanCase sample;
  report::SummaryOptions options;
  const std::string named = sample.text(options);
  options.pseudonymous = true;
  const std::string hidden = sample.text(options);
  for (int mark = 1; mark <= sample.marks(); ++mark) {
    const std::string number = "T" + std::to_string(mark) + "e ";
    INFO(number);
    const auto at = named.find(number + "Noor en Lieke");
    CHECK(at != std::string::npos);
    CHECK(named.find(number, at + 1) == std::string::npos);
    CHECK(holds(hidden, number + "de jeugdige en pleegouder 1"));
  }
  for (const char* name : {"Noor", "Lieke", "Brandsma", "Ayşegül", "العربي", "03-05-2024", "K-20481"}) {
    INFO(name);
    CHECK_FALSE(holds(hidden, name));
  }
}

TEST_CASE("a second person's name is not a carer's in a pseudonymous summary") {
  PlanCase sample;
  sample.file.plan.moves[1].second->name = "Lieke Brandsma";
  report::SummaryOptions options;
  options.pseudonymous = true;
  CHECK_FALSE(holds(sample.text(options), "Brandsma"));
}

TEST_CASE("ages stand for days on the time line of a pseudonymous summary") {
  report::SummaryOptions options = only({Section::TimeLine});
  options.pseudonymous = true;
  const std::string text = PlanCase().text(options);
  CHECK(holds(text, "Leeftijd | Wat | Omschrijving\n"
                    "0 maanden tot 6 maanden | Woonde bij | T34e de jeugdige en pleegouder 1\n"));
  CHECK(holds(text, "7 maanden à 1 jaar en 7 maanden | Ingrijpende gebeurtenis | "));
  CHECK(holds(text, "7 maanden tot 1 jaar en 0 maanden | Niet bekend | "));
  CHECK(holds(text, "sinds 1 jaar en 0 maanden | Woonde bij | "));
}

TEST_CASE("a case of which the plan keeps nothing begins no part of it, but for where it stands") {
  PlanCase sample;
  sample.file.plan = {};
  for (const Section section : kPlanSections) {
    INFO(std::string(report::idOf(section)));
    CHECK(partOf(sample, section).empty() == (section != Section::PlanState));
  }
  CHECK(holds(partOf(sample, Section::PlanState), "Nu: stap 2, korte screening\n")); // foster care
}

TEST_CASE("without a situation nothing of the plan is told") {
  const PlanCase sample;
  const std::string text = static_cast<const tests::SampleCase&>(sample).text();
  CHECK_FALSE(holds(text, "T1e"));
  CHECK_FALSE(holds(text, "stappenplan"));
}

TEST_CASE("answers of an earlier round stay out, its decisions are told with their round") {
  PlanCase sample;
  casefile::PlanMove& again = sample.decide(MoveKind::NewRound, "", "2026-09-01");
  again.round = 2;
  const std::string text = sample.text();
  CHECK(holds(text, "Ronde: 2; antwoorden uit eerdere rondes staan niet in dit verslag\n"));
  CHECK(holds(text, "Stap 1 afgerond op 06-03-2026, ronde 1\n"));
  CHECK(holds(text, "Stappenplan opnieuw begonnen op 01-09-2026, ronde 2\n"));
  CHECK_FALSE(holds(text, "T12e"));
  CHECK_FALSE(holds(text, "T26e"));
  CHECK(holds(text, "T34e")); // the life of the youth goes on
}

TEST_CASE("parents read what was agreed next and when we look again, and nothing else of the plan") {
  struct Row {
    Follow follow;
    const char* words;
  };
  const Row rows[] = {{Follow::Close, "We hebben afgesproken dat we het samen kijken afronden."},
                      {Follow::OtherExamination, "We hebben afgesproken dat er nog iets anders wordt onderzocht."},
                      {Follow::Guidance, "We hebben afgesproken dat er begeleiding komt"},
                      {Follow::Step3, "We hebben afgesproken dat iemand die veel weet van de band"}};
  for (const Row& row : rows) {
    PlanCase sample;
    sample.file.plan.moves.resize(2);
    sample.file.plan.moves[1].follow = row.follow;
    sample.file.plan.moves[1].nextLook = parseIsoDate("2027-01-05").value();
    const std::string text = sample.text(forParents());
    INFO(row.words);
    CHECK(holds(text, row.words));
    CHECK(holds(text, "- We kijken opnieuw op 05-01-2027.\n"));
    for (const Row& other : rows)
      if (other.follow != row.follow) CHECK_FALSE(holds(text, other.words));
  }
}

TEST_CASE("nothing that was written down for professionals reaches the summary for parents") {
  PlanCase sample;
  const auto check = [&] {
    const std::string text = sample.text(forParents());
    for (int mark = 1; mark <= sample.marks(); ++mark) {
      INFO(mark);
      CHECK_FALSE(holds(text, "T" + std::to_string(mark) + "e"));
    }
    const std::string denied = "Dit verslag is geen diagnose."; // the one place for that word
    std::string rest = text;
    rest.erase(rest.find(denied), denied.size());
    CHECK(tests::forbiddenIn(rest) == "");
    return text;
  };
  CHECK(holds(check(), "We hebben afgesproken welke begeleiding er komt.\n"));
  CHECK(holds(check(), "We kijken opnieuw op 24-12-2026.\n"));
  sample.file.plan.moves.back().nextLook = parseIsoDate("2026-11-20").value(); // passed
  CHECK_FALSE(holds(check(), "We kijken opnieuw"));
  sample.file.plan.moves.pop_back();
  CHECK(holds(check(), "We maken samen een plan voor wat u en uw kind nodig hebben.\n"));
  sample.decide(MoveKind::Close, "completed", "2026-10-01");
  const std::string closed = check();
  CHECK(holds(closed, "We hebben het samen kijken afgerond."));
  CHECK_FALSE(holds(closed, "We kijken opnieuw"));
  report::SummaryOptions withoutNext = forParents();
  std::erase(withoutNext.sections, Section::FollowUp);
  CHECK_FALSE(holds(sample.text(withoutNext), "We hebben het samen kijken afgerond."));
}

TEST_CASE("why a case was closed is told in words, and a reopened one was not replaced") {
  PlanCase sample;
  sample.decide(MoveKind::Close, "moved-away", "2026-10-01");
  sample.decide(MoveKind::Reopen, "", "2026-10-09");
  sample.decide(MoveKind::Close, "of-age", "2026-11-01");
  const std::string text = partOf(sample, Section::Decisions);
  CHECK(holds(text, "Casus afgesloten op 01-10-2026\nUitkomst: verhuisd\nToelichting: T48e Noor en Lieke\nOndertekend "
                    "door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\nCasus heropend op 09-10-2026\n"));
  CHECK(holds(text, "Uitkomst: de jeugdhulp is vanwege de leeftijd geëindigd\n"));
  CHECK(holds(partOf(sample, Section::PlanState), "Nu: afgesloten\n"));
}
