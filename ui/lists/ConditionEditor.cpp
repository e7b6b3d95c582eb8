#include "ui/lists/ConditionEditor.h"

#include "fields/OtherWords.h"
#include "lists/AskedFields.h"
#include "ui/lists/PickButton.h"
#include "ui/lists/ValueLine.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QLabel>
#include <QLineEdit>

namespace clientela::ui {

using query::Comparison;
using query::OutlineRow;
using query::ValueKind;

ConditionEditor::ConditionEditor(const Tools& tools, const QString& kind, OutlineRow row, QWidget* parent, int inside,
                                 QString filter)
    : QWidget(parent), tools_(tools), kind_(kind), inside_(inside), filter_(std::move(filter)), row_(std::move(row)),
      flow_(new FlowLayout(this)) {
    flow_->setSpacing(space::k8); // the ring of the one that has the focus lies over none of its neighbours
    build();
}

QList<QWidget*> ConditionEditor::parts() const {
    QList<QWidget*> parts;
    for (int i = 0; i < flow_->count(); ++i) {
        QWidget* widget = flow_->itemAt(i)->widget();
        if (const auto* nested = qobject_cast<ConditionEditor*>(widget))
            parts += nested->parts();
        else if (widget != nullptr && widget->focusPolicy() != Qt::NoFocus)
            parts += widget;
    }
    return parts;
}

void ConditionEditor::focusPart(int part) {
    const QList<QWidget*> all = parts();
    if (!all.isEmpty()) all[std::clamp(part, 0, static_cast<int>(all.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void ConditionEditor::chooseField() { fieldButton_->openPopup(); }

void ConditionEditor::take(OutlineRow row, bool rebuilt) {
    row_ = std::move(row);
    clearUnknown();
    if (rebuilt) rebuild();
    showHint();
    Q_EMIT changed();
}

void ConditionEditor::rebuild() {
    int focused = -1;
    const QList<QWidget*> before = parts();
    for (int i = 0; i < before.size(); ++i)
        if (before[i]->hasFocus()) focused = i;
    while (QLayoutItem* item = flow_->takeAt(0)) {
        // One of them may be in the middle of telling what was picked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    build();
    for (int i = 0; i < flow_->count(); ++i) flow_->itemAt(i)->widget()->show();
    showHint();
    if (focused >= 0) focusPart(focused);
    updateGeometry();
}

void ConditionEditor::build() {
    valueButton_ = nullptr;
    valueLine_ = nullptr;
    hint_ = nullptr;
    field_ = isAboutLists() ? nullptr : tools_.words.field(kind_, row_.condition.operand.key);
    addField();
    if (!field_ && !isAboutLists()) return;
    // Of two figures each stands with what is asked of it; what is asked of one alone follows the value.
    const bool compares = field_ && query::valueKindOf(row_.condition, *field_) == ValueKind::Operand;
    if (compares) addRelated(Side::Own);
    addComparison();
    addValue();
    if (field_ && !compares) addRelated(Side::Own);
    addHint();
}

PickButton* ConditionEditor::addPick(const QString& name, const QString& text, std::function<void(PickPopup&)> filler) {
    auto* button = new PickButton(name, text, std::move(filler), this);
    button->installEventFilter(tools_.keys);
    flow_->addWidget(button);
    return button;
}

QLineEdit* ConditionEditor::addLine(const QString& name, const QString& text, int characters) {
    auto* line = new ValueLine(text, this);
    setSmall(line);
    line->setAccessibleName(name);
    line->setFixedWidth(characters * fontMetrics().averageCharWidth() + 20);
    line->installEventFilter(tools_.keys);
    flow_->addWidget(line);
    return line;
}

void ConditionEditor::addWord(const QString& word) {
    auto* label = new QLabel(word, this);
    setInk(label, Ink::Text2);
    label->setFixedHeight(Heights::standard().small);
    flow_->addWidget(label);
}

// ---------------------------------------------------------------- field and comparison

PickItem ConditionEditor::itemOf(const fields::Field& field, const QString& detail, int uses) {
    return {field.label, detail, field.key, false, fields::otherWords(field), uses};
}

void ConditionEditor::addField() {
    const QString text = isAboutLists() ? tr("List")
                         : isPicked() && kind_ == QLatin1String("customer")
                             ? tr("Card", "of a customer, picked by name")
                         : field_                               ? field_->label
                         : row_.condition.operand.key.isEmpty() ? tr("Choose a field")
                                                                : row_.condition.operand.key;
    fieldButton_ = addPick(tr("Field"), text, [this](PickPopup& popup) {
        const QHash<QString, int> asked = lists::askedFields(tools_.words.desk().connection(), kind_);
        QList<PickItem> items;
        for (const fields::Field& field : tools_.words.catalogues().find(kind_)->fields())
            if (!field.importOnly) items += itemOf(field, field.group, asked.value(field.key));
        if (inside_ == 0 || listsOf(kind_) != kind_) items += PickItem{tr("List"), tr("Saved lists"), kInList, false};
        popup.setItems(items);
    });
    setFontRole(fieldButton_, FontRole::Name);
    connect(fieldButton_, &PickButton::picked, this, [this](const QVariant& key) { pickField(key.toString()); });
}

void ConditionEditor::pickField(const QString& key) {
    if (key == kInList) {
        OutlineRow row = query::inList(QString());
        row.on = row_.on;
        return take(std::move(row), true);
    }
    const fields::Field* field = tools_.words.field(kind_, key);
    if (!field || field == field_) return;
    OutlineRow row = query::beginWith(*field);
    row.on = row_.on;
    const auto* aggregate = std::get_if<fields::Aggregate>(&field->source);
    if (aggregate && !aggregate->date.isNull()) row.condition.operand.windows = row_.condition.operand.windows;
    take(std::move(row), true);
    askValue();
    // What is typed next is the choice that is meant: the first one stands there only until then.
    if (!field->choices.isEmpty() && !row_.lacksValue() && valueButton_)
        QMetaObject::invokeMethod(
            valueButton_, [value = valueButton_] { value->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

/// What is compared with nothing yet asks nothing: the value is asked for at once.
void ConditionEditor::askValue() {
    if (!row_.lacksValue()) return;
    if (valueButton_)
        QMetaObject::invokeMethod(
            valueButton_, [value = valueButton_] { value->openPopup(); }, Qt::QueuedConnection);
    else if (valueLine_)
        valueLine_->setFocus(Qt::OtherFocusReason);
}

std::vector<query::Way> ConditionEditor::ways() const {
    std::vector<query::Way> ways =
        field_ ? query::waysOf(*field_)
               : std::vector<query::Way>{{Comparison::InList, false}, {Comparison::InList, true}};
    // Related records are not ranked, but whoever is behind a link is.
    if (field_ && inside_ > 0 && field_->referred.isNull())
        std::erase_if(ways, [](const query::Way& way) {
            return way.comparison == Comparison::InTop || way.comparison == Comparison::InBottom;
        });
    const query::Way now = query::wayOf(row_);
    if (std::find(ways.begin(), ways.end(), now) == ways.end()) ways.push_back(now);
    return ways;
}

void ConditionEditor::addComparison() {
    static const fields::Field none{};
    const fields::Field& field = field_ ? *field_ : none;
    const std::vector<query::Way> ways = this->ways();
    const query::Way now = query::wayOf(row_);
    PickButton* button = addPick(tr("Comparison"), query::wordsFor(now, field), [ways, &field](PickPopup& popup) {
        QList<PickItem> items;
        for (size_t i = 0; i < ways.size(); ++i)
            items += PickItem{
                query::wordsFor(ways[i], field), {}, static_cast<int>(i), false, query::otherWordsFor(ways[i])};
        popup.setItems(items);
    });
    setInk(button, Ink::Text2);
    connect(button, &PickButton::picked, this, [this, ways, &field](const QVariant& index) {
        take(query::comparedBy(row_, ways[index.toUInt()], field), true);
        askValue();
    });
}

} // namespace clientela::ui
