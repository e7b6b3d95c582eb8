#include "ui/shell/StatusBar.h"

#include "query/Parser.h"
#include "ui/desk/ListDrafts.h"
#include "ui/desk/Page.h"
#include "ui/lists/ListWords.h"
#include "ui/shell/BackupStatus.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace clientela::ui {

namespace {
constexpr int kListNameWidth = 360; ///< of a list that has no name, which is said in words
}

StatusBar::StatusBar(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), texts_(new QWidget), textRow_(new QHBoxLayout(texts_)),
      progress_(new ProgressStrip), stateIcon_(new IconLabel(QStringLiteral("check-circle"))), state_(new QLabel),
      unsavedCards_(new LinkButton(QString())), unsavedLists_(new LinkButton(QString())), usual_(new QWidget(this)),
      row_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("StatusBar"));
    setAccessibleName(tr("Status"));
    setGround(this, Ground::Window);
    setFixedHeight(Heights::standard().row);
    textRow_->setContentsMargins(0, 0, 0, 0);
    textRow_->setSpacing(space::k16);
    setFontRole(state_, FontRole::Caption);
    setInk(state_, Ink::Text2);
    state_->setObjectName(QStringLiteral("FileState"));
    setFontRole(unsavedCards_, FontRole::Caption);
    setFontRole(unsavedLists_, FontRole::Caption);
    unsavedCards_->setToolTip(tr("Goes on with the card"));

    auto* usual = new QHBoxLayout(usual_);
    usual->setContentsMargins(space::k16, 0, space::k16, 0);
    usual->setSpacing(space::k8);
    usual->addWidget(texts_, 1);
    usual->addWidget(progress_);
    usual->addSpacing(space::k8);
    usual->addWidget(stateIcon_);
    usual->addWidget(state_);
    usual->addWidget(unsavedCards_);
    usual->addWidget(unsavedLists_);
    usual->addSpacing(space::k8);
    if (desk_.file().file().shareLock()) {
        auto* shared = new QLabel(tr("On a shared disk, open here"));
        shared->setObjectName(QStringLiteral("ShareState"));
        shared->setToolTip(tr("Nobody else can change the file until it is closed here; others read a copy of it."));
        setFontRole(shared, FontRole::Caption);
        setInk(shared, Ink::Text2);
        usual->addWidget(new IconLabel(QStringLiteral("globe")));
        usual->addWidget(shared);
        usual->addSpacing(space::k8);
    }
    usual->addWidget(new BackupStatus(desk_));
    row_->setContentsMargins(0, 1, 0, 0);
    row_->setSpacing(0);
    row_->addWidget(usual_);

    connect(&desk_, &Desk::workBegan, progress_, &ProgressStrip::begin);
    connect(&desk_, &Desk::workProgressed, progress_, &ProgressStrip::setProgress);
    connect(&desk_, &Desk::workEnded, progress_, &ProgressStrip::end);
    connect(progress_, &ProgressStrip::cancelled, &desk_, &Desk::cancelWork);
    connect(&desk_, &Desk::pendingChanged, this, &StatusBar::showFileState);
    connect(&desk_.drafts(), &Drafts::changed, this, &StatusBar::showFileState);
    connect(&desk_.listDrafts(), &ListDrafts::changed, this, &StatusBar::showFileState);
    connect(unsavedCards_, &QAbstractButton::clicked, this, &StatusBar::goOnWithCard);
    connect(unsavedLists_, &QAbstractButton::clicked, this, &StatusBar::goOnWithList);
    connect(&desk_, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (!committed.revision.isNull()) savedAt_ = QDateTime::currentDateTime();
        showFileState();
    });
    showFileState();
}

StatusBar::~StatusBar() {
    // What stands over it (unsaved changes of a card) goes with it, and has nothing to uncover any more.
    if (over_ != nullptr) disconnect(over_, &QObject::destroyed, this, nullptr);
}

void StatusBar::goOnWithCard() {
    const QMap<qint64, Drafts::Draft>& all = desk_.drafts().all();
    const auto last =
        std::max_element(all.cbegin(), all.cend(), [](const auto& a, const auto& b) { return a.at < b.at; });
    if (last == all.cend()) return;
    Place place;
    place.page = last.key() > 0 ? Place::Page::Card : Place::Page::NewCard;
    place.id = last.key();
    desk_.go(place);
}

QString StatusBar::nameOf(const Place& list) const {
    if (!list.listName.isEmpty()) return list.listName;
    // It has no name yet: by what it asks; one may have left it in the middle of a word.
    const auto tree = query::parse(list.list);
    const ListWords words(desk_, list.kind);
    return tr("New list: %1", "what it asks, in words")
        .arg(tree ? words.wording().list(*tree, words.kind()) : list.list.simplified());
}

/// The one there is, or a menu of them.
void StatusBar::goOnWithList() {
    const QList<qint64> unsaved = desk_.listDrafts().unsaved();
    const auto goTo = [this](qint64 list) {
        Place place;
        place.page = Place::Page::List;
        place.id = list;
        desk_.go(place);
    };
    if (unsaved.size() == 1) return goTo(unsaved.first());
    if (unsaved.isEmpty()) return;
    auto* menu = new QMenu(unsavedLists_);
    menu->setObjectName(QStringLiteral("UnsavedLists"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 list : unsaved) {
        const QString name = nameOf(desk_.listDrafts().find(ListId(list)).value_or(Place()));
        QAction* entry = menu->addAction(
            withoutMnemonic(menu->fontMetrics().elidedText(name, Qt::ElideRight, grown(kListNameWidth))));
        entry->setToolTip(name);
        if (list == listInFront_) {
            entry->setCheckable(true);
            entry->setChecked(true);
        }
        connect(
            entry, &QAction::triggered, this, [goTo, list] { goTo(list); },
            Qt::QueuedConnection); // once the menu is gone
    }
    menu->setToolTipsVisible(true);
    menu->popup(unsavedLists_->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().first());
}

QString StatusBar::savedText() const {
    // A card says it of itself: two times of saving beside each other would leave one to ask which.
    if (!savedAt_.isValid() || ofCard_) return tr("All changes are saved");
    //: %1 is a time, %2 a person
    return tr("Saved %1 by %2")
        .arg(desk_.locale().toString(savedAt_.time(), QStringLiteral("HH:mm")), desk_.file().actorName());
}

void StatusBar::showFileState() {
    state_->setToolTip(QDir::toNativeSeparators(desk_.path()));
    QString icon = QStringLiteral("check-circle");
    const bool isQuiet = !desk_.isReadOnly() && desk_.pendingChanges() == 0;
    const auto cards = isQuiet ? static_cast<int>(desk_.drafts().all().size()) : 0;
    const auto lists = isQuiet ? static_cast<int>(desk_.listDrafts().unsaved().size()) : 0;
    const bool waits = cards + lists > 0;
    state_->setVisible(!waits);
    unsavedCards_->setVisible(cards > 0);
    unsavedLists_->setVisible(lists > 0);
    if (desk_.isReadOnly()) {
        icon = QStringLiteral("eye");
        const bool copy = desk_.standIn() && desk_.standIn()->isCopy;
        state_->setText(desk_.past() ? tr("As of %1, to be read only").arg(desk_.pastText())
                        : copy       ? tr("A copy, to be read only")
                                     : tr("Open to read only"));
    } else if (desk_.pendingChanges() > 0) {
        icon = QStringLiteral("save");
        state_->setText(tr("Saving…"));
    } else if (waits) {
        icon = QStringLiteral("edit");
        unsavedCards_->setText(tr("%n card(s) not saved", nullptr, cards));
        unsavedLists_->setText(tr("%n list(s) not saved", nullptr, lists));
        unsavedLists_->setToolTip(lists == 1 ? tr("Goes on with the list") : tr("Says which, and goes on with one"));
    } else {
        state_->setText(savedText());
    }
    stateIcon_->setIconName(icon);
}

void StatusBar::showTexts(const QStringList& texts) {
    while (QLayoutItem* item = textRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& text : texts) {
        auto* label = new ElidedLabel(text);
        setFontRole(label, FontRole::Caption);
        setInk(label, Ink::Text2);
        textRow_->addWidget(label);
    }
    textRow_->addStretch(1);
}

void StatusBar::showWidget(QWidget* widget) {
    if (over_ != widget) {
        if (over_ != nullptr) {
            row_->removeWidget(over_);
            disconnect(over_, &QObject::destroyed, this, nullptr);
            over_->hide();
        }
        over_ = widget;
        if (over_ != nullptr) {
            row_->addWidget(over_);
            over_->show();
            connect(over_, &QObject::destroyed, this, [this] {
                over_ = nullptr;
                usual_->show();
            });
        }
    }
    usual_->setVisible(over_ == nullptr);
}

void StatusBar::showPage(const Page* page) {
    const Place place = page != nullptr ? page->place() : Place();
    ofCard_ = page != nullptr && place.page == Place::Page::Card;
    listInFront_ = place.page == Place::Page::List ? place.id : 0;
    showFileState();
    showTexts(page != nullptr ? page->statusTexts() : QStringList());
    showWidget(page != nullptr ? page->statusWidget() : nullptr);
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::edge(&painter, rect(), Qt::TopEdge, Theme::of(this).line);
}

} // namespace clientela::ui
