#include "base/data_dir.h"
#include "gui/care_filter.h"
#include "gui/care_words.h"
#include "support/catch.h"

// What a row tells, and what a filter lets through.
using namespace haven;
using namespace haven::gui;
using interventions::Fit;
using interventions::Intervention;
using interventions::InterventionCatalogue;

namespace {

const InterventionCatalogue& shipped() {
  static const InterventionCatalogue catalogue = interventions::loadInterventions(dataDirectory().value()).value();
  return catalogue;
}

CareRowWords wordsOf(const char* id, const interventions::Overlay* overlay = nullptr) {
  interventions::Candidate candidate;
  candidate.intervention = shipped().intervention(id);
  candidate.fit = Fit::Fits;
  return rowWords(candidate, shipped(), overlay);
}

interventions::Overlay ownList() {
  interventions::Overlay overlay;
  overlay.organisation = "Jeugdhulp Voorbeeld";
  overlay.offers = {
      {"vipp-sd", true, "Team Jong", 6, {}, {}}, {"nika", false, {}, {}, {}, {}}, {"k-vht", true, {}, 1, {}, {}}};
  return overlay;
}

} // namespace

TEST_CASE("a row gives the newest recognition with its date", "[care]") {
  struct Row {
    const char* id;
    const char* words;
    const char* why;
  };
  const Row rows[] = {
      {"pipa", "2019", "002 says expired in 2019, 000 recognised in 2018: the newest counts"},
      {"gordon-cursus", "09-2018", "only 000 names it, as of September 2018"},
      {"emdr", "erkenning niet vermeld", "no label in any source"},
  };
  for (const Row& row : rows) {
    INFO(row.id << ": " << row.why);
    CHECK(wordsOf(row.id).marks.contains(QString::fromUtf8(row.words)));
  }
}

TEST_CASE("a row says how it is offered where the organisation works", "[care]") {
  const interventions::Overlay overlay = ownList();
  CHECK(wordsOf("vipp-sd", &overlay).local == QStringLiteral("Hier aangeboden door Team Jong, wachttijd 6 weken"));
  CHECK(wordsOf("k-vht", &overlay).local == QStringLiteral("Hier aangeboden, wachttijd 1 week"));
  CHECK(wordsOf("nika", &overlay).local == QStringLiteral("Wordt hier niet aangeboden"));
  CHECK(wordsOf("pipa", &overlay).local.isEmpty()); // its list says nothing of it
  CHECK(wordsOf("vipp-sd").local.isEmpty());
}

TEST_CASE("an addition of the organisation is marked as its own", "[care]") {
  const interventions::Overlay overlay = ownList();
  Intervention own;
  own.id = "local-wandelgroep";
  own.name = "Wandelgroep";
  own.tier = 3;
  own.local = true;
  const interventions::Candidate candidate{
      .intervention = &own, .fit = Fit::Near, .because = {}, .change = {}, .remarks = {}};
  const CareRowWords words = rowWords(candidate, shipped(), &overlay);
  CHECK(words.local == QStringLiteral("Toegevoegd door Jeugdhulp Voorbeeld"));
  CHECK(words.fit == QStringLiteral("past bijna"));
}

TEST_CASE("a filter lets through what it asks for", "[care]") {
  const interventions::Overlay overlay = ownList();
  struct Row {
    CareFilter filter;
    const char* id;
    bool lets;
    const char* why;
  };
  const CareFilter none;
  CareFilter video;
  video.videoFeedback = true;
  CareFilter support;
  support.tiers = {2, 3};
  CareFilter free;
  free.withoutIndication = true;
  CareFilter here;
  here.local = true;
  const Row rows[] = {
      {none, "theraplay", true, "nothing is asked"},           {video, "vipp-sd", true, "works with video feedback"},
      {video, "theraplay", false, "play therapy without it"},  {support, "emdr", true, "tier 2"},
      {support, "familienetwerkberaad", true, "tier 3"},       {support, "vipp-sd", false, "tier 1"},
      {free, "mbt-a", false, "treatment is indicated (C-28)"}, {free, "k-vht", true, "preventive, in the JGZ as well"},
      {here, "vipp-sd", true, "offered by the list"},          {here, "nika", false, "the list says it is not offered"},
      {here, "pipa", false, "the list does not name it"},
  };
  for (const Row& row : rows) {
    INFO(row.id << ": " << row.why);
    CHECK(row.filter.lets(*shipped().intervention(row.id), &overlay) == row.lets);
  }
  CHECK_FALSE(here.lets(*shipped().intervention("vipp-sd"), nullptr));
}
