#pragma once

#include "ui/customers/FileActions.h"

namespace clientela::ui {

class Avatar;
class CardBeginnings;
class CardFiles;
class CardPhoto;
struct CardSession;
class FileDrop;

/// The files of a card: their section of its form, what is dropped on its page, and the photo in its head. Owned by the
/// page.
class CardAttachments : public QObject {
    Q_OBJECT

public:
    CardAttachments(Desk& desk, Answers& answers, CardSession& session, CardBeginnings& beginnings, Avatar& photo,
                    QWidget* page);

    /// What stands in the form's section; whoever puts it there owns it.
    [[nodiscard]] CardFiles* section() const { return files_; }
    /// Shows the card's. Throws a Failure where the file cannot be read.
    void show();
    /// Asks for a file, or a photo, and keeps it.
    void add(bool asPhoto);
    /// The e-mail that an entry of the timeline came from.
    void showMessage(qint64 interaction);

    /// An e-mail that was kept on this card while its sender is on another: until it is settled, or something else is
    /// done. Null: there is none.
    [[nodiscard]] const FileActions::Misplaced* misplaced() const;
    void moveMisplaced();
    void leaveMisplaced() { misplaced_.reset(); }

Q_SIGNALS:
    void counted(int files);
    void misplacedChanged();

private:
    Desk& desk_;
    CardSession& session_;
    CardBeginnings& beginnings_;
    FileActions* actions_;
    CardFiles* files_;
    CardPhoto* photo_;
    FileDrop* drop_;
    std::optional<FileActions::Misplaced> misplaced_;
};

} // namespace clientela::ui
