#include "ui/shell/ThinningDialog.h"

#include "office/Settings.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Buttons.h"
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

constexpr int kUsualYears = 2;
constexpr int kMostYears = 50;
constexpr int kWidth = 520;

} // namespace

ThinningDialog::ThinningDialog(Desk& desk, QWidget* parent)
    : Dialog(parent), desk_(desk), years_(new QSpinBox(this)), words_(new QLabel(this)) {
    setWindowTitle(tr("Thin the log"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(grown(kWidth));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k16);
    years_->setRange(0, kMostYears);
    years_->setSuffix(tr(" years", "after a number"));
    years_->setSpecialValueText(tr("of today only"));
    const int kept = app::keepYears(desk.connection());
    years_->setValue(kept > 0 ? kept : kUsualYears);
    form->addRow(tr("&Keep every detail for"), years_);
    all->addLayout(form);
    words_->setObjectName(QStringLiteral("ThinningWords"));
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words_->setMinimumHeight(words_->fontMetrics().lineSpacing() * 8); // of the longest; the dialog does not jump
    setInk(words_, Ink::Text2);
    all->addWidget(words_, 1);

    auto* buttons = new QDialogButtonBox(this);
    thin_ = buttons->addButton(tr("Thin the log"), QDialogButtonBox::AcceptRole);
    setButtonRole(thin_, ButtonRole::Danger);
    auto* keep = buttons->addButton(tr("Keep everything"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    connect(years_, &QSpinBox::valueChanged, this, &ThinningDialog::plan);
    years_->setFocus();
    plan();
}

int ThinningDialog::years() const { return years_->value(); }

void ThinningDialog::plan() {
    thin_->setEnabled(false);
    words_->setText(tr("Going through the log…"));
    planning_.start(
        desk_.jobs(),
        [&file = desk_.file().file(), before = app::thinnedBefore(desk_.file().today(), years())](
            storage::Connection& connection, JobControl& control) -> Result<storage::ThinnedLog> {
            return storage::planThinning(connection, *file.schema(connection), before, control);
        },
        this,
        [this](const Result<storage::ThinnedLog>& planned) {
            if (!planned) return words_->setText(planned.problem().text());
            words_->setText(app::thinningWords(*planned, desk_.locale()).join(QLatin1Char('\n')));
            thin_->setEnabled(!planned->isNothing());
        });
}

namespace {

/// An action of its own, since it can be undone and thinning cannot.
void remember(Desk& desk, QWidget* page, int years) {
    if (years == 0 || years == app::keepYears(desk.connection())) return;
    desk.change(
        QStringLiteral("edit"), ThinningDialog::tr("Keep every detail of the log for %n year(s)", nullptr, years),
        [years](storage::UnitOfWork& work) -> Result<void> {
            office::setSetting(work, QLatin1String(app::kKeepYearsSetting), QString::number(years));
            return {};
        },
        page,
        [&desk](const Result<storage::Written<void>>& saved) {
            if (!saved) desk.fail(saved.problem());
        });
}

void thin(Desk& desk, QWidget* page, int years) {
    const QDateTime before = app::thinnedBefore(desk.file().today(), years);
    const auto control = desk.change(
        QLatin1String(app::kThin), ThinningDialog::tr("Thin the log"),
        [before](storage::UnitOfWork& work) -> Result<storage::ThinnedLog> {
            const auto thinned = storage::thinLog(work, before);
            if (thinned) work.setTitle(app::thinTitle(*thinned));
            return thinned;
        },
        page,
        [&desk](const Result<storage::Written<storage::ThinnedLog>>& thinned) {
            desk.endWork();
            if (!thinned) return desk.fail(thinned.problem());
            desk.tell(ThinningDialog::tr("The log is thinned: %1 became free")
                          .arg(desk.locale().formattedDataSize(thinned->value.bytes)));
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(ThinningDialog::tr("Thinning the log"), control);
}

} // namespace

void askAndThin(Desk& desk, QWidget* page) {
    auto* dialog = new ThinningDialog(desk, page);
    QObject::connect(dialog, &QDialog::accepted, page, [&desk, page, dialog] {
        const int years = dialog->years();
        // What cannot be undone is not done without a backup.
        desk.backups()->snapshot(backup::Reason::BeforeThinning, page,
                                 [&desk, page, years](const Result<backup::CaughtUp>& made) {
                                     if (!made) return desk.fail(made.problem());
                                     remember(desk, page, years);
                                     thin(desk, page, years);
                                 });
    });
    dialog->open();
}

} // namespace clientela::ui
