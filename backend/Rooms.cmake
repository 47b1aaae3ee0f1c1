# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is a folder, a static library and an include prefix with the same name.

# What every target of ours is compiled with.
add_library(minutier_habits INTERFACE)
add_library(Minutier::Habits ALIAS minutier_habits)
target_include_directories(minutier_habits INTERFACE ${PROJECT_SOURCE_DIR}/backend)
target_compile_definitions(
  minutier_habits
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_NO_CONTEXTLESS_CONNECT
            MINUTIER_VERSION="${PROJECT_VERSION}"
)
target_compile_options(
  minutier_habits
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wshadow
            -Wold-style-cast
            -Wnon-virtual-dtor
            # designated initializers leave the rest at its default on purpose
            -Wno-missing-field-initializers
            # the standard library's own stable_sort calls what C++17 deprecated
            $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
            $<$<BOOL:${MINUTIER_WERROR}>:-Werror>
)
if(MINUTIER_SANITIZE)
  target_compile_options(minutier_habits INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(minutier_habits INTERFACE -fsanitize=address,undefined)
endif()

# Adds the room of the current folder.
#   minutier_add_room(Storage SOURCES Database.h Database.cpp … USES Minutier::Domain Qt6::Sql)
function(minutier_add_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;USES")
  string(TOLOWER ${name} folder)
  set(target minutier_${folder})
  qt_add_library(${target} STATIC ${room_SOURCES})
  add_library(Minutier::${name} ALIAS ${target})
  target_link_libraries(${target} PUBLIC Minutier::Habits ${room_USES})
  if(MINUTIER_PRECOMPILE AND NOT folder STREQUAL "evidence")
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <functional> <memory> <optional> <variant> <vector>)
  endif()
endfunction()

# Adds the room of the current folder as a QML module; what it links gets its plugin too.
#   minutier_add_qml_room(Controls URI Minutier.Controls QML_FILES … SOURCES … USES … IMPORTS …)
function(minutier_add_qml_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "URI" "SOURCES;QML_FILES;SINGLETONS;RESOURCES;USES;IMPORTS;FOLDERS")
  string(TOLOWER ${name} folder)
  set(target minutier_${folder})
  string(REPLACE "." "/" path ${room_URI})
  qt_add_library(${target} STATIC)
  add_library(Minutier::${name} ALIAS ${target})
  if(room_SINGLETONS)
    set_source_files_properties(${room_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endif()
  set(optional)
  if(room_SOURCES)
    list(APPEND optional SOURCES ${room_SOURCES})
  endif()
  if(room_RESOURCES)
    list(APPEND optional RESOURCES ${room_RESOURCES})
  endif()
  qt_add_qml_module(
    ${target}
    URI ${room_URI}
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${path}
    IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
    DEPENDENCIES ${room_IMPORTS}
    QML_FILES ${room_SINGLETONS} ${room_QML_FILES} ${optional}
  )
  # The generated type registration includes headers by their bare name.
  foreach(shelf IN LISTS room_FOLDERS)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${shelf})
  endforeach()
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${room_USES} Qt6::Quick)
  if(room_SOURCES)
    target_link_libraries(${target} PUBLIC Minutier::Habits)
  endif() # else all that is compiled was generated, in a style that is not ours
  if(MINUTIER_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <functional> <memory> <optional> <variant> <vector>)
  endif()
endfunction()
