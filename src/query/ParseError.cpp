#include "query/ParseError.h"

namespace clientela::query {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 76; // of the part of the text that is shown

} // namespace

QString errorText(const ParseError& error, const QString& text) {
    if (error.at < 0 || error.at > text.size()) return error.problem.text();
    qsizetype begin = error.at == 0 ? 0 : text.lastIndexOf(u'\n', error.at - 1) + 1;
    qsizetype end = text.indexOf(u'\n', error.at);
    if (end < 0) end = text.size();
    if (error.at - begin > kWidth / 2) begin = error.at - kWidth / 2;
    end = std::min<qsizetype>(end, begin + kWidth);
    QString line = text.mid(begin, end - begin);
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control) c = u' ';
    const qsizetype marks = std::clamp<qsizetype>(error.length, 1, std::max<qsizetype>(1, end - error.at));
    return error.problem.text() + "\n  "_L1 + line + "\n  "_L1 + QString(error.at - begin, u' ') + QString(marks, u'^');
}

} // namespace clientela::query
