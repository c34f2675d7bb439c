#pragma once

namespace haven::tests {

struct SearchQuery {
  const char* typed;
  const char* first; ///< id of the intervention that comes first
  const char* why;
  bool slip = false; ///< mistyped
};

/// What professionals type, and what they look for (`interventions.md`, A2-A4).
inline constexpr SearchQuery kSearchQueries[] = {
    // names, in any spelling
    {"VIPP-SD", "vipp-sd", "as it is written"},
    {"vipp sd", "vipp-sd", "richtlijn-web and richtlijn-2020 write it so"},
    {"vippsd", "vipp-sd", "as one word"},
    {"vipp", "vipp-sd", "a beginning"},
    {"basic trust", "basic-trustmethode", "a synonym"},
    {"Basic-Trust Methode", "basic-trustmethode", "other hyphens and spaces"},
    {"basictrustmethode", "basic-trustmethode", "as one word"},
    {"trust basic", "basic-trustmethode", "the other way round"},
    {"K-VHT", "k-vht", "as it is written"},
    {"kvht", "k-vht", "without the hyphen"},
    {"vht 4-12", "vht-4-12", "with its ages"},
    {"zbk", "zwanger-bevallen-een-kind", "its abbreviation (jgz-2021)"},
    {"vib", "video-interactiebegeleiding", "its abbreviation (jgz-2021)"},
    {"mst", "multisysteemtherapie", "its abbreviation"},
    {"NIKA", "nika", "as it is written"},
    {"ddp", "ddp", "lower case"},
    {"mbt-k", "mbt-k", "not MBT-A"},
    {"mbt a", "mbt-a", "not MBT-K"},
    {"itgg", "itgg", "as it is written"},
    {"emdr", "emdr", "specialist trauma treatment can be found"},
    {"ééngespreksmodel", "eengespreksmodel", "with accents (jgz-2021)"},
    {"triple p", "triple-p-4-5", "a name with one letter"},
    {"stevig ouderschap", "stevig-ouderschap", "before its prenatal variant"},
    {"stevig ouderschap prenataal", "stevig-ouderschap-prenataal", "the variant"},
    {"een kindje krijgen", "een-kindje-krijgen", "begins with a word that says little"},
    {"zwanger, bevallen, een kind", "zwanger-bevallen-een-kind", "with its commas"},
    {"FAMILIENETWERKBERAAD", "familienetwerkberaad", "upper case"},
    {"sociale netwerkstrategieen", "sociale-netwerk-strategieen", "no mark, no space"},
    // full names and names in other words
    {"kortdurende video hometraining", "k-vht", "its full name"},
    {"parent child interaction therapy", "pcit", "its full name"},
    {"ouder-kind interactietherapie", "pcit", "nji-2018, 4.2: the same in Dutch"},
    {"mentalization kinderen", "mbt-k", "words of its full name"},
    {"hechtingsgerichte gezinstherapie", "ddp", "a synonym (richtlijn-2020, 5.4)"},
    {"effectief omgaan met kinderen", "gordon-cursus", "the title of the course"},
    {"positief pedagogisch programma", "triple-p-4-5", "its full name"},
    {"pleegouder pleegkind", "pipa", "nji-2018: its full name"},
    // compounds, both ways
    {"hometraining", "vht-4-12", "part of video-hometraining"},
    {"videohometraining basisschool", "vht-4-12", "as one word, and a beginning"},
    {"video-hometraining jonge kinderen", "k-vht", "a synonym (richtlijn-2020)"},
    {"babymassage", "shantala-babymassage-individueel", "part of the name"},
    {"baby massage", "shantala-babymassage-individueel", "as two words (richtlijn-web)"},
    {"babymassages", "shantala-babymassage-individueel", "plural"},
    {"massage", "shantala-babymassage-individueel", "the end of a compound"},
    {"fase therapie", "fasetherapie", "as two words"},
    {"traumasensitief opvoeden", "trauma-sensitief-opvoeden", "without the hyphen"},
    {"netwerkberaad", "familienetwerkberaad", "the end of a compound"},
    {"ouderkind psychotherapie", "ouder-kind-psychotherapie", "without the hyphen"},
    // whom it is for
    {"pleegkind", "pipa", "foster care (nji-2018)"},
    {"postpartum depressie", "ouder-baby-interventie", "mothers with a depression"},
    {"tienermoeder", "voorzorg", "teenage mothers (richtlijn-web)"},
    {"meervoudige beperking", "itgg", "nji-2018, 5.1.6"},
    {"borderline", "mbt-a", "richtlijn-2020, tabel 3"},
    {"gedesorganiseerd", "nika", "risk of disorganised attachment"},
    {"autisme", "vipp-sd", "studied with (nji-2018, 5.1.1)"},
    // what it works with, and what for
    {"speltherapie", "theraplay", "an element (jgz-2021)"},
    {"oortje", "pcit", "live coaching: the only one"},
    {"sensitief disciplineren", "vipp-sd", "an element"},
    {"draagzak", "draagdoek", "an element"},
    {"cognitieve gedragstherapie", "nika", "an element (richtlijn-2020, tabel 2)"},
    {"gezonde band ouder kind gordon", "gordon-cursus", "words from goal and name"},
    // mistyped
    {"shantalla", "shantala-babymassage-individueel", "a letter too many", true},
    {"terapley", "theraplay", "two errors in eight letters", true},
    {"teraplay", "theraplay", "a letter too few", true},
    {"sherbourne", "sherborne-samenspel", "a letter too many", true},
    {"samenpsel", "sherborne-samenspel", "two letters swapped", true},
    {"nkia", "nika", "two letters swapped in a short one", true},
    {"edmr", "emdr", "two letters swapped in a short one", true},
    {"vorzorg", "voorzorg", "a letter too few", true},
    {"bacic trust", "basic-trustmethode", "another letter", true},
    {"depresie", "ouder-baby-interventie", "a letter too few", true},
    {"videohometraning", "vht-4-12", "a letter too few in a compound", true},
    {"stevig ouderschp prenatal", "stevig-ouderschap-prenataal", "an error in two words", true},
    {"hechtingsgerichte gezinsterapie", "ddp", "a letter too few in the second word", true},
    {"differentatietherapie", "differentiatietherapie", "a letter too few in a long word", true},
    {"familiegroepplan", "familiegroepsplan", "without the linking s", true},
    // in whole sentences
    {"wat is basic trust?", "basic-trustmethode", "words that say little"},
    {"\"theraplay\" (spel)", "theraplay", "quotes and brackets"},
};

} // namespace haven::tests
