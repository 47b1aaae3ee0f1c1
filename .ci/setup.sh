# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share: the packages of Debian 12 and the build. Sourced, not run.
# shellcheck shell=bash

# shellcheck disable=SC2034 # read by what sources this
build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-declarative-dev qt6-tools-dev qt6-l10n-tools qt6-svg-dev
    libqt6sql6-sqlite libsqlite3-dev libsodium-dev libutf8proc-dev libqpdf-dev libqrencode-dev libzip-dev
    qtkeychain-qt6-dev libsecret-1-0
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-templates qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes qml6-module-qtquick-controls qml6-module-qtquick-dialogs
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qt-labs-folderlistmodel
    fonts-noto-core breeze-icon-theme tzdata qt6-qpa-plugins qt6-translations-l10n
)
# shellcheck disable=SC2034
test_packages=(
    catch2 librapidcheck-dev qml6-module-qttest
    xvfb xdotool at-spi2-core dbus libglib2.0-bin python3 python3-gi gir1.2-atspi-2.0 poppler-utils qpdf zbar-tools sqlite3 libreoffice-writer-nogui
)
# shellcheck disable=SC2034
long_packages=(clang-19 clang-tidy-19 libclang-rt-19-dev postgresql libqt6sql6-psql reuse codespell shellcheck)

# Ends the program with a sentence and the code scripts know.
end_with() {
    echo "$2" >&2
    exit "$1"
}

# Installs those of the packages that are missing.
install_missing() {
    local missing=() package
    for package in "$@"; do
        if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    local install=(apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "${missing[@]}")
    if [ "$(id -u)" = 0 ]; then
        echo "Installing ${#missing[@]} packages: ${missing[*]}"
        apt-get -o DPkg::Lock::Timeout=600 update -qq
        DEBIAN_FRONTEND=noninteractive "${install[@]}" >/tmp/minutier-install.log 2>&1 \
            || end_with 5 "The packages could not be installed; see /tmp/minutier-install.log."
    elif [ -t 0 ] && command -v sudo >/dev/null; then
        echo "These packages are missing: ${missing[*]}"
        { sudo apt-get update -qq && sudo "${install[@]}"; } || end_with 5 "The packages could not be installed."
    else
        end_with 5 "These packages are missing. As root, type: apt-get install -y --no-install-recommends ${missing[*]}"
    fi
}

# Configures and builds the release preset into build/, with tests or without.
build_release() {
    cmake --preset release -DMINUTIER_TESTS="$1" >build-configure.log 2>&1 \
        || { cat build-configure.log >&2; rm -f build-configure.log; end_with 5 "The build could not be configured."; }
    rm -f build-configure.log
    cmake --build --preset release
}
