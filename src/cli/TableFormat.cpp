#include "cli/TableFormat.h"

#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/TextTableWriter.h"
#include "exchange/XlsxWriter.h"

namespace clientela::cli {

std::unique_ptr<exchange::TableWriter> tableWriterOf(const QString& format, const QString& target) {
    if (format == QLatin1String("csv")) return std::make_unique<exchange::CsvWriter>(target);
    if (format == QLatin1String("json")) return std::make_unique<exchange::JsonWriter>(target);
    if (format == QLatin1String("xlsx")) return std::make_unique<exchange::XlsxWriter>(target);
    if (format == QLatin1String("table")) return std::make_unique<exchange::TextTableWriter>(target);
    return nullptr;
}

} // namespace clientela::cli
