#pragma once

#include "base/Ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class CustomerFile;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::office {

/// Somebody who works with the file: kept with every revision, interaction and release.
struct Actor {
    ActorId id;
    QString name;  ///< as shown
    QString login; ///< the system's user name by which this person is recognised; may be empty
    QString role;  ///< free text; may be empty
    bool archived = false;

    bool operator==(const Actor&) const = default;
};

/// All people, archived ones last, each half by name.
std::vector<Actor> actors(storage::Connection& connection);
std::optional<Actor> actor(storage::Connection& connection, ActorId id);
/// Who goes by this name or login, compared folded; people at work before archived ones. For `--as USER`.
std::optional<Actor> findActor(storage::Connection& connection, const QString& nameOrLogin);

/// Inserts (null id) or updates; returns the id.
ActorId saveActor(storage::UnitOfWork& work, const Actor& actor);

/// Who the system says is at work: the user's login and full name. Never empty.
Actor systemUser();

/// The actor of the system's user, made in a revision of its own where the file does not know them yet. On a file that
/// is open to read only nothing is made, and the id is null.
ActorId currentActor(const storage::CustomerFile& file);

/// Who goes by a name or login (findActor), else somebody new of that name, made like currentActor() does: a script
/// says who it works for with nobody there to be asked. `nameOrLogin`: not blank.
ActorId actorNamed(const storage::CustomerFile& file, const QString& nameOrLogin);

} // namespace clientela::office
