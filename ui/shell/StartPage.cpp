#include "ui/shell/StartPage.h"

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

QWidget* makeFoot(const QString& path) {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    auto* caption = new QLabel(StartPage::tr("Your file"));
    setFontRole(caption, FontRole::Caption);
    setInk(caption, Ink::Text2);
    column->addWidget(caption);
    column->addWidget(new ElidedLabel(QDir::toNativeSeparators(path)));
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
    page->addFoot(makeFoot(desk.file().file().path()));
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
