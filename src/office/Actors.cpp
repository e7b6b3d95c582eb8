#include "office/Actors.h"

#include "base/Fold.h"
#include "storage/CustomerFile.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace clientela::office {

namespace {

constexpr auto kColumns = "SELECT id, name, login, role, archived FROM actor ";

Actor read(const storage::Rows& rows) {
    return {rows.id<ActorId>(0), rows.text(1), rows.text(2), rows.text(3), rows.flag(4)};
}

} // namespace

std::vector<Actor> actors(storage::Connection& connection) {
    std::vector<Actor> all;
    storage::Rows rows =
        connection.query(QLatin1String(kColumns) + QStringLiteral("ORDER BY archived, clientela_sort(name), id"));
    while (rows.next()) all.push_back(read(rows));
    return all;
}

std::optional<Actor> actor(storage::Connection& connection, ActorId id) {
    storage::Rows rows = connection.query(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), id);
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

std::optional<Actor> findActor(storage::Connection& connection, const QString& nameOrLogin) {
    const QString wanted = fold(nameOrLogin);
    for (const Actor& candidate : actors(connection))
        if (!wanted.isEmpty() && (fold(candidate.name) == wanted || fold(candidate.login) == wanted)) return candidate;
    return std::nullopt;
}

ActorId saveActor(storage::UnitOfWork& work, const Actor& actor) {
    storage::Connection& connection = work.connection();
    if (actor.id.isNull()) {
        connection.execute(QStringLiteral("INSERT INTO actor (name, login, role, archived) VALUES (?, ?, ?, ?)"),
                           actor.name, actor.login, actor.role, actor.archived);
        return ActorId(connection.lastInsertId());
    }
    connection.execute(QStringLiteral("UPDATE actor SET name = ?, login = ?, role = ?, archived = ? WHERE id = ?"),
                       actor.name, actor.login, actor.role, actor.archived, actor.id);
    return actor.id;
}

Actor systemUser() {
    Actor user;
    if (const passwd* entry = getpwuid(getuid())) {
        user.login = QString::fromLocal8Bit(entry->pw_name);
        // The first part of GECOS is the full name.
        user.name = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    }
    if (user.login.isEmpty()) user.login = qEnvironmentVariable("USER", QStringLiteral("user"));
    if (user.name.isEmpty()) user.name = user.login;
    return user;
}

namespace {

ActorId welcome(const storage::CustomerFile& file, const Actor& newcomer) {
    if (file.isReadOnly()) return {};
    // Without the name, which may be given anew: who it was stands beside it.
    storage::UnitOfWork work(
        file, {QStringLiteral("actor"), QCoreApplication::translate("Office", "Began to work with this file"), {}});
    const ActorId id = saveActor(work, newcomer);
    work.setActor(id);
    work.commit();
    return id;
}

} // namespace

ActorId currentActor(const storage::CustomerFile& file) {
    const Actor user = systemUser();
    {
        storage::Rows rows = file.connection().query(
            QStringLiteral("SELECT id FROM actor WHERE login = ? ORDER BY archived, id LIMIT 1"), user.login);
        if (rows.next()) return rows.id<ActorId>(0);
    }
    return welcome(file, user);
}

ActorId actorNamed(const storage::CustomerFile& file, const QString& nameOrLogin) {
    if (const auto known = findActor(file.connection(), nameOrLogin)) return known->id;
    Actor newcomer;
    newcomer.name = nameOrLogin.simplified();
    return welcome(file, newcomer);
}

} // namespace clientela::office
