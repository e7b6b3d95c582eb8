#include "ui/records/FilterBar.h"

#include "app/Listing.h"
#include "lists/Wording.h"
#include "query/Outline.h"
#include "query/Parser.h"
#include "query/Statistics.h"
#include "ui/desk/Desk.h"
#include "ui/desk/RecordKinds.h"
#include "ui/records/FilterPopup.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kRest = 48;       ///< of "+12"
constexpr int kNarrowest = 480; ///< what stands right of the chips, and one of these

Result<std::vector<qint64>> countAll(storage::Connection& connection, const std::vector<app::Listing>& listings,
                                     JobControl& control) {
    std::vector<qint64> counts;
    query::Statistics statistics(connection);
    for (const app::Listing& listing : listings) {
        control.check();
        query::RecordSet records(connection, *listing.catalogues, statistics);
        counts.push_back(records.count(listing.list));
    }
    return counts;
}

} // namespace

FilterBar::FilterBar(Desk& desk, QString kind, std::vector<ChipPreset> presets, QWidget* parent)
    : QWidget(parent), desk_(desk), kind_(std::move(kind)), presets_(std::move(presets)), row_(new QWidget(this)),
      chips_(new QHBoxLayout), rest_(new QToolButton(this)), languageRow_(new QWidget(this)),
      language_(new QLineEdit(this)), languageNote_(new QLabel(this)), known_(desk) {
    build();
    showChips();
}

FilterBar::~FilterBar() { delete popup_; } // it looks into what is known here

void FilterBar::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    row_->setFixedHeight(Heights::standard().bar);
    row_->setMinimumWidth(kNarrowest); // chips give way, the page need not
    auto* row = new QHBoxLayout(row_);
    row->setContentsMargins(space::k16, 0, space::k16, 0);
    row->setSpacing(space::k8);
    chips_->setSpacing(space::k8);
    row->addLayout(chips_);
    rest_->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(rest_, ButtonRole::Flat);
    rest_->hide();
    row->addWidget(rest_);

    auto* add = new QPushButton(icons::icon(QStringLiteral("plus")), tr("Filter"), row_);
    setButtonRole(add, ButtonRole::Flat);
    setSmall(add);
    connect(add, &QPushButton::clicked, this, [this, add] {
        delete popup_;
        popup_ = new FilterPopup(desk_, known_, kind_, window());
        connect(popup_, &FilterPopup::partChosen, this,
                [this](const QString& part) { Q_EMIT filterRequested(filter_.with(part)); });
        popup_->openBeside(add);
    });
    row->addWidget(add);
    row->addStretch(1);

    auto* build = new IconButton(QStringLiteral("lists"), tr("Conditions, each with its count (Ctrl+B)"), row_);
    connect(build, &QAbstractButton::clicked, this, &FilterBar::builderRequested);
    row->addWidget(build);
    auto* code = new IconButton(QStringLiteral("code"), tr("List language (Ctrl+Shift+F)"), row_);
    connect(code, &QAbstractButton::clicked, this, &FilterBar::toggleLanguage);
    row->addWidget(code);
    auto* columns = new IconButton(QStringLiteral("columns"), tr("Columns (Ctrl+Shift+O)"), row_);
    connect(columns, &QAbstractButton::clicked, this, [this, columns] { Q_EMIT columnsRequested(columns); });
    row->addWidget(columns);
    auto* save = new QPushButton(icons::icon(QStringLiteral("bookmark")), tr("Save list"), row_);
    setSmall(save);
    save->setEnabled(!desk_.isReadOnly());
    save->setToolTip(
        desk_.isReadOnly()
            ? desk_.readOnlyReason()
            //: a key
            : tr("What is filtered, to come back to (%1)").arg(KeyHint::named(QKeySequence(QKeySequence::Save))));
    connect(save, &QPushButton::clicked, this, &FilterBar::saveRequested);
    row->addWidget(save);
    all->addWidget(row_);

    auto* line = new QHBoxLayout(languageRow_);
    line->setContentsMargins(space::k16, 0, space::k16, space::k8);
    line->setSpacing(space::k12);
    language_->setAccessibleName(tr("List language"));
    language_->setPlaceholderText(recordKind(kind_).example);
    line->addWidget(language_, 2);
    setInk(languageNote_, Ink::Hint);
    languageNote_->setMinimumWidth(120);
    languageNote_->setWordWrap(true);
    line->addWidget(languageNote_, 1);
    connect(language_, &QLineEdit::textEdited, this, &FilterBar::readLanguage);
    connect(language_, &QLineEdit::returnPressed, this, [this] {
        // What reads as a list may still name a field that does not exist: then it is said, and nothing is asked.
        if (!readLanguage()) return;
        const auto filter = ListFilter::of(language_->text());
        if (!filter) return;
        live_.cancel(); // the table is the answer now
        languageNote_->clear();
        Q_EMIT filterRequested(*filter);
    });
    language_->installEventFilter(this);
    languageRow_->hide();
    all->addWidget(languageRow_);
}

QString FilterBar::labelOf(const QString& part) const {
    for (const ChipPreset& preset : presets_)
        if (ListFilter().with(preset.part).has(part)) return preset.label;
    if (!searched_.part.isEmpty() && ListFilter().with(searched_.part).has(part)) return searched_.label;
    // In words; what is only kept, and asks nothing, has none.
    const auto tree = query::parse(part);
    if (!tree) return part;
    const office::Business& business = desk_.file().business();
    const fields::Formatter formatter(desk_.locale(), business.currency, business.country);
    const query::Context context = desk_.file().context();
    const lists::Wording wording(desk_.catalogues(), formatter, context,
                                 lists::namesIn(desk_.connection(), desk_.catalogues(), context.today));
    const QString words = wording.row(query::outlineOf(*tree), kind_);
    return words.isEmpty() ? part : words;
}

void FilterBar::setSearched(const QString& text, const QString& part) {
    searched_ = {tr("Search “%1”", "a filter: all that the search box found").arg(text), part};
}

void FilterBar::setFilter(const ListFilter& filter) {
    // Who is typing a list goes on in it, unless the table has gone to another one under their hands.
    const auto typed = ListFilter::of(language_->text());
    const bool goesOn = filter.text() == filter_.text() || (typed && typed->text() == filter.text());
    filter_ = filter;
    if (!language_->hasFocus() || !goesOn) {
        language_->setText(filter.text());
        languageNote_->clear();
        setFieldTone(language_, Tone::Neutral);
    }
    showChips();
    recount();
}

void FilterBar::showChips() {
    // Whoever pressed a chip by the keyboard stays at it, though it is another one now.
    QString focused;
    for (const ChipEntry& entry : entries_) {
        if (entry.chip->hasFocus()) focused = entry.part;
        chips_->removeWidget(entry.chip);
        entry.chip->hide();
        entry.chip->deleteLater();
    }
    entries_.clear();
    FilterChip* again = nullptr;
    const auto addChip = [this, &focused, &again](const QString& label, const QString& part, bool on) {
        auto* chip = new FilterChip(withoutMnemonic(label), row_);
        chip->setToolTip(part);
        chip->setCheckable(true);
        chip->setChecked(on);
        chip->setLargestCount(largest_.value(part));
        chips_->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, part] {
            Q_EMIT filterRequested(filter_.has(part) ? filter_.without(part) : filter_.with(part));
        });
        entries_.push_back({chip, part});
        if (!focused.isEmpty() && part == focused) again = chip;
    };
    // What is on stands first, as in a sentence; then what could be added.
    for (const QString& part : filter_.parts()) addChip(labelOf(part), part, true);
    for (const ChipPreset& preset : presets_)
        if (!filter_.has(preset.part)) addChip(preset.label, preset.part, false);
    fitChips();
    if (again) again->setFocus(Qt::OtherFocusReason);
}

void FilterBar::fitChips() {
    // Chips that do not fit go into "+3".
    int room = row_->width() - 2 * space::k16 - space::k32;
    for (int i = 0; i < row_->layout()->count(); ++i)
        if (const QWidget* other = row_->layout()->itemAt(i)->widget())
            room -= (other == rest_ ? grown(kRest) : other->sizeHint().width()) + space::k8;
    // Those that are on say all that they ask before others are offered beside them.
    int spare = room;
    for (const ChipEntry& entry : entries_) {
        entry.chip->setMoreText(0);
        if (entry.chip->isChecked()) spare -= entry.chip->sizeHint().width() + space::k8;
    }
    for (const ChipEntry& entry : entries_) {
        if (!entry.chip->isChecked() || spare <= 0) continue;
        const int more = std::min(spare, entry.chip->wantedText());
        entry.chip->setMoreText(more);
        spare -= more;
    }
    int used = 0;
    auto* menu = new QMenu(rest_);
    for (const ChipEntry& entry : entries_) {
        used += entry.chip->sizeHint().width() + space::k8;
        const bool fits = used <= room || entry.chip->isChecked();
        entry.chip->setVisible(fits);
        if (!fits)
            connect(menu->addAction(entry.chip->text()), &QAction::triggered, entry.chip, &QAbstractButton::click);
    }
    delete rest_->menu();
    rest_->setMenu(menu);
    const int hidden = static_cast<int>(menu->actions().size());
    rest_->setText(QStringLiteral("+%1").arg(hidden));
    rest_->setAccessibleName(tr("%Ln more filter(s)", nullptr, hidden));
    rest_->setVisible(hidden > 0);
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitChips();
}

void FilterBar::recount() {
    std::vector<app::Listing> listings;
    std::vector<FilterChip*> chips;
    for (const ChipEntry& entry : entries_) {
        if (entry.chip->isChecked()) continue;
        app::ListRequest request;
        request.kind = kind_;
        request.expression = filter_.with(entry.part).text();
        auto outcome = app::readListing(desk_.file().catalogues(), desk_.file().context(), request);
        auto* listing = std::get_if<app::Listing>(&outcome);
        if (!listing) continue;
        entry.chip->setCounting();
        listings.push_back(std::move(*listing));
        chips.push_back(entry.chip);
    }
    counts_.start(
        desk_.jobs(),
        [listings = std::move(listings)](storage::Connection& connection, JobControl& control) {
            return countAll(connection, listings, control);
        },
        this,
        [this, chips](const Result<std::vector<qint64>>& counts) {
            if (!counts) return;
            for (size_t i = 0; i < chips.size() && i < counts->size(); ++i)
                for (const ChipEntry& entry : entries_)
                    if (entry.chip == chips[i]) {
                        entry.chip->setCount((*counts)[i]);
                        qint64& largest = largest_[entry.part];
                        largest = std::max(largest, (*counts)[i]);
                    }
            fitChips();
        });
}

bool FilterBar::isLanguageOpen() const { return languageRow_->isVisible(); }

void FilterBar::toggleLanguage() {
    if (languageRow_->isVisible() && !language_->hasFocus()) return language_->setFocus(Qt::ShortcutFocusReason);
    const bool open = !languageRow_->isVisible();
    languageRow_->setVisible(open);
    if (!open) return;
    language_->setText(filter_.text());
    languageNote_->clear();
    language_->setFocus(Qt::ShortcutFocusReason);
    language_->selectAll();
}

bool FilterBar::readLanguage() {
    const QString text = language_->text();
    app::ListRequest request;
    request.kind = kind_;
    request.expression = text;
    auto outcome = app::readListing(desk_.file().catalogues(), desk_.file().context(), request);
    if (const auto* error = std::get_if<app::ListingError>(&outcome)) {
        showLanguageError(error->error, text);
        return false;
    }
    setFieldTone(language_, Tone::Neutral);
    languageNote_->setText(tr("…"));
    live_.start(
        desk_.jobs(),
        [listing = std::get<app::Listing>(std::move(outcome))](storage::Connection& connection, JobControl& control) {
            return countAll(connection, {listing}, control);
        },
        this,
        [this](const Result<std::vector<qint64>>& counts) {
            if (!counts) return;
            const auto found = static_cast<int>(counts->front());
            languageNote_->setText(found == 0 ? tr("Nothing matches")
                                              : tr("%Ln match, Enter shows them", nullptr, found));
        });
    return true;
}

void FilterBar::showLanguageError(const query::ParseError& error, const QString&) {
    live_.cancel();
    setFieldTone(language_, Tone::Warn);
    QString text = error.problem.what;
    if (!error.problem.todo.isEmpty()) text += QLatin1Char(' ') + error.problem.todo;
    languageNote_->setText(text);
    language_->setAccessibleDescription(text);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == language_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        languageRow_->hide();
        if (nextInFocusChain()) nextInFocusChain()->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
