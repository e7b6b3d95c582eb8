#pragma once

#include "formats/MailMessage.h"
#include "history/Attachments.h"

namespace clientela::history {

/// An e-mail on its way to a card: the message as it is kept, and what it says.
struct IncomingMail {
    IncomingFile file;
    formats::MailMessage message;
};

/// Nothing if the file is no e-mail. Looks into it only where its name ends in .eml or its type says so.
std::optional<IncomingMail> mailIn(const IncomingFile& file);

/// Whether a file of this name may be one.
bool isMailFile(const QString& path);

/// The other side of a correspondence: the sender, or, where that is the business itself, the first recipient who is
/// not. Nothing where there is none. `own`: the business's address; may be empty.
std::optional<formats::MailAddress> correspondentOf(const formats::MailMessage& mail, const QString& own);

/// The cards that an e-mail belongs to, by its addresses: those of the sender; where nobody has that one, or it is the
/// business's own, those of the recipients. Ids ascending, none twice. `own`: the business's address; may be empty.
std::vector<CustomerId> cardsOf(storage::Connection& connection, const formats::MailMessage& mail, const QString& own);

struct KeptMail {
    InteractionId interaction;
    bool wasThere = false; ///< the same message stood on the card before; nothing was written
};
/// Keeps a message on a card and shows it in the timeline: its subject, the beginning of its text, its own time (of
/// the action where it has none); "in" unless the card's address is among the recipients only. An incoming one is by
/// whoever wrote it: that `by` filed it stands with the file alone.
KeptMail keepMail(storage::UnitOfWork& work, CustomerId customer, const IncomingMail& mail, const QString& by);

} // namespace clientela::history
