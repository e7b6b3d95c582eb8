#include "ui/records/MailingNote.h"

#include "ui/widgets/Metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clientela::ui {

MailingNote::MailingNote(QWidget* parent)
    : QWidget(parent), noted_(new QCheckBox(tr("&Note it on their cards as"), this)), name_(new QLineEdit(this)) {
    noted_->setToolTip(tr("It then counts for the limit on contacts and stands in the history of each card. Undo takes "
                          "it back."));
    name_->setAccessibleName(tr("Name of the mailing"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(noted_);
    column->addWidget(name_);
    connect(noted_, &QCheckBox::toggled, this, &MailingNote::take);
    connect(name_, &QLineEdit::editingFinished, this, &MailingNote::take);
    showName();
}

void MailingNote::take() {
    showName();
    if (name() == told_) return; // the focus only passed through
    told_ = name();
    Q_EMIT changed();
}

void MailingNote::propose(const QString& name, bool noted) {
    const QSignalBlocker quiet(noted_);
    proposed_ = name;
    name_->setText(name);
    noted_->setChecked(noted);
    showName();
    told_ = this->name();
}

QString MailingNote::name() const { return noted_->isChecked() ? name_->text().simplified() : QString(); }

void MailingNote::showName() {
    name_->setEnabled(noted_->isChecked());
    // A mailing without a name could not be told from another in the history.
    if (name_->text().simplified().isEmpty()) name_->setText(proposed_);
}

} // namespace clientela::ui
