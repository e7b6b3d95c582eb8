#include "ui/shell/BackupStatus.h"

#include "ui/desk/Desk.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace clientela::ui {

namespace {

constexpr int kRefreshEvery = 20'000; // ms
constexpr qint64 kBannerAfter = 3600; // s
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace

BackupStatus::BackupStatus(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), icon_(new IconLabel(QStringLiteral("check-circle"))), text_(new QLabel),
      more_(new LinkButton(QString())) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(icon_);
    row->addWidget(text_);
    row->addWidget(more_);
    setFontRole(text_, FontRole::Caption);
    setFontRole(more_, FontRole::Caption);
    text_->setObjectName(QStringLiteral("BackupState"));
    more_->setObjectName(QStringLiteral("BackupMore"));
    setCursor(Qt::PointingHandCursor);
    connect(more_, &QAbstractButton::clicked, this, &BackupStatus::goToBackups);
    if (desk_.backups() == nullptr) {
        hide();
        return;
    }
    connect(desk_.backups(), &backup::Keeper::changed, this, &BackupStatus::refresh);
    connect(&clock_, &QTimer::timeout, this, &BackupStatus::refresh);
    clock_.start(kRefreshEvery);
    refresh();
}

void BackupStatus::goToBackups() {
    Place place;
    place.page = Place::Page::File;
    place.text = QStringLiteral("backups");
    desk_.go(place);
}

void BackupStatus::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) goToBackups();
}

QString BackupStatus::ageText() const {
    const qint64 age = desk_.backups()->state().upToDate.secsTo(QDateTime::currentDateTime());
    if (age < kMinute) return tr("Backed up just now");
    if (age < kHour) return tr("Backed up %n minute(s) ago", nullptr, static_cast<int>(age / kMinute));
    if (age < kDay) return tr("Backed up %n hour(s) ago", nullptr, static_cast<int>(age / kHour));
    return tr("Backed up %n day(s) ago", nullptr, static_cast<int>(age / kDay));
}

void BackupStatus::refresh() {
    const backup::Keeper::State& state = desk_.backups()->state();
    const bool failing = state.problem.has_value();
    const bool ahead = state.ahead.has_value();
    icon_->setIconName(failing || ahead           ? QStringLiteral("alert-triangle")
                       : state.upToDate.isValid() ? QStringLiteral("check-circle")
                                                  : QStringLiteral("clock"));
    icon_->setInkOf(failing ? Ink::Bad : ahead ? Ink::Warn : Ink::Text2);
    setInk(text_, failing ? Ink::Bad : ahead ? Ink::Warn : Ink::Text2);
    more_->setVisible(failing || ahead);
    setToolTip(failing ? state.problem->text() : tr("Where the backups are, and what is in them"));
    if (failing) {
        //: %1 is a time
        text_->setText(
            tr("Not backed up since %1").arg(desk_.locale().toString(state.failingSince.time(), QLocale::ShortFormat)));
        more_->setText(tr("Why"));
        more_->setAccessibleDescription(state.problem->text());
        if (!told_ && state.failingSince.secsTo(QDateTime::currentDateTime()) >= kBannerAfter) {
            told_ = true;
            desk_.fail(*state.problem);
        }
        return;
    }
    told_ = false;
    if (ahead) {
        text_->setText(tr("The backups hold later changes"));
        more_->setText(tr("Look"));
        return;
    }
    text_->setText(state.upToDate.isValid() ? ageText() : state.working ? tr("Backing up…") : tr("Not backed up yet"));
}

} // namespace clientela::ui
