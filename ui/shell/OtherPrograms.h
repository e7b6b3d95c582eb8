#pragma once

#include "ui/desk/Desk.h"

#include <QTimer>

namespace clientela::ui {

/// Notices what another window or a command saved in the file while it stands open here: everybody looks again, the
/// backups catch up. A look costs one page of the file, so it is taken every other second.
class OtherPrograms : public QObject {
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit OtherPrograms(Desk& desk, QObject* parent = nullptr);

    /// What the clock does.
    void look();

private:
    [[nodiscard]] RevisionId newest() const;
    void onChanged(const storage::Committed& committed);

    Desk& desk_;
    QTimer clock_;
    RevisionId seen_; ///< up to here the window has heard of everything
};

} // namespace clientela::ui
