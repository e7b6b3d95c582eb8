#include "ui/shell/StartPage.h"

#include "backup/BackupFolder.h"
#include "base/Failure.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PersonName.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tile.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kName = 320; ///< most of a person's name

QString spelled(const char* key) { return KeyHint::spelled(QKeySequence(QLatin1String(key))); }

/// A word and where that is on the disk.
void addPath(QBoxLayout& column, const QString& words, const QString& path) {
    auto* caption = new QLabel(words);
    setFontRole(caption, FontRole::Caption);
    setInk(caption, Ink::Text2);
    column.addWidget(caption);
    column.addWidget(new ElidedLabel(QDir::toNativeSeparators(path)));
}

/// Who is at work, by the system's name for them until they say another: asked, and in nobody's way.
void addName(QBoxLayout& column, Desk& desk, QWidget& foot) {
    auto* name = new QLineEdit(desk.file().actorName(), &foot);
    name->setMaximumWidth(grown(kName));
    auto* label = new QLabel(StartPage::tr("Your name", "of who opened a new file"), &foot);
    label->setBuddy(name);
    auto* why = new QLabel(StartPage::tr("It stands beside what you do, for those who work with you."), &foot);
    why->setWordWrap(true);
    name->setAccessibleName(label->text());
    name->setAccessibleDescription(why->text());
    setFontRole(why, FontRole::Caption);
    setInk(label, Ink::Text2);
    setInk(why, Ink::Text2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(label);
    row->addWidget(name, 1);
    row->addStretch(0);
    column.addLayout(row);
    column.addWidget(why);
    column.addSpacing(space::k12);
    QObject::connect(name, &QLineEdit::editingFinished, name, [&desk, name] {
        if (name->text().trimmed().isEmpty()) name->setText(desk.file().actorName());
        namePersonAtWork(desk, name->text(), &desk);
    });
    QObject::connect(&desk, &Desk::actorChanged, name, [&desk, name] {
        if (!name->isModified() || !name->hasFocus()) name->setText(desk.file().actorName());
    });
}

QWidget* makeFoot(Desk& desk) {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    if (!desk.isReadOnly() && !desk.file().actor().isNull()) addName(*column, desk, *foot);
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
