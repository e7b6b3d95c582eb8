# cmake --install puts the programs, the menu entry, the icon, the MIME type and the AppStream data in their places;
# `cpack -G DEB` in a release build makes the .deb.
foreach(program clientela clientela-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES packaging/org.clientela.Clientela.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.clientela.Clientela.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/org.clientela.Clientela.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app/clientela.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME org.clientela.Clientela.svg)
# Debian looks for the licence as doc/<package>/copyright.
set(documents "${CMAKE_INSTALL_DATADIR}/doc/clientela")
install(FILES README.md CHANGELOG.md docs/user-guide.md DESTINATION "${documents}")
install(FILES LICENSE DESTINATION "${documents}" RENAME copyright)

set(CPACK_PACKAGE_NAME clientela)
set(CPACK_PACKAGE_VENDOR "The Clientela authors")
set(CPACK_PACKAGE_CONTACT "The Clientela authors <maintainers@clientela.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
string(JOIN "\n" CPACK_PACKAGE_DESCRIPTION
    "Clientela keeps customer cards for persons and companies with their whole"
    "history beside them: purchases, calls, letters, offers and complaints. Lists"
    "by any mix of criteria, mailing labels, invoices, imports and exports; every"
    "change can be undone. One file on your own computer, no server, no account.")
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and no linker sees: the SQLite driver, SVG icons, label sheets, country names, fonts,
# and what draws PDFs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6, glabels-data, iso-codes, fonts-inter, fonts-noto-core, poppler-utils, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_STRIP_FILES ON)
include(CPack)
