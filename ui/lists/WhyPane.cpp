#include "ui/lists/WhyPane.h"

#include "lists/ByHand.h"
#include "query/FieldValues.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "search/SearchBox.h"
#include "ui/lists/PickButton.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace clientela::ui {

using query::OutlineRow;

namespace {

constexpr qint64 kOffered = 12;
constexpr int kNameWidth = 250;

std::vector<query::BoundOperand> operandsOf(const fields::Catalogue& catalogue, const QStringList& keys) {
    std::vector<query::BoundOperand> operands;
    for (const QString& key : keys) {
        query::BoundOperand operand;
        operand.catalogue = &catalogue;
        operand.field = catalogue.find(key);
        operands.push_back(operand);
    }
    return operands;
}

/// A record by the values that tell it from others: "2025/0042, Giulia Ferrante".
QString named(const query::FieldValues::Row& row) {
    QStringList parts;
    for (const fields::Value& value : row)
        if (const auto* text = std::get_if<QString>(&value); text && !text->isEmpty()) parts += *text;
    return parts.join(QStringLiteral(", "));
}

/// What the fields that name a record contain.
query::NodePtr naming(const QStringList& keys, const QString& typed) {
    if (typed.isEmpty()) return nullptr;
    std::vector<query::NodePtr> either;
    for (const QString& key : keys) {
        query::Condition condition;
        condition.operand.key = key;
        condition.comparison = query::Comparison::Contains;
        condition.terms = {query::Literal{typed, true, {}}};
        either.push_back(query::Node::of(std::move(condition)));
    }
    return query::Node::of(query::Node::Kind::Or, std::move(either));
}

/// Those whom the answer names, by their names.
QHash<qint64, QString> namesBehind(storage::Connection& connection, const fields::Catalogues& catalogues,
                                   const query::Explanation& answer, QDate today) {
    std::vector<qint64> ids;
    for (const query::Verdict& verdict : answer.verdicts)
        ids.insert(ids.end(), verdict.behind.begin(), verdict.behind.end());
    QHash<qint64, QString> names;
    if (ids.empty()) return names;
    const fields::Catalogue& customers = catalogues.customers();
    const auto rows =
        query::FieldValues(connection, catalogues, customers, operandsOf(customers, {QStringLiteral("name")}), today)
            .rows(ids);
    for (size_t i = 0; i < ids.size(); ++i) names.insert(ids[i], named(rows[i]));
    return names;
}

/// Whether the row stands within "none of", an odd number of times.
bool isTurned(const OutlineRow& root, query::OutlinePath path) {
    bool turned = false;
    while (!path.empty()) {
        path.pop_back();
        const OutlineRow* group = query::rowAt(root, path);
        if (group != nullptr && group->kind == OutlineRow::Kind::None) turned = !turned;
    }
    return turned;
}

OutlineRow opposite(OutlineRow row) {
    row.negation = row.isNegated() ? OutlineRow::Negation::No : OutlineRow::Negation::Plain;
    return row;
}

/// What is asked of the rows of a group.
QString groupText(OutlineRow::Kind kind, bool turned) {
    switch (kind) {
    case OutlineRow::Kind::Any: return turned ? WhyPane::tr("None of these") : WhyPane::tr("At least one of these");
    case OutlineRow::Kind::None: return turned ? WhyPane::tr("At least one of these") : WhyPane::tr("None of these");
    default: return turned ? WhyPane::tr("Not all of these") : WhyPane::tr("All of these");
    }
}

/// Of cards that were picked by their numbers (lists/ByHand.h), which tell nobody anything; empty: it is another row.
/// Whom a list was frozen with nobody picked.
QString pickedText(const OutlineRow& row, bool holds, const ListWords& words, qint64 card) {
    if (!lists::Wording::isPicked(row.condition)) return {};
    if (row.isNegated()) return holds ? WhyPane::tr("Not left out by hand") : WhyPane::tr("Left out by hand");
    if (!words.frozenOn().isValid()) return holds ? WhyPane::tr("Picked by hand") : WhyPane::tr("Not picked by hand");
    if (!words.holdsFrozen(lists::idsOf(row.condition)))
        return holds ? WhyPane::tr("Added by hand since", "a card, to a list that was frozen")
                     : WhyPane::tr("Not added by hand since", "a card, to a list that was frozen");
    const QString day = words.formatter().dates().shortForm(words.frozenOn());
    if (words.wasFrozen(card))
        return holds ? WhyPane::tr("Was on the list on %1", "a day").arg(day)
                     : WhyPane::tr("Was on the list on %1, and left out by hand since", "a day").arg(day);
    return holds ? WhyPane::tr("Was not on the list on %1, and added by hand since", "a day").arg(day)
                 : WhyPane::tr("Was not on the list on %1", "a day").arg(day);
}

/// Which days they are today, of the windows of a condition that are said by their length.
QStringList daysIn(const query::Condition& condition, const lists::Wording& wording) {
    std::vector<query::Window> windows = condition.operand.windows;
    for (const query::Term& term : condition.terms)
        if (const auto* other = std::get_if<query::ScaledOperand>(&term))
            windows.insert(windows.end(), other->operand.windows.begin(), other->operand.windows.end());
    if (condition.comparison == query::Comparison::Within) windows.push_back(condition.window);
    QStringList days;
    for (const query::Window& window : windows) days += wording.days(window);
    days.removeAll(QString());
    return days;
}

} // namespace

WhyPane::WhyPane(const ListWords& words, QWidget* parent)
    : QWidget(parent), words_(words), head_(new QLabel(this)), pick_(nullptr), rows_(nullptr), body_(new QWidget(this)),
      open_(new QPushButton(words.about().isCustomers() ? tr("Open card") : tr("Open"), this)),
      byHand_(new QPushButton(this)) {
    setFontRole(head_, FontRole::Section);
    head_->setWordWrap(true);
    pick_ = new PickButton(
        tr("A card to ask about"), QString(), [this](PickPopup& popup) { offer(popup); }, this);
    connect(pick_, &PickButton::picked, this, [this](const QVariant& id) { setCard(id.toLongLong()); });
    rows_ = new QVBoxLayout(body_);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(space::k8);
    setSmall(open_);
    setSmall(byHand_);
    connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(card_); });
    connect(byHand_, &QPushButton::clicked, this, [this] { Q_EMIT byHandRequested(card_, !isOn_); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(open_);
    buttons->addWidget(byHand_);
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::k8);
    all->addWidget(head_);
    all->addWidget(pick_);
    all->addWidget(body_);
    all->addLayout(buttons);
    setCard(0);
}

WhyPane::~WhyPane() = default;

void WhyPane::setList(const OutlineRow& list) {
    list_ = list;
    explain();
}

void WhyPane::setByHand(bool possible) {
    mayTake_ = possible;
    byHand_->setVisible(possible && card_ != 0);
}

void WhyPane::setOrigin(const QString& name, const query::NodePtr& list) {
    if (name == origin_ && query::equal(list, originTree_)) return;
    origin_ = name;
    originTree_ = list;
    originList_ = query::outlineOf(list);
    explain();
}

void WhyPane::focusCard() { pick_->setFocus(); }

void WhyPane::setCard(qint64 id) {
    slot_.cancel(); // an answer about the card before would be shown without its name
    card_ = id;
    about_ = {};
    const bool customers = words_.about().isCustomers();
    head_->setText(customers ? tr("Why is a card on the list, or not?") : tr("Why is something on the list, or not?"));
    pick_->setText(customers ? tr("Choose a card") : tr("Choose one"));
    body_->setVisible(id != 0);
    open_->setVisible(id != 0);
    byHand_->hide();
    if (id != 0) explain();
}

void WhyPane::offer(PickPopup& popup) {
    if (!words_.about().isCustomers())
        return popup.setSearching([this, at = QPointer<PickPopup>(&popup)](const QString& typed) {
            if (at) searchRecords(*at, typed);
        });
    popup.setAsking([this](const QString& typed) {
        QList<PickItem> items;
        for (const search::CustomerHit& hit : search::search(words_.desk().connection(), typed, kOffered).customers)
            items += PickItem{hit.name, hit.town, hit.id.value, false};
        return items;
    });
}

/// Reads the table from end to end: a job, of which only the last one answers.
void WhyPane::searchRecords(PickPopup& popup, const QString& typed) {
    auto bound = words_.bound(naming(words_.about().naming, typed));
    if (!bound) return;
    searching_.start(
        words_.desk().jobs(),
        [list = *bound, about = words_.about(), catalogues = words_.kept()](storage::Connection& connection,
                                                                            JobControl&) -> Result<QList<PickItem>> {
            query::Statistics statistics(connection);
            query::BoundKey newest;
            newest.operand = operandsOf(*list.catalogue, {QStringLiteral("id")}).front();
            newest.descending = true;
            const std::vector<qint64> ids =
                query::RecordSet(connection, *catalogues, statistics).firstIds(list, {newest}, kOffered);
            const auto rows = query::FieldValues(connection, *catalogues, *list.catalogue,
                                                 operandsOf(*list.catalogue, about.naming), list.today)
                                  .rows(ids);
            QList<PickItem> items;
            for (size_t i = 0; i < ids.size(); ++i) items += PickItem{named(rows[i]), {}, ids[i], false};
            return items;
        },
        &popup,
        [at = QPointer<PickPopup>(&popup)](const Result<QList<PickItem>>& items) {
            if (items && at) at->setItems(*items);
        });
}

void WhyPane::explain() {
    if (card_ == 0) return;
    slot_.start(
        words_.desk().jobs(),
        [list = list_, origin = origin_.isEmpty() ? std::nullopt : std::optional(originList_), id = card_,
         about = words_.about(), catalogues = words_.desk().file().catalogues(),
         here = words_.desk().file().standpoint()](storage::Connection& connection, JobControl&) -> Result<Answer> {
            const auto explained = query::explain(connection, *catalogues, about.kind, list, here.on(connection), id);
            if (!explained) return explained.error().problem;
            Answer answer{*explained, {}, {}, namesBehind(connection, *catalogues, *explained, here.today)};
            if (origin) {
                const auto today =
                    query::explain(connection, *catalogues, about.kind, *origin, here.on(connection), id);
                if (today) {
                    answer.today = *today;
                    answer.names.insert(namesBehind(connection, *catalogues, *today, here.today));
                }
            }
            const fields::Catalogue& catalogue = *catalogues->find(about.kind);
            const QStringList keys = about.isCustomers() ? QStringList{"name", "kind", "gender", "city"} : about.naming;
            const auto row =
                query::FieldValues(connection, *catalogues, catalogue, operandsOf(catalogue, keys), here.today).row(id);
            const auto text = [&](size_t i) {
                const auto* value = i < row.size() ? std::get_if<QString>(&row[i]) : nullptr;
                return value ? *value : QString();
            };
            answer.card = about.isCustomers() ? Card{text(0), text(1), text(2), text(3)} : Card{named(row), {}, {}, {}};
            return answer;
        },
        this,
        [this](const Result<Answer>& answer) {
            if (!answer) return;
            about_ = answer->card;
            showAnswer(*answer);
        });
}

QString WhyPane::question(bool isOn) const {
    if (!words_.about().isCustomers()) return isOn ? tr("Why is it here?") : tr("Why is it not here?");
    if (about_.kind == QLatin1String("company"))
        return isOn ? tr("Why is this company here?") : tr("Why is this company not here?");
    if (about_.gender == QLatin1String("female")) return isOn ? tr("Why is she here?") : tr("Why is she not here?");
    if (about_.gender == QLatin1String("male")) return isOn ? tr("Why is he here?") : tr("Why is he not here?");
    return isOn ? tr("Why is this card here?") : tr("Why is this card not here?");
}

void WhyPane::showAnswer(const Answer& told) {
    const query::Explanation& answer = told.explanation;
    while (QLayoutItem* item = rows_->takeAt(0)) {
        // One of them may be the link that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    isOn_ = answer.isOn;
    head_->setText(question(answer.isOn));
    // Namesakes are told apart by their towns.
    pick_->setText(about_.town.isEmpty() ? about_.name : QStringLiteral("%1, %2").arg(about_.name, about_.town));
    pick_->updateGeometry();
    byHand_->setText(answer.isOn ? tr("Leave out by hand") : tr("Add by hand"));
    byHand_->setVisible(mayTake_);
    const bool customers = words_.about().isCustomers();
    if (!answer.exists) {
        say(false, customers ? tr("There is no such card any more.") : tr("It is not there any more."), {}, 0);
        return;
    }
    if (answer.archived) say(false, tr("The card is in the archive."), {}, 0);
    for (const query::Verdict& verdict : answer.verdicts) showVerdict(list_, verdict, told.names);
    if (answer.verdicts.empty())
        say(answer.isOn, customers ? tr("The list is everybody.") : tr("The list is all of them."), {}, 0);
    showToday(told);
}

/// Below a frozen list: what the conditions say now that were asked on its day, or what became of them.
void WhyPane::showToday(const Answer& told) {
    if (!told.today || !told.today->exists) return;
    auto* head = new QLabel(told.today->isOn ? tr("Today on “%1”, which it was frozen from").arg(origin_)
                                             : tr("Today not on “%1”, which it was frozen from").arg(origin_),
                            body_);
    head->setObjectName(QStringLiteral("WhyToday"));
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    setFontRole(head, FontRole::Section);
    rows_->addWidget(head);
    head->show();
    for (const query::Verdict& verdict : told.today->verdicts) showVerdict(originList_, verdict, told.names);
}

void WhyPane::showVerdict(const OutlineRow& list, const query::Verdict& verdict, const QHash<qint64, QString>& names) {
    const OutlineRow* row = query::rowAt(list, verdict.path);
    if (row == nullptr) return;
    const size_t depth = verdict.path.size() - 1;
    // Within "none of" each row is wanted not to hold.
    const bool turned = isTurned(list, verdict.path);
    const bool fits = verdict.holds != turned;
    const QString wanted = words_.wording().row(turned ? opposite(*row) : *row, words_.kind());
    const fields::Field* field = row->isGroup() ? nullptr : words_.field(words_.kind(), row->condition.operand.key);
    if (field == nullptr) {
        say(fits, row->isGroup() ? groupText(row->kind, turned) : wanted, {}, depth);
        return;
    }
    if (const QString picked = pickedText(*row, verdict.holds, words_, card_); !picked.isEmpty())
        return void(say(fits, picked, {}, depth));
    const QString own = words_.formatter().text(verdict.value, *field);
    const QString operand = words_.wording().operand(row->condition.operand, words_.kind());
    QString second;
    const QStringList days = daysIn(row->condition, words_.wording());
    if (!fits) {
        // The field stands in the line above: what is wanted of it is said without it.
        const QString label = operand + QLatin1Char(':');
        const QString rest = wanted.startsWith(label) ? wanted.mid(label.size()).trimmed() : wanted;
        second = tr("Wanted: %1", "what a condition asks of a field").arg(rest);
        if (verdict.border)
            second += QStringLiteral("; ") +
                      tr("the last of them: %1", "an amount").arg(words_.formatter().text(*verdict.border, *field));
        if (verdict.missing) {
            const QString amount = words_.formatter().text(std::abs(*verdict.missing), *field);
            second += QStringLiteral("; ") +
                      (*verdict.missing >= 0 ? tr("%1 short", "an amount").arg(amount) : tr("%1 too much").arg(amount));
        }
    }
    if (!days.isEmpty())
        second += (second.isEmpty() ? QString() : QStringLiteral("; ")) + days.join(QStringLiteral(", "));
    QVBoxLayout* column =
        say(fits, QStringLiteral("%1: %2").arg(operand, own.isEmpty() ? tr("empty") : own), second, depth);
    if (!verdict.behind.empty()) sayWho(verdict, names, *column);
}

/// Who they are, each a link to the card; of many the first few.
void WhyPane::sayWho(const query::Verdict& verdict, const QHash<qint64, QString>& names, QVBoxLayout& column) {
    for (const qint64 id : verdict.behind) {
        const QString name = names.value(id);
        // As wide as the pane; a longer name says itself when pointed at.
        auto* link =
            new LinkButton(withoutMnemonic(fontMetrics().elidedText(name, Qt::ElideRight, grown(kNameWidth))), body_);
        link->setAccessibleName(name);
        link->setToolTip(tr("Open the card of %1", "somebody's name").arg(name));
        setSmall(link);
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT behindRequested(id); });
        column.addWidget(link, 0, Qt::AlignLeft);
    }
    if (verdict.behindMore == 0) return;
    const int others = static_cast<int>(verdict.behindMore);
    auto* more = new QLabel(tr("and %n others", "behind a few names", others), body_);
    setInk(more, Ink::Text2);
    column.addWidget(more);
}

QVBoxLayout* WhyPane::say(bool holds, const QString& text, const QString& second, size_t depth) {
    auto* line = new QWidget(body_);
    auto* icon = new IconLabel(holds ? QStringLiteral("check") : QStringLiteral("close"), holds ? Ink::Ok : Ink::Bad,
                               iconSize::kNormal, line);
    auto* words = new QLabel(line);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    // The icon is silent; the words say it.
    words->setAccessibleName((holds ? tr("Fits: %1") : tr("Does not fit: %1")).arg(text));
    words->setAccessibleDescription(second);
    if (!holds) setFontRole(words, FontRole::Section);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(words);
    if (!second.isEmpty()) {
        auto* more = new QLabel(line);
        more->setWordWrap(true);
        more->setTextFormat(Qt::PlainText);
        more->setText(second);
        setInk(more, Ink::Text2);
        column->addWidget(more);
    }
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(static_cast<int>(depth) * space::k16, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    rows_->addWidget(line);
    line->show();
    return column;
}

} // namespace clientela::ui
