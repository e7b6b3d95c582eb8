#pragma once

#include "base/Ids.h"
#include "storage/Jobs.h"

#include <QObject>

namespace clientela::ui {

class Avatar;
class Desk;

/// The photo of a card in its avatar: which one it is is read by key, its picture is made small in the background, and
/// read anew only where it is another. On the window's thread.
class CardPhoto : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    CardPhoto(Desk& desk, Avatar& avatar, QObject* parent = nullptr);
    ~CardPhoto() override;

    /// Shows the photo of this card; initials where it has none. Throws Failure.
    void show(CustomerId customer);

private:
    Desk& desk_;
    Avatar& avatar_;
    QString shown_; ///< the content of the picture
    storage::JobSlot job_;
};

} // namespace clientela::ui
