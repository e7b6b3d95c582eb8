#include "ui/shell/PastDialog.h"

#include "formats/DateText.h"
#include "ui/shell/MomentEdit.h"
#include "ui/shell/MomentText.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {
constexpr int kWide = 440;
}

PastDialog::PastDialog(const QLocale& locale, QDate today, const QDateTime& oldest, QWidget* parent)
    : Dialog(parent), moment_(new MomentEdit(tr("Day"), locale, today, {}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Look at a past day"));
    setMinimumWidth(grown(kWide));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* line = new QLabel(tr("The file as it was then opens in a window of its own, to be read. Today's file stays "
                               "as it is."),
                            this);
    line->setWordWrap(true);
    setInk(line, Ink::Text2);
    auto* hint =
        new QLabel(oldest.isValid()
                       ? tr("The backups reach back to %1.").arg(momentText(formats::DateText(locale), locale, oldest))
                       : tr("There are no backups yet."),
                   this);
    moment_->setEarliest(oldest);
    moment_->setEnabled(oldest.isValid());
    hint->setWordWrap(true);
    setInk(hint, Ink::Hint);
    auto* box = new QDialogButtonBox(this);
    auto* look = box->addButton(tr("Look at it"), QDialogButtonBox::AcceptRole);
    auto* leave = box->addButton(tr("Stay here"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    setButtonRole(look, ButtonRole::Primary);
    look->setDefault(true);
    look->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(title);
    column->addWidget(line);
    column->addWidget(moment_);
    column->addWidget(hint);
    column->addSpacing(space::k8);
    column->addWidget(box);
    connect(moment_, &MomentEdit::changed, this, [this, look] { look->setEnabled(moment_->moment().has_value()); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const auto moment = moment_->moment();
        if (!moment) return;
        accept();
        Q_EMIT chosen(*moment);
    });
    moment_->setFocus();
}

} // namespace clientela::ui
