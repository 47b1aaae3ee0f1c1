// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackWords.h"

#include "evidence/Json.h"

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

/// What a file is, in one line.
static QString purposeOf(const QString &name, const Wording &wording)
{
    static const QHash<QString, const char *> purposes{
        {u"evidence.pdf"_s,
         QT_TRANSLATE_NOOP(
             "Document", "the evidence sheet of the project: plans, seals, changes, results, indicators"
         )},
        {u"plan.pdf"_s, QT_TRANSLATE_NOOP("Document", "this version of the plan, and whether it is validated")},
        {u"comparison.csv"_s,
         QT_TRANSLATE_NOOP("Document", "what changed between versions, and the decision behind it")},
        {u"trace.csv"_s, QT_TRANSLATE_NOOP("Document", "what touched each result, in the order of time")},
        {u"activities.csv"_s, QT_TRANSLATE_NOOP("Document", "the activities of this version")},
        {u"indicators.csv"_s, QT_TRANSLATE_NOOP("Document", "baselines, targets and verified data of the indicators")},
        {u"decisions.csv"_s, QT_TRANSLATE_NOOP("Document", "what the committee decided")},
        {u"office.mpolicy"_s,
         QT_TRANSLATE_NOOP(
             "Document", "the office's key, to be compared with the one you were given; not proof by itself"
         )},
        {u"policy.txt"_s, QT_TRANSLATE_NOOP("Document", "where the keys come from that signatures are checked with")},
    };
    const auto *purpose = purposes.value(name);
    return purpose
               ? wording.say(purpose)
               : wording.say(QT_TRANSLATE_NOOP("Document", "the proof of the plan's validation, for minutier-verify"));
}

QString PackWords::readMe(const QList<PackFile> &files, const QList<LeftOut> &leftOut) const
{
    QStringList lines{
        wording.say(QT_TRANSLATE_NOOP("Document", "Action plan %1: what stands behind it"))
            .arg(project.code + u'/' + version.reference),
        u"%1 · %2 · %3"_s.arg(
            project.title, wording.words.day(PartialDate(today)), wording.wordFor(wording.shield.audience())
        ),
        {},
        wording.say(QT_TRANSLATE_NOOP("Document", "Files")),
    };
    for (const auto &file : files)
        lines.append(u"  %1  %2"_s.arg(file.name.leftJustified(16), purposeOf(file.name, wording)));
    lines.append(u"  %1  %2"_s.arg(
        u"manifest.json"_s.leftJustified(16),
        wording.say(QT_TRANSLATE_NOOP("Document", "every file with its size and its SHA-256"))
    ));
    lines << QString()
          << wording.say(QT_TRANSLATE_NOOP(
                 "Document",
                 "The tables are CSV in UTF-8. An apostrophe before a cell keeps a spreadsheet from calculating it. A "
                 "count that is hidden is empty, and the column “hidden” says how."
             ))
          << QString() << wording.say(QT_TRANSLATE_NOOP("Document", "How to check"))
          << wording.say(QT_TRANSLATE_NOOP(
                 "Document",
                 "Calculate the SHA-256 of each file, for example with “sha256sum”, and compare it with manifest.json. "
                 "Compare the SHA-256 of manifest.json with the one you were told, by telephone or on paper."
             ));
    if (!leftOut.isEmpty())
        lines << QString() << wording.say(QT_TRANSLATE_NOOP("Document", "What this copy leaves out"));
    for (const auto &one : leftOut)
        lines.append(u"  "_s + one.sentence);
    return lines.join(u'\n') + u'\n';
}

QString PackWords::policy() const
{
    return wording.say(QT_TRANSLATE_NOOP(
        "Document",
        "The policy, which holds the keys that signatures are checked with, was given to you apart from this pack by "
        "the "
        "committee's secretariat. Use that copy, and none that comes with a pack."
    ));
}

QByteArray PackWords::manifest(const QList<PackFile> &files, const QList<LeftOut> &leftOut) const
{
    const auto text = [](const QString &value) { return Json(value.toStdString()); };
    Json::Array listed;
    for (const auto &file : files)
        listed.push_back(Json(Json::Object{
            {"name", text(file.name)},
            {"size", Json(std::int64_t{file.bytes.size()})},
            {"sha256", text(file.digest())},
        }));
    Json::Object left;
    for (const auto &one : leftOut)
        left.set(one.key.toStdString(), Json(std::int64_t{one.count}));
    return QByteArray::fromStdString(Json(Json::Object{
                                              {"v", Json(std::int64_t{1})},
                                              {"profile", text(nameOf(ReleaseProfile::PlanPack))},
                                              {"audience", text(nameOf(wording.shield.audience()))},
                                              {"lang", text(wording.phrases.language())},
                                              {"project", text(project.code)},
                                              {"plan", text(version.reference)},
                                              {"plan_digest", text(version.digest)},
                                              {"made_on", text(today.toString(Qt::ISODate))},
                                              {"least", Json(std::int64_t{leastCount(wording.shield.audience())})},
                                              {"policy", text(policy())},
                                              {"files", Json(std::move(listed))},
                                              {"left_out", Json(std::move(left))},
                                          })
                                         .toCanonical());
}

} // namespace minutier
