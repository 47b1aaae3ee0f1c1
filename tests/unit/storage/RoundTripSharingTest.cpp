// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Document.h"
#include "domain/sharing/Release.h"
#include "domain/sharing/Translation.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A document and a translation are read back whole", "[storage]")
{
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Document{
        some<DocumentId>(),
        some<ProjectId>(),
        2020,
        1,
        text,
        text,
        text,
        text,
        12,
        text,
        DocumentKind::Evidence,
        Audience::Donor,
        some<MeetingId>(),
        some<AgendaItemId>(),
        some<DecisionId>(),
        u"fr"_s,
        instant,
        true,
        1});
    survives(Translation{some<TranslationId>(), some<ProjectId>(), text, QUuid::createUuid(), text, u"es"_s, text, 2, 1}
    );
}

TEST_CASE("A release is read back whole", "[storage]")
{
    const auto text = u"Texte"_s;
    survives(Release{
        some<ReleaseId>(),
        some<ProjectId>(),
        2021,
        1,
        text,
        some<PlanVersionId>(),
        Audience::Public,
        ReleaseProfile::PlanPack,
        u"fr"_s,
        PartialDate(QDate(2021, 6, 21)),
        text,
        text,
        10,
        QString(64, u'a'),
        u"{}"_s,
        text,
        PartialDate(QDate(2021, 6, 22)),
        text,
        1});
}
