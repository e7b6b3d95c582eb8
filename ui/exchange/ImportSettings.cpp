#include "ui/exchange/ImportSettings.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

struct Encoding {
    const char* name;
    const char* label;
};

// Those that detection can name, and their scripts.
constexpr Encoding kEncodings[] = {
    {"UTF-8", "UTF-8"},
    {"windows-1252", QT_TRANSLATE_NOOP("ImportSettings", "Western (Windows-1252)")},
    {"windows-1251", QT_TRANSLATE_NOOP("ImportSettings", "Cyrillic (Windows-1251)")},
    {"windows-1250", QT_TRANSLATE_NOOP("ImportSettings", "Central European (Windows-1250)")},
    {"windows-1253", QT_TRANSLATE_NOOP("ImportSettings", "Greek (Windows-1253)")},
    {"windows-1254", QT_TRANSLATE_NOOP("ImportSettings", "Turkish (Windows-1254)")},
    {"UTF-16LE", QT_TRANSLATE_NOOP("ImportSettings", "UTF-16, as Excel saves Unicode text")},
    {"UTF-16BE", QT_TRANSLATE_NOOP("ImportSettings", "UTF-16, big-endian")},
    {"KOI8-R", QT_TRANSLATE_NOOP("ImportSettings", "Cyrillic (KOI8-R)")},
    {"IBM866", QT_TRANSLATE_NOOP("ImportSettings", "Cyrillic (DOS 866)")},
    {"ibm-850_P100-1995", QT_TRANSLATE_NOOP("ImportSettings", "Western (DOS 850)")},
    {"macintosh", QT_TRANSLATE_NOOP("ImportSettings", "Western (Mac)")},
    {"x-mac-cyrillic", QT_TRANSLATE_NOOP("ImportSettings", "Cyrillic (Mac)")},
};

bool isNumberColumn(const exchange::ImportColumn& column) {
    return column.guess.type == exchange::ColumnType::Number || column.guess.type == exchange::ColumnType::Integer;
}

QVariant styleData(exchange::NumberStyle style) { return QString(QLatin1Char(style.decimal)) + QChar(style.group); }

void choose(QComboBox* box, const QVariant& value, const QString& labelIfNew = {}) {
    int at = box->findData(value);
    if (at < 0 && !labelIfNew.isEmpty()) {
        box->addItem(labelIfNew, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

} // namespace

ImportSettings::ImportSettings(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel(QString(), this)), another_(new LinkButton(tr("Another file…"), this)),
      kind_(new SegmentedControl(this)), encoding_(new QComboBox(this)), delimiter_(new QComboBox(this)),
      numbers_(new QComboBox(this)), dates_(new QComboBox(this)), head_(new QCheckBox(tr("First line is the head"))),
      match_(new QComboBox(this)), matchNote_(new QLabel(this)) {
    setGround(this, Ground::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k12, space::k16, space::k16);
    column->setSpacing(space::k8);

    column->addWidget(new SectionHeader(tr("File"), this));
    setFontRole(name_, FontRole::Name);
    column->addWidget(name_);
    column->addWidget(another_, 0, Qt::AlignLeft);

    column->addSpacing(space::k16);
    column->addWidget(new SectionHeader(tr("It holds"), this));
    kind_->addSegment(tr("Customers"));
    kind_->addSegment(tr("Sales"));
    kind_->addSegment(tr("Products"));
    kind_->setAccessibleName(tr("It holds"));
    column->addWidget(kind_);

    column->addSpacing(space::k16);
    column->addWidget(new SectionHeader(tr("It is read as"), this));
    for (const Encoding& encoding : kEncodings) encoding_->addItem(tr(encoding.label), QByteArray(encoding.name));
    delimiter_->addItem(tr("Comma"), QChar(QLatin1Char(',')));
    delimiter_->addItem(tr("Semicolon"), QChar(QLatin1Char(';')));
    delimiter_->addItem(tr("Tab"), QChar(QLatin1Char('\t')));
    delimiter_->addItem(tr("Vertical bar"), QChar(QLatin1Char('|')));
    numbers_->addItem(QStringLiteral("1234.56"), styleData({'.', 0}));
    numbers_->addItem(QStringLiteral("1234,56"), styleData({',', 0}));
    numbers_->addItem(QStringLiteral("1,234.56"), styleData({'.', ','}));
    numbers_->addItem(QStringLiteral("1.234,56"), styleData({',', '.'}));
    numbers_->addItem(QStringLiteral("1 234,56"), styleData({',', ' '}));
    numbers_->addItem(QStringLiteral("1 234.56"), styleData({'.', ' '}));
    numbers_->addItem(QStringLiteral("1'234.56"), styleData({'.', '\''}));
    numbers_->addItem(QStringLiteral("1'234,56"), styleData({',', '\''}));
    dates_->addItem(tr("Day, month, year"), static_cast<int>(exchange::DateStyle::DayMonthYear));
    dates_->addItem(tr("Month, day, year"), static_cast<int>(exchange::DateStyle::MonthDayYear));
    dates_->addItem(tr("Year, month, day"), static_cast<int>(exchange::DateStyle::YearMonthDay));
    auto* form = new FormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::k16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("&Letters"), encoding_);
    form->addRow(tr("&Between columns"), delimiter_);
    form->addRow(tr("&Numbers"), numbers_);
    form->addRow(tr("&Dates"), dates_);
    numbers_->setPlaceholderText(tr("No numbers", "in place of how numbers are written"));
    dates_->setPlaceholderText(tr("No dates", "in place of how dates are written"));
    for (QComboBox* box : {encoding_, delimiter_, numbers_, dates_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // A word longer than that is said whole where the pointer rests.
        box->setMinimumContentsLength(8);
        box->setToolTip(box->currentText());
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (auto* label = qobject_cast<QLabel*>(form->labelForField(box))) setInk(label, Ink::Text2);
    }
    column->addLayout(form);
    column->addWidget(head_);

    column->addSpacing(space::k16);
    column->addWidget(new SectionHeader(tr("Rows that are here already"), this));
    match_->setAccessibleName(tr("Match by"));
    column->addWidget(match_);
    matchNote_->setWordWrap(true);
    setInk(matchNote_, Ink::Hint);
    setFontRole(matchNote_, FontRole::Caption);
    column->addWidget(matchNote_);
    column->addStretch(1);
    connectChoices();
}

void ImportSettings::connectChoices() {
    connect(another_, &QAbstractButton::clicked, this, &ImportSettings::anotherFileRequested);
    connect(kind_, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT kindChosen(static_cast<exchange::ImportKind>(index)); });
    connect(encoding_, &QComboBox::activated, this, [this] {
        choices_.encoding = encoding_->currentData().toByteArray();
        Q_EMIT readingChosen();
    });
    connect(delimiter_, &QComboBox::activated, this, [this] {
        choices_.delimiter = delimiter_->currentData().toChar().toLatin1();
        Q_EMIT readingChosen();
    });
    connect(head_, &QCheckBox::clicked, this, [this](bool on) {
        choices_.hasHeader = on;
        Q_EMIT readingChosen();
    });
    connect(numbers_, &QComboBox::activated, this, [this] {
        const QString signs = numbers_->currentData().toString();
        numberStyle_ = exchange::NumberStyle{signs.at(0).toLatin1(), signs.at(1).toLatin1()};
        Q_EMIT stylesChosen();
    });
    connect(dates_, &QComboBox::activated, this, [this] {
        dateStyle_ = static_cast<exchange::DateStyle>(dates_->currentData().toInt());
        Q_EMIT stylesChosen();
    });
    connect(match_, &QComboBox::activated, this, [this] { Q_EMIT matchChosen(match_->currentData().toString()); });
}

void ImportSettings::forgetChoices() {
    choices_ = {};
    dateStyle_.reset();
    numberStyle_.reset();
}

void ImportSettings::showFile(const QString& path) {
    name_->setText(QFileInfo(path).fileName());
    name_->setToolTip(path);
}

void ImportSettings::showGuess(const exchange::CsvGuess& guess) {
    choose(encoding_, guess.dialect.encoding, QString::fromLatin1(guess.dialect.encoding));
    choose(delimiter_, QChar(QLatin1Char(guess.dialect.delimiter)), QString(QLatin1Char(guess.dialect.delimiter)));
    head_->setChecked(guess.dialect.hasHeader);
}

void ImportSettings::showMapping(const exchange::ImportMapping& mapping, const fields::Catalogues& catalogues) {
    kind_->setCurrent(static_cast<int>(mapping.kind));
    // The style that most columns have stands for the file; where there is no such column there is nothing to say.
    const exchange::ImportColumn* number = nullptr;
    const exchange::ImportColumn* date = nullptr;
    for (const exchange::ImportColumn& column : mapping.columns) {
        if (!number && column.guess.type == exchange::ColumnType::Number) number = &column;
        // A column that fills a date is one, though too many of its values are none.
        const fields::Field* field = catalogues.find(exchange::catalogueKind(mapping.kind))->find(column.key);
        if (!date && (column.guess.type == exchange::ColumnType::Date || (field && field->isDate()))) date = &column;
    }
    for (const exchange::ImportColumn& column : mapping.columns)
        if (!number && isNumberColumn(column)) number = &column;
    numbers_->setEnabled(number != nullptr);
    numbers_->setToolTip(number ? QString() : tr("The file has no column of numbers."));
    choose(numbers_, number ? styleData(number->guess.numberStyle) : QVariant());
    dates_->setEnabled(date != nullptr);
    dates_->setToolTip(date ? QString() : tr("The file has no column of dates."));
    choose(dates_, date ? QVariant(static_cast<int>(date->guess.dateStyle)) : QVariant());

    match_->clear();
    match_->addItem(tr("Every row is a new one"), QString());
    QStringList offered;
    for (const exchange::ImportColumn& column : mapping.columns) {
        if (column.key.isEmpty() || offered.contains(column.key)) continue;
        exchange::ImportMapping probe = mapping;
        if (!exchange::setMatch(probe, column.key, catalogues)) continue;
        offered += column.key;
        const fields::Field* field = catalogues.find(exchange::catalogueKind(mapping.kind))->find(column.key);
        match_->addItem(tr("Found by: %1").arg(field ? field->label : column.header), column.key);
    }
    choose(match_, mapping.match);
    const bool sales = mapping.kind == exchange::ImportKind::Sales;
    match_->setEnabled(!sales);
    matchNote_->setText(
        sales ? tr("Each number makes one invoice. Customers are found by their number, e-mail or name.")
        : mapping.match.isEmpty()
            ? tr("Rows are added even where the same customer is here already.")
            : tr("Rows with the same value are brought up to date; the others are added. Empty cells change nothing."));
    if (mapping.kind == exchange::ImportKind::Products && mapping.match.isEmpty())
        matchNote_->setText(tr("Rows are added even where the same product is here already."));
}

} // namespace clientela::ui
