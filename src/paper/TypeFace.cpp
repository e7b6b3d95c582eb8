#include "paper/TypeFace.h"

#include <QFontMetricsF>

#include <cmath>

namespace clientela::paper {

namespace {

QFont fontOf(const QStringList& families, double points, QFont::Weight weight, bool kerning) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, int(std::lround(points * 10)))); // a page unit is a tenth of a point
    font.setWeight(weight);
    font.setKerning(kerning);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on paper, in the preview and in a PDF
    return font;
}

} // namespace

// Noto Sans before Inter: Inter swaps the hyphen between capitals for a glyph without a character, and a PDF's text
// would read "QUICK Stop". Its digits have one width, too, so texts and figures are of one family.
QStringList textFamilies() { return figureFamilies(); }

// Inter for the few signs that Noto Sans lacks, the minus among them.
QStringList figureFamilies() {
    return {QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")};
}

TypeFace::TypeFace(const QStringList& families, double points, QFont::Weight weight, bool kerning)
    : font_(fontOf(families, points, weight, kerning)) {
    const QFontMetricsF metrics(font_);
    ascent_ = metrics.ascent();
    descent_ = metrics.descent();
    capHeight_ = metrics.capHeight();
    common_.fill(-1);
}

double TypeFace::width(QStringView text) const {
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size())
            sum += letterWidth(QChar::surrogateToUcs4(c, text[++i]));
        else
            sum += letterWidth(c.unicode());
    }
    return sum;
}

double TypeFace::letterWidth(char32_t letter) const {
    const auto measured = [&] { return float(QFontMetricsF(font_).horizontalAdvance(QString::fromUcs4(&letter, 1))); };
    if (letter < common_.size()) {
        float& known = common_[letter];
        if (known < 0) known = measured();
        return double(known);
    }
    const auto found = rare_.constFind(letter);
    return double(found != rare_.constEnd() ? *found : *rare_.insert(letter, measured()));
}

QString TypeFace::missingLetter(QStringView text) const {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (pair) ++i;
        if (letter < common_.size()) continue;
        auto known = drawable_.constFind(letter);
        if (known == drawable_.constEnd()) known = drawable_.insert(letter, QFontMetricsF(font_).inFontUcs4(letter));
        if (!*known) return QString::fromUcs4(&letter, 1);
    }
    return {};
}

QStringList TypeFace::wrapped(const QString& text, double width) const {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        double used = 0;
        const double space = letterWidth(U' ');
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            double need = this->width(word);
            if (!line.isEmpty() && used + space + need <= width) {
                line += QLatin1Char(' ') + word;
                used += space + need;
                continue;
            }
            if (!line.isEmpty()) lines += line;
            while (need > width && word.size() > 1) { // a word wider than the line is cut where it must be
                qsizetype cut = 1;
                while (cut + 1 < word.size() && this->width(QStringView(word).left(cut + 1)) <= width) ++cut;
                // An address is read best where it is cut behind one of its marks, if that does not leave half a line.
                for (qsizetype mark = cut; mark > cut / 2; --mark)
                    if (QStringView(u"@/.-_?&=").contains(word[mark - 1])) {
                        cut = mark;
                        break;
                    }
                if (word[cut - 1].isHighSurrogate()) ++cut;
                lines += word.left(cut);
                word = word.mid(cut);
                need = this->width(word);
            }
            line = word;
            used = need;
        }
        lines += line;
    }
    return lines;
}

QString TypeFace::elided(const QString& text, double width) const {
    if (this->width(text) <= width) return text;
    const double room = width - letterWidth(U'…');
    double used = 0;
    qsizetype cut = 0;
    while (cut < text.size() && used + letterWidth(text[cut].unicode()) <= room)
        used += letterWidth(text[cut++].unicode());
    if (cut > 0 && text[cut - 1].isHighSurrogate()) --cut;
    return text.left(cut).trimmed() + QChar(u'…');
}

} // namespace clientela::paper
