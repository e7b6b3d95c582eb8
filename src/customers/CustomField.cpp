#include "customers/CustomField.h"

#include "base/Fold.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::customers {

namespace {

CustomField read(const storage::Rows& rows) {
    CustomField field;
    field.id = rows.integer(0);
    field.key = rows.text(1);
    field.label = rows.text(2);
    field.type = rows.text(3);
    field.group = rows.text(4);
    field.position = static_cast<int>(rows.integer(5));
    field.choices = rows.text(6).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    field.archived = rows.flag(7);
    return field;
}

/// Cyrillic in Latin letters, close to the passport's spelling; keys are for typing, not for reading aloud.
QString latin(QChar c) {
    static const QHash<QChar, QString> letters = [] {
        const QString from = QStringLiteral("абвгдезийклмнопрстуфыэ");
        const QString to = QStringLiteral("abvgdeziiklmnoprstufye");
        QHash<QChar, QString> map;
        for (int i = 0; i < from.size(); ++i) map.insert(from.at(i), to.at(i));
        map.insert(QChar(u'ж'), QStringLiteral("zh"));
        map.insert(QChar(u'х'), QStringLiteral("kh"));
        map.insert(QChar(u'ц'), QStringLiteral("ts"));
        map.insert(QChar(u'ч'), QStringLiteral("ch"));
        map.insert(QChar(u'ш'), QStringLiteral("sh"));
        map.insert(QChar(u'щ'), QStringLiteral("shch"));
        map.insert(QChar(u'ю'), QStringLiteral("iu"));
        map.insert(QChar(u'я'), QStringLiteral("ia"));
        return map;
    }();
    return letters.value(c);
}

} // namespace

std::vector<CustomField> loadCustomFields(storage::Connection& connection) {
    std::vector<CustomField> fields;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT id, key, label, type, field_group, position, choices, archived FROM custom_field "
                       "WHERE archived = 0 ORDER BY position, id"));
    while (rows.next()) fields.push_back(read(rows));
    return fields;
}

qint64 saveCustomField(storage::UnitOfWork& work, const CustomField& field) {
    storage::Connection& connection = work.connection();
    const QString choices = field.choices.join(QLatin1Char('\n'));
    if (field.id) {
        connection.execute(
            QStringLiteral("UPDATE custom_field SET key = ?, label = ?, type = ?, field_group = ?, position = ?, "
                           "choices = ?, archived = ? WHERE id = ?"),
            field.key, field.label, field.type, field.group, field.position, choices, field.archived, field.id);
        return field.id;
    }
    connection.execute(
        QStringLiteral("INSERT INTO custom_field (key, label, type, field_group, position, choices, archived) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        field.key, field.label, field.type, field.group, field.position, choices, field.archived);
    return connection.lastInsertId();
}

QString customKey(const QString& label) {
    QString key;
    for (const QChar c : fold(label)) {
        const char16_t code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            key += c;
        else if (const QString letters = latin(c); !letters.isEmpty())
            key += letters;
        else if (!c.isLetter() && !key.isEmpty() && !key.endsWith(QLatin1Char('_')))
            key += QLatin1Char('_');
    }
    while (key.endsWith(QLatin1Char('_'))) key.chop(1);
    return QStringLiteral("x_") + (key.isEmpty() ? QStringLiteral("field") : key);
}

} // namespace clientela::customers
