// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Catalogue.h"
#include "support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace minutier;
using namespace Qt::StringLiterals;

/// Everything written in a folder, file after file.
static QString written(const QString &folder, const QString &pattern, const QString &without = {})
{
    QString all;
    QDirIterator walk(QStringLiteral(SOURCE_ROOT "/") + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (without.isEmpty() || !file.fileName().contains(without))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

static QSet<QString> found(const QString &pattern, const QString &text)
{
    QSet<QString> words;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        words.insert(matches.next().captured(1));
    return words;
}

/// The commands whose right the pages and the view-models ask for.
static QSet<QString> askedFor()
{
    const auto pages = written(u"qml"_s, u"*.qml"_s);
    const auto models = written(u"backend/presentation"_s, u"*.cpp"_s);
    return found(u"\\bmay\\.([A-Z]\\w+)"_s, pages) + found(u"\\bmay\\(\"([A-Z]\\w+)\""_s, models) +
           found(u"\\bmayRun\\(([A-Z]\\w+)\\{"_s, models) +
           // Where the command depends on what is shown, its name stands between quotes beside `may[…]`.
           found(u"\"((?:[A-Z][a-z]+){2,})\"(?=[^\\n]*may\\[)"_s, pages);
}

TEST_CASE("A page asks for the right of commands that exist", "[architecture]")
{
    QSet<QString> known;
    for (const auto &command : catalogue())
        known.insert(command.name);
    for (const auto &word : askedFor()) {
        INFO(word.toStdString());
        CHECK(known.contains(word));
    }
}

TEST_CASE("Whatever the window changes, it first asks whether the account may", "[architecture]")
{
    // Each comes with another of the same right, in one form: the seat with its holder, the point with the session.
    const QSet<QString> together{
        u"RegisterOrganisation"_s, // a seat's, with AddSeat
        u"ReviseSeat"_s,           // how its holder is shown, with AppointMember
        u"EndMembership"_s,        // the holder before, with AppointMember
        u"FormCommittee"_s,        // with StartProject
        u"ConveneMeeting"_s,       // the steps of a session being prepared, with ReviseMeeting
        u"CallOffMeeting"_s,       // the same
        u"AddAgendaItem"_s,        // the same
        u"ReviseAgendaItem"_s,     // the same
        u"MoveAgendaItem"_s,       // the same
        u"RemoveAgendaItem"_s,     // the same
        u"MarkAttendance"_s,       // what is done while a session is held, with TakeUpItem
        u"PostponeItem"_s,         // the same
        u"TakeNotes"_s,            // the same
        u"RecordDecision"_s,       // the same
        u"IssueRecommendation"_s,  // the same
        u"DropActivity"_s,         // in the form of the activity, with ReviseActivity
        u"AdvanceRecommendation"_s // no button leads to it
    };
    const auto models = written(u"backend/presentation"_s, u"*.cpp"_s, u"Spoken"_s);
    const auto asked = askedFor();
    for (const auto &command : catalogue()) {
        const QString name = command.name;
        const QRegularExpression use(u"(?<![/\"\\w])%1(\\{|>)"_s.arg(name));
        INFO(name.toStdString());
        if (models.contains(use))
            CHECK((asked.contains(name) || together.contains(name)));
    }
}
