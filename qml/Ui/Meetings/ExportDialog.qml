// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtCore
import Minutier.Controls
import Minutier.Presentation

/// The minutes as a file: in which form and language, and for whom, which decides what is shown of people.
AppDialog {
    id: root

    required property Session session
    required property MeetingView meeting
    required property MinutesListModel minutes
    readonly property var formats: ["pdf", "odt", "html"]
    readonly property var langs: ["en", "fr", "es"]
    readonly property string usual: root.session.pathOf(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)) + "/" + root.session.projectCode + "-" + root.meeting.reference + "-" + root.langs[lang.currentIndex] + "." + root.formats[format.currentIndex]

    title: qsTr("Export the minutes")
    confirm: qsTr("Export")
    confirmEnabled: path.text.length > 0
    onConfirmed: {
        root.minutes.exportTo(path.text, root.formats[format.currentIndex], root.langs[lang.currentIndex], audience.currentIndex);
        root.close();
    }
    onAboutToShow: {
        lang.currentIndex = Math.max(0, root.langs.indexOf(root.session.language));
        path.text = Qt.binding(() => root.usual);
    }

    Row {
        spacing: Theme.px(12)
        width: parent.width

        FormField {
            label: qsTr("Form")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: format
                name: qsTr("Form")
                model: [qsTr("PDF"), qsTr("ODT, to edit"), qsTr("Web page")]
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Language")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: lang
                name: qsTr("Language")
                model: ["English", "Français", "Español"]
                width: parent.width
            }
        }
        FormField {
            label: qsTr("For")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: audience
                name: qsTr("For")
                model: [qsTr("The office"), qsTr("Members"), qsTr("The donor"), qsTr("The public")]
                currentIndex: 1
                width: parent.width
            }
        }
    }
    AppText {
        text: [qsTr("Everything is shown. Do not send it on."), qsTr("Seats at risk are shown by sector."), qsTr("No name is shown; notes are left out."), qsTr("People are only counted; notes are left out.")][audience.currentIndex]
        role: "small"
        quiet: true
        width: parent.width
    }
    FormField {
        label: qsTr("File")
        width: parent.width

        Item {
            width: parent.width
            implicitHeight: path.implicitHeight

            AppTextField {
                id: path
                name: qsTr("File")
                width: parent.width - choose.width - Theme.px(8)
            }
            AppButton {
                id: choose
                text: qsTr("Choose…")
                anchors.right: parent.right
                onClicked: file.open()
            }
        }
    }
    FileDialog {
        id: file
        title: qsTr("Export the minutes")
        fileMode: FileDialog.SaveFile
        onAccepted: path.text = root.session.pathOf(selectedFile)
    }
}
