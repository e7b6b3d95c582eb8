#include "ui/shell/StartPage.h"

#include "backup/BackupFolder.h"
#include "base/Failure.h"
#include "ui/shell/Pages.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tile.h"

#include <QDir>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

QString spelled(const char* key) { return KeyHint::spelled(QKeySequence(QLatin1String(key))); }

/// A word and where that is on the disk.
void addPath(QBoxLayout& column, const QString& words, const QString& path) {
    auto* caption = new QLabel(words);
    setFontRole(caption, FontRole::Caption);
    setInk(caption, Ink::Text2);
    column.addWidget(caption);
    column.addWidget(new ElidedLabel(QDir::toNativeSeparators(path)));
}

QWidget* makeFoot(const Desk& desk) {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    addPath(*column, StartPage::tr("Your file"), desk.file().file().path());
    try {
        const QString backups = backup::BackupFolder::of(desk.connection()).path();
        column->addSpacing(space::k8);
        addPath(*column, StartPage::tr("Its backups, made by themselves", "over the folder they are in"), backups);
    } catch (const Failure&) {
        // Where it cannot be told, the page of the file and the status bar tell of the trouble.
    }
    return foot;
}

} // namespace

StartPage::StartPage(Desk& desk, QWidget* parent) : Page(desk, parent) {
    setGround(this, Ground::Base);
    auto* page = new EmptyPage;
    page->setApplicationIcon();
    page->setHeading(tr("Who are your customers?"), tr("Everything you enter stays in one file on this computer."));
    first_ = this;
    if (!desk.isReadOnly() && isBuilt(Place::Page::Import)) {
        Tile* tile = page->addTile(QStringLiteral("file-spreadsheet"), tr("Bring in a file"),
                                   tr("A table as CSV. You see it before it is saved."), spelled("Ctrl+I"));
        connect(tile, &Tile::clicked, this, &StartPage::importRequested);
        first_ = tile;
    }
    if (!desk.isReadOnly() && isBuilt(Place::Page::NewCard)) {
        Tile* tile = page->addTile(QStringLiteral("person-plus"), tr("Enter the first customer"),
                                   tr("A name is enough."), spelled("Ctrl+N"));
        connect(tile, &Tile::clicked, this, [this] {
            Place place;
            place.page = Place::Page::NewCard;
            this->desk().go(place);
        });
        if (first_ == this) first_ = tile;
    }
    Tile* demo = page->addTile(QStringLiteral("store"), tr("Look around with made-up data"),
                               tr("A pastry shop with 2,000 customers, in a file of its own."));
    connect(demo, &Tile::clicked, this, &StartPage::demoRequested);
    if (first_ == this) first_ = demo;
    connect(page->addLink(tr("Open a file…")), &QPushButton::clicked, this, &StartPage::openRequested);
    page->addFoot(makeFoot(desk));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
}

QList<Page::Crumb> StartPage::trail() const { return {{tr("Customers"), {}}}; }

QStringList StartPage::statusTexts() const { return {tr("No customers yet")}; }

void StartPage::focusFirst() { first_->setFocus(); }

bool StartPage::isWanted(const Desk& desk) {
    storage::Rows rows = desk.connection().query(QStringLiteral("SELECT 1 FROM customer LIMIT 1"));
    return !rows.next();
}

} // namespace clientela::ui
