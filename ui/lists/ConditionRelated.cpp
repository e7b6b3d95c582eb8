// The parts of a ConditionEditor that ask beyond the field itself: days, other lists, other fields, related records.
#include "lists/SavedLists.h"
#include "query/Lexer.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "ui/lists/ConditionEditor.h"
#include "ui/lists/PickButton.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"

#include "fields/TypedText.h"

#include <QLineEdit>

namespace clientela::ui {

using query::OutlineRow;
using query::Window;

namespace {

const QString kCompareField = QStringLiteral("= field");
const QString kCompareValue = QStringLiteral("= value");

enum class Unit { Words, Days, Money, Percent, Number };

/// What is compared with each other. An amount against a count says nothing to whoever picks it, though the language
/// takes it (`spent > 0.01 * workforce()`): there one writes a factor.
Unit unitOf(const fields::Field& field) {
    if (field.isDate()) return Unit::Days;
    if (field.type == fields::Type::Money || field.type == fields::Type::Price) return Unit::Money;
    if (field.type == fields::Type::Percent) return Unit::Percent;
    return field.isNumeric() ? Unit::Number : Unit::Words;
}

QList<Window> windowsOf(const QString& typed, const QLocale& locale, QDate today) {
    QList<Window> windows;
    if (const auto written = query::readWindow(typed)) windows += *written;
    bool isNumber = false;
    const int count = typed.toInt(&isNumber);
    if (isNumber && count > 0 && count < 100'000) {
        for (const char* pattern : {"last %1 days", "last %1 weeks", "last %1 months", "last %1 years", "next %1 days",
                                    "more than %1 days ago", "more than %1 months ago"})
            if (const auto window = query::readWindow(QString::fromLatin1(pattern).arg(count))) windows += *window;
    } else if (const auto day = fields::readTypedDate(typed, locale, today)) {
        for (const char* pattern : {"since %1", "before %1", "from %1 to %1"})
            windows += *query::readWindow(QString::fromLatin1(pattern).arg(day->toString(Qt::ISODate)));
    }
    return windows;
}

/// Which days a window is today, beside its words: in its tooltip, and to who cannot see that.
void sayDays(PickButton& button, const QString& days) {
    if (days.isEmpty()) return; // its words say it
    button.setToolTip(days);
    button.setAccessibleDescription(QStringLiteral("%1, %2").arg(button.text(), days));
}

} // namespace

// ---------------------------------------------------------------- days

void ConditionEditor::fillWindows(PickPopup& popup, bool removable) const {
    const auto itemOf = [this](const Window& window) {
        return PickItem{tools_.words.wording().window(window), {}, query::toText(window), false};
    };
    QList<PickItem> items;
    if (removable) items += PickItem{tr("any time"), {}, QString(), false};
    for (const Window& window : query::usualWindows()) items += itemOf(window);
    popup.setItems(items);
    popup.setMaker([this, itemOf](const QString& typed) {
        QList<PickItem> made;
        for (const Window& window : windowsOf(typed, tools_.words.desk().locale(), tools_.words.context().today))
            made += itemOf(window);
        return made;
    });
}

void ConditionEditor::addWindow(const Window& now, const std::function<void(const Window&)>& set) {
    PickButton* button = addPick(tr("Days"), tools_.words.wording().window(now),
                                 [this](PickPopup& popup) { fillWindows(popup, false); });
    sayDays(*button, tools_.words.wording().days(now));
    button->setArrow(true);
    connect(button, &PickButton::picked, this, [set](const QVariant& text) {
        if (const auto window = query::readWindow(text.toString())) set(*window);
    });
}

// ---------------------------------------------------------------- one or the other figure

const query::Operand& ConditionEditor::operandOf(Side side) const {
    return side == Side::Own ? row_.condition.operand
                             : std::get<query::ScaledOperand>(row_.condition.terms.front()).operand;
}

const fields::Field* ConditionEditor::fieldOf(Side side) const {
    return side == Side::Own ? field_ : tools_.words.field(kind_, operandOf(side).key);
}

void ConditionEditor::setOperand(Side side, query::Operand operand, bool rebuilt) {
    OutlineRow row = row_;
    if (side == Side::Own)
        row.condition.operand = std::move(operand);
    else
        std::get<query::ScaledOperand>(row.condition.terms.front()).operand = std::move(operand);
    take(std::move(row), rebuilt);
}

/// Days and conditions of what is counted or summed up, and what else can be done with it.
void ConditionEditor::addRelated(Side side) {
    const fields::Field* field = fieldOf(side);
    if (field && field->takesArguments()) {
        addWindowsOf(side);
        addArguments(side);
    }
    addMore(side);
}

void ConditionEditor::addWindowsOf(Side side) {
    if (std::get<fields::Aggregate>(fieldOf(side)->source).date.isNull()) return;
    const std::vector<Window>& windows = operandOf(side).windows;
    for (size_t i = 0; i < std::max<size_t>(1, windows.size()); ++i) {
        const QString text = i < windows.size() ? tools_.words.wording().window(windows[i]) : tr("any time");
        PickButton* button = addPick(tr("Days"), text, [this](PickPopup& popup) { fillWindows(popup, true); });
        if (i < windows.size()) sayDays(*button, tools_.words.wording().days(windows[i]));
        button->setArrow(true);
        connect(button, &PickButton::picked, this, [this, side, i](const QVariant& picked) {
            query::Operand operand = operandOf(side);
            std::vector<Window>& now = operand.windows;
            const auto window = query::readWindow(picked.toString());
            if (!window && i < now.size())
                now.erase(now.begin() + static_cast<std::ptrdiff_t>(i));
            else if (window && i < now.size())
                now[i] = *window;
            else if (window)
                now.push_back(*window);
            setOperand(side, std::move(operand), true);
        });
    }
}

// ---------------------------------------------------------------- lists and other fields

/// The kind of records whose saved lists are asked of records of `kind`: of links, those of whoever is behind them.
QString ConditionEditor::listsOf(const QString& kind) const {
    const QString& lent = tools_.words.catalogues().find(kind)->refersTo();
    return lent.isEmpty() ? kind : lent;
}

void ConditionEditor::addList() {
    const QString name = std::get<query::Literal>(row_.condition.terms.front()).text;
    PickButton* button = addPick(tr("List"), name.isEmpty() ? tr("Choose a list") : name, [this](PickPopup& popup) {
        QList<PickItem> items;
        for (const lists::SavedList& list : lists::savedLists(tools_.words.desk().connection(), listsOf(kind_)))
            items += PickItem{list.name, list.folder, list.name, false};
        popup.setItems(items);
    });
    button->setArrow(true);
    connect(button, &PickButton::picked, this, [this](const QVariant& picked) {
        OutlineRow row = row_;
        row.condition.terms = {query::Literal{picked.toString(), true, {}}};
        take(std::move(row), true);
    });
}

void ConditionEditor::addOther() {
    const auto scaled = std::get<query::ScaledOperand>(row_.condition.terms.front());
    const auto put = [this](query::ScaledOperand changed, bool rebuilt) {
        OutlineRow row = row_;
        row.condition.terms = {std::move(changed)};
        take(std::move(row), rebuilt);
    };
    if (field_->isNumeric()) {
        QLineEdit* factor = addLine(tr("Factor"), asWritten(scaled.factor), 5);
        connect(factor, &QLineEdit::textEdited, this, [this, factor, put](const QString& typed) {
            auto changed = std::get<query::ScaledOperand>(row_.condition.terms.front());
            changed.factor = QString(typed).trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
            const bool fits = query::isNumber(changed.factor);
            setFieldTone(factor, fits ? Tone::Neutral : Tone::Bad);
            if (fits) put(changed, false);
        });
        addWord(QStringLiteral("×"));
    }
    const fields::Field* other = tools_.words.field(kind_, scaled.operand.key);
    PickButton* button =
        addPick(tr("Other field"), other ? other->label : scaled.operand.key, [this](PickPopup& popup) {
            QList<PickItem> items;
            for (const fields::Field& one : tools_.words.catalogues().find(kind_)->fields())
                if (!one.importOnly && unitOf(one) == unitOf(*field_) &&
                    !std::holds_alternative<fields::Many>(one.source))
                    items += itemOf(one, one.group);
            popup.setItems(items);
        });
    button->setArrow(true);
    connect(button, &PickButton::picked, this, [scaled, put](const QVariant& key) {
        query::ScaledOperand changed = scaled;
        changed.operand = {};
        changed.operand.key = key.toString();
        put(changed, true);
    });
    addRelated(Side::Other);
}

// ---------------------------------------------------------------- related records

void ConditionEditor::addArguments(Side side) {
    if (const auto arguments = query::argumentRows(operandOf(side))) {
        for (size_t i = 0; i < arguments->size(); ++i) addArgument(side, i, (*arguments)[i]);
        return;
    }
    // More than conditions that all hold is written.
    QLineEdit* line = addLine(tr("Conditions in the list language"), query::toText(operandOf(side).arguments), 40);
    connect(line, &QLineEdit::textEdited, this, [this, line, side](const QString& typed) {
        const auto parsed = query::parse(typed);
        query::Operand operand = operandOf(side);
        if (parsed) operand.arguments = *parsed;
        query::Condition asked;
        asked.operand = operand;
        asked.comparison = query::Comparison::IsEmpty;
        const bool fits = parsed && query::bindList(query::Node::of(std::move(asked)), tools_.words.catalogues(), kind_,
                                                    tools_.words.context());
        setFieldTone(line, fits ? Tone::Neutral : Tone::Bad);
        if (fits) setOperand(side, std::move(operand), false);
    });
}

void ConditionEditor::addArgument(Side side, size_t index, const OutlineRow& argument) {
    addWord(index == 0 ? tr("where") : tr("and"));
    const auto& aggregate = std::get<fields::Aggregate>(fieldOf(side)->source);
    auto* nested = new ConditionEditor(tools_, aggregate.of, argument, this, inside_ + 1, aggregate.filter);
    flow_->addWidget(nested);
    const auto set = [this, side, index](const OutlineRow* changed) {
        query::Operand operand = operandOf(side);
        auto all = *query::argumentRows(operand);
        if (changed)
            all[index] = *changed;
        else
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
        query::setArgumentRows(operand, std::move(all));
        setOperand(side, std::move(operand), changed == nullptr);
    };
    connect(nested, &ConditionEditor::changed, this, [nested, set] { set(&nested->row()); });
    auto* remove = new IconButton(QStringLiteral("close"), tr("Take away"), this);
    setSmall(remove);
    remove->installEventFilter(tools_.keys);
    flow_->addBeside(remove);
    connect(remove, &QAbstractButton::clicked, this, [set] { set(nullptr); });
}

void ConditionEditor::addMore(Side side) {
    const fields::Field* field = fieldOf(side);
    const auto* aggregate = field ? std::get_if<fields::Aggregate>(&field->source) : nullptr;
    const bool related = aggregate && inside_ < query::kMostInside && query::argumentRows(operandOf(side)).has_value();
    const query::ValueKind kind = query::valueKindOf(row_.condition, *field_);
    // Figures of related records are not compared with each other; whoever is behind a link has figures like everybody.
    const bool value = (kind == query::ValueKind::Number || kind == query::ValueKind::Date) &&
                       (inside_ == 0 || !field_->referred.isNull());
    const bool other = side == Side::Other;
    if (!related && !value && !other) return;
    const QString name = other ? tr("More conditions on the other field") : tr("More conditions");
    // At the end of a line of its own nobody would take it for the row's.
    auto* more = new PickButton(
        name, QStringLiteral("+"),
        [=, this](PickPopup& popup) {
            QList<PickItem> items;
            if (related)
                for (const fields::Field& one : tools_.words.catalogues().find(aggregate->of)->fields())
                    if (!one.importOnly) items += itemOf(one, tr("where"));
            if (related && !lists::savedLists(tools_.words.desk().connection(), listsOf(aggregate->of)).empty())
                items += PickItem{tr("List"), tr("where"), kInList, false};
            if (value) items += PickItem{tr("Compare with another field"), {}, kCompareField, false};
            if (other) items += PickItem{tr("Compare with a value"), {}, kCompareValue, false};
            popup.setItems(items);
        },
        this);
    more->installEventFilter(tools_.keys);
    flow_->addBeside(more);
    setButtonRole(more, ButtonRole::Flat);
    connect(more, &PickButton::picked, this, [this, side](const QVariant& what) { pickMore(side, what.toString()); });
}

void ConditionEditor::pickMore(Side side, const QString& what) {
    if (what == kCompareField) {
        query::ScaledOperand other;
        other.operand.key = field_->key;
        if (field_->takesArguments() && !std::get<fields::Aggregate>(field_->source).date.isNull()) {
            Window lastYear;
            lastYear.kind = Window::Kind::Previous;
            lastYear.unit = CalendarUnit::Year;
            other.operand.windows = {lastYear};
        }
        // The same question of both, to begin with.
        other.operand.arguments = row_.condition.operand.arguments;
        OutlineRow row = row_;
        row.condition.terms = {std::move(other)};
        return take(std::move(row), true);
    }
    if (what == kCompareValue) {
        OutlineRow row = row_;
        row.condition.terms.clear();
        return take(query::comparedBy(std::move(row), query::wayOf(row_), *field_), true);
    }
    const QString of = std::get<fields::Aggregate>(fieldOf(side)->source).of;
    query::Operand operand = operandOf(side);
    auto all = query::argumentRows(operand).value_or(std::vector<OutlineRow>());
    const fields::Field* field = tools_.words.field(of, what);
    if (const auto kept = lists::savedLists(tools_.words.desk().connection(), listsOf(of));
        what == kInList && !kept.empty())
        all.push_back(query::inList(kept.front().name));
    else if (field)
        all.push_back(query::beginWith(*field));
    else
        return;
    query::setArgumentRows(operand, std::move(all));
    setOperand(side, std::move(operand), true);
    for (int i = flow_->count() - 1; i >= 0; --i) // of those of one figure the one that was added is the last
        if (auto* nested = qobject_cast<ConditionEditor*>(flow_->itemAt(i)->widget());
            nested && nested->row().lacksValue())
            return nested->askValue();
}

} // namespace clientela::ui
