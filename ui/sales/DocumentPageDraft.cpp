#include "base/Failure.h"
#include "fields/TypedText.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "sales/Outcomes.h"
#include "sales/PrintableDocument.h"
#include "sales/Products.h"
#include "sales/SalesFields.h"
#include "storage/Undo.h"
#include "ui/preview/PaperPane.h"
#include "ui/sales/DocumentLinesModel.h"
#include "ui/sales/DocumentLinesView.h"
#include "ui/sales/DocumentPage.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MenuLetters.h"
#include "ui/widgets/ReasonMenu.h"

#include <QAction>
#include <QHideEvent>
#include <QLineEdit>
#include <QMenu>

// What is done with a draft: edited, saved, made final or issued, followed by another and answered,
// taken back, deleted.

namespace clientela::ui {

namespace {

constexpr int kReasonsMost = 8; ///< of a menu

struct SaveOutcome {
    std::optional<storage::StaleRecord> stale;
};

QString labelOf(const QList<fields::Choice>& choices, const QString& key) {
    for (const fields::Choice& choice : choices)
        if (choice.key == key) return choice.label;
    return key;
}

} // namespace

bool DocumentPage::isDraft() const {
    return !document_.id.isNull() && document_.status == QLatin1String("draft") &&
           document_.origin == QLatin1String("own") && !document_.sealed.isValid() && !desk().isReadOnly();
}

void DocumentPage::showWhatCanBeDone() {
    // What is no step of this document has no key here either, and F1 does not name it.
    const bool draft = isDraft();
    for (QAction* of : {add_, finish_, remove_}) of->setVisible(draft);
    follow_->setVisible(!draft && !desk().isReadOnly() &&
                        sales::followingKinds(document_).contains(QLatin1String("invoice")));
    credit_->setVisible(canBeTakenBack());
    next_->setVisible(!next_->menu()->isEmpty());
}

QList<QAction*> DocumentPage::topActions() const {
    QList<QAction*> actions{save_, print_};
    if (isDraft())
        actions = {remove_, add_, save_, print_, finish_};
    else if (follow_->isVisible())
        actions += follow_;
    if (next_->isVisible())
        actions += next_;
    else if (again_->isEnabled())
        actions += again_;
    if (credit_->isVisible()) actions += credit_;
    if (canBePaid()) actions += pay_;
    return actions;
}

QList<QAction*> DocumentPage::menuActions() const {
    // What usually comes next stands first, what cannot be done with this document not at all.
    const QList<QAction*> buttons = topActions();
    QList<QAction*> actions;
    const auto add = [&](const QList<QAction*>& candidates) {
        for (QAction* action : candidates)
            if (action->isEnabled() && action->isVisible() && !actions.contains(action)) actions += action;
    };
    for (QAction* action : {finish_, pay_, next_, follow_, again_, add_, print_, save_, credit_})
        if (buttons.contains(action)) add({action});
    for (QAction* action : findChildren<QAction*>()) // those of the lines
        if (!action->text().isEmpty() && !action->shortcut().isEmpty() && action != pay_) add({action});
    if (buttons.contains(remove_)) add({remove_});
    return actions;
}

void DocumentPage::readProducts() {
    products_.start(
        desk().jobs(),
        [](storage::Connection& connection, JobControl&) -> Result<std::vector<sales::Product>> {
            return sales::loadProducts(connection);
        },
        this,
        [this](Result<std::vector<sales::Product>> products) {
            if (products) model_->setProducts(std::move(*products)); // without them one types on
        });
}

void DocumentPage::onRemoved(int row, const sales::DocumentLine& line) {
    removed_ = {row, line};
    desk().tell(undoText(), 0, Desk::Offer::OfPage);
}

QString DocumentPage::undoText() const {
    return removed_ ? tr("Line removed: %1", "of a document").arg(removed_->second.description) : QString();
}

bool DocumentPage::undo() {
    const QString what = undoText();
    if (what.isEmpty() || !isDraft()) return false;
    const auto [row, line] = *std::exchange(removed_, std::nullopt);
    lines_->bringBack(row, line);
    desk().tell(tr("Undone: %1").arg(what)); // in place of what offered it
    return true;
}

void DocumentPage::onEdited() {
    removed_.reset(); // something else was done since
    fillTotals();
    saveTimer_.start();
    Q_EMIT headChanged();
}

void DocumentPage::takeDays() {
    const auto read = [this](QLineEdit* edit, QDate before) {
        if (edit->text().trimmed().isEmpty()) return QDate();
        const formats::DateText dates(desk().locale());
        if (edit->text() == dates.shortForm(before)) return before;
        const auto day = fields::readTypedDate(edit->text(), desk().locale(), desk().file().today());
        if (!day) desk().tell(tr("“%1” is no date.").arg(edit->text()));
        edit->setText(dates.shortForm(day.value_or(before)));
        return day.value_or(before);
    };
    const sales::Document& now = model_->document();
    const QDate date = read(date_, now.date);
    if (!date.isValid()) date_->setText(formats::DateText(desk().locale()).shortForm(now.date));
    model_->setDays(date.isValid() ? date : now.date, read(due_, now.dueDate));
}

bool DocumentPage::save() {
    if (!isDraft()) return false;
    takeTypedInPlace();
    saveThen({});
    return true;
}

void DocumentPage::hideEvent(QHideEvent* event) {
    if (saveTimer_.isActive()) saveThen({});
    if (!event->spontaneous()) { // not where only the window is put away
        removed_.reset();        // what is done elsewhere is later
        dropUntouched();
    }
    Page::hideEvent(event);
}

void DocumentPage::dropUntouched() {
    const auto begun = std::exchange(begunAs_, std::nullopt);
    if (!begun || saving_ || !isDraft() || *begun != document_ || !document_.lines.empty() ||
        model_->filled() != document_)
        return;
    // Nobody asked for it to be kept, so nobody is told that it goes. Its beginning is undone, so that what Ctrl+Z
    // takes back next is what a person did before.
    desk().change(
        QStringLiteral("undo"), QString(),
        [id = begun->id, token = begun->token](storage::UnitOfWork& work) -> Result<void> {
            if (work.requireToken(QStringLiteral("document"), id.value, token)) {
                work.abandon(); // somebody made something of it meanwhile
                return {};
            }
            const Result<storage::UndoOutcome> outcome = storage::undo(work, token);
            if (!outcome) return outcome.problem();
            return {};
        },
        this,
        [this](const Result<storage::Written<void>>& outcome) {
            if (!outcome) desk().fail(outcome.problem());
        });
}

void DocumentPage::saveThen(std::function<void()> next) {
    saveTimer_.stop();
    if (saving_) { // again when this one is through
        if (next) afterSave_ = std::move(next);
        return saveTimer_.start();
    }
    const sales::Document submitted = model_->filled();
    if (!isDraft() || submitted == document_) {
        if (next) next();
        return;
    }
    saving_ = true;
    desk().change(
        QStringLiteral("document"), tr("Edit %1").arg(title()),
        [before = document_, submitted, over = typedOver_,
         currency = desk().file().business().currency](storage::UnitOfWork& work) -> Result<SaveOutcome> {
            sales::Document base = before;
            if (auto stale = work.requireToken(QStringLiteral("document"), before.id.value, before.token)) {
                const auto now = over ? sales::loadDocument(work.connection(), before.id) : std::nullopt;
                if (!now) {
                    work.abandon();
                    return SaveOutcome{std::move(stale)};
                }
                base = *now;
            }
            sales::Document after = submitted;
            for (sales::DocumentLine& line : after.lines) // a line that is gone in the file is a new one
                if (std::none_of(base.lines.begin(), base.lines.end(),
                                 [&](const sales::DocumentLine& one) { return one.id == line.id; }))
                    line.id = 0;
            const Result<DocumentId> saved = sales::saveDocument(work, base, after, currency);
            if (!saved) return saved.problem();
            return SaveOutcome{};
        },
        this,
        [this, submitted, next = std::move(next)](const Result<storage::Written<SaveOutcome>>& outcome) {
            saving_ = false;
            const std::function<void()> asked = std::exchange(afterSave_, nullptr);
            if (!outcome) return desk().fail(outcome.problem());
            if (submitted.id.value != place_.id) { // another document stands here by now; what was asked is of that
                if (asked) saveThen(asked);
                return;
            }
            if (outcome->value.stale) {
                if (!sales::loadDocument(desk().connection(), submitted.id)) return leaveGone();
                typedOver_ = true;
                return desk().fail({tr("%1 changed this draft meanwhile.").arg(outcome->value.stale->by),
                                    tr("What you typed is still here."),
                                    tr("Save once more to write it over, or go back to look at theirs.")});
            }
            const auto fresh = sales::loadDocument(desk().connection(), submitted.id);
            if (!fresh) return load();
            document_ = *fresh;
            typedOver_ = false;
            if (model_->filled() == submitted) {
                model_->adopt(document_);
                pages_ = papers_.pages(desk().connection(), document_.id);
                paper_->setPages(pages_);
                Q_EMIT headChanged();
            } else {
                saveTimer_.start(); // typed on meanwhile
            }
            if (next) next();
            if (asked) saveThen(asked);
        });
}

void DocumentPage::finish() {
    if (!isDraft()) return;
    if (!sales::isMadeFinal(document_.kind)) return issue();
    if (document_.lines.empty())
        return desk().fail({tr("A document without lines cannot be made final."), tr("Nothing was changed."),
                            tr("Add a line first.")});
    const formats::DateText dates(desk().locale());
    const fields::Choice* kind =
        desk().catalogues().find(QStringLiteral("document"))->find(QStringLiteral("kind"))->choice(document_.kind);
    Question question;
    question.title = tr("Make %1 %2 final?", "kind and number of a document")
                         .arg(kind ? kind->label.toLower() : document_.kind,
                              sales::nextNumber(desk().connection(), document_.kind, document_.date));
    question.line = tr("It is dated %1 and cannot be changed afterwards; a credit note takes it back.")
                        .arg(dates.shortForm(document_.date));
    question.choices = {{tr("Keep as a draft"), Question::Choice::Kind::Plain},
                        {tr("Make final"), Question::Choice::Kind::Primary}};
    answers_.ask(this, question, [this](int choice) {
        if (choice == 1) makeFinal();
    });
}

void DocumentPage::makeFinal() {
    const office::Business& business = desk().file().business();
    desk().change(
        QStringLiteral("final"), tr("Make final: %1").arg(title()),
        [id = document_.id, customer = document_.customer, kind = document_.kind, country = business.country,
         language = business.language, currency = business.currency](storage::UnitOfWork& work) -> Result<QString> {
            const auto to = sales::addresseeOf(work.connection(), customer, kind, country, language);
            return sales::finalise(work, id, to, currency);
        },
        this,
        [this](const Result<storage::Written<QString>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            showFinished(tr("Final: %1").arg(outcome->value), 0);
        });
}

void DocumentPage::issue() {
    desk().change(
        QStringLiteral("document"), tr("Issue %1", "a draft of a document, which gets its number").arg(title()),
        [id = document_.id, currency = desk().file().business().currency](storage::UnitOfWork& work) {
            return sales::issue(work, id, currency);
        },
        this,
        [this](const Result<storage::Written<QString>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            showFinished(tr("Issued: %1").arg(outcome->value), outcome->committed.revision.value);
        });
}

void DocumentPage::showFinished(const QString& text, qint64 revision) {
    desk().tell(text, revision);
    load();
}

void DocumentPage::follow(const QString& kind) {
    try {
        //: %1 what begins (Invoice), %2 the document that it is made of (Quote 2025/7)
        begin(sales::draftFrom(desk().connection(), document_, kind, desk().file().today()),
              tr("%1 from %2").arg(labelOf(sales::documentKinds(), kind), title()));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void DocumentPage::fillNext() {
    QMenu* menu = next_->menu();
    menu->clear();
    again_->setEnabled(sales::canBeRepeated(document_) && !desk().isReadOnly());
    if (desk().isReadOnly()) return;
    const auto states = [&] {
        for (const QString& state : sales::statesAfter(document_)) {
            const QString label = labelOf(sales::documentStates(), state);
            menu->addAction(label, this, [this, state, label] { putInState(state, label); });
            if (state == QLatin1String("rejected") && !document_.customer.isNull()) addReasons(*menu, label);
        }
    };
    const auto followers = [&](bool all) {
        const QStringList kinds = sales::followingKinds(document_);
        for (const QString& kind : kinds)
            if (kind != QLatin1String("invoice") || (all && kinds.size() == 1)) // it has a button
                menu->addAction(tr("%1 from it", "a kind of document").arg(labelOf(sales::documentKinds(), kind)), this,
                                [this, kind] { follow(kind); });
    };
    // Of what was answered comes first what is made of it: who presses the same keys once more does not reject it.
    const bool isAnswered =
        document_.status == QLatin1String("accepted") || document_.status == QLatin1String("delivered");
    if (isAnswered) followers(true);
    if (!menu->isEmpty()) menu->addSeparator();
    states();
    if (!isAnswered) {
        menu->addSeparator();
        followers(false);
    }
    if (again_->isEnabled() && !menu->isEmpty()) { // alone it is a button
        menu->addSeparator();
        menu->addAction(again_->text() + QLatin1Char('\t') + KeyHint::named(again_->shortcut()), again_,
                        &QAction::trigger);
    }
    giveLetters(*menu);
}

void DocumentPage::openNext() {
    QMenu* menu = next_->menu();
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), 0)));
    menu->setActiveAction(menu->actions().value(0)); // Enter goes on with what usually comes next
}

void DocumentPage::repeat() {
    try {
        begin(sales::sameAgain(desk().connection(), document_, desk().file().today()),
              //: %1 a document (Receipt 2025/7), which is ordered once more
              tr("%1 again").arg(title()));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void DocumentPage::addReasons(QMenu& menu, const QString& label) {
    QStringList known;
    try {
        known = sales::reasonsGiven(desk().connection(), kReasonsMost);
    } catch (const Failure&) {
        // Reasons are only offered; whoever saves one hears of a broken file.
    }
    const QString state = QStringLiteral("rejected");
    ui::addReasons(*menu.addMenu(tr("Rejected because", "of a quote; reasons follow in a menu")),
                   {tr("%1: %2").arg(title(), label), label, tr("Leave it open", "a quote"), this, known},
                   [this, state, label](const QString& reason) { putInState(state, label, reason); });
}

void DocumentPage::putInState(const QString& state, const QString& label, const QString& reason) {
    //: %1 a document (Quote 2025/7), %2 its new state (Accepted)
    const QString text = tr("%1: %2").arg(title(), label);
    desk().change(
        QStringLiteral("document"), text,
        [id = document_.id, state, reason, about = text, by = desk().file().actorName()](storage::UnitOfWork& work) {
            return reason.isEmpty() ? sales::putInState(work, id, state) : sales::turnDown(work, id, about, reason, by);
        },
        this,
        [this, text](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            showFinished(text, outcome->committed.revision.value);
        });
}

bool DocumentPage::canBeTakenBack() const {
    return document_.sealed.isValid() && document_.saleSign() > 0 && !desk().isReadOnly();
}

void DocumentPage::makeCreditNote() {
    if (!canBeTakenBack()) return;
    try {
        if (const auto there = sales::creditNoteOf(desk().connection(), document_)) {
            Place place = place_;
            place.id = there->value;
            return desk().go(place);
        }
        begin(sales::creditNoteFor(desk().connection(), document_, desk().file().today()),
              tr("Credit note for %1").arg(title()));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void DocumentPage::begin(const sales::Document& draft, const QString& action) {
    desk().change(
        QStringLiteral("document"), action,
        [draft, currency = desk().file().business().currency](storage::UnitOfWork& work) {
            return sales::saveDocument(work, {}, draft, currency);
        },
        this,
        [this](const Result<storage::Written<DocumentId>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            Place place = place_;
            place.id = outcome->value.value;
            desk().go(place);
        });
}

void DocumentPage::removeDraft() {
    if (!isDraft()) return;
    saveTimer_.stop();
    Place card;
    card.page = Place::Page::Card;
    card.id = document_.customer.value;
    const Place kept = std::exchange(place_, Place()); // hearing of its end, the page does not miss it
    desk().change(
        QStringLiteral("delete"), tr("Delete draft: %1").arg(title()),
        [id = document_.id](storage::UnitOfWork& work) { return sales::removeDocument(work, id); }, this,
        [this, card, kept](const Result<storage::Written<void>>& outcome) {
            if (!outcome) {
                place_ = kept;
                return desk().fail(outcome.problem());
            }
            document_ = {};
            model_->setDocument({}, false);
            desk().tell(tr("Draft deleted"), outcome->committed.revision.value);
            desk().go(card);
        });
}

} // namespace clientela::ui
