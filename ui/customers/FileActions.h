#pragma once

#include "history/MailToCard.h"
#include "ui/customers/FileDrop.h"
#include "ui/desk/Desk.h"

#include <memory>

class QTemporaryDir;

namespace clientela::ui {

class Answers;

/// What is done with files of cards, by whichever page: kept, shown, opened, saved, removed. Files are read by jobs,
/// changes are queued and undone like all others; what goes wrong is told by the desk.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// `page` is where dialogs stand; it owns this.
    FileActions(Desk& desk, Answers& answers, QWidget* page);
    ~FileActions() override;

    /// Keeps files on a card, all or none; e-mails among them go into its timeline.
    void add(CustomerId customer, const DroppedFiles& files);
    /// Asks for a file and keeps it.
    void addByDialog(CustomerId customer);
    /// Asks for a picture, keeps it and puts it into the head of the card.
    void addPhotoByDialog(CustomerId customer);
    /// Keeps e-mails on the cards that their addresses name, and shows the card of the last one. Where several have an
    /// address it is asked whose it is; where nobody has it, a new card is offered, and the e-mail is kept as soon as
    /// it is saved, or `here`, the card in front (null: none is).
    void addMail(const DroppedFiles& files, CustomerId here = {});

    /// An e-mail that was kept on one card while its sender is on another one.
    struct Misplaced {
        CustomerId on;
        InteractionId interaction;
        QString sender; ///< the address
        CustomerId other;
        QString otherName;
        history::IncomingMail mail;
    };
    /// Takes it from where it is and keeps it on the other card, which is shown then.
    void moveMail(const Misplaced& mail);

    void preview(const history::Attachment& file);
    /// Hands a copy to the system's program for such files; the copy goes when the page goes.
    void open(const history::Attachment& file);
    void save(const history::Attachment& file);
    void remove(const history::Attachment& file);
    void setPhoto(const history::Attachment& file, bool isPhoto);

Q_SIGNALS:
    void misplaced(const clientela::ui::FileActions::Misplaced& mail);

private:
    using Incoming = std::vector<history::IncomingFile>;
    struct Candidate {
        CustomerId id;
        QString name;
    };
    struct FoundMail {
        history::IncomingMail mail;
        std::vector<Candidate> cards;
    };
    struct Finding {
        std::vector<FoundMail> mails;
        Candidate here; ///< the card in front, where something may be kept on it
    };
    static Result<Incoming> readAll(const DroppedFiles& files, JobControl& control);
    void keep(CustomerId customer, const Incoming& files, bool asPhoto);
    void addOne(CustomerId customer, const QString& path, bool asPhoto);
    void keepMail(const std::vector<FoundMail>& found, const Candidate& here);
    void keepMailOn(CustomerId customer, const history::IncomingMail& mail);
    /// No card has their addresses: says so, offers the one in front, and a new one where it is a single address.
    void offerCard(const std::vector<history::IncomingMail>& strangers, const Candidate& here);
    void beginCardFor(const std::vector<history::IncomingMail>& strangers, const formats::MailAddress& whose);
    /// Keeps what waits for a card with its address, once there is one.
    void keepWaiting();
    void changed(const Result<storage::Written<void>>& outcome, const QString& title);
    /// Reads the bytes by a job and hands them on; tells what is wrong with them.
    void withBytes(const history::Attachment& file, std::function<void(const QByteArray&)> done);
    void write(const history::Attachment& file, const QString& path);

    Desk& desk_;
    Answers& answers_;
    QWidget* page_;
    std::vector<history::IncomingMail> waiting_; ///< for the card that was begun for them
    std::unique_ptr<QTemporaryDir> copies_;      ///< what other programs were given
};

} // namespace clientela::ui
