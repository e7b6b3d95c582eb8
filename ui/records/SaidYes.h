#pragma once

#include "lists/Release.h"

#include <QCheckBox>

namespace clientela::ui {

/// Whether nobody is reached who did not say yes: as the law has it for the way they are reached (docs/decisions/0099),
/// until somebody says otherwise for it.
class SaidYes : public QCheckBox {
    Q_OBJECT

public:
    explicit SaidYes(QWidget* parent = nullptr);

    /// Another way they are reached; nothing is told of the tick that it brings. Where nobody is reached there is
    /// nothing to ask.
    void setChannel(lists::Channel channel);
};

} // namespace clientela::ui
