#include "ui/widgets/PopupCorners.h"

#include <QGuiApplication>
#include <QScopedPointer>

#ifdef CLIENTELA_XCB
#include <xcb/xcb.h>
#endif

namespace clientela::ui {

bool popupsCanBeRound() {
#ifdef CLIENTELA_XCB
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Wayland and others compose by themselves; a platform without screens knows X11, too, but shows nothing there.
    if (x11 == nullptr || QGuiApplication::platformName() != QLatin1String("xcb")) return true;
    // Extended Window Manager Hints: who composes the first screen owns the selection _NET_WM_CM_S0.
    constexpr char kName[] = "_NET_WM_CM_S0";
    xcb_connection_t* server = x11->connection();
    const QScopedPointer<xcb_intern_atom_reply_t, QScopedPointerPodDeleter> atom(
        xcb_intern_atom_reply(server, xcb_intern_atom(server, 0, sizeof kName - 1, kName), nullptr));
    if (!atom) return false;
    const QScopedPointer<xcb_get_selection_owner_reply_t, QScopedPointerPodDeleter> owner(
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
#else
    return true;
#endif
}

} // namespace clientela::ui
