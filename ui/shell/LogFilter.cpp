#include "ui/shell/LogFilter.h"

#include "base/Failure.h"
#include "fields/TypedText.h"
#include "formats/DateText.h"
#include "office/Actors.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <optional>
#include <utility>

namespace clientela::ui {

namespace {

/// Fills a box anew without forgetting what was chosen.
void fill(QComboBox* box, const QString& all, const std::vector<std::pair<QString, QVariant>>& entries) {
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto& [text, data] : entries) box->addItem(text, data);
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
}

} // namespace

QString actionKindText(const QString& kind) {
    struct Text {
        const char* kind;
        const char* text;
    };
    static constexpr Text kTexts[] = {
        {"edit", QT_TRANSLATE_NOOP("LogFilter", "Edits")},
        {"import", QT_TRANSLATE_NOOP("LogFilter", "Imports")},
        {"delete", QT_TRANSLATE_NOOP("LogFilter", "Deletions")},
        {"merge", QT_TRANSLATE_NOOP("LogFilter", "Merged cards")},
        {"export", QT_TRANSLATE_NOOP("LogFilter", "Exports")},
        {"labels", QT_TRANSLATE_NOOP("LogFilter", "Labels")},
        {"list", QT_TRANSLATE_NOOP("LogFilter", "Lists")},
        {"undo", QT_TRANSLATE_NOOP("LogFilter", "Actions undone")},
        {"redo", QT_TRANSLATE_NOOP("LogFilter", "Actions done again")},
        {"restore", QT_TRANSLATE_NOOP("LogFilter", "Cards and files put back")},
        {"actor", QT_TRANSLATE_NOOP("LogFilter", "New people at work")},
        {"task", QT_TRANSLATE_NOOP("LogFilter", "Tasks")},
        {"log", QT_TRANSLATE_NOOP("LogFilter", "Contacts written down")},
        {"claim", QT_TRANSLATE_NOOP("LogFilter", "Calls taken on")},
        {"attach", QT_TRANSLATE_NOOP("LogFilter", "Files on cards")},
        {"document", QT_TRANSLATE_NOOP("LogFilter", "Documents")},
        {"payment", QT_TRANSLATE_NOOP("LogFilter", "Payments")},
        {"final", QT_TRANSLATE_NOOP("LogFilter", "Documents made final")},
        {"erase", QT_TRANSLATE_NOOP("LogFilter", "Erased for good")},
        {"thin", QT_TRANSLATE_NOOP("LogFilter", "The log thinned")},
    };
    for (const Text& text : kTexts)
        if (kind == QLatin1String(text.kind)) return LogFilter::tr(text.text);
    return kind;
}

LogFilter::LogFilter(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    auto* row = new FlowLayout(this);
    row->setSpacing(space::k8);
    who_ = box(tr("By whom"));
    kind_ = box(tr("What was done"));
    period_ = box(tr("When it was done"));
    from_ = dayEdit(tr("First day"), tr("from"));
    until_ = dayEdit(tr("Last day"), tr("to"));
    for (QWidget* each : std::initializer_list<QWidget*>{who_, kind_, period_, from_, until_}) row->addWidget(each);
    fill(kind_, tr("All actions"), {});
    const auto period = [](Period value) { return QVariant(static_cast<int>(value)); };
    fill(period_, tr("Always"),
         {{tr("Today"), period(Period::Today)},
          {tr("Last 7 days"), period(Period::Week)},
          {tr("Last 30 days"), period(Period::Month)},
          {tr("This year"), period(Period::ThisYear)},
          {tr("Last year"), period(Period::LastYear)},
          {tr("From day to day"), period(Period::Days)}});
    connect(period_, &QComboBox::currentIndexChanged, this, &LogFilter::showDays);
    connect(from_, &QLineEdit::editingFinished, this, [this] { takeDays(from_); });
    connect(until_, &QLineEdit::editingFinished, this, [this] { takeDays(until_); });
    showDays();
    reload();
}

QComboBox* LogFilter::box(const QString& name) {
    auto* made = new QComboBox(this);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(made, &QComboBox::currentIndexChanged, this, &LogFilter::changed);
    return made;
}

QLineEdit* LogFilter::dayEdit(const QString& name, const QString& hint) {
    constexpr int kWide = 112;
    auto* made = new QLineEdit(this);
    made->setAccessibleName(name);
    made->setPlaceholderText(hint);
    made->setFixedWidth(grown(kWide));
    return made;
}

void LogFilter::showDays() {
    const bool asks = period_->currentData().toInt() == static_cast<int>(Period::Days);
    from_->setVisible(asks);
    until_->setVisible(asks);
}

void LogFilter::takeDays(const QLineEdit* edited) {
    const formats::DateText dates(desk_.locale());
    // Nothing: what stands there is no day. An empty field is no limit.
    const auto read = [&](const QLineEdit* edit, QDate before) -> std::optional<QDate> {
        const QString typed = edit->text().trimmed();
        if (typed.isEmpty()) return QDate();
        if (before.isValid() && typed == dates.shortForm(before)) return before;
        return fields::readTypedDate(typed, desk_.locale(), desk_.file().today(), fields::Lean::Back);
    };
    const std::optional<QDate> first = read(from_, since_);
    const std::optional<QDate> last = read(until_, last_);
    const QDate begins = first.value_or(since_);
    const QDate ends = last.value_or(last_);
    const bool crossed = begins.isValid() && ends.isValid() && begins > ends;
    bool changes = false;
    const auto take = [&](QLineEdit* edit, const std::optional<QDate>& day, QDate& limit) {
        const QString wrong = !day      ? tr("“%1” is no date.").arg(edit->text().trimmed())
                              : crossed ? tr("The first day is after the last.")
                                        : QString();
        // Told once, not by Enter and by leaving the field as well.
        if (mark(edit, wrong) && edit == edited && !wrong.isEmpty()) desk_.tell(wrong);
        if (!wrong.isEmpty()) return; // it stays there to be mended
        edit->setText(day->isValid() ? dates.shortForm(*day) : QString());
        changes = std::exchange(limit, *day) != *day || changes;
    };
    take(from_, first, since_);
    take(until_, last, last_);
    if (changes) Q_EMIT changed();
}

bool LogFilter::mark(QLineEdit* edit, const QString& wrong) {
    if (edit->accessibleDescription() == wrong) return false;
    setFieldTone(edit, wrong.isEmpty() ? Tone::Neutral : Tone::Bad);
    edit->setAccessibleDescription(wrong);
    edit->setToolTip(wrong);
    return true;
}

void LogFilter::reload() {
    std::vector<std::pair<QString, QVariant>> people;
    try {
        for (const office::Actor& actor : office::actors(desk_.connection()))
            people.emplace_back(actor.name, QVariant(actor.id.value));
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    fill(who_, tr("Everybody"), people);
}

void LogFilter::setKinds(const QStringList& kinds) {
    std::vector<std::pair<QString, QVariant>> entries;
    for (const QString& kind : kinds) entries.emplace_back(actionKindText(kind), kind);
    fill(kind_, tr("All actions"), entries);
}

storage::LogQuery LogFilter::query() const {
    storage::LogQuery query;
    query.actor = ActorId(who_->currentData().toLongLong());
    query.action = kind_->currentData().toString();
    const QDate today = desk_.file().today();
    switch (static_cast<Period>(period_->currentData().toInt())) {
    case Period::Always: break;
    case Period::Today: query.since = today; break;
    case Period::Week: query.since = today.addDays(-6); break;
    case Period::Month: query.since = today.addDays(-29); break;
    case Period::ThisYear: query.since = QDate(today.year(), 1, 1); break;
    case Period::LastYear:
        query.since = QDate(today.year() - 1, 1, 1);
        query.until = QDate(today.year() - 1, 12, 31);
        break;
    case Period::Days:
        query.since = since_;
        query.until = last_;
        break;
    }
    return query;
}

} // namespace clientela::ui
