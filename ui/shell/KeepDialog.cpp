#include "ui/shell/KeepDialog.h"

#include "base/Failure.h"
#include "office/Settings.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {
constexpr int kWide = 480;
constexpr int kMost = 1000;
} // namespace

KeepDialog::KeepDialog(const backup::ThinningPolicy& policy, QWidget* parent) : Dialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How long backups are kept"));
    setMinimumWidth(grown(kWide));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* line =
        new QLabel(tr("Of older snapshots only the first of each period stays, and one a year for ever. Pinned "
                      "ones stay whatever their age. Every single change can be brought back all the same."),
                   this);
    line->setWordWrap(true);
    setInk(line, Ink::Text2);
    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k16);
    const auto count = [&](const QString& label, int value, int least) {
        auto* box = new QSpinBox(this);
        box->setRange(least, kMost);
        box->setValue(value);
        form->addRow(label, box);
        return box;
    };
    auto* hours = count(tr("One an hour, for so many &hours"), policy.hours, 0);
    auto* days = count(tr("One a day, for so many &days"), policy.days, 0);
    auto* weeks = count(tr("One a week, for so many &weeks"), policy.weeks, 0);
    auto* months = count(tr("One a month, for so many &months"), policy.months, 0);
    auto* newest = count(tr("So many of the &newest in any case"), policy.newest, 1);
    auto* box = new QDialogButtonBox(this);
    auto* keep = box->addButton(tr("Keep them so"), QDialogButtonBox::AcceptRole);
    auto* leave = box->addButton(tr("Change nothing"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    setButtonRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(title);
    column->addWidget(line);
    column->addLayout(form);
    column->addSpacing(space::k8);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [=, this] {
        accept();
        Q_EMIT chosen({hours->value(), days->value(), weeks->value(), months->value(), newest->value()});
    });
    hours->setFocus();
}

QString keepingWords(const backup::ThinningPolicy& policy) {
    //: how long backups are kept: numbers of hours, days, weeks and months
    return KeepDialog::tr(
               "One an hour is kept for %1 h, one a day for %2 days, one a week for %3 weeks, one a month for "
               "%4 months, one a year for ever.")
        .arg(policy.hours)
        .arg(policy.days)
        .arg(policy.weeks)
        .arg(policy.months);
}

void askHowLongToKeep(Desk& desk, QWidget* page) {
    backup::ThinningPolicy kept;
    try {
        kept = backup::policyOf(desk.connection());
    } catch (const Failure& failure) {
        return desk.fail(failure.problem());
    }
    auto* dialog = new KeepDialog(kept, page);
    QObject::connect(dialog, &KeepDialog::chosen, page, [&desk, page, kept](const backup::ThinningPolicy& policy) {
        if (policy == kept) return;
        desk.change(
            QStringLiteral("edit"), KeepDialog::tr("How long backups are kept"),
            [policy](storage::UnitOfWork& work) -> Result<void> {
                office::setSetting(work, QLatin1String(backup::kKeepSetting), backup::wordsOf(policy));
                return {};
            },
            page,
            [&desk](const Result<storage::Written<void>>& outcome) {
                if (!outcome) return desk.fail(outcome.problem());
                desk.tell(KeepDialog::tr("From the next backup on they are kept so"),
                          outcome->committed.revision.value);
            });
    });
    dialog->open();
}

} // namespace clientela::ui
