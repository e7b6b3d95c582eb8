#include "ui/shell/Preferences.h"

#include <QMetaEnum>
#include <QSettings>
#include <QUrl>

namespace clientela::ui {

namespace {

const QString kLastFile = QStringLiteral("file/last");
const QString kAppearance = QStringLiteral("window/appearance");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kSidebarNarrow = QStringLiteral("window/sidebarNarrow");
const QString kMenuBar = QStringLiteral("window/menuBar");
const QString kReminds = QStringLiteral("reminders/on");
const QString kRemindedOn = QStringLiteral("reminders/day/");
const QString kRecentCards = QStringLiteral("recent/cards/");

/// A path is no key: its slashes would make groups.
QString backupKey(const QString& file) {
    return QStringLiteral("backups/") + QString::fromLatin1(QUrl::toPercentEncoding(file));
}

} // namespace

Preferences::Preferences(const QString& iniFile)
    : settings_(iniFile.isEmpty() ? std::make_unique<QSettings>()
                                  : std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {}

Preferences::~Preferences() = default;

QString Preferences::lastFile() const { return settings_->value(kLastFile).toString(); }
void Preferences::setLastFile(const QString& path) { settings_->setValue(kLastFile, path); }

QString Preferences::backupFolder(const QString& file) const { return settings_->value(backupKey(file)).toString(); }
void Preferences::setBackupFolder(const QString& file, const QString& folder) {
    settings_->setValue(backupKey(file), folder);
}

Appearance::Choice Preferences::appearance() const {
    const QByteArray word = settings_->value(kAppearance).toString().toLatin1();
    bool known = false;
    const int choice = QMetaEnum::fromType<Appearance::Choice>().keyToValue(word.constData(), &known);
    return known ? static_cast<Appearance::Choice>(choice) : Appearance::Choice::System;
}

void Preferences::setAppearance(Appearance::Choice choice) {
    settings_->setValue(kAppearance,
                        QLatin1String(QMetaEnum::fromType<Appearance::Choice>().valueToKey(static_cast<int>(choice))));
}

QByteArray Preferences::geometry() const { return settings_->value(kGeometry).toByteArray(); }
void Preferences::setGeometry(const QByteArray& geometry) { settings_->setValue(kGeometry, geometry); }
bool Preferences::isSidebarNarrow() const { return settings_->value(kSidebarNarrow, false).toBool(); }
void Preferences::setSidebarNarrow(bool narrow) { settings_->setValue(kSidebarNarrow, narrow); }
bool Preferences::showsMenuBar() const { return settings_->value(kMenuBar, false).toBool(); }
void Preferences::setShowsMenuBar(bool shows) { settings_->setValue(kMenuBar, shows); }

bool Preferences::reminds() const { return settings_->value(kReminds, true).toBool(); }
void Preferences::setReminds(bool reminds) { settings_->setValue(kReminds, reminds); }

QDate Preferences::remindedOn(const QString& lineage) const {
    return QDate::fromString(settings_->value(kRemindedOn + lineage).toString(), Qt::ISODate);
}

void Preferences::setRemindedOn(const QString& lineage, QDate day) {
    settings_->setValue(kRemindedOn + lineage, day.toString(Qt::ISODate));
}

std::vector<CustomerId> Preferences::recentCards(const QString& lineage) const {
    std::vector<CustomerId> cards;
    for (const QString& word : settings_->value(kRecentCards + lineage).toStringList())
        if (const qint64 id = word.toLongLong(); id > 0) cards.emplace_back(id);
    return cards;
}

void Preferences::setRecentCards(const QString& lineage, const std::vector<CustomerId>& cards) {
    QStringList words;
    for (const CustomerId card : cards) words += QString::number(card.value);
    settings_->setValue(kRecentCards + lineage, words);
}

} // namespace clientela::ui
