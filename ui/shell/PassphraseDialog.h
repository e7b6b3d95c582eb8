#pragma once

#include "ui/widgets/Dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clientela::ui {

/// Asks for the passphrase of the backups: once, to open what is encrypted, or twice, to encrypt or to change it. Open
/// it with open(); it deletes itself.
class PassphraseDialog : public Dialog {
    Q_OBJECT

public:
    enum class Purpose {
        Open,    ///< the folder is encrypted and this file does not have the key
        Encrypt, ///< it is plain
        Change,  ///< it is encrypted; here that can also be ended
    };
    explicit PassphraseDialog(Purpose purpose, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Accepted: long enough, and twice the same where it is new.
    void given(const QString& passphrase);
    void stopRequested();

private:
    void addField(QLineEdit* field, const QString& label);
    void check();

    Purpose purpose_;
    QLineEdit* first_;
    QLineEdit* second_; ///< hidden for Purpose::Open
    QLabel* hint_;
    QPushButton* accept_;
};

} // namespace clientela::ui
