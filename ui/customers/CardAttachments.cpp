#include "ui/customers/CardAttachments.h"

#include "base/Failure.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardFiles.h"
#include "ui/customers/CardPhoto.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/FileDrop.h"

#include <utility>

namespace clientela::ui {

CardAttachments::CardAttachments(Desk& desk, Answers& answers, CardSession& session, CardBeginnings& beginnings,
                                 Avatar& photo, QWidget* page)
    : QObject(page), desk_(desk), session_(session), beginnings_(beginnings),
      actions_(new FileActions(desk, answers, page)), files_(new CardFiles(session)),
      photo_(new CardPhoto(desk, photo, page)), drop_(new FileDrop(page, FileDrop::Takes::Anything)) {
    const auto current = [this] { return session_.editor.original().id; };
    connect(files_, &CardFiles::addRequested, this, [this, current] { actions_->addByDialog(current()); });
    connect(files_, &CardFiles::previewRequested, actions_, &FileActions::preview);
    connect(files_, &CardFiles::openRequested, actions_, &FileActions::open);
    connect(files_, &CardFiles::saveRequested, actions_, &FileActions::save);
    connect(files_, &CardFiles::removeRequested, actions_, &FileActions::remove);
    connect(files_, &CardFiles::photoRequested, actions_, &FileActions::setPhoto);
    connect(actions_, &FileActions::misplaced, this, [this](const FileActions::Misplaced& mail) {
        misplaced_ = mail;
        Q_EMIT misplacedChanged();
    });
    connect(drop_, &FileDrop::dropped, this,
            [this, current](const DroppedFiles& files) { actions_->add(current(), files); });
    connect(&desk, &Desk::began, this, [this] {
        if (std::exchange(misplaced_, std::nullopt)) Q_EMIT misplacedChanged();
    });
}

void CardAttachments::show() {
    const bool takes = session_.isKept() && !session_.presence.isAway() && !session_.readOnly;
    drop_->setText(takes ? tr("Keep on the card of %1").arg(session_.editor.original().shownName()) : QString());
    if (!session_.isKept()) return;
    const CustomerId id = session_.editor.original().id;
    files_->setFiles(history::attachmentsOf(desk_.connection(), id));
    Q_EMIT counted(files_->count());
    photo_->show(id);
}

void CardAttachments::add(bool asPhoto) {
    if (!beginnings_.isAllowed()) return;
    const CustomerId id = session_.editor.original().id;
    if (asPhoto)
        actions_->addPhotoByDialog(id);
    else
        actions_->addByDialog(id);
}

void CardAttachments::showMessage(qint64 interaction) {
    try {
        if (const auto file = history::attachmentOf(desk_.connection(), InteractionId(interaction)))
            actions_->preview(*file);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

const FileActions::Misplaced* CardAttachments::misplaced() const {
    return misplaced_ && misplaced_->on == session_.editor.original().id ? &*misplaced_ : nullptr;
}

void CardAttachments::moveMisplaced() {
    if (misplaced()) actions_->moveMail(FileActions::Misplaced(*misplaced_));
}

} // namespace clientela::ui
