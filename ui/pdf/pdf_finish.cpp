#include "pdf/pdf_finish.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace haven::pdf {
namespace {

/// The objects of a file by number, and its trailer; what lies between is only the index to them.
struct PdfObjects {
  QByteArray header;
  std::map<int, QByteArray> objects;
  QByteArray trailer; ///< dictionary only
};

/// Reads the file by its classic cross-reference table (PDF 1.4 has no other).
std::optional<PdfObjects> parse(const QByteArray& pdf) {
  const auto startAt = pdf.lastIndexOf("startxref");
  if (startAt < 0) return std::nullopt;
  const qsizetype xref = pdf.mid(startAt + 9, 20).trimmed().split('\n').front().toLongLong();
  if (xref <= 0 || !pdf.mid(xref, 5).startsWith("xref")) return std::nullopt;
  const auto trailerAt = pdf.indexOf("trailer", xref);
  if (trailerAt < 0) return std::nullopt;

  std::map<qsizetype, int> numberAt;
  int number = -1;
  for (const QByteArray& line : pdf.mid(xref, trailerAt - xref).split('\n').mid(1)) {
    const auto words = line.simplified().split(' ');
    if (words.size() == 2 && number < 0)
      number = words[0].toInt();
    else if (words.size() == 3) {
      if (words[2] == "n") numberAt[words[0].toLongLong()] = number;
      ++number;
    }
  }
  if (numberAt.empty()) return std::nullopt;

  PdfObjects file;
  file.header = pdf.left(numberAt.begin()->first);
  for (auto at = numberAt.begin(); at != numberAt.end(); ++at) {
    const auto next = std::next(at);
    const qsizetype end = next == numberAt.end() ? xref : next->first;
    QByteArray object = pdf.mid(at->first, end - at->first);
    if (!object.startsWith(QByteArray::number(at->second) + " 0 obj")) return std::nullopt;
    file.objects[at->second] = std::move(object);
  }
  file.trailer = pdf.mid(trailerAt, startAt - trailerAt);
  return file;
}

QByteArray write(const PdfObjects& file) {
  QByteArray pdf = file.header;
  QByteArray index = "0000000000 65535 f \n";
  int expected = 1;
  for (const auto& [number, object] : file.objects) {
    for (; expected < number; ++expected)
      index += "0000000000 65535 f \n";
    index += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
    pdf += object;
    ++expected;
  }
  const qsizetype xref = pdf.size();
  return pdf + "xref\n0 " + QByteArray::number(expected) + '\n' + index + file.trailer + "startxref\n" +
         QByteArray::number(xref) + "\n%%EOF\n";
}

/// `/Key /Name` or `/Key 12 0 R` or `/Key [12 0 R`: the name or number; empty when there is none.
QByteArray valueOf(const QByteArray& object, const QByteArray& key) {
  const auto at = object.indexOf(key + ' ');
  if (at < 0) return {};
  QByteArray rest = object.mid(at + key.size() + 1, 200).trimmed();
  while (rest.startsWith('[') || rest.startsWith('/'))
    rest = rest.mid(1);
  const auto end = std::find_if(rest.begin(), rest.end(),
                                [](char c) { return c == ' ' || c == '\n' || c == ']' || c == '/' || c == '>'; });
  return rest.left(std::distance(rest.begin(), end));
}

bool isDictionary(const QByteArray& object, const QByteArray& type) {
  return object.contains("/Type /" + type + '\n');
}

void setFontName(QByteArray& object, const QByteArray& name) {
  const QByteArray old = valueOf(object, "/BaseFont");
  if (!old.isEmpty() && !name.isEmpty()) object.replace("/BaseFont /" + old, "/BaseFont /" + name);
}

/// Six letters before the name of each subset (ISO 32000, 9.6.4), by its object's number: Qt takes its own number.
void tagSubsets(PdfObjects& file) {
  for (auto& [number, object] : file.objects) {
    const QByteArray name = valueOf(object, "/FontName");
    if (!isDictionary(object, "FontDescriptor") || name.size() < 7 || name[6] != '+') continue;
    QByteArray tag;
    for (int rest = number; tag.size() < 6; rest /= 26)
      tag.prepend(static_cast<char>('A' + rest % 26));
    object.replace("/FontName /" + name, "/FontName /" + tag + name.mid(6));
  }
}

/// The subset's name, tag included, stands in the descriptor only; the two font dictionaries must repeat it.
void agreeOnFontNames(PdfObjects& file) {
  std::map<QByteArray, QByteArray> nameByDescriptor;
  std::map<QByteArray, QByteArray> nameByDescendant;
  for (const auto& [number, object] : file.objects)
    if (isDictionary(object, "FontDescriptor"))
      nameByDescriptor[QByteArray::number(number)] = valueOf(object, "/FontName");
  for (auto& [number, object] : file.objects) {
    if (!isDictionary(object, "Font") || !object.contains("/FontDescriptor")) continue;
    const QByteArray& name = nameByDescriptor[valueOf(object, "/FontDescriptor")];
    setFontName(object, name);
    nameByDescendant[QByteArray::number(number)] = name;
  }
  for (auto& [number, object] : file.objects)
    if (isDictionary(object, "Font") && object.contains("/DescendantFonts"))
      setFontName(object, nameByDescendant[valueOf(object, "/DescendantFonts")]);
}

/// What an object says before its stream, where it has one: the only part that refers to other objects.
QByteArray dictionaryOf(const QByteArray& object) {
  const auto stream = object.indexOf("stream\n");
  return stream < 0 ? object : object.left(stream);
}

const QRegularExpression& reference() {
  static const QRegularExpression kReference(QStringLiteral("\\b(\\d+) 0 R\\b"));
  return kReference;
}

std::vector<int> referencesIn(const QByteArray& dictionary) {
  std::vector<int> found;
  auto matches = reference().globalMatch(QString::fromLatin1(dictionary));
  while (matches.hasNext())
    found.push_back(matches.next().captured(1).toInt());
  return found;
}

QByteArray withNumbers(const QByteArray& dictionary, const std::map<int, int>& numbers) {
  const QString text = QString::fromLatin1(dictionary);
  QString result;
  qsizetype done = 0;
  auto matches = reference().globalMatch(text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const auto known = numbers.find(match.captured(1).toInt());
    if (known == numbers.end()) continue;
    result += text.mid(done, match.capturedStart(1) - done) + QString::number(known->second);
    done = match.capturedEnd(1);
  }
  return (result + text.mid(done)).toLatin1();
}

/// Qt numbers what belongs to each font in the order of a hash table, another one in every run. Numbered in the order
/// in which they are referred to, the objects of the same report are the same every time.
PdfObjects inOrderOfReference(const PdfObjects& file) {
  std::vector<int> order = referencesIn(file.trailer);
  std::map<int, int> numbers;
  for (std::size_t at = 0; at < order.size(); ++at) {
    const auto object = file.objects.find(order[at]);
    if (object == file.objects.end() || numbers.contains(order[at])) continue;
    numbers.emplace(order[at], static_cast<int>(numbers.size()) + 1);
    for (const int next : referencesIn(dictionaryOf(object->second)))
      order.push_back(next);
  }
  for (const auto& [number, object] : file.objects)
    numbers.try_emplace(number, static_cast<int>(numbers.size()) + 1); // what nothing refers to
  PdfObjects ordered{file.header, {}, withNumbers(file.trailer, numbers)};
  for (const auto& [number, object] : file.objects) {
    const QByteArray dictionary = dictionaryOf(object);
    const QByteArray named = withNumbers(dictionary, numbers);
    ordered.objects[numbers[number]] =
        QByteArray::number(numbers[number]) + named.mid(named.indexOf(' ')) + object.mid(dictionary.size());
  }
  return ordered;
}

/// What a reader means by a glyph: letters for Arabic forms and ligatures, a space for a tab or other blank.
QByteArray spoken(const QByteArray& hex) {
  const char32_t point = hex.toUInt(nullptr, 16);
  if (point == 0) return hex;
  const QChar::Category category = QChar::category(point);
  if (category == QChar::Other_Control || category == QChar::Separator_Space) return "0020";
  if (point < 0xfb00 || (point > 0xfdff && point < 0xfe70) || point > 0xfeff) return hex;
  const QString letters = QString::fromUcs4(&point, 1).normalized(QString::NormalizationForm_KC);
  // Readers disagree on the order of two right-to-left letters in one glyph (lam-alef): leave its one sign.
  if (letters.size() > 1 && letters.isRightToLeft()) return hex;
  QByteArray result;
  for (const QChar letter : letters)
    result += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
  return result;
}

/// A character map is a stream of its own, not compressed: `<first> <last> [<0041> <0042> ]`.
void speakPlainly(QByteArray& object) {
  const auto start = object.indexOf("stream\n");
  const auto end = object.lastIndexOf("endstream");
  if (start < 0 || end < start || !object.contains("begincmap") || !object.contains("beginbfrange")) return;
  QByteArray map = object.mid(start + 7, end - start - 7);
  for (qsizetype open = map.indexOf('['); open >= 0; open = map.indexOf('[', open + 1)) {
    const auto close = map.indexOf(']', open);
    if (close < 0) return;
    QByteArray targets;
    for (const QByteArray& word : map.mid(open + 1, close - open - 1).simplified().split(' '))
      if (word.size() >= 2) targets += '<' + spoken(word.mid(1, word.size() - 2)) + "> ";
    map.replace(open + 1, close - open - 1, targets);
  }
  if (!map.endsWith('\n')) map += '\n';
  const auto number = object.left(object.indexOf(' '));
  object =
      number + " 0 obj\n<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" + map + "endstream\nendobj\n";
}

} // namespace

QByteArray finishPdf(const QByteArray& pdf, const std::string& language) {
  const std::optional<PdfObjects> parsed = parse(pdf);
  if (!parsed) return pdf;
  PdfObjects file = inOrderOfReference(*parsed);
  tagSubsets(file);
  agreeOnFontNames(file);
  for (auto& [number, object] : file.objects) {
    speakPlainly(object);
    if (isDictionary(object, "Catalog"))
      object.replace("/Type /Catalog\n", "/Type /Catalog\n/Lang (" + QByteArray::fromStdString(language) + ")\n");
  }
  return write(file);
}

} // namespace haven::pdf
