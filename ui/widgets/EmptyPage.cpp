#include "ui/widgets/EmptyPage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tile.h"

#include <QBoxLayout>
#include <QLabel>

namespace clientela::ui {

namespace {

constexpr int kColumn = 536; ///< width of the tiles
constexpr int kIcon = 64;

void takeAll(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        // Later: the tile that was clicked may be among them. Nobody sees them till then.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent), application_(new QLabel(this)), icon_(new IconLabel(QString(), Ink::Hint, 40, this)),
      heading_(new QLabel(this)), line_(new QLabel(this)), tiles_(new QVBoxLayout), links_(new QHBoxLayout),
      foot_(new QVBoxLayout) {
    setFontRole(heading_, FontRole::Heading);
    setInk(line_, Ink::Text2);
    icon_->hide();
    for (QLabel* label : {application_, heading_, line_}) {
        label->setAlignment(Qt::AlignCenter);
        label->hide();
    }
    heading_->setWordWrap(true);
    line_->setWordWrap(true);
    tiles_->setSpacing(space::k8);
    links_->setSpacing(20);
    links_->setAlignment(Qt::AlignCenter);
    foot_->setSpacing(space::k24);

    auto* column = new QWidget(this);
    column->setMaximumWidth(grown(kColumn));
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::k12);
    inner->addWidget(application_);
    inner->addWidget(icon_, 0, Qt::AlignCenter);
    inner->addSpacing(space::k4);
    inner->addWidget(heading_);
    inner->addWidget(line_);
    inner->addSpacing(space::k8);
    inner->addLayout(tiles_);
    inner->addLayout(links_);
    inner->addLayout(foot_);

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

void EmptyPage::setApplicationIcon() {
    application_->setPixmap(icons::application().pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    application_->show();
    icon_->hide();
}

void EmptyPage::setIconName(const QString& name) {
    icon_->setVisible(!name.isEmpty());
    icon_->setIconName(name);
    application_->hide();
}

void EmptyPage::setHeading(const QString& heading, const QString& line) {
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
    setAccessibleName(heading);
}

Tile* EmptyPage::addTile(const QString& iconName, const QString& title, const QString& line, const QString& key) {
    auto* tile = new Tile(iconName, title, line, key, this);
    tiles_->addWidget(tile);
    all_.append(tile);
    if (all_.size() == 1) setFocusProxy(tile); // whoever goes to the page is at what can be done first
    return tile;
}

LinkButton* EmptyPage::addLink(const QString& text) {
    auto* link = new LinkButton(text, this);
    links_->addWidget(link);
    return link;
}

void EmptyPage::addFoot(QWidget* foot) {
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    foot_->addWidget(line);
    foot_->addWidget(foot);
}

void EmptyPage::clear() {
    all_.clear();
    takeAll(tiles_);
    takeAll(links_);
    takeAll(foot_);
}

void EmptyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!all_.isEmpty()) all_.constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace clientela::ui
