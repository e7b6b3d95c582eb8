#include "ui/customers/FileActions.h"

#include "base/AtomicFile.h"
#include "base/Failure.h"
#include "storage/Contents.h"
#include "ui/customers/FilePreview.h"
#include "ui/widgets/Answers.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

namespace clientela::ui {

using history::Attachment;

namespace {

constexpr qint64 kMostAtOnce = 10 * history::kLargestFile; ///< bytes of one drop: they are all in memory for a moment

/// Where copies for other programs stand: of this person and session, in memory where the system has such a place.
QString placeForCopies() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QDir::tempPath() : runtime) + QStringLiteral("/clientela-XXXXXX");
}

QString nameOf(storage::Connection& connection, CustomerId id) {
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), id);
    return rows.next() ? rows.text(0) : QString::number(id.value);
}

/// Neither deleted nor archived.
bool isInUse(storage::Connection& connection, CustomerId id) {
    return connection.query(QStringLiteral("SELECT 1 FROM customer WHERE id = ? AND archived = 0"), id).next();
}

/// Whose e-mail it is, where that is another card than the one that it was kept on.
std::optional<FileActions::Misplaced> misplacedOn(CustomerId customer, const history::KeptMail& kept,
                                                  const history::IncomingMail& mail, storage::Connection& connection,
                                                  const QString& own) {
    const std::vector<CustomerId> cards = history::cardsOf(connection, mail.message, own);
    if (cards.empty() || mail.message.from.empty() || std::find(cards.begin(), cards.end(), customer) != cards.end())
        return std::nullopt;
    return FileActions::Misplaced{
        customer, kept.interaction, mail.message.from.front().address, cards.front(), nameOf(connection, cards.front()),
        mail};
}

/// A name that stands for itself in a folder.
QString safeName(const Attachment& file) {
    QString name = QFileInfo(file.name).fileName();
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..")) name = QStringLiteral("file");
    return QString::number(file.id.value) + QLatin1Char('-') + name.right(150);
}

} // namespace

FileActions::FileActions(Desk& desk, Answers& answers, QWidget* page)
    : QObject(page), desk_(desk), answers_(answers), page_(page) {
    connect(&desk, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (!waiting_.empty() && committed.of(QStringLiteral("customer")).count > 0) keepWaiting();
    });
}

FileActions::~FileActions() = default;

Result<FileActions::Incoming> FileActions::readAll(const DroppedFiles& files, JobControl& control) {
    Incoming incoming = files.messages;
    qint64 total = 0;
    for (const QString& path : files.paths) {
        control.check();
        auto one = history::readFile(path);
        if (!one) return one.problem();
        total += one->bytes.size();
        if (total > kMostAtOnce)
            return Problem{tr("These are more files than fit at once."), tr("The card is as it was."),
                           tr("Add them in several goes.")};
        incoming.push_back(std::move(*one));
    }
    for (const history::IncomingFile& one : incoming)
        if (one.bytes.size() > history::kLargestFile)
            return Problem{tr("%1 is too large to be kept on a card.").arg(one.name), tr("The card is as it was."), {}};
    return incoming;
}

void FileActions::add(CustomerId customer, const DroppedFiles& files) {
    desk_.jobs().run([files](storage::Connection&, JobControl& control) { return readAll(files, control); }, this,
                     [this, customer](const Result<Incoming>& incoming) {
                         if (!incoming) return desk_.fail(incoming.problem());
                         keep(customer, *incoming, false);
                     });
}

void FileActions::keep(CustomerId customer, const Incoming& files, bool asPhoto) {
    struct Kept {
        qint64 added = 0;
        QString last;  ///< what the last one is called
        QString title; ///< of the change
        std::optional<Misplaced> misplaced;
    };
    const auto count = static_cast<int>(files.size());
    if (count == 0) return;
    const QString first = files.front().name;
    const QString title = asPhoto      ? tr("Photo: %1").arg(first)
                          : count == 1 ? tr("File added: %1").arg(first)
                                       : tr("%n file(s) added", nullptr, count);
    desk_.change(
        QStringLiteral("attach"), title,
        [customer, files, asPhoto, title, by = desk_.file().actorName(),
         own = desk_.file().business().email](storage::UnitOfWork& work) -> Result<Kept> {
            Kept kept;
            kept.title = title;
            for (const history::IncomingFile& file : files) {
                kept.last = file.name;
                if (const auto mail = history::mailIn(file)) {
                    const history::KeptMail one = history::keepMail(work, customer, *mail, by);
                    kept.added += one.wasThere ? 0 : 1;
                    if (auto elsewhere = misplacedOn(customer, one, *mail, work.connection(), own))
                        kept.misplaced = std::move(elsewhere);
                    if (files.size() == 1) kept.title = tr("E-mail kept: %1").arg(mail->message.subject);
                    continue;
                }
                const history::Attached attached = history::attach(work, customer, file, by);
                kept.added += attached.wasThere ? 0 : 1;
                if (asPhoto) {
                    history::setPhoto(work, attached.id, true);
                    kept.added = 1;
                }
            }
            work.setTitle(kept.title);
            if (kept.added == 0) work.abandon();
            return kept;
        },
        this,
        [this](const Result<storage::Written<Kept>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            if (outcome->value.added == 0)
                return desk_.tell(tr("%1 is on this card already.").arg(outcome->value.last));
            desk_.tell(outcome->value.title, outcome->committed.revision.value);
            if (outcome->value.misplaced) Q_EMIT misplaced(*outcome->value.misplaced);
        });
}

void FileActions::moveMail(const Misplaced& mail) {
    const QString title = tr("E-mail put on the card of %1").arg(mail.otherName);
    desk_.change(
        QStringLiteral("attach"), title,
        [mail, by = desk_.file().actorName()](storage::UnitOfWork& work) -> Result<void> {
            history::removeInteraction(work, mail.interaction);
            history::keepMail(work, mail.other, mail.mail, by);
            return {};
        },
        this,
        [this, title, other = mail.other](const Result<storage::Written<void>>& outcome) {
            changed(outcome, title);
            if (outcome) desk_.go({Place::Page::Card, other.value, {}, {}, {}, {}, {}});
        });
}

void FileActions::addOne(CustomerId customer, const QString& path, bool asPhoto) {
    if (path.isEmpty()) return;
    desk_.jobs().run(
        [path, asPhoto](storage::Connection&, JobControl& control) -> Result<Incoming> {
            auto incoming = readAll({{path}, {}}, control);
            if (incoming && asPhoto && !history::isPicture(history::typeOf(incoming->front())))
                return Problem{tr("%1 is no picture.").arg(incoming->front().name), tr("The card is as it was."),
                               tr("Choose a JPEG or PNG file.")};
            return incoming;
        },
        this,
        [this, customer, asPhoto](const Result<Incoming>& incoming) {
            if (!incoming) return desk_.fail(incoming.problem());
            keep(customer, *incoming, asPhoto);
        });
}

void FileActions::addByDialog(CustomerId customer) {
    FileQuestion question;
    question.title = tr("Add a file to this card");
    answers_.openFile(page_, question, [this, customer](const QString& path) { addOne(customer, path, false); });
}

void FileActions::addPhotoByDialog(CustomerId customer) {
    FileQuestion question;
    question.title = tr("Photo of this card");
    question.filters = {tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")};
    answers_.openFile(page_, question, [this, customer](const QString& path) { addOne(customer, path, true); });
}

void FileActions::addMail(const DroppedFiles& files, CustomerId here) {
    desk_.jobs().run(
        [files, here, own = desk_.file().business().email](storage::Connection& connection,
                                                           JobControl& control) -> Result<Finding> {
            const auto incoming = readAll(files, control);
            if (!incoming) return incoming.problem();
            Finding all;
            if (isInUse(connection, here)) all.here = {here, nameOf(connection, here)};
            for (const history::IncomingFile& file : *incoming) {
                auto mail = history::mailIn(file);
                if (!mail)
                    return Problem{tr("%1 is no e-mail that can be read.").arg(file.name), tr("Nothing was kept."),
                                   tr("Drop it on the card that it belongs to; there every file is kept.")};
                FoundMail found{std::move(*mail), {}};
                for (const CustomerId id : history::cardsOf(connection, found.mail.message, own))
                    found.cards.push_back({id, nameOf(connection, id)});
                all.mails.push_back(std::move(found));
            }
            return all;
        },
        this,
        [this](const Result<Finding>& found) {
            if (!found) return desk_.fail(found.problem());
            keepMail(found->mails, found->here);
        });
}

void FileActions::keepMail(const std::vector<FoundMail>& found, const Candidate& here) {
    std::vector<history::IncomingMail> strangers;
    for (const FoundMail& one : found) {
        if (one.cards.size() == 1) {
            keepMailOn(one.cards.front().id, one.mail);
            continue;
        }
        const formats::MailMessage& message = one.mail.message;
        const QString who = message.from.empty() ? one.mail.file.name : message.from.front().address;
        if (one.cards.empty()) {
            strangers.push_back(one.mail);
            continue;
        }
        constexpr size_t kOffered = 4;
        Question question;
        question.title = tr("Whose e-mail is it?");
        question.line = tr("Several cards have an address of “%1”. The others can be chosen by dropping it on them.")
                            .arg(message.subject.isEmpty() ? who : message.subject);
        question.choices.push_back({tr("Nobody’s", "an e-mail is kept on no card"), {}});
        const auto offered = std::min(one.cards.size(), kOffered);
        for (size_t i = 0; i < offered; ++i) question.choices.push_back({one.cards[i].name, {}});
        answers_.ask(page_, question, [this, one](int choice) {
            if (choice > 0) keepMailOn(one.cards[static_cast<size_t>(choice) - 1].id, one.mail);
        });
    }
    if (!strangers.empty()) offerCard(strangers, here);
}

void FileActions::offerCard(const std::vector<history::IncomingMail>& strangers, const Candidate& here) {
    const QString own = desk_.file().business().email;
    QStringList addresses;
    for (const history::IncomingMail& mail : strangers) {
        const auto whose = history::correspondentOf(mail.message, own);
        addresses += whose ? whose->address : mail.file.name;
    }
    addresses.removeDuplicates();
    const QString unknown = tr("No card has the address %1.").arg(addresses.join(QStringLiteral(", ")));
    const auto whose = history::correspondentOf(strangers.front().message, own);
    const bool single = addresses.size() == 1 && whose.has_value();
    if (!single && here.id.isNull())
        return desk_.fail({unknown, tr("What was sent by them was not kept.", "e-mails"),
                           tr("Choose one of them alone to make a card for it.", "e-mails")});
    Question question;
    question.title = unknown;
    question.line =
        single ? tr("It is kept on a new card as soon as you save that, or on another once it has the address.",
                    "an e-mail")
               : tr("Choose one of them alone to make a card for it.", "e-mails");
    question.choices = {{tr("Do not keep it", "an e-mail"), {}}};
    if (!here.id.isNull()) question.choices.push_back({tr("On the card of %1", "an e-mail").arg(here.name), {}});
    if (single) question.choices.push_back({tr("New card"), {}});
    question.choices.back().kind = Question::Choice::Kind::Primary;
    answers_.ask(page_, question, [this, strangers, whose, here](int choice) {
        if (choice == 0) return;
        if (choice == 2 || here.id.isNull()) return beginCardFor(strangers, *whose);
        Incoming files;
        for (const history::IncomingMail& mail : strangers) files.push_back(mail.file);
        keep(here.id, files, false);
    });
}

void FileActions::beginCardFor(const std::vector<history::IncomingMail>& strangers, const formats::MailAddress& whose) {
    waiting_.insert(waiting_.end(), strangers.begin(), strangers.end());
    Place place;
    place.page = Place::Page::NewCard;
    place.text = QStringLiteral("%1 %2").arg(whose.name, whose.address).trimmed();
    desk_.go(place);
}

void FileActions::keepWaiting() {
    for (const history::IncomingMail& mail : std::exchange(waiting_, {})) {
        const auto cards = history::cardsOf(desk_.connection(), mail.message, desk_.file().business().email);
        if (cards.empty())
            waiting_.push_back(mail);
        else
            keep(cards.front(), {mail.file}, false);
    }
}

void FileActions::keepMailOn(CustomerId customer, const history::IncomingMail& mail) {
    keep(customer, {mail.file}, false);
    desk_.go({Place::Page::Card, customer.value, {}, {}, {}, {}, {}});
}

void FileActions::preview(const Attachment& file) {
    auto* dialog = new FilePreview(desk_, file, page_);
    connect(dialog, &FilePreview::openRequested, this, &FileActions::open);
    connect(dialog, &FilePreview::saveRequested, this, &FileActions::save);
    dialog->Dialog::open();
}

void FileActions::withBytes(const Attachment& file, std::function<void(const QByteArray&)> done) {
    desk_.jobs().run(
        [file](storage::Connection& connection, JobControl&) -> Result<QByteArray> {
            const auto bytes = storage::contentOf(connection, file.content);
            if (bytes) return *bytes;
            return Problem{tr("The content of %1 is damaged.").arg(file.name),
                           tr("Backups of an earlier day may hold it whole."),
                           tr("Restore one into a file of its own and look there.")};
        },
        this,
        [this, done = std::move(done)](const Result<QByteArray>& bytes) {
            if (!bytes) return desk_.fail(bytes.problem());
            done(*bytes);
        });
}

void FileActions::open(const Attachment& file) {
    if (history::isProgram(file.type)) return desk_.tell(tr("%1 is a program; it can be saved only.").arg(file.name));
    withBytes(file, [this, file](const QByteArray& bytes) {
        if (!copies_) copies_ = std::make_unique<QTemporaryDir>(placeForCopies());
        QFile copy(copies_->filePath(safeName(file)));
        const Problem failed{tr("%1 could not be handed to its program.").arg(file.name), tr("The card is as it was."),
                             tr("Save it, and open it from there.")};
        if (!copy.exists()) {
            if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
                return desk_.fail(failed);
            copy.close();
            // To be read: what is changed in a copy would be lost.
            copy.setPermissions(QFileDevice::ReadOwner);
        }
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName()))) desk_.fail(failed);
    });
}

void FileActions::save(const Attachment& file) {
    FileQuestion question;
    question.title = tr("Save %1").arg(file.name);
    question.name = QFileInfo(file.name).fileName();
    answers_.saveFile(page_, question, [this, file](const QString& path) {
        if (!path.isEmpty()) write(file, path);
    });
}

void FileActions::write(const Attachment& file, const QString& path) {
    desk_.jobs().run(
        [file, path](storage::Connection& connection, JobControl&) -> Result<bool> {
            try {
                const auto bytes = storage::contentOf(connection, file.content);
                if (!bytes) return false;
                AtomicFile out(path);
                out.write({bytes->constData(), static_cast<size_t>(bytes->size())});
                out.commit();
                return true;
            } catch (const Failure& failure) {
                return failure.problem();
            }
        },
        this,
        [this, file, path](const Result<bool>& written) {
            if (!written) return desk_.fail(written.problem());
            if (*written) return desk_.tell(tr("Saved %1").arg(QFileInfo(path).fileName()));
            desk_.fail({tr("The content of %1 is damaged.").arg(file.name), tr("Nothing was written."),
                        tr("Restore a backup into a file of its own and look there.")});
        });
}

void FileActions::changed(const Result<storage::Written<void>>& outcome, const QString& title) {
    if (!outcome) return desk_.fail(outcome.problem());
    desk_.tell(title, outcome->committed.revision.value);
}

void FileActions::remove(const Attachment& file) {
    const QString title = tr("Removed: %1").arg(file.name);
    desk_.change(
        QStringLiteral("delete"), title,
        [id = file.id](storage::UnitOfWork& work) -> Result<void> {
            history::removeAttachment(work, id);
            return {};
        },
        this, [this, title](const Result<storage::Written<void>>& outcome) { changed(outcome, title); });
}

void FileActions::setPhoto(const Attachment& file, bool isPhoto) {
    const QString title = isPhoto ? tr("Photo: %1").arg(file.name) : tr("No longer the photo: %1").arg(file.name);
    desk_.change(
        QStringLiteral("attach"), title,
        [id = file.id, isPhoto](storage::UnitOfWork& work) -> Result<void> {
            history::setPhoto(work, id, isPhoto);
            return {};
        },
        this, [this, title](const Result<storage::Written<void>>& outcome) { changed(outcome, title); });
}

} // namespace clientela::ui
