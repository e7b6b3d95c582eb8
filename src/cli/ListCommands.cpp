#include "app/GroupOrder.h"
#include "app/ListAbout.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/TableFormat.h"
#include "exchange/TextTableWriter.h"
#include "exchange/XlsxWriter.h"
#include "lists/Grouping.h"
#include "lists/Release.h"
#include "lists/SavedLists.h"
#include "query/Statistics.h"
#include "query/TreeText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

// The request of list and count, a saved list's settings under what the call says itself.
std::optional<app::ListRequest> requestOf(Invocation& invocation, app::OpenFile& file, int& status) {
    const Arguments& arguments = invocation.arguments;
    app::ListRequest request;
    const auto kind = kindOf(invocation);
    if (!kind) {
        status = WrongUsage;
        return std::nullopt;
    }
    request.kind = *kind;
    const QString saved = arguments.value(QStringLiteral("saved"));
    QString grouping;
    if (!saved.isEmpty()) {
        const auto list = savedListOf(invocation, file, saved, arguments.has(QStringLiteral("of")) ? *kind : QString());
        if (!list) {
            status = Failed;
            return std::nullopt;
        }
        request.kind = list->kind;
        request.expression = list->expression;
        request.columns = list->columns;
        request.sort = list->sort;
        grouping = list->grouping;
    } else {
        request.expression = arguments.positional().value(2);
    }
    if (arguments.has(QStringLiteral("columns"))) request.columns = arguments.value(QStringLiteral("columns"));
    if (arguments.has(QStringLiteral("sort"))) request.sort = arguments.value(QStringLiteral("sort"));
    // A list that the window shows in groups still gives its rows to scripts: whose shape must not change by a click.
    request.grouping = arguments.value(QStringLiteral("group"));
    // By the field that it is kept by its groups stand as they are kept, unless the call says otherwise.
    if (const auto group = lists::Grouping::of(request.grouping); !group.by.isEmpty() && group.order.isEmpty())
        if (const auto kept = lists::Grouping::of(grouping); kept.by == group.by && kept.period == group.period)
            request.grouping = kept.text();
    if (arguments.has(QStringLiteral("limit"))) {
        bool ok = false;
        request.limit = arguments.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || request.limit < 0) {
            invocation.console.warn(
                tr("--limit wants a whole number, not “%1”.").arg(arguments.value(QStringLiteral("limit"))));
            status = WrongUsage;
            return std::nullopt;
        }
    }
    return request;
}

// Who is left out of a list for advertising by --for, and why, is said; the rest is what the request asks for then.
std::optional<lists::ReleasePlan> planFor(Invocation& invocation, app::OpenFile& file, app::ListRequest& request,
                                          int& status) {
    using lists::Channel;
    status = WrongUsage;
    const Arguments& arguments = invocation.arguments;
    const QString asked = arguments.value(QStringLiteral("for"));
    lists::ReleaseRequest release;
    release.list = request.expression;
    for (const Channel channel : {Channel::Post, Channel::Email, Channel::Sms, Channel::Phone})
        if (asked == lists::channelKey(channel)) release.channel = channel;
    if (release.channel == Channel::Export) {
        invocation.console.warn(tr("--for wants post, email, sms or phone, not “%1”.").arg(asked));
        return std::nullopt;
    }
    if (request.kind != QLatin1String("customer") || !request.grouping.isEmpty() || request.limit >= 0) {
        invocation.console.warn(tr("--for goes with a list of customers, without --group and --limit."));
        return std::nullopt;
    }
    release.mailing = arguments.value(QStringLiteral("mailing")).simplified();
    status = Failed;
    auto plan = lists::planRelease(file.connection(), *file.catalogues(), file.context(), release);
    if (!plan) {
        failedText(invocation, plan.error(), request.expression, QStringLiteral("EXPRESSION"));
        return std::nullopt;
    }
    for (const lists::LeftOut& left : plan->leftOut) invocation.console.warn(left.text);
    if (plan->again > 0) invocation.console.warn(lists::againText(*plan));
    if (plan->shared > 0) invocation.console.warn(lists::sharedText(plan->shared));
    request.expression = query::toText(plan->released);
    request.oneLetterEach = release.channel == Channel::Post;
    status = Done;
    return *plan;
}

// One of an expression and --saved.
bool wellAsked(Invocation& invocation) {
    const bool expression = invocation.arguments.positional().size() > 2;
    const bool saved = invocation.arguments.has(QStringLiteral("saved"));
    if (expression != saved) return true;
    invocation.console.warn(tr("Give an expression or --saved NAME. An empty expression, \"\", is everybody."));
    return false;
}

std::optional<app::Listing> read(Invocation& invocation, app::OpenFile& file, const app::ListRequest& request) {
    app::ListingOutcome outcome = app::readListing(file.catalogues(), file.context(), request);
    if (auto* listing = std::get_if<app::Listing>(&outcome)) {
        // A kept order may name a column that is not asked for; one that the call names may not.
        const QString order = lists::Grouping::of(invocation.arguments.value(QStringLiteral("group"))).order;
        if (order.isEmpty() || app::GroupOrder::of(order, *listing)) return std::move(*listing);
        QStringList orders;
        for (const app::GroupOrder& one : app::groupOrders(*listing)) orders += one.words(*listing);
        invocation.console.warn(tr("--group cannot be put in the order “%1”. There are: %2.")
                                    .arg(order, orders.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    const auto& error = std::get<app::ListingError>(outcome);
    failedText(invocation, error.error, error.text, error.option);
    return std::nullopt;
}

int count(Invocation& invocation) {
    if (!wellAsked(invocation)) return WrongUsage;
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    int status = Failed;
    const auto request = requestOf(invocation, *file, status);
    if (!request) return status;
    const auto listing = read(invocation, *file, *request);
    if (!listing) return Failed;
    query::Statistics statistics(file->connection());
    query::RecordSet records(file->connection(), *listing->catalogues, statistics);
    invocation.console.print(QString::number(records.count(listing->list)));
    return Done;
}

int list(Invocation& invocation) {
    if (!wellAsked(invocation)) return WrongUsage;
    const Arguments& arguments = invocation.arguments;
    const QString output = arguments.value(QStringLiteral("output"));
    const QString format = formatOf(invocation, {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json"),
                                                 QStringLiteral("xlsx"), QStringLiteral("vcard")});
    if (format.isEmpty()) return WrongUsage;
    const bool vcard = format == QLatin1String("vcard");
    const QString of = arguments.value(QStringLiteral("of"));
    if (vcard && (arguments.has(QStringLiteral("group")) || !(of.isEmpty() || of == QLatin1String("customers")))) {
        invocation.console.warn(tr("--format vcard writes customers, without --group."));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("averages")) && !arguments.has(QStringLiteral("group"))) {
        invocation.console.warn(tr("--averages goes with --group FIELD."));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("group")) && arguments.has(QStringLiteral("sort")))
        invocation.console.warn(tr("--sort is not heeded with --group; the order of groups stands behind the field: "
                                   "--group 'region; -sum spent'."));
    if (format == QLatin1String("xlsx") && output.isEmpty()) {
        invocation.console.warn(tr("--format xlsx wants --output FILE.xlsx."));
        return WrongUsage;
    }
    const QString way = arguments.value(QStringLiteral("for"));
    const bool reaches = !way.isEmpty() && way != lists::channelKey(lists::Channel::Phone);
    if (arguments.has(QStringLiteral("mailing")) &&
        (!reaches || output.isEmpty() || output == QLatin1String("-"))) { // a call is noted when it was made
        invocation.console.warn(tr("--mailing goes with --for post, email or sms, and with --output FILE."));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("left-out")) && !arguments.has(QStringLiteral("for"))) {
        invocation.console.warn(tr("--left-out goes with --for."));
        return WrongUsage;
    }
    if (!leftOutWellAsked(invocation)) return WrongUsage;
    auto file = openToLetOut(invocation, output);
    if (!file) return Failed;
    int status = Failed;
    auto request = requestOf(invocation, *file, status);
    if (!request) return status;
    if (vcard && request->kind != QLatin1String("customer")) {
        invocation.console.warn(tr("--format vcard writes customers, without --group."));
        return WrongUsage;
    }
    std::optional<lists::ReleasePlan> plan;
    if (arguments.has(QStringLiteral("for")))
        if (plan = planFor(invocation, *file, *request, status); !plan) return status;
    if (vcard) {
        // No card without its name, whatever else is asked for.
        const QString asked = arguments.value(QStringLiteral("columns"));
        request->columns =
            asked.isEmpty() ? app::vcardColumns(file->catalogues()->customers()) : QStringLiteral("name,") + asked;
    }
    const auto listing = read(invocation, *file, *request);
    if (!listing) return Failed;

    const bool people = format == QLatin1String("table") || format == QLatin1String("xlsx");
    const app::Audience audience = people ? app::Audience::People : app::Audience::Programs;
    const QString target = output.isEmpty() ? QStringLiteral("-") : output;
    const Currency currency = file->business().currency;
    const bool averages = arguments.has(QStringLiteral("averages"));
    const bool noted = !output.isEmpty() && output != QLatin1String("-");
    query::Statistics statistics(file->connection());
    query::RecordSet records(file->connection(), *listing->catalogues, statistics);
    const bool summary = noted && listing->grouping && app::isSummaryOfMany(records, *listing);
    const auto write = [&](storage::Connection& reading) -> qint64 {
        Stoppable stoppable(reading);
        JobControl& control = stoppable.control();
        if (vcard) return app::writeVCards(reading, *listing, currency, target, &control);
        const auto writer = tableWriterOf(format, target);
        if (auto* workbook = dynamic_cast<exchange::XlsxWriter*>(writer.get())) {
            const QString name = arguments.value(QStringLiteral("saved"));
            const paper::TableText text = app::aboutList(
                reading, *file, *request, name, fields::Formatter(QLocale(), currency, file->business().country),
                plan ? &*plan : nullptr);
            workbook->setSecondSheet(app::aboutSheet(), app::aboutLines(text));
        }
        if (!listing->grouping) return app::writeListing(reading, *listing, currency, audience, *writer, &control);
        app::writeSummary(reading, *listing, currency, audience, {averages, false}, *writer, &control);
        return noted ? records.count(listing->list) : 0; // what it is over is noted, not its groups
    };
    QString what; // customers
    if (listing->grouping)
        what = request->kind + QStringLiteral("s by ") + listing->groupingText;
    else if (request->kind != QLatin1String("customer"))
        what = request->kind + QLatin1Char('s');
    letOut(invocation, *file, output, what, request->expression, write, plan ? &*plan : nullptr, summary);
    return Done;
}

QString sourceWord(const fields::Field& field) {
    struct Word {
        QString operator()(const fields::Stored&) const { return QStringLiteral("stored"); }
        QString operator()(const fields::Many&) const { return QStringLiteral("related"); }
        QString operator()(const fields::Computed&) const { return QStringLiteral("computed"); }
        QString operator()(const fields::Custom&) const { return QStringLiteral("custom"); }
        QString operator()(const fields::Aggregate&) const { return QStringLiteral("aggregated"); }
    };
    return std::visit(Word{}, field.source);
}

QString typeWord(fields::Type type) {
    switch (type) {
    case fields::Type::Text: return QStringLiteral("text");
    case fields::Type::LongText: return QStringLiteral("long text");
    case fields::Type::Choice: return QStringLiteral("choice");
    case fields::Type::Choices: return QStringLiteral("choices");
    case fields::Type::YesNo: return QStringLiteral("yes/no");
    case fields::Type::Integer: return QStringLiteral("integer");
    case fields::Type::Number: return QStringLiteral("number");
    case fields::Type::Percent: return QStringLiteral("percent");
    case fields::Type::Money: return QStringLiteral("money");
    case fields::Type::Date: return QStringLiteral("date");
    case fields::Type::DateTime: return QStringLiteral("time");
    case fields::Type::Country: return QStringLiteral("country");
    case fields::Type::Language: return QStringLiteral("language");
    case fields::Type::Phone: return QStringLiteral("phone");
    case fields::Type::Email: return QStringLiteral("email");
    case fields::Type::Link: return QStringLiteral("link");
    case fields::Type::Price: return QStringLiteral("price");
    }
    return {};
}

QJsonObject fieldJson(const fields::Field& field) {
    QJsonObject object{{QStringLiteral("key"), field.key},
                       {QStringLiteral("label"), field.label},
                       {QStringLiteral("group"), field.group},
                       {QStringLiteral("type"), typeWord(field.type)},
                       {QStringLiteral("source"), sourceWord(field)},
                       {QStringLiteral("personal"), field.personal},
                       {QStringLiteral("editable"), field.editable},
                       {QStringLiteral("importable"), field.importable}};
    QJsonArray choices;
    for (const fields::Choice& choice : field.choices) choices.append(choice.key);
    if (!choices.isEmpty()) object.insert(QStringLiteral("choices"), choices);
    if (const auto* aggregate = std::get_if<fields::Aggregate>(&field.source)) {
        object.insert(QStringLiteral("arguments_of"), aggregate->of);
        object.insert(QStringLiteral("takes_window"), !aggregate->date.isNull());
    }
    return object;
}

int fieldsCommand(Invocation& invocation) {
    const auto kind = kindOf(invocation);
    if (!kind) return WrongUsage;
    const QString format = formatOf(invocation, {QStringLiteral("table"), QStringLiteral("json")});
    if (format.isEmpty()) return WrongUsage;
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const fields::Catalogue& catalogue = *file->catalogues()->find(*kind);
    if (format == QLatin1String("json")) {
        QJsonArray all;
        for (const fields::Field& field : catalogue.fields()) all.append(fieldJson(field));
        invocation.console.out().write(QJsonDocument(all).toJson());
        return Done;
    }
    exchange::TextTableWriter writer(QStringLiteral("-"));
    const auto column = [](const char* key) {
        return exchange::TableColumn{QLatin1String(key), QLatin1String(key), exchange::ColumnKind::Text, 0};
    };
    writer.begin(
        {column("key"), column("type"), column("source"), column("group"), column("label"), column("choices")});
    exchange::RowBuffer row;
    for (const fields::Field& field : catalogue.fields()) {
        QStringList choices;
        for (const fields::Choice& choice : field.choices) choices += choice.key;
        row.clear();
        for (const QString& text : {field.key, typeWord(field.type), sourceWord(field), field.group, field.label,
                                    choices.join(QLatin1Char(' '))})
            row.addText(QStringView(text));
        writer.row(row.cells());
    }
    writer.finish();
    return Done;
}

} // namespace

std::vector<Command> listCommands() {
    const Option of{QStringLiteral("of"), QStringLiteral("KIND")};
    const Option saved{QStringLiteral("saved"), QStringLiteral("NAME")};
    const Option format{QStringLiteral("format"), QStringLiteral("FORMAT")};
    return {
        {QStringLiteral("list"),
         QStringLiteral(
             "FILE EXPRESSION|--saved NAME [--of customers|documents|interactions|tasks|products] [--columns a,b] "
             "[--sort a,-b] [--limit N] [--group 'FIELD [by month][; ORDER]' [--averages]] [--for post|email|sms|phone "
             "[--mailing NAME] "
             "[--left-out F]] "
             "[--format table|csv|json|xlsx|vcard] [--output F]"),
         1,
         2,
         {of,
          saved,
          format,
          {QStringLiteral("columns"), QStringLiteral("a,b")},
          {QStringLiteral("sort"), QStringLiteral("a,-b")},
          {QStringLiteral("limit"), QStringLiteral("N")},
          {QStringLiteral("group"), QStringLiteral("FIELD")},
          {QStringLiteral("averages"), {}},
          {QStringLiteral("for"), QStringLiteral("CHANNEL")},
          {QStringLiteral("left-out"), QStringLiteral("F")},
          {QStringLiteral("mailing"), QStringLiteral("NAME")},
          {QStringLiteral("output"), QStringLiteral("F")}},
         list},
        {QStringLiteral("count"), QStringLiteral("FILE EXPRESSION|--saved NAME [--of KIND]"), 1, 2, {of, saved}, count},
        {QStringLiteral("fields"),
         QStringLiteral("FILE [--of KIND] [--format json]"),
         1,
         1,
         {of, format},
         fieldsCommand},
    };
}

} // namespace clientela::cli
