#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/TableFormat.h"
#include "exchange/TextTableWriter.h"
#include "fields/Formatter.h"
#include "lists/Resemblance.h"
#include "query/Parser.h"
#include "query/TreeText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

constexpr qint64 kWanted = 20; // others that the list finds at least, where it can

/// A value as lists write it; a band by its edges.
QString valueText(const lists::Trait& trait, const fields::Field& field, const Currency& currency) {
    const auto number = [&](qint64 value) { return fields::fileText(value, field, currency); };
    if (trait.isBand() && field.isDate()) {
        QStringList days;
        for (const query::Window& window : lists::daysOf(trait)) days += query::toText(window);
        return days.join(QStringLiteral(", "));
    }
    if (trait.from && trait.below) return QStringLiteral("%1 .. < %2").arg(number(*trait.from), number(*trait.below));
    if (trait.from) return QStringLiteral(">= ") + number(*trait.from);
    if (trait.below) return QStringLiteral("< ") + number(*trait.below);
    return fields::fileText(trait.value, field, currency);
}

QJsonObject jsonOf(const lists::Resemblance& answer, const Currency& currency) {
    QJsonArray traits;
    for (const lists::FieldTraits& of : answer.fields)
        for (const lists::Trait& trait : of.traits)
            if (trait.tells)
                traits.append(QJsonObject{{QStringLiteral("field"), of.field->key},
                                          {QStringLiteral("value"), valueText(trait, *of.field, currency)},
                                          {QStringLiteral("on_list"), trait.seeds},
                                          {QStringLiteral("elsewhere"), trait.others},
                                          {QStringLiteral("g2"), std::round(trait.g2 * 100) / 100}});
    return {{QStringLiteral("on_list"), answer.seeds},
            {QStringLiteral("elsewhere"), answer.others},
            {QStringLiteral("tells"), traits},
            {QStringLiteral("list"), query::toText(answer.finds)},
            {QStringLiteral("found"), answer.found}};
}

void printTable(const lists::Resemblance& answer, const Currency& currency) {
    exchange::TextTableWriter writer(QStringLiteral("-"));
    const auto column = [](const char* key, exchange::ColumnKind kind, int decimals) {
        return exchange::TableColumn{QLatin1String(key), QLatin1String(key), kind, decimals};
    };
    writer.begin({column("field", exchange::ColumnKind::Text, 0), column("value", exchange::ColumnKind::Text, 0),
                  column("on_list", exchange::ColumnKind::Integer, 0),
                  column("elsewhere", exchange::ColumnKind::Integer, 0),
                  column("g2", exchange::ColumnKind::Decimal, 1)});
    exchange::RowBuffer row;
    for (const lists::FieldTraits& of : answer.fields)
        for (const lists::Trait& trait : of.traits) {
            if (!trait.tells) continue;
            row.clear();
            row.addText(QStringView(of.field->key));
            row.addText(QStringView(valueText(trait, *of.field, currency)));
            row.add(exchange::Cell::scaled(trait.seeds));
            row.add(exchange::Cell::scaled(trait.others));
            row.add(exchange::Cell::scaled(std::llround(trait.g2 * 10)));
            writer.row(row.cells());
        }
    writer.finish();
}

int resemble(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const QString saved = arguments.value(QStringLiteral("saved"));
    if ((arguments.positional().size() > 2) == arguments.has(QStringLiteral("saved"))) {
        invocation.console.warn(tr("Give an expression or --saved NAME, whose customers others are to resemble."));
        return WrongUsage;
    }
    const QString format = formatOf(invocation, {QStringLiteral("table"), QStringLiteral("json")});
    if (format.isEmpty()) return WrongUsage;
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    QString expression = arguments.positional().value(2);
    if (!saved.isEmpty()) {
        const auto list = savedListOf(invocation, *file, saved, QStringLiteral("customer"));
        if (!list) return Failed;
        expression = list->expression;
    }
    const auto seeds = query::parse(expression);
    if (!seeds) return failedText(invocation, seeds.error(), expression, QStringLiteral("EXPRESSION"));
    const fields::Catalogue& customers = file->catalogues()->customers();
    QStringList fields = lists::usualTraits(customers);
    if (arguments.has(QStringLiteral("fields"))) {
        fields = arguments.value(QStringLiteral("fields")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString& key : fields) {
            key = key.trimmed();
            const fields::Field* field = customers.find(key);
            if (!field || !lists::mayTell(*field))
                return failed(invocation, {tr("“%1” is no field that customers can be compared by.").arg(key), {}, {}});
        }
    }
    Stoppable stoppable(file->connection());
    const Currency currency = file->business().currency;
    const auto answer = lists::resembling(file->connection(), *file->catalogues(), file->context(), *seeds, fields,
                                          kWanted, currency, &stoppable.control());
    if (!answer) return failedText(invocation, answer.error(), expression, QStringLiteral("EXPRESSION"));
    if (format == QLatin1String("json")) {
        invocation.console.out().write(QJsonDocument(jsonOf(*answer, currency)).toJson());
        return Done;
    }
    printTable(*answer, currency);
    if (answer->finds)
        invocation.console.print(query::toText(answer->finds));
    else
        invocation.console.warn(tr("Nothing tells them apart from the others, more than chance would."));
    return Done;
}

} // namespace

std::vector<Command> resembleCommands() {
    return {{QStringLiteral("resemble"),
             QStringLiteral("FILE EXPRESSION|--saved NAME [--fields a,b] [--format table|json]"),
             1,
             2,
             {{QStringLiteral("saved"), QStringLiteral("NAME")},
              {QStringLiteral("fields"), QStringLiteral("a,b")},
              {QStringLiteral("format"), QStringLiteral("FORMAT")}},
             resemble}};
}

} // namespace clientela::cli
