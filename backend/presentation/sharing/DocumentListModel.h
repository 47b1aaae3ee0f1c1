// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Document.h"
#include "presentation/ListModel.h"

#include <QUrl>

namespace minutier {

/// The documents of the project, or of one session, the newest first.
class DocumentListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Only those of a session; empty for the whole project.
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY filtersChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filtersChanged FINAL)

public:
    explicit DocumentListModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);

    /// Adds a file to the project, or to a point of a session.
    Q_INVOKABLE bool
    add(const QUrl &file, const QString &title, int audience, const QString &meetingId, const QString &itemId);
    /// Writes a document's bytes to a file.
    Q_INVOKABLE bool saveTo(int row, const QUrl &file);
    Q_INVOKABLE bool retire(int row);

Q_SIGNALS:
    void filtersChanged();

protected:
    int read() override;

private:
    MeetingId m_meeting;
    QString m_words;
    QList<Document> m_documents;
    QHash<QUuid, QString> m_meetings;
};

} // namespace minutier
