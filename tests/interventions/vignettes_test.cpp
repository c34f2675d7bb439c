#include "interventions/matching.h"
#include "match_vignette.h"
#include "shipped_interventions.h"
#include "support/catch.h"

#include <set>
#include <string>

// Made-up cases and what the sources say about them. How a row is written: match_vignette.h.

using namespace haven;
using namespace haven::interventions;
using haven::tests::factsIn;
using haven::tests::Matched;
using haven::tests::notAsExpected;
using haven::tests::shippedInterventions;

namespace {

struct Vignette {
  const char* source;
  const char* facts;
  const char* expected;
};

#define VIB "video-interactiebegeleiding"

// clang-format off
const Vignette kFamilies[] = {
    {"002 tabel 2, 000 5.2.4: PIPA for foster families, 0-4", "20 pleegzorg", "only:vipp-sd,pipa,sherborne-samenspel,theraplay,ddp ddp=fits:!foster-limit pipa=fits:age-inside,target-holds(pleegzorg+nji-2018),target-holds(pleegzorg+richtlijn-2020),foster-limit(pleegzorg),recognition-expired rule:C-23 basic-trustmethode=near:age-too-young(4),wait-until-age(4) pcit=near:wait-until-age(4)"},
    {"002 tabel 2: PIPA also for adoptive families; 000 names foster families only", "30 adoptie", "only:vipp-sd,basic-trustmethode,pipa,sherborne-samenspel,theraplay,ddp pipa=fits:target-holds(adoptie+richtlijn-2020+jgz-2021),!target-holds(nji-2018)"},
    {"002 5.3: PIPA to four years", "47 pleegzorg", "pipa=fits:age-inside"},
    {"000 5.2.4: 0-4 can be read to the fifth birthday", "48 pleegzorg", "pipa=near:age-some-sources(nji-2018),!wait-until-age"},
    {"000 5.2.4: 0-4 can be read to the fifth birthday", "59 pleegzorg", "pipa=near:age-some-sources"},
    {"no source offers PIPA from five years", "60 pleegzorg", "pipa=no:age-too-old"},
    {"000 3.1, 002 5.2: step-families", "40 stiefgezin", "rule:C-23 only: pipa=near:find-out-group(adoptie+pleegzorg)"},
    {"neither foster nor adoptive: what is for them alone does not fit", "40 stiefgezin !pleegzorg !adoptie", "pipa=no:target-not(adoptie+pleegzorg) ddp=no:target-not theraplay=near:find-out-group(residentieel) sherborne-samenspel=near:find-out-group(moeilijke-start)"},
    {"002 tabel 3: DDP for adopted and fostered young people to 18", "200 adoptie", "only:ddp ddp=fits:by-specialist,age-inside rule:C-10 !rule:C-09"},
    {"002 tabel 3: DDP ends at 18", "216 adoptie", "ddp=no:age-too-old"},
    {"002 tabel 3: Sherborne after adoption, filed from seven, stated from nought", "14 adoptie", "sherborne-samenspel=fits:filed-treatment,by-specialist"},
    {"002 tabel 3: Sherborne also with a difficult start", "14 prematuur", "sherborne-samenspel=fits:target-holds(prematuur+moeilijke-start)"},
    {"A0.2: preterm is a difficult start by definition", "14 moeilijke-start", "sherborne-samenspel=fits:target-holds(moeilijke-start)"},
    {"002 tabel 3, 0-12 read as to the thirteenth birthday", "150 adoptie", "sherborne-samenspel=near:age-some-sources theraplay=near:age-some-sources"},
    {"002 tabel 3: Theraplay in shelters and clinics", "70 residentieel", "theraplay=fits:target-holds(residentieel) rule:C-41 only:theraplay"},
    {"002 tabel 2, 5.3: MBT-K, adoption or foster care only in the table", "80 ernstige-gehechtheidsproblemen !adoptie !pleegzorg", "mbt-k=fits:target-holds(ernstige-gehechtheidsproblemen)"},
    {"002 5.3: MBT-K from 5", "59 ernstige-gehechtheidsproblemen", "mbt-k=near:age-too-young(1),wait-until-age(1)"},
    {"002 5.3: MBT-K to 12", "144 ernstige-gehechtheidsproblemen", "mbt-k=no:age-too-old"},
};

const Vignette kCarers[] = {
    {"000 5.1.2, 002 tabel 2: Ouder-baby for depressed mothers, to 12 months", "5 moeder-depressie", "ouder-baby-interventie=fits:before-six-months(C-15+moeder-depressie),age-inside,target-holds(moeder-depressie),short-programme rule:C-14 rule:C-15 rule:C-19 rule:C-05"},
    {"002 5.6: first year; tabel 2: to and including 12 months", "12 moeder-depressie", "ouder-baby-interventie=fits:age-inside(nji-2018)"},
    {"beyond 12 months no source offers it", "13 moeder-depressie", "ouder-baby-interventie=no:age-too-old"},
    {"before birth: within six months of it", "-3 moeder-depressie", "ouder-baby-interventie=near:age-too-young(3),wait-until-age(3),before-six-months(C-15)"},
    {"000 3.1: baby massage makes help for depressed mothers more effective", "4 moeder-depressie lage-sensitiviteit", "shantala-babymassage-individueel=fits:massage-depression(moeder-depressie) vipp-sd=fits:before-six-months(C-14)"},
    {"no depression: the intervention is not for this mother", "5 !moeder-depressie", "ouder-baby-interventie=no:target-not(moeder-depressie) !rule:C-15 rule:C-14"},
    {"002 5.2: Shantala from six weeks, with the day of birth", "1 lage-sensitiviteit days:35", "shantala-babymassage-individueel=near:age-some-sources,wait-until-age(1)"},
    {"002 5.2: Shantala to nine months; kern 8 says 0-1", "9 lage-sensitiviteit", "shantala-babymassage-individueel=near:age-some-sources(richtlijn-2020)"},
    {"002 5.2: studied with families with several problems", "4 lage-sensitiviteit multiprobleem", "shantala-babymassage-individueel=fits:studied-group(multiprobleem),!video-feedback,short-programme(C-18)"},
    {"004 T3 aanb. 1, 002 tabel 1: VIPP-SD for carers who find sensitive care difficult", "30 lage-sensitiviteit", "only:vipp-sd,k-vht,video-interactiebegeleiding k-vht=fits:target-holds(lage-sensitiviteit+jgz-2021) vipp-sd=fits:target-holds(lage-sensitiviteit+jgz-2021),sensitivity,video-feedback,short-programme rule:C-16 rule:C-17 rule:C-18"},
    {"000 5.1.1, 002 5.2: VIPP-SD at a risk of externalising behaviour, if sensitive care is difficult too", "30 externaliserend-risico", "vipp-sd=near:find-out-group(lage-sensitiviteit) rule:C-37"},
    {"000 5.1.1, 002 5.2: both hold", "30 externaliserend-risico lage-sensitiviteit", "vipp-sd=fits:target-holds(externaliserend-risico+lage-sensitiviteit+nji-2018)"},
    {"002 toelichting: VIPP-SD to and including six", "83 zware-opvoedproblemen", "vipp-sd=fits:age-inside"},
    {"no source offers VIPP-SD from seven", "84 zware-opvoedproblemen", "vipp-sd=no:age-too-old"},
    {"002 5.3: an eating disorder of the parent", "10 ouder-eetstoornis", "vipp-sd=fits:target-holds(ouder-eetstoornis)"},
    {"000 5.1.1: strongest with a difficult temperament, in research", "30 lage-sensitiviteit moeilijk-temperament", "vipp-sd=fits:studied-group(moeilijk-temperament)"},
    {"002 3.1: studied with parents with a mild intellectual disability, mixed results", "30 lvb-ouder", "vipp-sd=near:studied-group(lvb-ouder),find-out-group(lage-sensitiviteit) rule:C-41"},
    {"000 5.1.1: studied with insecure parents, ethnic minorities, little money, autism", "30 lage-sensitiviteit onzekere-ouder etnische-minderheid lage-ses autisme", "vipp-sd=fits:studied-group(onzekere-ouder+etnische-minderheid+lage-ses+autisme+nji-2018) rule:C-22"},
    {"002 5.2: a parent who grew up insecurely: named with the outcomes, not as whom it is for", "30 ouder-onveilig-verleden", "vipp-sd=near:find-out-group(lage-sensitiviteit)"},
    {"000 5.2.2, 004: K-VHT for tension in parenting, to four", "30 opvoedspanning", "k-vht=fits:target-holds(opvoedspanning+jgz-2021+nji-2018+richtlijn-2020) only:k-vht"},
    {"K-VHT ends at four", "48 opvoedspanning", "k-vht=no:age-too-old"},
    {"002: K-VHT studied with crying babies and preterm children", "3 opvoedspanning huilbaby prematuur", "k-vht=fits:studied-group(huilbaby+prematuur),before-six-months(C-14)"},
    {"004: Stevig Ouderschap at raised risk", "10 gezin-verhoogd-risico", "stevig-ouderschap=fits:target-holds(gezin-verhoogd-risico) only:stevig-ouderschap rule:C-05"},
    {"004: 0-2 can be read to the third birthday", "30 gezin-verhoogd-risico", "stevig-ouderschap=near:age-some-sources"},
    {"004: prenatal form from week 16", "-6 gezin-verhoogd-risico", "stevig-ouderschap-prenataal=fits:age-inside stevig-ouderschap=near:age-too-young(6)"},
    {"004: prenatal form goes on after birth, but begins before", "3 gezin-verhoogd-risico", "stevig-ouderschap-prenataal=no:entry-passed"},
    {"004: not known whether the family is at raised risk", "-7", "stevig-ouderschap-prenataal=near:age-too-young(1),wait-until-age(1),find-out-group(gezin-verhoogd-risico)"},
};

const Vignette kPregnancy[] = {
    {"002 tabel 2: VoorZorg, young pregnant women in a high-risk group, at most 28 weeks", "-5 tienermoeder zwanger-hoogrisico", "voorzorg=fits:age-inside,target-holds(tienermoeder+zwanger-hoogrisico+richtlijn-2020+nji-2018),long-programme,sensitivity prenatale-huisbezoeken-jgz=fits"},
    {"002 5.6: single teenage mothers", "-4 tienermoeder alleenstaand", "voorzorg=fits:target-holds(alleenstaand+tienermoeder+richtlijn-web)"},
    {"004: young, low-educated, several problems", "-4 tienermoeder lage-ses zwanger-hoogrisico", "voorzorg=fits:target-holds(tienermoeder+lage-ses+zwanger-hoogrisico+jgz-2021) een-kindje-krijgen=fits rule:C-22"},
    {"VoorZorg asks for a young mother in every source", "-4 !tienermoeder zwanger-hoogrisico", "voorzorg=no:target-not(tienermoeder) prenatale-huisbezoeken-jgz=fits:target-holds(zwanger-hoogrisico)"},
    {"only that she is young is known", "-4 tienermoeder", "voorzorg=near:find-out-group(zwanger-hoogrisico),find-out-group(alleenstaand)"},
    {"002 5.6 says from 28 weeks, tabel 2 at most 28", "-2 tienermoeder alleenstaand", "voorzorg=near:age-some-sources(richtlijn-web),!wait-until-age"},
    {"begun in pregnancy, goes on to the second birthday", "5 tienermoeder alleenstaand", "voorzorg=no:entry-passed"},
    {"past the second birthday", "24 tienermoeder alleenstaand", "voorzorg=no:age-too-old"},
    {"004: courses for everybody in pregnancy", "-3", "only: centering-pregnancy=fits:stage-inside,for-everybody"},
    {"004: Zwanger, bevallen, een kind from week 20", "-8", "zwanger-bevallen-een-kind=near:age-too-young(3),wait-until-age(3) centering-pregnancy=fits"},
    {"after birth the courses of pregnancy are over", "0", "zwanger-bevallen-een-kind=no:stage-outside centering-pregnancy=no:stage-outside prenatale-huisbezoeken-jgz=no:age-too-old draagdoek=fits:stage-inside eengespreksmodel=fits"},
    {"004: Een kindje krijgen for parents with little money or education, from week 20", "-5 lage-ses", "een-kindje-krijgen=fits:target-holds(lage-ses),age-inside rule:C-22"},
    {"it takes away stress in pregnancy", "4 lage-ses", "een-kindje-krijgen=no:stage-outside"},
    {"nothing is read as for the unborn that does not say so", "-5 ernstige-gehechtheidsproblemen", "differentiatietherapie=near:age-too-young(5) itgg=near:age-too-young(5)"},
    {"004: carrier cloth for babies, also when they cry much", "2 huilbaby", "draagdoek=fits:target-holds(huilbaby),for-everybody eengespreksmodel=fits:target-holds(huilbaby)"},
    {"004: no highest age for a carrier cloth; 0-1 can be read to the second birthday", "14", "draagdoek=fits:stage-inside eengespreksmodel=near:age-some-sources"},
    {"the target group of the carrier cloth is young children", "48", "draagdoek=no:stage-outside"},
};

const Vignette kChildren[] = {
    {"002 tabel 1-3: Basic Trust with behaviour or emotional problems", "60 gedrags-emotionele-problemen", "only:basic-trustmethode,pcit,vht-4-12,triple-p-4-5 basic-trustmethode=fits:target-holds(gedrags-emotionele-problemen) vht-4-12=fits:filed-treatment,by-specialist"},
    {"002 tabel 1: to and including 12; elsewhere to 12", "150 gedrags-emotionele-problemen", "basic-trustmethode=fits:age-inside vht-4-12=no:age-too-old triple-p-4-5=fits"},
    {"A0.2: serious behaviour problems are behaviour problems", "60 ernstige-gedragsproblemen", "vht-4-12=fits:target-holds(gedrags-emotionele-problemen) pcit=fits:extra-treatment(C-37) multisysteemtherapie=near:find-out-group(ernstige-gehechtheidsproblemen) rule:C-37"},
    {"000 5.1.5: PCIT 2-7, 002: 2-8", "95 ernstige-gedragsproblemen", "pcit=fits:age-inside,grey-year"},
    {"002 2-8 can be read to the ninth birthday", "96 ernstige-gedragsproblemen", "pcit=near:age-some-sources(richtlijn-2020),filed-preventive"},
    {"beyond every reading; 000 4.2: MST for older children, beside treatment of the attachment", "108 ernstige-gedragsproblemen ernstige-gehechtheidsproblemen", "pcit=no:age-too-old,filed-preventive multisysteemtherapie=fits:age-not-stated,extra-treatment(C-37)"},
    {"000 5.1.5: PCIT for behaviour problems, also in families with many problems", "40 multiprobleem gedrags-emotionele-problemen", "pcit=fits:target-holds(gedrags-emotionele-problemen+nji-2018)"},
    {"000 5.1.5: a family with many problems alone is not whom PCIT is for", "40 multiprobleem", "pcit=near:find-out-group(gedrags-emotionele-problemen)"},
    {"000 5.1.5: nor is a foster family", "40 pleegzorg !gedrags-emotionele-problemen", "pcit=no:target-not"},
    {"no behaviour problems at all", "60 !gedrags-emotionele-problemen", "vht-4-12=near:find-out-group(lichte-matige-opvoedproblemen) triple-p-4-5=no:target-not pcit=no:target-not,!find-out-group"},
    {"002 tabel 3: VHT 4-12 with light to moderate parenting problems", "50 lichte-matige-opvoedproblemen", "vht-4-12=fits:target-holds(lichte-matige-opvoedproblemen)"},
    {"VHT 4-12 from four", "44 lichte-matige-opvoedproblemen", "vht-4-12=near:age-too-young(4)"},
    {"VHT 4-12: more than half a year to go", "40 lichte-matige-opvoedproblemen", "vht-4-12=no:age-too-young(8)"},
    {"002 tabel 3, 000 5.1.6: ITGG with multiple disabilities", "100 meervoudige-beperking", "itgg=fits:target-holds(meervoudige-beperking+richtlijn-2020),by-specialist only:itgg"},
    {"002 tabel 3: ITGG not without multiple disabilities", "100 ernstige-gehechtheidsproblemen ernstige-gedragsproblemen !meervoudige-beperking", "itgg=no:target-not(meervoudige-beperking)"},
    {"002 5.6: multiple disabilities alone are enough to one source, so only they are asked about", "100 ernstige-gehechtheidsproblemen", "itgg=near:find-out-group(meervoudige-beperking),!find-out-group(ernstige-gedragsproblemen)"},
    {"002 to 18 without a lower bound, 000 from nine months", "5 meervoudige-beperking", "itgg=near:age-some-sources(richtlijn-2020),wait-until-age(4)"},
    {"002 tabel 3: Differentiatietherapie to about 12", "143 ernstige-gehechtheidsproblemen", "differentiatietherapie=fits fasetherapie=fits"},
    {"Fasetherapie to about 16", "191 ernstige-gehechtheidsproblemen", "differentiatietherapie=no:age-too-old fasetherapie=fits"},
    {"Fasetherapie ends there", "192 ernstige-gehechtheidsproblemen", "fasetherapie=no:age-too-old"},
    {"002 tabel 3: MBT-A with borderline features, 13 to 18", "170 borderline-kenmerken", "mbt-a=fits:by-specialist,!filed-treatment only:mbt-a"},
    {"13-18 can be read to the nineteenth birthday", "220 borderline-kenmerken", "mbt-a=near:age-some-sources"},
    {"MBT-A from 13", "150 borderline-kenmerken", "mbt-a=near:age-too-young(6),wait-until-age(6)"},
    {"MBT-A: seven months to go", "149 borderline-kenmerken", "mbt-a=no:age-too-young(7)"},
    {"000 5.2.3, 002 tabel 2: NIKA at risk of disorganised attachment", "20 gedesorganiseerd-risico", "nika=fits:target-holds(gedesorganiseerd-risico+nji-2018),short-programme rule:C-21 rule:C-42"},
    {"002 tabel 2: maltreatment or many risks, and disturbing care", "20 multiprobleem verstorend-opvoedgedrag", "nika=fits:target-holds(multiprobleem+verstorend-opvoedgedrag)"},
    {"002 tabel 2: many risks alone are not enough", "20 multiprobleem", "nika=near:find-out-group(verstorend-opvoedgedrag),find-out-group(gedesorganiseerd-risico)"},
    {"000 from nine months, 002 from nought", "3 gedesorganiseerd-risico", "nika=near:age-some-sources(richtlijn-2020),wait-until-age(6)"},
    {"0-6 can be read to the seventh birthday", "72 gedesorganiseerd-risico", "nika=near:age-some-sources"},
    {"000 5.2.1: Gordon for everybody, 2 to 12", "24", "only: gordon-cursus=fits:for-everybody"},
    {"004: Triple P to sixteen", "191 gedrags-emotionele-problemen", "triple-p-4-5=fits"},
    {"nothing tells of sixteen and older", "192 gedrags-emotionele-problemen", "triple-p-4-5=no:age-too-old"},
};

const Vignette kTreatment[] = {
    {"004 T3: EMDR after referral, with trauma", "80 trauma", "emdr=fits:target-holds(trauma),by-specialist trauma-sensitief-opvoeden=fits rule:C-39"},
    {"004 T3: attachment problems and/or trauma", "80 ernstige-gehechtheidsproblemen !trauma", "emdr=fits:target-holds(ernstige-gehechtheidsproblemen) trauma-sensitief-opvoeden=no:target-not(trauma)"},
    {"004 T3: intensieve gezinsbegeleiding with lasting stress", "80 chronische-stress", "intensieve-gezinsbegeleiding=fits:target-holds(chronische-stress) rule:C-40 rule:C-05"},
    {"000 4.2: three routes, together preferred", "60 ernstige-gehechtheidsproblemen disorder", "ouder-kind-psychotherapie=fits:!together-preferred verzorgergerichte-behandeling=fits:together-preferred(C-26),carer-conditions(care-available),carer-conditions(care-carer-calm),carer-conditions(care-carer-willing) individuele-kindtherapie=fits:together-preferred rule:C-25 rule:C-26 rule:C-27 rule:C-38"},
    {"000 4.2: via the carer only if not extremely stressed", "60 ernstige-gehechtheidsproblemen no:care-carer-calm", "verzorgergerichte-behandeling=near:first-condition(care-carer-calm+C-26),!carer-conditions(care-carer-calm) ouder-kind-psychotherapie=fits " VIB "=fits"},
    {"000 4.2: ... and willing", "60 ernstige-gehechtheidsproblemen no:care-carer-willing yes:care-carer-calm", "verzorgergerichte-behandeling=near:first-condition(care-carer-willing+C-26),!carer-conditions(care-carer-calm) individuele-kindtherapie=fits rule:C-34 rule:C-35"},
    {"000 4.2: ... with all three met nothing is left to ask", "60 ernstige-gehechtheidsproblemen yes:care-carer-willing yes:care-carer-calm yes:care-available", "verzorgergerichte-behandeling=fits:!carer-conditions,!first-condition"},
    {"no disorder concluded: its rules stay away", "60 ernstige-gehechtheidsproblemen", "!rule:C-25 !rule:C-26 !rule:C-27 !rule:C-38 rule:C-42"},
    {"000 3.1: ouder-kind psychotherapie with maltreated children", "20 mishandeling-verwaarlozing", "ouder-kind-psychotherapie=fits:target-holds(mishandeling-verwaarlozing),!studied-group intensieve-gezinsbegeleiding=fits nika=fits"},
};

const Vignette kConditions[] = {
    {"002 5.6(1): nothing is known yet, so it is asked first", "30", "first:C-01 first:C-02 first:C-06 gordon-cursus=fits:!first-condition"},
    {"002 5.6(1): all are met", "30 yes:care-available yes:care-safe-place yes:care-maltreatment-stopped yes:care-stable", "!first:C-01 !first:C-02 !first:C-06"},
    {"000 1, 002 5.6(1): no available person to attach to", "30 pleegzorg no:care-available", "first:C-01 rule:C-34 rule:C-35 only: pipa=near:first-condition(care-available+C-01)"},
    {"002 5.6(1): no safe, stable place", "30 pleegzorg no:care-safe-place", "first:C-01 only: vipp-sd=near:first-condition(care-safe-place+C-01) ouderbegeleiding-handvatten=fits"},
    {"000 4.2: maltreatment that goes on is stopped first", "30 mishandeling-verwaarlozing pleegzorg no:care-maltreatment-stopped", "first:C-02 rule:C-40 pipa=near:first-condition(care-maltreatment-stopped+C-02) vipp-sd=near:first-condition gordon-cursus=near:first-condition"},
    {"what is meant for maltreatment itself does not wait for its end", "30 mishandeling-verwaarlozing ernstige-gedragsproblemen no:care-maltreatment-stopped", "nika=fits:!first-condition pcit=fits:!first-condition intensieve-gezinsbegeleiding=fits ouder-kind-psychotherapie=fits"},
    {"long stress the same", "30 chronische-stress no:care-maltreatment-stopped", "intensieve-gezinsbegeleiding=fits gordon-cursus=near:first-condition(care-maltreatment-stopped)"},
    {"004 T3: intensieve gezinsbegeleiding waits for no condition", "30 chronische-stress no:care-stable no:care-safe-place no:care-available", "intensieve-gezinsbegeleiding=fits:!first-condition"},
    {"002 1.6: coaching asks for a reasonably stable situation", "30 opvoedspanning no:care-stable", "first:C-06 rule:C-34 k-vht=near:first-condition(care-stable+C-06) only:"},
    {"supporting approaches wait for nothing", "30 no:care-stable no:care-available no:care-safe-place", "familienetwerkberaad=fits opvoedondersteuning-jgz=fits ouderbegeleiding-handvatten=fits"},
    {"what does not fit is not made to fit by a condition", "100 pleegzorg no:care-stable", "pipa=no:age-too-old,!first-condition"},
    {"maltreatment that has stopped is no stress at home", "30 mishandeling-verwaarlozing yes:care-maltreatment-stopped", "!rule:C-40 !first:C-02 nika=fits"},
    {"said that there was none: no need to ask whether it stopped", "30 !mishandeling-verwaarlozing", "!first:C-02 first:C-01"},
};

const Vignette kSettings[] = {
    {"004 T3 aanb. 1: VIPP-SD, K-VHT or VIB in the JGZ", "30 lage-sensitiviteit opvoedspanning @jgz", "vipp-sd=fits:setting-offers(jgz+jgz-2021) k-vht=fits:setting-offers(jgz) " VIB "=fits:setting-offers(jgz) opvoedondersteuning-jgz=fits:setting-offers rule:C-43 rule:C-44"},
    {"004 T3 aanb. 2: Stevig Ouderschap at a specific risk", "10 gezin-verhoogd-risico @jgz", "stevig-ouderschap=fits:setting-offers(jgz) rule:C-45 !rule:C-44"},
    {"004 T3 aanb. 2: VoorZorg", "-4 tienermoeder zwanger-hoogrisico @jgz", "voorzorg=fits:setting-offers(jgz) rule:C-45"},
    {"004 T3: PIPA only outside the JGZ", "20 pleegzorg @jgz", "pipa=near:setting-elsewhere(specialistische-jeugdhulp+C-48),refer-to-setting(specialistische-jeugdhulp) rule:C-48"},
    {"004 T3: Ouder-baby interventie in the GGZ", "5 moeder-depressie @jgz", "ouder-baby-interventie=near:refer-to-setting(ggz+specialistische-jeugdhulp) rule:C-48"},
    {"004: GGZ; 002: specialistische jeugdhulp", "5 moeder-depressie @ggz", "ouder-baby-interventie=fits:setting-offers(ggz+jgz-2021) !rule:C-43 !rule:C-48"},
    {"002 5.3: specialistische jeugdhulp", "5 moeder-depressie @specialistische-jeugdhulp", "ouder-baby-interventie=fits:setting-offers(richtlijn-2020) shantala-babymassage-individueel=near:refer-to-setting(jgz)"},
    {"004 T3: EMDR after referral", "80 trauma @jgz", "emdr=near:refer-to-setting(specialistische-jeugdhulp) rule:C-48"},
    {"004 T3: intensieve gezinsbegeleiding after referral, without saying where", "80 chronische-stress @jgz", "intensieve-gezinsbegeleiding=near:setting-elsewhere(C-48),refer-to-setting"},
    {"002 5.4: no source says where DDP is offered", "80 pleegzorg @specialistische-jeugdhulp", "ddp=fits:setting-not-stated theraplay=fits:setting-offers(specialistische-jeugdhulp)"},
    {"002 5.3: NIKA belongs to specialistische jeugdhulp", "20 gedesorganiseerd-risico @jgz", "nika=near:refer-to-setting(specialistische-jeugdhulp)"},
    {"004: courses in maternity care", "-4 @geboortezorg", "zwanger-bevallen-een-kind=fits:setting-offers(geboortezorg) centering-pregnancy=fits:setting-offers voorzorg=near:refer-to-setting(jgz)"},
    {"004: Triple P is parenting support", "40 gedrags-emotionele-problemen @opvoedondersteuning", "triple-p-4-5=fits:setting-offers(opvoedondersteuning) opvoedondersteuning-jgz=fits:setting-offers pcit=near:refer-to-setting(specialistische-jeugdhulp)"},
    {"no professional at all: the network alone", "40 @eigen-netwerk", "familiegroepsplan=fits:setting-offers(eigen-netwerk) gordon-cursus=fits:setting-not-stated opvoedondersteuning-jgz=near:refer-to-setting(jgz+opvoedondersteuning)"},
    {"002 5.5: a family's own network is everywhere", "80 @jgz", "familienetwerkberaad=fits:setting-offers(eigen-netwerk) eigen-kracht-conferentie=fits:!refer-to-setting"},
    {"what does not fit is not made to fit by referring", "100 pleegzorg @jgz", "pipa=no:age-too-old,setting-elsewhere,!refer-to-setting"},
    {"004 T3 aanb. 3: two of the four signs", "10 lage-sensitiviteit @jgz signs:ab", "rule:C-46 rule:C-48 rule:C-49 !rule:C-44 !rule:C-47 vipp-sd=fits"},
    {"004 T3, running text: (a), (b) and (c) together", "10 @jgz signs:abc", "rule:C-46 rule:C-47"},
    {"004 T3, running text: (d) alone can be a reason", "10 @jgz signs:d", "!rule:C-46 rule:C-47"},
    {"one sign is none of it", "10 lage-sensitiviteit @jgz signs:a", "!rule:C-46 !rule:C-47 rule:C-44"},
};

const Vignette kRules[] = {
    {"C-07: to the seventh birthday preventive", "83 pleegzorg", "rule:C-07 rule:C-09 !rule:C-10 rule:C-13 ddp=fits:filed-treatment vipp-sd=fits:!grey-year"},
    {"C-07: at seven both", "84 pleegzorg", "rule:C-07 rule:C-09 rule:C-10 rule:C-08 !rule:C-13 ddp=fits:grey-year pcit=near:grey-year,age-inside(C-08)"},
    {"C-07: at seven both, to its last month", "95 pleegzorg", "rule:C-09 rule:C-10 ddp=fits:grey-year"},
    {"C-07: from eight treatment", "96 pleegzorg", "rule:C-07 !rule:C-09 rule:C-10 ddp=fits:!grey-year,!filed-treatment basic-trustmethode=fits:!filed-preventive"},
    {"C-08: to twelve or to seven, not said which", "143 pleegzorg", "rule:C-08"},
    {"C-08: beyond both bounds there is nothing to settle", "144 pleegzorg", "!rule:C-08"},
    {"C-14: before six months", "5", "rule:C-14"},
    {"C-14: from six months on", "6 lage-sensitiviteit", "!rule:C-14 vipp-sd=fits:!before-six-months"},
    {"C-14: said of no treatment", "4 pleegzorg", "vipp-sd=fits:before-six-months ddp=fits:!before-six-months"},
    {"C-30, C-31: nothing that is made for what is known fits", "230 pleegzorg", "rule:C-30 rule:C-31"},
    {"C-30: something fits", "30 pleegzorg", "!rule:C-30 !rule:C-31 rule:C-24 rule:C-28"},
};
// clang-format on

#undef VIB

template <std::size_t N>
void check(const Vignette (&rows)[N]) {
  for (const Vignette& row : rows) {
    const Matched matched(match(factsIn(row.facts), shippedInterventions()));
    for (const std::string& fault : notAsExpected(matched, row.expected)) {
      INFO(row.source << " [" << row.facts << "]");
      FAIL_CHECK(fault);
    }
  }
  CHECK(N > 0);
}

} // namespace

TEST_CASE("foster, adoptive and step-families") {
  check(kFamilies);
}
TEST_CASE("what holds of the carers") {
  check(kCarers);
}
TEST_CASE("before birth and around it") {
  check(kPregnancy);
}
TEST_CASE("what holds of the child") {
  check(kChildren);
}
TEST_CASE("treatment forms and what goes beside help") {
  check(kTreatment);
}
TEST_CASE("conditions that come first") {
  check(kConditions);
}
TEST_CASE("where one works") {
  check(kSettings);
}
TEST_CASE("rules for the case as a whole") {
  check(kRules);
}

TEST_CASE("the vignettes are many, and touch every programme, treatment form and group that decides") {
  std::size_t count = 0;
  std::string all;
  const auto add = [&](const auto& rows) {
    for (const Vignette& row : rows) {
      ++count;
      all += std::string(" ") + row.facts + " " + row.expected + " ";
    }
  };
  add(kFamilies), add(kCarers), add(kPregnancy), add(kChildren), add(kTreatment), add(kConditions), add(kSettings),
      add(kRules);
  CHECK(count >= 80);
  const auto named = [&](const std::string& what) { return all.find(what) != std::string::npos; };
  for (const Intervention& one : shippedInterventions().interventions) {
    INFO(one.id);
    if (one.tier < 3) CHECK(named(" " + one.id + "="));
  }
  for (const RiskGroup& group : shippedInterventions().riskGroups) {
    INFO(group.id);
    CHECK((named(" " + group.id + " ") || group.id == "algemeen")); // asks for nothing
  }
  for (const Tag& setting : shippedInterventions().settings) {
    INFO(setting.id);
    CHECK(named("@" + setting.id + " "));
  }
  for (const CareCondition condition : kCareConditions)
    CHECK(named("no:" + std::string(idOf(condition)) + " "));
}
