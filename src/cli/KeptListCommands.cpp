#include "app/Listing.h"
#include "cli/Session.h"
#include "exchange/TextTableWriter.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Lists under a name: which there are, and keeping one. Asking them is `list --saved` and `count --saved`.

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

QString pluralOf(const lists::SavedList& list) { return list.kind + QLatin1Char('s'); }

QJsonObject jsonOf(const lists::SavedList& list) {
    QJsonObject object{{QStringLiteral("name"), list.name},
                       {QStringLiteral("of"), pluralOf(list)},
                       {QStringLiteral("list"), list.expression}};
    const std::pair<const char*, QString> further[] = {
        {"folder", list.folder},  {"columns", list.columns},   {"sort", list.sort},
        {"group", list.grouping}, {"about", list.description}, {"frozen_on", list.frozenOn.toString(Qt::ISODate)}};
    for (const auto& [key, value] : further)
        if (!value.isEmpty()) object.insert(QLatin1String(key), value);
    return object;
}

int listsCommand(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const auto kind = kindOf(invocation);
    if (!kind) return WrongUsage;
    const QString format = arguments.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("json")) {
        invocation.console.warn(tr("--format wants table or json, not “%1”.").arg(format));
        return WrongUsage;
    }
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const auto all = lists::savedLists(file->connection(), arguments.has(QStringLiteral("of")) ? *kind : QString());
    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const lists::SavedList& list : all) array.append(jsonOf(list));
        invocation.console.out().write(QJsonDocument(array).toJson());
        return Done;
    }
    exchange::TextTableWriter writer(QStringLiteral("-"));
    const auto column = [](const char* key) {
        return exchange::TableColumn{QLatin1String(key), QLatin1String(key), exchange::ColumnKind::Text, 0};
    };
    writer.begin({column("name"), column("of"), column("folder"), column("list")});
    exchange::RowBuffer row;
    for (const lists::SavedList& list : all) {
        row.clear();
        for (const QString& text : {list.name, pluralOf(list), list.folder, list.expression})
            row.addText(QStringView(text));
        writer.row(row.cells());
    }
    writer.finish();
    return Done;
}

/// The list that the words describe: the one of that name as they change it, else a new one.
lists::SavedList described(const Invocation& invocation, const std::optional<lists::SavedList>& before,
                           const QString& kind) {
    const Arguments& arguments = invocation.arguments;
    lists::SavedList list = before.value_or(lists::SavedList());
    list.kind = kind;
    if (!before) list.name = arguments.positional()[2].simplified();
    const std::pair<const char*, QString*> further[] = {{"folder", &list.folder},
                                                        {"columns", &list.columns},
                                                        {"sort", &list.sort},
                                                        {"group", &list.grouping},
                                                        {"about", &list.description}};
    for (const auto& [option, value] : further)
        if (arguments.has(QLatin1String(option))) *value = arguments.value(QLatin1String(option));
    return list;
}

int keep(Invocation& invocation) {
    const auto kind = kindOf(invocation);
    if (!kind) return WrongUsage;
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const auto before = lists::findSavedList(file->connection(), invocation.arguments.positional()[2]);
    const bool ofOthers = invocation.arguments.has(QStringLiteral("of")) && before && before->kind != *kind;
    if (ofOthers) {
        Problem other = lists::otherKindProblem(*before);
        other.safe = tr("The list was not saved.");
        other.todo = tr("Give it another name.");
        return failed(invocation, other);
    }
    lists::SavedList list = described(invocation, before, before ? before->kind : *kind);
    const QString text = invocation.arguments.positional()[3];
    const auto tree = query::parse(text);
    if (!tree) return failedText(invocation, tree.error(), text, QStringLiteral("EXPRESSION"));
    list.expression = query::toText(*tree);
    if (list.expression != (before ? before->expression : QString())) list.frozenOn = {};
    const query::Context context = file->context();
    const auto outcome = app::readListing(file->catalogues(), lists::withListAs(context, list, *tree),
                                          {list.kind, text, list.columns, list.sort, -1, list.grouping});
    if (const auto* error = std::get_if<app::ListingError>(&outcome))
        return failedText(invocation, error->error, error->text, error->option);
    const auto fits = lists::checkList(file->connection(), list, *file->catalogues(), context);
    if (!fits) return failed(invocation, fits.problem());
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("list"), tr("Save list “%1”").arg(list.name)));
    lists::saveList(work, list);
    printRevision(invocation, work.commit().revision, work.action().title);
    return Done;
}

} // namespace

std::vector<Command> keptListCommands() {
    const Option of{QStringLiteral("of"), QStringLiteral("KIND")};
    return {{QStringLiteral("lists"),
             QStringLiteral("FILE [--of customers|documents|interactions|tasks|products] [--format table|json]"),
             1,
             1,
             {of, {QStringLiteral("format"), QStringLiteral("FORMAT")}},
             listsCommand},
            {QStringLiteral("keep"),
             QStringLiteral("FILE NAME EXPRESSION [--of KIND] [--columns a,b] [--sort a,-b] [--group FIELD] "
                            "[--folder F] [--about TEXT]"),
             3,
             3,
             {of,
              {QStringLiteral("columns"), QStringLiteral("a,b"), false, true},
              {QStringLiteral("sort"), QStringLiteral("a,-b"), false, true},
              {QStringLiteral("group"), QStringLiteral("FIELD"), false, true},
              {QStringLiteral("folder"), QStringLiteral("F"), false, true},
              {QStringLiteral("about"), QStringLiteral("TEXT"), false, true}},
             keep}};
}

} // namespace clientela::cli
