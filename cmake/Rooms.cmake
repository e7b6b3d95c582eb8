# A room is a folder of the house and one static library. The link lines below are the table of who may include whom;
# tests/house checks the includes against the same table (cmake/house.txt).

# clientela_room(name [USES room...] [LINKS library...]): every source in the folder is part of the room.
function(clientela_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.c)
    add_library(clientela_${name} STATIC ${sources})
    add_library(Clientela::${name} ALIAS clientela_${name})
    list(TRANSFORM ROOM_USES PREPEND Clientela::)
    target_link_libraries(clientela_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS} PRIVATE clientela_options)
    target_include_directories(clientela_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
    target_precompile_headers(clientela_${name} PRIVATE ${CLIENTELA_PCH})
endfunction()

set(CLIENTELA_PCH <algorithm> <functional> <memory> <optional> <span> <string> <variant> <vector>
    <QtCore/QDate> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QString> <QtCore/QStringList> <QtCore/QVariant>)
set(CLIENTELA_UI_PCH ${CLIENTELA_PCH} <QtCore/QCoreApplication> <QtCore/QObject> <QtGui/QPainter> <QtWidgets/QApplication>
    <QtWidgets/QBoxLayout> <QtWidgets/QLabel> <QtWidgets/QPushButton> <QtWidgets/QWidget>)
set(CLIENTELA_TEST_PCH ${CLIENTELA_PCH} <gtest/gtest.h>)

# clientela_ui_room(name ...): as above for the rooms of ui/, named ui_<name>.
function(clientela_ui_room name)
    set(CLIENTELA_PCH ${CLIENTELA_UI_PCH})
    set(CMAKE_AUTOUIC ON)
    set(CMAKE_AUTOMOC ON)
    clientela_room(ui_${name} ${ARGN})
endfunction()

# clientela_tests(name [USES room...] [LINKS library...]): the tests of one room, one program, one ctest entry a test.
function(clientela_tests name)
    cmake_parse_arguments(TESTS "" "" "USES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        return()
    endif()
    add_executable(test_${name} ${sources})
    list(TRANSFORM TESTS_USES PREPEND Clientela::)
    target_link_libraries(test_${name} PRIVATE clientela_options clientela_test_support ${TESTS_USES} ${TESTS_LINKS})
    target_include_directories(test_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_precompile_headers(test_${name} PRIVATE ${CLIENTELA_TEST_PCH})
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;CLIENTELA_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
endfunction()
