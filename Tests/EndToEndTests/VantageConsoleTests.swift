import Foundation
import ProcessTesting
import Testing

/// The console goes to what was and comes home to where it was; what a console does can be gone through again.
@Suite(.serialized) final class VantageConsoleTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-at-\(UUID().uuidString)").path
    var store: String { folder + "/dyspo.db" }
    var dyspo: String { ChildProcess.product("dyspo") }
    var settings: [String: String] {
        ["DYSPO_STORE": store, "XDG_CONFIG_HOME": folder + "/config", "XDG_STATE_HOME": folder + "/state"]
    }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let made = try run("demo", "--now", "2026-11-23T07:00:00+01:00")
        #expect(made.status == 0, "\(made.errors)")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(dyspo, arguments, environment: settings.merging(["LC_ALL": "C.UTF-8"]) { $1 })
    }

    private func console(_ arguments: String, columns: Int = 120, rows: Int = 36) throws -> TmuxTerminal {
        try TmuxTerminal(
            "\(dyspo) board --as ann \(arguments); echo left with \\$?", columns: columns, rows: rows,
            environment: settings.merging(["TERM": "xterm-256color"]) { $1 })
    }

    @Test(arguments: [(120, 36), (80, 24)]) func thereAndBackAgain(columns: Int, rows: Int) throws {
        let ready = try run("order", "list", "--state", "ready", "--now", "2026-11-23T07:20:00+01:00").output
        let order = try #require(ready.split(separator: "\n").dropFirst().first?.split(separator: "\t").first)
        let visits = try run("order", "show", "\(order)", "--now", "2026-11-23T07:20:00+01:00").output
            .split(separator: "\n").count { $0.hasPrefix("Visit ") }
        try #require(visits > 0)
        let half = "2026-11-23T07:30:00+01:00"
        #expect(try run("order", "cancel", "\(order)", "--reason", "x", "--now", half).status == 0)
        let terminal = try console("--now 2026-11-23T08:00:00+01:00", columns: columns, rows: rows)
        #expect(terminal.shows("Waiting "))
        let now = try #require(terminal.waiting)
        try terminal.press("j", "j", "j", "l")
        let line = terminal.lines.suffix(2).first
        try terminal.press("g", "A")
        try terminal.type("7:15")
        #expect(terminal.shows("AT Mon 23 Nov 07:15", "Esc: now"))
        #expect(terminal.shows("Waiting \(now + visits)"))
        try terminal.press("u")
        #expect(terminal.shows("This is Mon 23 Nov, 07:15; Esc comes back to now."))
        try terminal.press("Escape")
        #expect(terminal.shows("Waiting \(now)"))
        #expect(terminal.lost("AT Mon 23 Nov"))
        #expect(terminal.lines.suffix(2).first == line)
        // The copy is gone.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/state/dyspo/past").isEmpty)
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
    }

    @Test func aConsoleThatIsOpenedInThePastHasAHome() throws {
        let terminal = try console("--now 2026-11-23T08:00:00+01:00 --at 7:30 --lang pl")
        #expect(terminal.shows("STAN pon 23 lis 07:30", "Esc: teraz"))
        try terminal.press("Escape")
        #expect(terminal.shows("pon 23 lis 08:00") && terminal.lost("STAN"))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
    }

    @Test func whatAConsoleDidIsGoneThroughAgain() throws {
        let backup = folder + "/before.db"
        #expect(try run("backup", backup).status == 0)
        let log = folder + "/console.log"
        let terminal = try console("--record \(log)")
        #expect(terminal.shows("Waiting "))
        let waiting = try #require(terminal.waiting)
        try terminal.press("Tab", "m", "1", "Enter")
        #expect(terminal.shows("placed", "Waiting \(waiting - 1)"))
        try terminal.press("u")
        #expect(terminal.shows("Undone", "Waiting \(waiting)"))
        try terminal.press("U")
        #expect(terminal.shows("Redone", "Waiting \(waiting - 1)"))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
        let text = try String(contentsOfFile: log, encoding: .utf8)
        for act in ["perform place-visit", "undo", "redo"] { #expect(text.contains("\ndyspo \(act) ")) }
        let answer = try run("replay", log, "--from", backup, "--json")
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    }
}
