// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/AgendaItem.h"
#include "domain/sharing/Document.h"
#include "presentation/ListModel.h"

namespace minutier {

/// The agenda of a session: what is carried forward first, then the new points.
class AgendaListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    Q_PROPERTY(int minutesPlanned READ minutesPlanned NOTIFY countChanged FINAL)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY agendaRead FINAL)
    Q_PROPERTY(QString freeText READ freeText NOTIFY agendaRead FINAL)
    Q_PROPERTY(bool overlong READ overlong NOTIFY agendaRead FINAL)
    /// Length of each point against the session's, 0 to 1 and over.
    Q_PROPERTY(QVariantList shares READ shares NOTIFY agendaRead FINAL)
    Q_PROPERTY(QString spentText READ spentText NOTIFY agendaRead FINAL)

public:
    explicit AgendaListModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.id.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] int minutesPlanned() const;
    [[nodiscard]] QString plannedText() const;
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] bool overlong() const { return minutesPlanned() > m_meeting.minutesLong; }
    [[nodiscard]] QVariantList shares() const;
    [[nodiscard]] QString spentText() const;

    Q_INVOKABLE bool add(const QString &title, int kind, int minutes, const QString &paper);
    Q_INVOKABLE bool revise(const QString &itemId, const QString &title, int minutes, const QString &paper);
    /// Moves a point up or down; says its new place.
    Q_INVOKABLE bool move(const QString &itemId, int position);
    Q_INVOKABLE bool remove(const QString &itemId);
    /// Keeps the notes of a point as they stand.
    Q_INVOKABLE bool keepNotes(const QString &itemId, const QString &notes);
    Q_INVOKABLE bool postpone(const QString &itemId);
    /// Seconds spent on a point so far.
    Q_INVOKABLE [[nodiscard]] int secondsOn(int row) const;
    /// Row of a point; -1 when it is not on the agenda.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &itemId) const;

Q_SIGNALS:
    void meetingIdChanged();
    void agendaRead();

protected:
    int read() override;

private:
    [[nodiscard]] QString detailOf(const AgendaItem &item) const;
    [[nodiscard]] int papersOf(const AgendaItem &item) const;

    Meeting m_meeting;
    QList<AgendaItem> m_items;
    QList<Document> m_documents;
};

} // namespace minutier
