// The parts of a ConditionEditor that say what a field is compared with.
#include "base/Fold.h"
#include "fields/Nearest.h"
#include "fields/TypedText.h"
#include "lists/ByHand.h"
#include "query/TreeText.h"
#include "search/SearchBox.h"
#include "ui/desk/KnownValues.h"
#include "ui/lists/ConditionEditor.h"
#include "ui/lists/PickButton.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace clientela::ui {

using query::OutlineRow;
using query::ValueKind;

namespace {

constexpr int kMostSpelled = 12;       ///< more values on a button are a number
constexpr qsizetype kMostOnButton = 3; ///< names; that there are more is to be seen, too
constexpr size_t kMostDoubted = 3;     ///< values that each say that nobody has them; more say it together
constexpr qsizetype kMostInTip = 40;   ///< of these, one below the other
constexpr qint64 kOffered = 12;        ///< cards that are looked for by name

/// Of what can be picked: the same, wherever it stands in the text.
bool sameValue(const query::Term& one, const query::Term& other) {
    const auto* literal = std::get_if<query::Literal>(&one);
    const auto* another = std::get_if<query::Literal>(&other);
    if (literal && another) return literal->text == another->text;
    return std::holds_alternative<query::MeValue>(one) && std::holds_alternative<query::MeValue>(other);
}

bool isAmong(const QStringList& values, const QString& typed) {
    return std::any_of(values.begin(), values.end(), [&](const QString& one) { return fold(one) == fold(typed); });
}

/// 500.00 as one writes it: 500.
QString withoutZeros(QString number) {
    if (!number.contains(QLatin1Char('.'))) return number;
    while (number.endsWith(QLatin1Char('0'))) number.chop(1);
    if (number.endsWith(QLatin1Char('.'))) number.chop(1);
    return number;
}

} // namespace

bool ConditionEditor::isPicked() const {
    return field_ && lists::Wording::isPicked(row_.condition) && !lists::namingFields(kind_).isEmpty();
}

QString ConditionEditor::asWritten(const QString& number) const {
    return QString(number).replace(QLatin1Char('.'), tools_.words.formatter().locale().decimalPoint());
}

QString ConditionEditor::pickedText() const {
    const ListWords& words = tools_.words;
    const std::vector<qint64> ids = lists::idsOf(row_.condition);
    if (!words.isFrozenSet(ids)) return words.wording().picked(row_.condition, kind_, kMostOnButton);
    // Nobody picked them one by one, so their names say nothing; the pop-up and the count lead to them.
    const auto count = static_cast<int>(ids.size());
    const QString day = words.formatter().dates().shortForm(words.frozenOn());
    return kind_ == QLatin1String("customer") ? tr("%Ln card(s) as of %1", nullptr, count).arg(day)
                                              : tr("%Ln as of %1", "records, a day", count).arg(day);
}

QString ConditionEditor::valueText(size_t term) const {
    const auto& terms = row_.condition.terms;
    if (term >= terms.size() || !field_) return {};
    if (isPicked()) return pickedText();
    if (std::holds_alternative<query::MeValue>(terms[term])) return me(false).text;
    return tools_.words.wording().value(terms[term], *field_, kind_);
}

void ConditionEditor::addValue() {
    static const fields::Field none{};
    switch (query::valueKindOf(row_.condition, field_ ? *field_ : none)) {
    case ValueKind::None: break;
    case ValueKind::One: addOne(); break;
    case ValueKind::Several: addSeveral(); break;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Date: addTyped(0); break;
    case ValueKind::TwoNumbers:
    case ValueKind::TwoDates:
        addTyped(0);
        addWord(tr("and", "between two values"));
        addTyped(1);
        break;
    case ValueKind::Window:
        addWindow(row_.condition.window, [this](const query::Window& window) {
            OutlineRow row = row_;
            row.condition.window = window;
            take(std::move(row), true);
        });
        break;
    case ValueKind::Rank: addRank(); break;
    case ValueKind::List: addList(); break;
    case ValueKind::Operand: addOther(); break;
    }
}

QStringList ConditionEditor::chosenValues() const {
    QStringList texts;
    for (const query::Term& term : row_.condition.terms) {
        if (std::holds_alternative<query::MeValue>(term)) texts += kMe;
        if (const auto* literal = std::get_if<query::Literal>(&term); literal) texts += literal->text;
    }
    return texts;
}

/// Where names of colleagues stand, whoever is at work is "me": a list that says so is everybody's own.
bool ConditionEditor::mayBeMe(const QString& name) const {
    const QString own = tools_.words.context().me;
    return field_->type == fields::Type::Text && !field_->personal && !own.isEmpty() && fold(name) == fold(own);
}

PickItem ConditionEditor::me(bool chosen) const {
    return {tr("me (%1)", "whoever is at work, by name").arg(tools_.words.context().me), {}, kMe, chosen};
}

query::Term ConditionEditor::termOf(const QVariant& picked) {
    if (picked.toString() == kMe) return query::MeValue{};
    return query::literal(picked.toString());
}

void ConditionEditor::fillPicked(PickPopup& popup) const {
    popup.setAsking([this](const QString& typed) {
        storage::Connection& connection = tools_.words.desk().connection();
        const std::vector<qint64> picked = lists::idsOf(row_.condition);
        const auto isOn = [&](qint64 id) { return std::find(picked.begin(), picked.end(), id) != picked.end(); };
        QList<PickItem> items;
        if (!typed.isEmpty()) {
            for (const search::CustomerHit& hit : search::search(connection, typed, kOffered).customers)
                if (!hit.archived) // it is on no list
                    items += PickItem{hit.name, hit.town, QString::number(hit.id.value), isOn(hit.id.value)};
            return items;
        }
        std::vector<qint64> shown = picked;
        if (shown.size() > lists::kMostLookedAt) shown.resize(lists::kMostLookedAt);
        const auto names =
            lists::namesIn(connection, tools_.words.catalogues(), tools_.words.context().today)(kind_, shown);
        for (size_t i = 0; i < names.size(); ++i)
            items += PickItem{names[i].value_or(tr("No longer in the file", "a card that was picked by hand")),
                              {},
                              QString::number(shown[i]),
                              true};
        return items;
    });
}

void ConditionEditor::fillValues(PickPopup& popup, const QStringList& chosen) const {
    if (isPicked() && kind_ == QLatin1String("customer")) return fillPicked(popup);
    const std::vector<query::Way> ways = this->ways();
    if (std::any_of(ways.begin(), ways.end(),
                    [](const query::Way& way) { return way.comparison == query::Comparison::In; }))
        popup.setTakesSeveral();
    const fields::Field& field = *field_;
    const auto itemOf = [&field, this, chosen](const QString& key, qint64 records) {
        const fields::Value value = field.type == fields::Type::YesNo
                                        ? fields::Value(qint64(key == QLatin1String("yes") ? 1 : 0))
                                        : fields::Value(key);
        const QString count = records > 0 ? tools_.words.formatter().amounts().count(records) : QString();
        return PickItem{tools_.words.formatter().text(value, field), count, key, chosen.contains(key)};
    };
    QStringList fixed;
    for (const fields::Choice& choice : field.choices) fixed += choice.key;
    if (field.type == fields::Type::YesNo) fixed = {QStringLiteral("yes"), QStringLiteral("no")};
    QList<PickItem> items;
    for (const QString& key : std::as_const(fixed)) items += itemOf(key, 0);
    if (fixed.isEmpty())
        for (const QString& key : chosen) items += key == kMe ? me(true) : itemOf(key, 0);
    popup.setItems(items);
    const auto offered = std::make_shared<bool>(chosen.contains(kMe)); // "me", among what the file knows
    const auto inFile = std::make_shared<QStringList>();               // as soon as that is known
    if (field.isText() || fixed.isEmpty())
        if (field.type != fields::Type::Country && field.type != fields::Type::Language)
            popup.setMaker([this, offered, inFile, itemOf](const QString& typed) {
                const bool unknown = !inFile->isEmpty() && hasOwnValues() && !isAmong(*inFile, typed);
                QList<PickItem> made{
                    {QStringLiteral("“%1”").arg(typed), unknown ? nobodyHasIt() : QString(), typed, false}};
                if (unknown)
                    for (const QString& one : fields::nearest(typed, *inFile)) made += itemOf(one, 0);
                const PickItem own = me(false);
                if (!*offered &&
                    (mayBeMe(typed) || (mayBeMe(tools_.words.context().me) && fold(own.text).startsWith(fold(typed)))))
                    made.prepend(own);
                return made;
            });
    tools_.known.ask({kind_, field.key, filter_}, &popup,
                     [itemOf, fixed, chosen, offered, inFile, this, self = QPointer<const ConditionEditor>(this),
                      &popup](const std::vector<KnownValues::Known>& known) {
                         // The pop-up outlives the row it picks for by a moment: its end is queued, as this may be.
                         if (!self) return;
                         QList<PickItem> counted;
                         bool isOwnKnown = false;
                         QStringList seen;
                         for (const KnownValues::Known& one : known) {
                             QString key;
                             if (const auto* text = std::get_if<QString>(&one.value)) key = *text;
                             if (const auto* flag = std::get_if<qint64>(&one.value))
                                 key = *flag != 0 ? QStringLiteral("yes") : QStringLiteral("no");
                             if (key.isEmpty() || (!fixed.isEmpty() && !fixed.contains(key))) continue;
                             counted += itemOf(key, one.records);
                             seen += key;
                             inFile->append(key);
                             if (isOwnKnown || !mayBeMe(key)) continue;
                             counted.prepend(me(chosen.contains(kMe)));
                             *offered = isOwnKnown = true;
                         }
                         for (const QString& key : fixed)
                             if (!seen.contains(key)) counted += itemOf(key, 0);
                         for (const QString& key : chosen) {
                             if (key == kMe ? isOwnKnown : seen.contains(key) || fixed.contains(key)) continue;
                             counted.prepend(key == kMe ? me(true) : itemOf(key, 0));
                         }
                         if (!counted.isEmpty()) popup.setItems(counted);
                     });
}

// ---------------------------------------------------------------- values that are missing, or that nobody has

void ConditionEditor::addHint() {
    hint_ = new QLabel(this);
    hint_->setObjectName(QStringLiteral("RowHint"));
    setInk(hint_, Ink::Warn);
    hint_->setFixedHeight(Heights::standard().small);
    flow_->addWidget(hint_);
    showHint();
}

void ConditionEditor::showHint() {
    if (!hint_) return;
    const bool missing = row_.lacksValue();
    const QString wrong = fault();
    hint_->setText(!wrong.isEmpty() ? wrong
                   : isAboutLists() ? tr("No list is chosen: this row does not count")
                                    : tr("A value is missing: this row does not count"));
    hint_->setVisible(missing || !wrong.isEmpty());
    for (QWidget* value : {static_cast<QWidget*>(valueButton_), static_cast<QWidget*>(valueLine_)})
        if (value && missing) value->setAccessibleDescription(hint_->text());
}

QString ConditionEditor::faultOf(size_t term) const {
    const auto* literal = std::get_if<query::Literal>(&row_.condition.terms[term]);
    if (!literal || field_->isText()) return {};
    // The value alone: what else the row asks has its own editors.
    OutlineRow one;
    one.condition.operand.key = field_->key;
    one.condition.comparison = query::Comparison::Equal;
    one.condition.terms = {*literal};
    const auto& words = tools_.words;
    const auto bound = query::bindList(query::treeOf(one), words.catalogues(), kind_, words.context());
    if (bound) return {};
    // As a person writes it here, not as the list language does.
    const auto read = fields::readTyped(literal->text, *field_,
                                        {words.desk().locale(), words.formatter().currency(), words.context().today});
    return (read ? bound.error().problem : read.problem()).text();
}

QString ConditionEditor::faultOfRank() const {
    const auto bound = query::bindList(query::treeOf(row_), tools_.words.catalogues(), kind_, tools_.words.context());
    return bound ? QString() : bound.error().problem.text();
}

QString ConditionEditor::fault() const {
    if (!field_) return {};
    switch (query::valueKindOf(row_.condition, *field_)) {
    case ValueKind::Rank: return faultOfRank();
    case ValueKind::Number:
    case ValueKind::Date:
    case ValueKind::TwoNumbers:
    case ValueKind::TwoDates:
        for (size_t term = 0; term < row_.condition.terms.size(); ++term)
            if (const QString wrong = faultOf(term); !wrong.isEmpty()) return wrong;
        return {};
    default: return {};
    }
}

bool ConditionEditor::hasOwnValues() const {
    if (!field_ || isPicked() || !field_->choices.isEmpty()) return false;
    return field_->type == fields::Type::Text || field_->type == fields::Type::Choice ||
           field_->type == fields::Type::Choices;
}

QString ConditionEditor::nobodyHas(const QString& value) const {
    return (kind_ == QLatin1String("customer") ? tr("No customer has “%1”") : tr("Nothing in the file has “%1”"))
        .arg(value);
}

QString ConditionEditor::nobodyHasIt() const {
    return kind_ == QLatin1String("customer") ? tr("no customer has it", "a value")
                                              : tr("nothing in the file has it", "a value");
}

void ConditionEditor::doubtValues(bool nobody) {
    for (int i = 0; i < flow_->count(); ++i) // what is being taken away is no longer in it
        if (auto* nested = qobject_cast<ConditionEditor*>(flow_->itemAt(i)->widget())) nested->doubtValues(true);
    if (!nobody || doubted_ || !hasOwnValues()) return;
    const query::ValueKind kind = query::valueKindOf(row_.condition, *field_);
    if (row_.lacksValue() || row_.isNegated() || (kind != ValueKind::One && kind != ValueKind::Several)) return;
    doubted_ = true;
    tools_.known.ask({kind_, field_->key, filter_}, this, [this](const std::vector<KnownValues::Known>& known) {
        // Beyond the most frequent ones there are others, which may be meant.
        if (known.empty() || known.size() >= KnownValues::kMost) return;
        QStringList values;
        for (const KnownValues::Known& one : known)
            if (const auto* text = std::get_if<QString>(&one.value)) values += *text;
        sayUnknown(values);
    });
}

QLabel* ConditionEditor::addDoubt(const QString& text) {
    auto* says = new QLabel(text, this);
    setInk(says, Ink::Warn);
    says->setFixedHeight(Heights::standard().small);
    flow_->addWidget(says);
    says->show();
    unknown_ += says;
    return says;
}

void ConditionEditor::sayUnknown(const QStringList& known) {
    std::vector<size_t> doubted;
    QStringList texts;
    for (size_t i = 0; i < row_.condition.terms.size(); ++i) {
        const auto* literal = std::get_if<query::Literal>(&row_.condition.terms[i]);
        if (!literal || isAmong(known, literal->text)) continue;
        doubted.push_back(i);
        texts += QStringLiteral("“%1”").arg(literal->text);
    }
    if (doubted.size() > kMostDoubted) {
        const auto more = static_cast<int>(doubted.size() - kMostDoubted);
        const QString first = texts.mid(0, kMostDoubted).join(QStringLiteral(", "));
        QLabel* says = addDoubt(kind_ == QLatin1String("customer")
                                    ? tr("No customer has %1 and %Ln more", "values", more).arg(first)
                                    : tr("Nothing in the file has %1 and %Ln more", "values", more).arg(first));
        says->setToolTip(texts.mid(0, kMostInTip).join(QLatin1Char('\n')) +
                         (texts.size() > kMostInTip ? QStringLiteral("\n…") : QString()));
        updateGeometry();
        return;
    }
    for (const size_t i : doubted) {
        const QString typed = std::get<query::Literal>(row_.condition.terms[i]).text;
        addDoubt(nobodyHas(typed));
        const QString nearest = fields::nearest(typed, known, 1).value(0);
        if (nearest.isEmpty()) continue;
        auto* instead = new LinkButton(tr("“%1” instead", "another spelling of a value").arg(nearest), this);
        setSmall(instead);
        instead->installEventFilter(tools_.keys);
        flow_->addWidget(instead);
        instead->show();
        unknown_ += instead;
        connect(instead, &QAbstractButton::clicked, this, [this, i, nearest] {
            OutlineRow row = row_;
            row.condition.terms[i] = query::literal(nearest);
            take(std::move(row), true);
            focusPart(2);
        });
    }
    updateGeometry();
}

void ConditionEditor::clearUnknown() {
    doubted_ = false;
    for (const QPointer<QWidget>& widget : std::as_const(unknown_)) {
        if (!widget) continue;
        flow_->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // it may be what was pressed
    }
    unknown_.clear();
}

void ConditionEditor::addOne() {
    const QString text = valueText(0);
    PickButton* button = valueButton_ = addPick(tr("Value"), text.isEmpty() ? tr("Choose a value") : text,
                                                [this](PickPopup& popup) { fillValues(popup, {}); });
    button->setArrow(true);
    connect(button, &PickButton::picked, this, [this](const QVariant& value) {
        OutlineRow row = row_;
        row.condition.terms.clear();
        if (value.typeId() == QMetaType::QVariantList) {
            row = query::comparedBy(row, {query::Comparison::In, row.isNegated()}, *field_);
            row.condition.terms.clear();
            for (const QVariant& one : value.toList()) row.condition.terms.push_back(termOf(one));
        } else
            row.condition.terms = {termOf(value)};
        take(std::move(row), true);
    });
}

QString ConditionEditor::severalText() const {
    if (isPicked()) return pickedText();
    const auto count = static_cast<int>(row_.condition.terms.size());
    if (count > kMostSpelled) return tr("%Ln value(s)", nullptr, count);
    QStringList texts;
    for (size_t i = 0; i < row_.condition.terms.size(); ++i) texts += valueText(i);
    return texts.join(QStringLiteral(", "));
}

void ConditionEditor::addSeveral() {
    const QString text = severalText();
    PickButton* button = valueButton_ = addPick(tr("Values"), text.isEmpty() ? tr("Choose values") : text,
                                                [this](PickPopup& popup) { fillValues(popup, chosenValues()); });
    button->setMode(PickPopup::Mode::Several);
    button->setArrow(true);
    connect(button, &PickButton::itemsToggled, this, [this, button](const QVariantList& values, bool on) {
        OutlineRow row = row_;
        auto& terms = row.condition.terms;
        for (const QVariant& value : values) {
            const query::Term picked = termOf(value);
            std::erase_if(terms, [&](const query::Term& term) { return sameValue(term, picked); });
            if (on) terms.push_back(picked);
        }
        take(std::move(row), false);
        const QString now = severalText();
        button->say(now.isEmpty() ? tr("Choose values") : now);
    });
}

void ConditionEditor::addTyped(size_t term) {
    const bool text = query::valueKindOf(row_.condition, *field_) == ValueKind::Text;
    QLineEdit* line = addLine(tr("Value"), valueText(term), field_->isText() ? 20 : 11);
    if (term == 0) valueLine_ = line;
    const bool alone = row_.condition.comparison != query::Comparison::Between;
    const auto mark = [this, line, term] {
        const QString wrong = term < row_.condition.terms.size() ? faultOf(term) : QString();
        setFieldTone(line, wrong.isEmpty() ? Tone::Neutral : Tone::Bad);
        line->setToolTip(wrong);
        line->setAccessibleDescription(wrong);
    };
    mark();
    connect(line, &QLineEdit::textEdited, this, [this, line, term, text, alone, mark](const QString& typed) {
        const Currency& currency = tools_.words.formatter().currency();
        query::Term value = query::literal(typed.trimmed());
        bool fits = !typed.trimmed().isEmpty();
        if (!text && fits) {
            QString plain = typed;
            plain.remove(tools_.words.formatter().amounts().sign(currency));
            const auto read = fields::readTyped(plain, *field_,
                                                {tools_.words.desk().locale(), currency, tools_.words.context().today});
            fits = read.ok() && !fields::isEmpty(*read);
            // What is no value stands in the list as it was typed: the count, Save and Export wait until it is mended.
            value = fits ? query::literal(withoutZeros(fields::fileText(*read, *field_, currency)))
                         : query::Term(query::Literal{typed.trimmed(), true, {}});
        }
        // Emptied, the row lacks its value.
        const bool missing = alone && typed.trimmed().isEmpty();
        OutlineRow row = row_;
        if (missing)
            row.condition.terms.clear();
        else if (term < row.condition.terms.size())
            row.condition.terms[term] = value;
        else
            row.condition.terms.push_back(value);
        take(std::move(row), false);
        mark();
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line, term] {
        if (fieldTone(line) != Tone::Bad) line->setText(valueText(term));
    });
}

void ConditionEditor::addRank() {
    QLineEdit* number = addLine(tr("How many"), asWritten(row_.condition.rank.number), 6);
    connect(number, &QLineEdit::textEdited, this, [this, number](const QString& typed) {
        OutlineRow row = row_;
        row.condition.rank.number = QString(typed).trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
        take(std::move(row), false);
        setFieldTone(number, fault().isEmpty() ? Tone::Neutral : Tone::Bad);
    });
    if (!fault().isEmpty()) setFieldTone(number, Tone::Bad);
    const auto unit = [plain = tools_.words.about().plain](bool percent) { return percent ? tr("percent") : plain; };
    PickButton* button = addPick(tr("Percent or number"), unit(row_.condition.rank.percent), [unit](PickPopup& popup) {
        popup.setItems({{unit(true), {}, true, false}, {unit(false), {}, false, false}});
    });
    button->setArrow(true);
    connect(button, &PickButton::picked, this, [this](const QVariant& percent) {
        OutlineRow row = row_;
        row.condition.rank.percent = percent.toBool();
        take(std::move(row), true);
    });
}

} // namespace clientela::ui
