#pragma once

#include "app/OpenFile.h"
#include "base/Ids.h"
#include "paper/DocumentPages.h"

#include <QHash>

namespace clientela::app {

/// Puts documents of the file on the business's paper. Styles of a language are made once and shared, so that a
/// thousand invoices cost one look-up of fonts. One thread at a time; needs a QGuiApplication.
class DocumentPaper {
public:
    explicit DocumentPaper(const office::Business& business);

    /// The pages of a document; nothing if there is none. Throws Failure.
    std::shared_ptr<const paper::DocumentPages> pages(storage::Connection& connection, DocumentId id);

private:
    std::shared_ptr<const paper::DocumentStyle> style(const QString& language);

    office::Business business_;
    std::shared_ptr<const paper::Letterhead> letterhead_;
    QHash<QString, std::shared_ptr<const paper::DocumentStyle>> styles_;
};

} // namespace clientela::app
