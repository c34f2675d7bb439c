#include "pdf/pdf_finish.h"

#include "support/catch.h"

#include <QList>

using haven::pdf::finishPdf;

TEST_CASE("what is no PDF of the expected build comes back as it was") {
  const QByteArray cut = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n";
  for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4\n"), cut, QByteArray("startxref\n999999\n"),
                                  QByteArray("xref\n0 1\ntrailer\n<<>>\nstartxref\n1\n%%EOF\n")})
    CHECK(finishPdf(bytes, "nl") == bytes);
}

TEST_CASE("names, language and character maps are put right and the index follows") {
  const QByteArray catalog = "1 0 obj\n<<\n/Type /Catalog\n/Pages 9 0 R\n>>\nendobj\n";
  const QByteArray font = "2 0 obj\n<< /Type /Font\n/BaseFont /Sans\n/DescendantFonts [3 0 R]\n>>\nendobj\n";
  const QByteArray descendant = "3 0 obj\n<< /Type /Font\n/BaseFont /Sans\n/FontDescriptor 4 0 R\n>>\nendobj\n";
  const QByteArray descriptor = "4 0 obj\n<< /Type /FontDescriptor\n/FontName /ABCDEF+Sans\n>>\nendobj\n";
  const QByteArray map = "5 0 obj\n<< /Length 99 >>\nstream\nbegincmap\n2 beginbfrange\n<0001> <0004> [<0009> <FEE3> "
                         "<FB03> <0041> ]\nendbfrange\nendcmap\nendstream\nendobj\n";
  QByteArray pdf = "%PDF-1.4\n";
  QByteArray index = "xref\n0 6\n0000000000 65535 f \n";
  for (const QByteArray& object : {catalog, font, descendant, descriptor, map}) {
    index += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
    pdf += object;
  }
  const auto xref = pdf.size();
  pdf += index + "trailer\n<<\n/Size 6\n/Root 1 0 R\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";

  const QByteArray done = finishPdf(pdf, "nl");
  CHECK(done.contains("/Type /Catalog\n/Lang (nl)\n"));
  CHECK(done.count("/BaseFont /AAAAAE+Sans") == 2); // the tag of object 4, in the descriptor as well
  CHECK(done.count("/FontName /AAAAAE+Sans") == 1);
  CHECK(done.contains("<0020> <0645> <006600660069> <0041>")); // space, meem, f f i, A
  const auto at = done.lastIndexOf("startxref\n");
  const auto start = done.mid(at + 10).split('\n').front().toLongLong();
  CHECK(done.mid(start, 5) == "xref\n");
  const auto entry = done.mid(start).split('\n')[7].split(' ')[0].toLongLong(); // object 5
  CHECK(done.mid(entry, 7) == "5 0 obj");
}
