#include "ui/widgets/ProgressStrip.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace clientela::ui {

namespace {

constexpr int kQuietFor = 300; ///< milliseconds in which nothing is shown
constexpr int kTick = 50;
constexpr int kSteps = 10'000; ///< of the bar: totals may not fit an int

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), what_(new ElidedLabel(QString(), this)), bar_(new QProgressBar(this)), count_(new QLabel(this)),
      cancel_(new QPushButton(tr("Cancel", "a running job"), this)) {
    setInk(what_, Ink::Text2);
    setInk(count_, Ink::Text2);
    count_->setFont(figureFont(count_->font()));
    bar_->setTextVisible(false);
    bar_->setRange(0, kSteps);
    setSmall(cancel_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    row->addWidget(what_);
    row->addWidget(bar_, 1);
    row->addWidget(count_);
    row->addWidget(cancel_);
    hide();
    delay_.setSingleShot(true);
    connect(&delay_, &QTimer::timeout, this, &ProgressStrip::reveal);
    connect(&ticker_, &QTimer::timeout, this, &ProgressStrip::tick);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void ProgressStrip::begin(const QString& what) {
    running_ = true;
    what_->setText(what);
    bar_->setAccessibleName(what);
    cancel_->setEnabled(true);
    since_.start();
    setProgress(0, 0);
    delay_.start(kQuietFor);
}

void ProgressStrip::setProgress(qint64 done, qint64 total) {
    if (total > 0) {
        ticker_.stop();
        bar_->setRange(0, kSteps);
        bar_->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps));
        count_->setText(
            tr("%1 of %2", "progress: done of total").arg(locale().toString(done), locale().toString(total)));
        return;
    }
    bar_->setRange(0, 0);
    ticker_.start(kTick);
    tick();
}

void ProgressStrip::tick() {
    count_->setText(tr("%1 s", "seconds a job has taken so far").arg(locale().toString(since_.elapsed() / 1000)));
    bar_->update();
}

void ProgressStrip::reveal() {
    if (running_) show();
}

void ProgressStrip::end() {
    running_ = false;
    delay_.stop();
    ticker_.stop();
    hide();
}

} // namespace clientela::ui
