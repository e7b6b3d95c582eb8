#include "cli/TableFormat.h"

#include "cli/Command.h"
#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/TextTableWriter.h"
#include "exchange/XlsxWriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

QString formatOfEnding(const QString& output) {
    const QString ending = QFileInfo(output).suffix().toLower();
    return ending == QLatin1String("vcf") ? QStringLiteral("vcard") : ending;
}

} // namespace

QString formatOf(const Invocation& invocation, const QStringList& formats) {
    const Arguments& arguments = invocation.arguments;
    if (arguments.has(QStringLiteral("format"))) {
        const QString asked = arguments.value(QStringLiteral("format"));
        if (formats.contains(asked)) return asked;
        const QString others = formats.mid(0, formats.size() - 1).join(QStringLiteral(", "));
        invocation.console.warn(
            tr("--format wants %1, not “%2”.").arg(tr("%1 or %2").arg(others, formats.last()), asked));
        return {};
    }
    const QString ending = formatOfEnding(arguments.value(QStringLiteral("output")));
    return formats.contains(ending) ? ending : formats.first();
}

std::unique_ptr<exchange::TableWriter> tableWriterOf(const QString& format, const QString& target) {
    if (format == QLatin1String("csv")) return std::make_unique<exchange::CsvWriter>(target);
    if (format == QLatin1String("json")) return std::make_unique<exchange::JsonWriter>(target);
    if (format == QLatin1String("xlsx")) return std::make_unique<exchange::XlsxWriter>(target);
    if (format == QLatin1String("table")) return std::make_unique<exchange::TextTableWriter>(target);
    return nullptr;
}

} // namespace clientela::cli
