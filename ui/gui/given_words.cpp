#include "gui/given_words.h"

#include <QStringList>

#include <array>

namespace haven::gui {
namespace {

// As many as a byte has values, so that each is as likely as another. Dutch: they are read aloud in the Netherlands.
// clang-format off
constexpr std::array<const char*, 256> kWords{
    "aarde", "akker", "anker", "appel", "april", "avond", "baken", "balk", "bank", "basis", "beek", "beeld", "berg",
    "beurs", "bezem", "bijl", "blad", "bloem", "boek", "boog", "boom", "boot", "bord", "borst", "bos", "brief",
    "bril", "brood", "brug", "buis", "bult", "bus", "cactus", "cirkel", "dag", "dak", "deur", "dijk", "doek", "doos",
    "dorp", "draad", "druif", "duin", "eend", "eik", "eiland", "emmer", "enkel", "ezel", "fakkel", "feest", "fiets",
    "fluit", "fontein", "foto", "gang", "gans", "geel", "gitaar", "glas", "golf", "gordijn", "goud", "gras", "grens",
    "grond", "haak", "haan", "haard", "haas", "hamer", "hand", "haring", "harp", "haven", "heg", "helm", "herfst",
    "heuvel", "hoed", "hoek", "hond", "honing", "hout", "huis", "iglo", "inkt", "jager", "jas", "juli", "kaars",
    "kaart", "kaas", "kade", "kamer", "kanaal", "kano", "karton", "kast", "kegel", "kelder", "kers", "ketel",
    "kiezel", "kist", "klei", "klok", "knoop", "koffer", "kompas", "konijn", "koren", "kraan", "krant", "kroon",
    "kruid", "kruik", "kubus", "kuil", "kust", "laars", "ladder", "lamp", "land", "lente", "lepel", "letter", "licht",
    "lijn", "lijst", "linde", "lucht", "maan", "maat", "mand", "markt", "mast", "meer", "meeuw", "melk", "merel",
    "meubel", "molen", "morgen", "mouw", "muis", "muts", "muur", "naald", "nacht", "nest", "noot", "oever", "olijf",
    "orgel", "oven", "paard", "pad", "palm", "panda", "papier", "parel", "park", "peer", "pen", "perzik", "piano",
    "pijl", "plank", "plein", "ploeg", "poort", "potlood", "prent", "punt", "raam", "rand", "regen", "reiger", "riem",
    "riet", "rivier", "roer", "roos", "rots", "ruit", "schaap", "schelp", "schip", "schuur", "sjaal", "slee",
    "sleutel", "sneeuw", "soep", "spiegel", "spoor", "stal", "steen", "ster", "stoel", "storm", "straat", "strand",
    "stro", "tafel", "tak", "tarwe", "tas", "tegel", "tent", "thee", "tijger", "toren", "touw", "trap", "trein",
    "trommel", "tuin", "tulp", "uil", "uur", "vaas", "veer", "veld", "venster", "vijver", "vilt", "vis", "vlag",
    "vlam", "vlieger", "vloer", "vogel", "vork", "vos", "vuur", "wagen", "walvis", "water", "weide", "wiel", "wilg",
    "wind", "winter", "wol", "wolk", "zaag", "zadel", "zand", "zee", "zeil", "zilver", "zomer", "zon",
};
// clang-format on

} // namespace

QString givenWords(RandomSource& random) {
  std::array<unsigned char, kGivenWords> chosen{};
  random.fill(chosen);
  QStringList words;
  for (const unsigned char word : chosen)
    words << QLatin1String(kWords.at(word));
  return words.join(QLatin1Char(' '));
}

} // namespace haven::gui
