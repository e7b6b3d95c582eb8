// Any bytes must be read, or refused with a Problem, without a crash: detection and reader together, and the parsers of
// values behind them. The first byte picks what a person might have chosen.
#include "exchange/CsvDetection.h"
#include "exchange/CsvReader.h"
#include "exchange/EncodingGuess.h"
#include "exchange/HeaderNames.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace clientela::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    if (size == 0) return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvChoices choices;
    if (data[0] & 1) choices.encoding = knownEncodings().value(data[0] >> 4);
    if (data[0] & 2) choices.delimiter = ",;\t|"[(data[0] >> 2) & 3];
    const auto guess = guessCsv(device, QStringLiteral("fuzz.csv"), choices);
    if (!guess.ok()) {
        if (guess.problem().what.isEmpty()) std::abort();
        return 0;
    }
    if (guess->columns.size() != static_cast<size_t>(guess->header.size())) std::abort();
    (void)matchHeaders(guess->header, {{"email", {"E-mail"}}, {"phone", {"Phone"}}});
    CsvReader reader(device, QStringLiteral("fuzz.csv"), guess->dialect);
    qint64 line = 0;
    while (reader.next() == CsvReader::Step::Record) {
        if (reader.line() <= line) std::abort();
        line = reader.line();
        for (qsizetype i = 0; i < reader.size(); ++i) {
            (void)reader.text(i);
            (void)parseNumber(reader.bytes(i), {',', '.'}, 2);
            (void)parseDate(reader.bytes(i), DateStyle::DayMonthYear, 2030);
        }
        (void)reader.fault();
    }
    return 0;
}
