# cmake --install and CPack; filled in with the .desktop file, icon, MIME type and AppStream data.
