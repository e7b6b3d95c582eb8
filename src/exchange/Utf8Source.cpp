#include "exchange/Utf8Source.h"

#include <unicode/ucnv.h>

#include <cstring>

namespace clientela::exchange {

namespace {

constexpr size_t kRawBlock = 64 * 1024;
constexpr size_t kPivot = 16 * 1024;
constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

} // namespace

void Utf8Source::CloseConverter::operator()(UConverter* converter) const { ucnv_close(converter); }

Utf8Source::Utf8Source(QIODevice& device, const QByteArray& encoding)
    : device_(device), direct_(encoding.compare("UTF-8", Qt::CaseInsensitive) == 0 ||
                               encoding.compare("UTF8", Qt::CaseInsensitive) == 0) {
    if (direct_) return;
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open(encoding.constData(), &status));
    utf8_.reset(ucnv_open("UTF-8", &status));
    if (U_FAILURE(status)) converter_.reset();
    raw_.resize(kRawBlock);
    pivot_.resize(kPivot);
    pivotSource_ = pivotTarget_ = pivot_.data();
}

Utf8Source::~Utf8Source() = default;

qint64 Utf8Source::take(char* into, qint64 size) {
    const qint64 got = device_.read(into, size);
    if (got > 0) consumed_ += got;
    // A device that fails in the middle says so by 0 bytes and a text (QFile reads -1 only when it is closed).
    return got;
}

qint64 Utf8Source::read(char* into, qint64 size) {
    qint64 got = direct_ ? take(into, size) : readConverted(into, size);
    if (started_ || got <= 0) return got;
    started_ = true;
    while (direct_ && got < 3) { // a pipe may bring the mark in pieces
        const qint64 more = take(into + got, size - got);
        if (more <= 0) break;
        got += more;
    }
    if (got < 3 || std::memcmp(into, kByteOrderMark, 3) != 0) return got;
    std::memmove(into, into + 3, static_cast<size_t>(got - 3));
    return got > 3 ? got - 3 : read(into, size);
}

qint64 Utf8Source::readConverted(char* into, qint64 size) {
    char* at = into;
    while (at == into) {
        if (rawAt_ == rawEnd_ && !ended_) {
            const qint64 got = take(raw_.data(), static_cast<qint64>(raw_.size()));
            if (got < 0) return -1;
            ended_ = got == 0;
            rawAt_ = raw_.data();
            rawEnd_ = rawAt_ + got;
        }
        if (flushed_) return 0;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(utf8_.get(), converter_.get(), &at, into + size, &rawAt_, rawEnd_, pivot_.data(), &pivotSource_,
                       &pivotTarget_, pivot_.data() + pivot_.size(), false, ended_, &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(status)) return -1;
        flushed_ = ended_;
    }
    return at - into;
}

} // namespace clientela::exchange
