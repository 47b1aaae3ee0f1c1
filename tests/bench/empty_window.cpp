// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a few controls and nothing behind them: what Qt Quick itself costs.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(R"(
import QtQuick
import QtQuick.Controls.Basic
ApplicationWindow {
    width: 1280; height: 800; visible: true
    Column {
        Label { text: "Empty" }
        Button { text: "Button" }
        TextField { }
        ComboBox { model: ["One", "Two"] }
        CheckBox { text: "Check" }
        ListView { width: 200; height: 200; model: 20; delegate: ItemDelegate { required property int index; text: index } }
    }
}
)");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    int frames = 0;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (++frames < 3)
            return window->update();
        window->grabWindow().save(QString::fromLocal8Bit(argv[1]));
        QGuiApplication::exit();
    });
    return QGuiApplication::exec();
}
