// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The points of one member of the panel, criterion by criterion.
CooperationDialog {
    id: root

    required property CallView call
    required property ProposalView proposal
    property var points: ({})

    function note(criterion: string, given: string): void {
        root.points = Object.assign({}, root.points, { [criterion]: given });
    }

    draft: "score"
    title: qsTr("Give points")
    sentence: root.proposal.title
    confirm: qsTr("Keep the points")
    onConfirmed: if (root.form.scoreProposal(root.proposal.proposalId, member.chosen, root.points)) root.finish(qsTr("Points kept."))
    onAboutToShow: root.points = {}

    PickLine {
        id: member
        dialog: root
        first: true
        entry: "member"
        label: qsTr("Who gives them")
        choices: root.proposal.judges
        width: parent.width
    }
    Repeater {
        model: root.call.criteria

        FormField {
            id: line
            required property var modelData

            label: modelData.title
            help: qsTr("0 to %1 points.").arg(modelData.highest)
            width: parent ? parent.width : 0

            AppTextField {
                name: line.label
                text: {
                    const before = root.proposal.pointsOf(member.chosen, line.modelData.id);
                    return root.points[line.modelData.id] ?? (root.opened && before >= 0 ? String(before) : "");
                }
                inputMethodHints: Qt.ImhDigitsOnly
                width: parent.width
                onTextEdited: root.note(line.modelData.id, text)
            }
        }
    }
}
