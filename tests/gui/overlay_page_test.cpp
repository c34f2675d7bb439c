#include "base/data_dir.h"
#include "gui/overlay_page.h"
#include "gui/support/care_bench.h"
#include "instruments/json_reader.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>

// Beheer: the organisation's own list.
using namespace haven;
using namespace haven::tests;

namespace {

struct Own {
  FlowBench bench;
  gui::OverlayPage page;

  Own() : page(bench.session()) { show(); }
  explicit Own(casefile::Account account) : bench(std::move(account)), page(bench.session()) { show(); }
  void show() {
    REQUIRE(page.refresh());
    present(page);
  }
  QString write(const char* name, const std::string& content) {
    const QString path = QString::fromStdString((bench.folder / name).string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content.data(), static_cast<qint64>(content.size()));
    return path;
  }
  void import(const char* name, const std::string& content) {
    bench.prompts.filesToOpen = {write(name, content)};
    push("importOverlay");
  }
  void push(const char* name) {
    auto* button = find<QAbstractButton>(page, name);
    INFO(name);
    REQUIRE(button->isEnabled());
    button->setFocus();
    press(page, Qt::Key_Return);
    QTest::qWait(1);
  }
  QString words() { return shownWords(page).join(QLatin1Char('\n')); }
  std::string hash() {
    const auto row = bench.session().care().overlayRow();
    REQUIRE(row.has_value());
    return *row ? (*row)->hash : std::string();
  }
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("a list is imported and told with its organisation, date, counts and who put it in", "[care]") {
  Own own;
  CHECK(own.words().contains(QStringLiteral("Er is nog geen eigen lijst")));
  CHECK_FALSE(find(own.page, "removeOverlay")->isVisible());
  own.import("eigen.json", CareBench::ownList());
  CHECK_FALSE(own.hash().empty());
  const QString words = own.words();
  for (const char* part :
       {"Stichting Voorbeeld",
        "Stand 01-10-2026: 1 plaatselijk aangeboden, 1 niet aangeboden, 1 toegevoegd, 1 "
        "verwijspartners.",
        "Geïmporteerd door Dr. Vera Voorbeeld, gedragswetenschapper, 21-11-2026",
        "VIPP-SD: Plaatselijk aangeboden door Team Noord; wachttijd 6 weken", "Oudergroep Zuid: Ouders steunen elkaar.",
        "Verwijspartner Wijkteam Oost: Praktische hulp.", "wordt vanaf nu gebruikt"}) {
    INFO(part);
    CHECK(words.contains(QString::fromUtf8(part)));
  }
  own.import("nog-eens.json", CareBench::ownList());
  CHECK(find<QLabel>(own.page, "overlayMessage")->text().contains(QStringLiteral("wordt al gebruikt")));
}

TEST_CASE("a file with a fault is refused with its name, place and reason, and changes nothing", "[care]") {
  const std::string good = CareBench::ownList();
  // What is wrong, and what has to be told of it.
  const std::vector<std::pair<std::string, std::vector<std::string>>> faults = {
      {"{\"format\": 1,", {"fout.json"}},                                                 // no JSON
      {replaced(good, "\"organisation\": \"Stichting Voorbeeld\", ", ""), {"fout.json"}}, // nobody's
      {replaced(good, "\"vipp-sd\"", "\"vip-sd\""), {"/offers/0/intervention"}},          // unknown
      {replaced(good, "2026-10-01", "2026-13-01"), {"/updated"}},                         // no day
      {replaced(good, "local-oudergroep", "oudergroep"), {"/additions/0/id"}},            // takes a shipped name
      {replaced(good, "Ouders steunen elkaar.", "Holding therapie."), {"/additions/0"}},  // harmful
      {replaced(good, "Praktische hulp.", "Rebirthing."), {"/partners/0"}},               // harmful
  };
  Own own;
  own.import("eigen.json", good);
  const std::string before = own.hash();
  for (const auto& [content, told] : faults) {
    INFO(content);
    own.import("fout.json", content);
    const QString problem = find<QLabel>(own.page, "pageProblem")->text();
    CHECK(problem.contains(QStringLiteral("Er is niets veranderd")));
    CHECK(problem.contains(QStringLiteral("fout.json")));
    for (const std::string& part : told)
      CHECK(problem.contains(QString::fromStdString(part)));
    CHECK(own.hash() == before);
    CHECK(own.words().contains(QStringLiteral("Stichting Voorbeeld")));
  }
  own.import("eigen.json", replaced(good, "Team Noord", "Team Zuid"));
  CHECK(find<QLabel>(own.page, "pageProblem")->text().isEmpty());
  CHECK(own.hash() != before);
}

TEST_CASE("a file that is not there or too large is refused", "[care]") {
  Own own;
  own.bench.prompts.filesToOpen = {QString::fromStdString((own.bench.folder / "geen.json").string())};
  own.push("importOverlay");
  CHECK(find<QLabel>(own.page, "pageProblem")->text().contains(QStringLiteral("geen.json")));
  own.import("groot.json", std::string(instruments::kMaxJson + 1, ' '));
  CHECK(find<QLabel>(own.page, "pageProblem")->text().contains(QStringLiteral("groot.json")));
  CHECK(own.hash().empty());
}

TEST_CASE("the example file is saved, passes, and shows every field", "[care]") {
  Own own;
  const QString path = QString::fromStdString((own.bench.folder / "voorbeeld.json").string());
  own.bench.prompts.files = {path};
  own.push("exampleOverlay");
  own.bench.prompts.filesToOpen = {path};
  own.push("importOverlay");
  CHECK_FALSE(own.hash().empty());
  const auto list = own.bench.session().care().overlay();
  REQUIRE((list && *list));
  const auto& offer = (*list)->offers.front();
  CHECK((!offer.by.empty() && offer.waitingWeeks && !offer.contact.empty() && !offer.note.empty()));
  CHECK_FALSE((*list)->offers.back().offered);
  const auto& addition = (*list)->additions.front();
  CHECK((!addition.dose.empty() && !addition.offered.empty() && !addition.elements.empty() &&
         addition.recommended.span.fromMonths && addition.recommended.span.toMonths));
  CHECK((*list)->partners.size() == 1);
}

TEST_CASE("removing a list names what goes and what stays, and asks", "[care]") {
  Own own;
  own.import("eigen.json", CareBench::ownList());
  own.bench.prompts.confirmations = {false, true};
  own.push("removeOverlay");
  CHECK_FALSE(own.hash().empty());
  CHECK(own.bench.prompts.asked.back().contains(QStringLiteral("Wat in een casus is gekozen, blijft daar staan")));
  own.push("removeOverlay");
  CHECK(own.hash().empty());
  CHECK(own.words().contains(QStringLiteral("Er is nog geen eigen lijst")));
}

TEST_CASE("who is no administrator reads the list and who may change it", "[care]") {
  Own own(casefile::Account{
      .name = "Sam Voorbeeld", .role = casefile::Role::YouthProfessional, .registrations = {}, .teams = {}});
  CHECK_FALSE(find(own.page, "importOverlay")->isEnabled());
  CHECK(find<QLabel>(own.page, "overlayWho")->text().contains(QStringLiteral("beheerder")));
  CHECK(find(own.page, "exampleOverlay")->isEnabled());
}
