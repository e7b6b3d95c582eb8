#include "exchange/VCardWriter.h"

#include "exchange/Utf8.h"
#include "fields/Formatter.h"
#include "formats/Countries.h"

#include <algorithm>

namespace clientela::exchange {

namespace {

constexpr size_t kBlock = 1 << 18;
constexpr size_t kLongestLine = 75; // bytes, RFC 6350 3.2

// Components of the structured properties (RFC 6350 6.2.2 and 6.3.1).
constexpr size_t kNameParts = 5;
constexpr size_t kAddressParts = 7;

// The words that a property takes instead of ours (RFC 6350 6.1.4 and 6.2.7).
const QStringList& vocabulary(const std::string& property) {
    static const QStringList kinds{QStringLiteral("individual"), QStringLiteral("org")};
    static const QStringList sexes{QStringLiteral("f"), QStringLiteral("m"), QStringLiteral("o"), QStringLiteral("u")};
    static const QStringList none;
    return property == "KIND" ? kinds : property == "GENDER" ? sexes : none;
}

// A choice as the property calls it: the one of its other names that the property knows.
QString standardWord(const fields::Choice& choice, const std::string& property) {
    const QStringList& words = vocabulary(property);
    for (const QString& name : choice.names)
        if (words.contains(name)) return property == "GENDER" ? name.toUpper() : name;
    return choice.key;
}

std::string escaped(std::string_view text) {
    std::string printable;
    appendPrintable(printable, text, true, " ");
    std::string out;
    out.reserve(printable.size());
    for (size_t i = 0; i < printable.size(); ++i) {
        const char c = printable[i];
        if (c == '\\' || c == ',' || c == ';') out += '\\';
        if (c == '\r') {
            if (i + 1 < printable.size() && printable[i + 1] == '\n') continue;
            out += "\\n";
        } else if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out;
}

std::string escaped(const QString& text) { return escaped(text.trimmed().toStdString()); }

// Dates and times in the basic form of ISO 8601, which version 4.0 asks for.
QString dateText(const fields::Value& value) {
    if (const auto* day = std::get_if<QDate>(&value)) return day->toString(QStringLiteral("yyyyMMdd"));
    if (const auto* time = std::get_if<QDateTime>(&value))
        return time->toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return {};
}

std::string extensionName(const QString& key) {
    return "X-CLIENTELA-" + key.toUpper().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
}

} // namespace

VCardWriter::VCardWriter(const QString& path, const std::vector<fields::Field>& columns, const Currency& currency,
                         const QString& language)
    : file_(path), currency_(currency), language_(language) {
    for (const fields::Field& field : columns) addColumn(field);
    buffer_.reserve(kBlock + (kBlock >> 2));
}

void VCardWriter::addColumn(const fields::Field& field) {
    Column column{field, 0, -1};
    std::string place = field.vcard.isEmpty() ? extensionName(field.key) : field.vcard.toStdString();
    if (const size_t point = place.rfind('.'); point != std::string::npos) {
        column.component = std::stoi(place.substr(point + 1));
        place.resize(point);
    }
    const size_t parameters = std::min(place.find(';'), place.size());
    Line line;
    line.name = place.substr(0, parameters);
    line.parameters = place.substr(parameters);
    line.structured = column.component >= 0;
    line.list = line.name == "CATEGORIES";
    const auto same = std::find_if(lines_.begin(), lines_.end(), [&](const Line& other) {
        return line.structured && other.name == line.name && other.parameters == line.parameters;
    });
    column.line = static_cast<size_t>(same - lines_.begin());
    if (same == lines_.end()) lines_.push_back(std::move(line));
    columns_.push_back(std::move(column));
}

void VCardWriter::collect(const Column& column, const fields::Value& value) {
    Line& line = lines_[column.line];
    const fields::Field& field = column.field;
    const auto textOf = [&](const QString& text) {
        if (const fields::Choice* choice = field.choice(text)) return escaped(standardWord(*choice, line.name));
        if (field.type == fields::Type::Country) {
            line.worded = true;
            return escaped(formats::countryName(text, language_));
        }
        return escaped(text);
    };
    std::vector<std::string> texts;
    if (const auto* several = std::get_if<QStringList>(&value)) {
        for (const QString& one : *several) texts.push_back(textOf(one));
    } else if (const auto* text = std::get_if<QString>(&value)) {
        texts.push_back(textOf(*text));
    } else if (field.isDate() && !field.vcard.isEmpty()) {
        texts.push_back(dateText(value).toStdString());
    } else {
        texts.push_back(escaped(fields::fileText(value, field, currency_)));
    }
    std::erase(texts, std::string());
    if (texts.empty()) return;
    if (!line.structured) {
        line.values.insert(line.values.end(), texts.begin(), texts.end());
        return;
    }
    if (line.values.empty()) line.values.resize(line.name == "N" ? kNameParts : kAddressParts);
    const auto component = static_cast<size_t>(column.component);
    if (component < line.values.size()) line.values[component] = texts.front();
}

std::string VCardWriter::formattedName() const {
    for (const char* name : {"FN", "ORG", "NICKNAME", "EMAIL", "TEL"})
        for (const Line& line : lines_)
            if (line.name == name && !line.values.empty()) return line.values.front();
    return "?";
}

// Components and lists become the one value they are.
void VCardWriter::Line::join() {
    if (values.empty() || (!structured && !list)) return;
    std::string joined;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0) joined += structured ? ';' : ',';
        joined += values[i];
    }
    values.assign(1, std::move(joined));
}

// Whether a line of this name with a type says the value: a mobile phone is among all phones too.
bool VCardWriter::saidExactly(const Line& line, const std::string& value) const {
    if (!line.parameters.empty()) return false;
    return std::any_of(lines_.begin(), lines_.end(), [&](const Line& other) {
        return other.name == line.name && !other.parameters.empty() &&
               std::find(other.values.begin(), other.values.end(), value) != other.values.end();
    });
}

// Of several values the first of all is the primary one.
bool VCardWriter::isPrimary(const Line& line, const std::string& value) const {
    for (const Line& all : lines_)
        if (all.name == line.name && all.parameters.empty() && !all.structured && !all.list)
            return all.values.size() > 1 && all.values.front() == value;
    return false;
}

void VCardWriter::card(std::span<const fields::Value> values) {
    for (Line& line : lines_) {
        line.values.clear();
        line.worded = false;
    }
    for (size_t i = 0; i < columns_.size() && i < values.size(); ++i)
        if (!fields::isEmpty(values[i])) collect(columns_[i], values[i]);
    for (Line& line : lines_) line.join();

    putFolded("BEGIN:VCARD");
    putFolded("VERSION:4.0");
    putFolded("FN:" + formattedName());
    for (const Line& line : lines_) {
        if (line.name == "FN") continue;
        const std::string language = line.worded ? ";LANGUAGE=" + language_.toStdString() : std::string();
        for (const std::string& value : line.values)
            if (!saidExactly(line, value))
                putFolded(line.name + line.parameters + language + (isPrimary(line, value) ? ";PREF=1:" : ":") + value);
    }
    putFolded("END:VCARD");
    if (buffer_.size() < kBlock) return;
    file_.write(buffer_);
    buffer_.clear();
}

// Lines end in CRLF; a long one goes on in the next behind a blank, never in the middle of a character.
void VCardWriter::putFolded(std::string_view line) {
    size_t room = kLongestLine;
    while (line.size() > room) {
        size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
        buffer_ += line.substr(0, cut);
        buffer_ += "\r\n ";
        line.remove_prefix(cut);
        room = kLongestLine - 1;
    }
    buffer_ += line;
    buffer_ += "\r\n";
}

void VCardWriter::finish() {
    file_.write(buffer_);
    buffer_.clear();
    file_.commit();
}

} // namespace clientela::exchange
