#include "base/AtomicFile.h"
#include "cli/Session.h"
#include "history/MailToCard.h"
#include "storage/Contents.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QFileInfo>

// Files on cards: put there, named, taken out again.

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

struct Outcome {
    QString name;
    bool wasThere = false;
};

Outcome keep(storage::UnitOfWork& work, CustomerId customer, const history::IncomingFile& file, const QString& by) {
    if (const auto mail = history::mailIn(file))
        return {file.name, history::keepMail(work, customer, *mail, by).wasThere};
    return {file.name, history::attach(work, customer, file, by).wasThere};
}

int attach(Invocation& invocation) {
    const QStringList& words = invocation.arguments.positional();
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const auto customer = customerOf(file->connection(), words[2]);
    if (!customer) return failed(invocation, customer.problem());
    // All or none: they are read before anything is written.
    std::vector<history::IncomingFile> incoming;
    for (const QString& path : words.mid(3)) {
        auto one = history::readFile(path);
        if (!one) return failed(invocation, one.problem());
        incoming.push_back(std::move(*one));
    }
    const QString title = incoming.size() == 1 ? tr("File added: %1").arg(incoming.front().name)
                                               : tr("Files added: %1").arg(incoming.size());
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("attach"), title));
    qint64 added = 0;
    for (const history::IncomingFile& one : incoming) {
        const Outcome outcome = keep(work, *customer, one, file->actorName());
        if (outcome.wasThere)
            invocation.console.warn(tr("%1 is on this card already.").arg(outcome.name));
        else
            ++added;
    }
    if (added == 0) {
        work.abandon();
        return Done;
    }
    printRevision(invocation, work.commit().revision, work.action().title);
    return Done;
}

int save(Invocation& invocation, app::OpenFile& file, CustomerId customer) {
    const QString asked = invocation.arguments.value(QStringLiteral("save"));
    const auto attachment = history::loadAttachment(file.connection(), history::AttachmentId(asked.toLongLong()));
    if (!attachment || attachment->customer != customer)
        return failed(invocation, {tr("There is no file %1 on this card.").arg(asked),
                                   {},
                                   tr("The same call without --save lists its files.")});
    const auto bytes = storage::contentOf(file.connection(), attachment->content);
    if (!bytes)
        return failed(invocation,
                      {tr("The content of %1 is damaged.").arg(attachment->name), tr("Nothing was written."),
                       tr("Restore a backup into a file of its own and save it from there.")});
    AtomicFile out(invocation.arguments.value(QStringLiteral("output")));
    out.write({bytes->constData(), static_cast<size_t>(bytes->size())});
    out.commit();
    return Done;
}

int files(Invocation& invocation) {
    const bool saves = invocation.arguments.has(QStringLiteral("save"));
    if (saves != invocation.arguments.has(QStringLiteral("output"))) {
        invocation.console.warn(tr("--save ID and --output F go together."));
        return WrongUsage;
    }
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const auto customer = customerOf(file->connection(), invocation.arguments.positional()[2]);
    if (!customer) return failed(invocation, customer.problem());
    if (saves) return save(invocation, *file, *customer);
    for (const history::Attachment& one : history::attachmentsOf(file->connection(), *customer))
        invocation.console.print(QStringLiteral("%1  %2  %3  %4  %5")
                                     .arg(one.id.value)
                                     .arg(one.added.toLocalTime().date().toString(Qt::ISODate))
                                     .arg(one.size)
                                     .arg(one.type, Console::oneLine(one.name)));
    return Done;
}

constexpr int kMostPaths = 10'000;

} // namespace

std::vector<Command> attachCommands() {
    return {
        {QStringLiteral("attach"), QStringLiteral("FILE CUSTOMER PATH..."), 3, kMostPaths, {}, attach},
        {QStringLiteral("files"),
         QStringLiteral("FILE CUSTOMER [--save ID --output F]"),
         2,
         2,
         {{QStringLiteral("save"), QStringLiteral("ID"), false},
          {QStringLiteral("output"), QStringLiteral("F"), false}},
         files},
    };
}

} // namespace clientela::cli
