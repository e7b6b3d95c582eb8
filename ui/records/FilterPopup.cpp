#include "ui/records/FilterPopup.h"

#include "query/TreeText.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kShadow = 12; ///< around the panel, within the widget
constexpr int kMostValue = 320;

struct Comparison {
    const char* label;
    const char* pattern; ///< %1 key, %2 value
    bool takesValue = true;
};

const std::vector<Comparison>& comparisonsOf(const fields::Field& field) {
    static const std::vector<Comparison> texts{
        {QT_TRANSLATE_NOOP("FilterPopup", "is"), "%1 = %2"},
        {QT_TRANSLATE_NOOP("FilterPopup", "is not"), "%1 != %2"},
        {QT_TRANSLATE_NOOP("FilterPopup", "contains"), "%1 contains %2"},
        {QT_TRANSLATE_NOOP("FilterPopup", "starts with"), "%1 starts with %2"},
        {QT_TRANSLATE_NOOP("FilterPopup", "is empty"), "%1 is empty", false},
        {QT_TRANSLATE_NOOP("FilterPopup", "is known"), "%1 is not empty", false}};
    static const std::vector<Comparison> choices{texts[0], texts[1], texts[4], texts[5]};
    static const std::vector<Comparison> numbers{{QT_TRANSLATE_NOOP("FilterPopup", "over"), "%1 > %2"},
                                                 {QT_TRANSLATE_NOOP("FilterPopup", "at least"), "%1 >= %2"},
                                                 {QT_TRANSLATE_NOOP("FilterPopup", "is"), "%1 = %2"},
                                                 {QT_TRANSLATE_NOOP("FilterPopup", "at most"), "%1 <= %2"},
                                                 {QT_TRANSLATE_NOOP("FilterPopup", "under"), "%1 < %2"}};
    static const std::vector<Comparison> dates{{QT_TRANSLATE_NOOP("FilterPopup", "within"), "%1 within %2"},
                                               {QT_TRANSLATE_NOOP("FilterPopup", "not within"), "%1 not within %2"},
                                               {QT_TRANSLATE_NOOP("FilterPopup", "after"), "%1 > %2"},
                                               {QT_TRANSLATE_NOOP("FilterPopup", "before"), "%1 < %2"},
                                               texts[4],
                                               texts[5]};
    if (field.isNumeric()) return numbers;
    if (field.isDate()) return dates;
    return field.choices.isEmpty() ? texts : choices;
}

} // namespace

FilterPopup::FilterPopup(const Desk& desk, KnownValues& known, QString kind, QWidget* window)
    : QFrame(window), known_(known), kind_(std::move(kind)), catalogue_(*desk.catalogues().find(kind_)),
      formatter_(desk.locale(), desk.file().business().currency, desk.file().business().country),
      field_(new QComboBox(this)), comparison_(new QComboBox(this)), value_(new QComboBox(this)),
      message_(new QLabel(this)) {
    field_->setEditable(true);
    field_->setInsertPolicy(QComboBox::NoInsert);
    field_->completer()->setFilterMode(Qt::MatchContains);
    field_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const fields::Field& one : catalogue_.fields())
        if (!one.importOnly) field_->addItem(one.label, one.key);
    field_->setAccessibleName(tr("Field"));
    comparison_->setAccessibleName(tr("Comparison"));
    value_->setAccessibleName(tr("Value"));
    value_->setEditable(true);
    value_->setInsertPolicy(QComboBox::NoInsert);
    value_->setMinimumWidth(180);
    value_->setMaximumWidth(grown(kMostValue));
    offerEntries(value_);
    setInk(message_, Ink::Hint);
    message_->hide();

    auto* add = new QPushButton(tr("Add filter"), this);
    setButtonRole(add, ButtonRole::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    for (QWidget* part : {static_cast<QWidget*>(field_), static_cast<QWidget*>(comparison_),
                          static_cast<QWidget*>(value_), static_cast<QWidget*>(add)})
        row->addWidget(part);
    auto* all = new QVBoxLayout(this);
    const int around = kShadow + space::k12;
    all->setContentsMargins(around, around, around, around);
    all->addLayout(row);
    all->addWidget(message_);

    connect(field_, &QComboBox::currentIndexChanged, this, &FilterPopup::offerComparisons);
    connect(comparison_, &QComboBox::currentIndexChanged, this, &FilterPopup::offerValues);
    connect(add, &QPushButton::clicked, this, &FilterPopup::choose);
    connect(value_->lineEdit(), &QLineEdit::returnPressed, this, &FilterPopup::choose);
    offerComparisons();
}

const fields::Field* FilterPopup::field() const { return catalogue_.find(field_->currentData().toString()); }

void FilterPopup::offerComparisons() {
    comparison_->clear();
    if (const fields::Field* chosen = field())
        for (const Comparison& comparison : comparisonsOf(*chosen)) comparison_->addItem(tr(comparison.label));
    offerValues();
}

void FilterPopup::offerValues() {
    value_->clear();
    const fields::Field* chosen = field();
    if (!chosen || comparison_->currentIndex() < 0) return;
    const Comparison& comparison = comparisonsOf(*chosen)[static_cast<size_t>(comparison_->currentIndex())];
    value_->setVisible(comparison.takesValue);
    for (const fields::Choice& choice : chosen->choices) value_->addItem(choice.label, choice.key);
    if (chosen->type == fields::Type::YesNo) {
        value_->addItem(tr("Yes"), QStringLiteral("yes"));
        value_->addItem(tr("No"), QStringLiteral("no"));
    }
    if (chosen->isDate() && QLatin1String(comparison.pattern).contains(QLatin1String("within")))
        for (const char* window :
             {"today", "last 7 days", "last 30 days", "last 90 days", "this month", "last month", "this year",
              "last year", "next 7 days", "more than 90 days ago", "more than 12 months ago"})
            value_->addItem(QLatin1String(window), QLatin1String(window));
    value_->setCurrentIndex(value_->count() ? 0 : -1);
    // A piece of a value is no value: what it is a piece of is not offered in its place.
    const QLatin1String pattern(comparison.pattern);
    const bool isWhole = pattern == QLatin1String("%1 = %2") || pattern == QLatin1String("%1 != %2");
    if (!isWhole || value_->count() > 0) return;
    known_.ask(
        {kind_, chosen->key, {}}, this,
        [this, key = chosen->key, at = comparison_->currentIndex()](const std::vector<KnownValues::Known>& known) {
            const fields::Field* now = field();
            if (now && now->key == key && comparison_->currentIndex() == at) addKnown(*now, known);
        });
}

void FilterPopup::addKnown(const fields::Field& field, const std::vector<KnownValues::Known>& known) {
    if (value_->count() > 0) return; // asked twice before it was answered
    // The first entry of an empty box would be its value.
    const QString typed = value_->currentText();
    const QSignalBlocker quiet(value_);
    for (const KnownValues::Known& one : known)
        if (const auto* text = std::get_if<QString>(&one.value))
            value_->addItem(formatter_.text(one.value, field), *text);
    value_->setCurrentIndex(-1);
    value_->setEditText(typed);
}

QString FilterPopup::part() const {
    const fields::Field* chosen = field();
    if (!chosen || comparison_->currentIndex() < 0) return {};
    const Comparison& comparison = comparisonsOf(*chosen)[static_cast<size_t>(comparison_->currentIndex())];
    const QString pattern = QLatin1String(comparison.pattern);
    if (!comparison.takesValue) return pattern.arg(chosen->key);
    const int at = value_->findText(value_->currentText());
    const QString typed = at >= 0 ? value_->itemData(at).toString() : value_->currentText().trimmed();
    if (typed.isEmpty()) return {};
    const bool window = pattern.contains(QLatin1String("within"));
    const QString literal = window || chosen->isNumeric() || chosen->isDate() ? typed : [&typed] {
        const query::Literal value = query::literal(typed);
        return value.quoted ? QLatin1Char('"') + QString(value.text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                                  QLatin1Char('"')
                            : value.text;
    }();
    return pattern.arg(chosen->key, literal);
}

void FilterPopup::choose() {
    const QString chosen = part();
    const auto tree = query::parse(chosen);
    if (chosen.isEmpty() || !tree) {
        message_->setText(chosen.isEmpty() ? tr("Give a value to compare with.") : tree.error().problem.text());
        message_->show();
        adjustSize();
        return;
    }
    close();
    Q_EMIT partChosen(chosen);
}

void FilterPopup::close() {
    // The focus goes back where it was, else Qt hands it to whatever comes first in the window.
    if (before_) before_->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

void FilterPopup::openBeside(QWidget* widget) {
    before_ = QApplication::focusWidget();
    adjustSize();
    QPoint at = widget->mapTo(parentWidget(), QPoint(-kShadow, widget->height() + space::k4 - kShadow));
    at.setX(std::max(0, std::min(at.x(), parentWidget()->width() - width())));
    move(at);
    show();
    raise();
    field_->setFocus(Qt::PopupFocusReason);
    field_->lineEdit()->selectAll();
    qApp->installEventFilter(this);
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    close();
}

bool FilterPopup::eventFilter(QObject* watched, QEvent* event) {
    // A press elsewhere in the window closes it, as popups do.
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        auto* pressed = qobject_cast<QWidget*>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed)) {
            hide();
            deleteLater();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const paint::Scope scope(&painter);
    const QRect panel = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paint::shadow(&painter, panel, radius::kPopup, theme.dark);
    paint::panel(&painter, panel, radius::kPopup, theme.raised, theme.line);
}

} // namespace clientela::ui
