#include "base/Failure.h"
#include "ui/customers/CardFiles.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardPhoto.h"
#include "ui/customers/FileActions.h"

// Files on a card: its section of the form, what is dropped on the page, and the photo in the head.

namespace clientela::ui {

void CardPage::buildFiles() {
    actions_ = new FileActions(desk(), answers_, this);
    files_ = new CardFiles(session_);
    photo_ = new CardPhoto(desk(), *head_->avatar(), this);
    form_->setFiles(files_);
    const auto current = [this] { return session_.editor.original().id; };
    connect(files_, &CardFiles::addRequested, this, [this, current] { actions_->addByDialog(current()); });
    connect(files_, &CardFiles::previewRequested, actions_, &FileActions::preview);
    connect(files_, &CardFiles::openRequested, actions_, &FileActions::open);
    connect(files_, &CardFiles::saveRequested, actions_, &FileActions::save);
    connect(files_, &CardFiles::removeRequested, actions_, &FileActions::remove);
    connect(files_, &CardFiles::photoRequested, actions_, &FileActions::setPhoto);
    connect(actions_, &FileActions::misplaced, this, [this](const FileActions::Misplaced& mail) {
        misplaced_ = mail;
        showNotice();
    });
    drop_ = new FileDrop(this, FileDrop::Takes::Anything);
    connect(drop_, &FileDrop::dropped, this,
            [this, current](const DroppedFiles& files) { actions_->add(current(), files); });
}

void CardPage::showFiles() {
    const bool takes = !session_.editor.isNew() && !isAway() && !session_.readOnly;
    drop_->setText(takes ? tr("Keep on the card of %1").arg(session_.editor.original().shownName()) : QString());
    if (session_.editor.isNew() || gone_) return;
    const CustomerId id = session_.editor.original().id;
    files_->setFiles(history::attachmentsOf(desk().connection(), id));
    form_->setFileCount(files_->count());
    photo_->show(id);
}

bool CardPage::hasMisplacedMail() const { return misplaced_ && misplaced_->on == session_.editor.original().id; }

void CardPage::addFile(bool asPhoto) {
    if (!takesNew()) return;
    if (asPhoto) return actions_->addPhotoByDialog(session_.editor.original().id);
    actions_->addByDialog(session_.editor.original().id);
}

void CardPage::showMessage(qint64 interaction) {
    try {
        if (const auto file = history::attachmentOf(desk().connection(), InteractionId(interaction)))
            actions_->preview(*file);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

} // namespace clientela::ui
