#include "text/log_text.h"

#include "english_and_dutch.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace haven;
using haven::tests::plain;
using haven::tests::speak;

namespace {

std::string contentOf(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What the sources of the store give as the kind of an object: the second member of a log subject.
std::set<std::string> objectsInSources() {
  std::set<std::string> objects;
  const std::regex subject("LogAct::\\w+, \"([a-z-]+)\"");
  for (const auto& entry : std::filesystem::directory_iterator(HAVEN_SOURCE_DIR "/src/store")) {
    if (entry.path().filename() == "access_log.cpp") continue; // the table of acts
    const std::string text = contentOf(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), subject), end; match != end; ++match)
      objects.insert((*match)[1]);
  }
  return objects;
}

/// The ids in the table of acts.
std::set<std::string> actsInSources() {
  std::set<std::string> acts;
  const std::string text = contentOf(HAVEN_SOURCE_DIR "/src/store/access_log.cpp");
  const std::regex act("\\{LogAct::\\w+, \"([a-z-]+)\"\\}");
  for (std::sregex_iterator match(text.begin(), text.end(), act), end; match != end; ++match)
    acts.insert((*match)[1]);
  return acts;
}

} // namespace

TEST_CASE("every act and object of the log has a word of its own") {
  speak("nl");
  const auto acts = actsInSources();
  CHECK(acts.size() == 17);
  std::set<std::string> words;
  for (const std::string& act : acts) {
    INFO(act);
    CHECK(plain(text::logAct(act)) != act);
    words.insert(plain(text::logAct(act)));
  }
  CHECK(words.size() == acts.size());
  const auto objects = objectsInSources();
  CHECK(objects.size() > 12);
  for (const std::string& object : objects) {
    INFO(object);
    CHECK((plain(text::logObject(object)) != object || object == "account" || object == "team"));
  }
}

TEST_CASE("the columns of the log are said in the language of the reader") {
  speak("nl");
  CHECK(plain(text::logAct("read")) == "ingezien");
  CHECK(plain(text::logObject("care-choice")) == "keuze van hulp");
  CHECK(plain(text::logGround("emergency")) == "noodtoegang");
  CHECK(plain(text::logGround("")).empty());
  CHECK(plain(text::logSubject("form", "12")) == "formulier 12");
  CHECK(plain(text::logSubject("case", "")) == "dossier");
  CHECK(plain(text::logFault("missing", 7)) == "Regel 7 is weg, terwijl er latere regels zijn.");
  speak("en");
  CHECK(plain(text::logAct("login-failed")) == "could not get in");
  CHECK(plain(text::logGround("administration")) == "looks after the store");
  speak("nl");
}

TEST_CASE("what this version does not know is shown as it is kept") {
  speak("nl");
  CHECK(plain(text::logAct("teleport")) == "teleport");
  CHECK(plain(text::logObject("hologram")) == "hologram");
  CHECK(plain(text::logGround("moon")) == "moon");
  // The hash of a licence pack tells a reader nothing.
  CHECK(plain(text::logSubject("pack", "sha256:0123456789abcdef0123456789abcdef")) == "licentiepakket");
}
