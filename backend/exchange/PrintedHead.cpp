// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PrintedHead.h"

#include "journal/Heads.h"
#include "storage/Repository.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// 64 letters in groups that an eye can compare.
static QString grouped(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups.append(digest.mid(at, 8));
    return groups.join(u' ');
}

/// What a camera reads of the head: the note the office signed, where the newest entries are under one.
static Result<QString> checkpointText(Database &database, const QString &ledger, const evidence::Checkpoint &head)
{
    const auto heads = signedHeads(database, ledger);
    if (!heads)
        return heads.error();
    const bool isSigned = !heads->isEmpty() && heads->last().size == qint64(head.head.size);
    return isSigned ? heads->last().note : QString::fromStdString(head.toText());
}

Result<> printHead(Manuscript &manuscript, Database &database, const QUuid &project, const Phrasebook &phrases)
{
    const auto head = currentHead(database, ledgerName(project));
    if (!head)
        return head.error();
    const auto text = checkpointText(database, ledgerName(project), *head);
    if (!text)
        return text.error();
    const auto size = QString::number(head->head.size);
    const auto root = grouped(QString::fromStdString(evidence::toHex(head->head.root)));
    const auto say = [&phrases](const char *source) { return phrases.say("Document", source); };
    manuscript.blocks.append(Manuscript::Heading{1, say(QT_TRANSLATE_NOOP("Document", "Head of the record"))});
    manuscript.blocks.append(Manuscript::Facts{
        {{say(QT_TRANSLATE_NOOP("Document", "Entries")), size}, {say(QT_TRANSLATE_NOOP("Document", "Root")), root}},
        false});
    manuscript.blocks.append(Manuscript::Code{
        *text, say(QT_TRANSLATE_NOOP("Document", "Head of the record: %1 entries, root %2")).arg(size, root)});
    manuscript.blocks.append(Manuscript::Paragraph{
        say(QT_TRANSLATE_NOOP(
            "Document",
            "Keep this copy: a record that no longer begins with these entries, in this order, has another root."
        )),
        Manuscript::Paragraph::Style::Small,
        {}});
    return {};
}

} // namespace minutier
