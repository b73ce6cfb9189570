import Foundation
import ProcessTesting
import Testing

/// The real binary in a real terminal, on a demo company of Monday 2026-11-23, 07:00.
@Suite(.serialized) final class ConsoleStoryTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-e2e-\(UUID().uuidString)").path
    var store: String { folder + "/dyspo.db" }
    var dyspo: String { ChildProcess.product("dyspo") }
    var settings: [String: String] { ["DYSPO_STORE": store, "XDG_CONFIG_HOME": folder + "/config"] }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let made = try run("demo", "--now", "2026-11-23T07:00:00+01:00")
        #expect(made.status == 0, "\(made.errors)")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(dyspo, arguments, environment: settings.merging(["LC_ALL": "C.UTF-8"]) { $1 })
    }

    private func console(_ arguments: String = "", columns: Int = 120, rows: Int = 36, term: String = "xterm-256color")
        throws -> TmuxTerminal
    {
        try TmuxTerminal(
            "sh -c 'echo \\$\\$ > \(folder)/pid; exec \(dyspo) board --now 2026-11-23T07:00:00+01:00 --as ann \(arguments)'; "
                + "echo left with \\$?",
            columns: columns, rows: rows,
            environment: settings.merging(["TERM": term]) { $1 })
    }

    /// Of the console started last: its shell has noted it and then become the console.
    private var pid: pid_t {
        get throws {
            let noted = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
            return try #require(pid_t(noted.trimmingCharacters(in: .whitespacesAndNewlines)))
        }
    }

    @Test func fourKeysAssignAndTheStoreKeepsIt() throws {
        let terminal = try console()
        #expect(terminal.shows("Board", "Waiting "))
        let waiting = try #require(terminal.waiting)
        try terminal.press("Tab", "m", "1", "Enter")
        #expect(terminal.shows("placed", "Waiting \(waiting - 1)"))
        try terminal.press("u")
        #expect(terminal.shows("Undone", "Waiting \(waiting)"))
        try terminal.press("U")
        #expect(terminal.shows("Redone", "Waiting \(waiting - 1)"))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
        let again = try console()
        #expect(again.shows("Waiting \(waiting - 1)"))
        let journal = try run("journal", "--json").output
        #expect(journal.contains("place-visit"))
    }

    @Test func aPlanIsAcceptedAndIsThereAfterARestart() throws {
        let terminal = try console()
        let before = try #require(terminal.waiting)
        try terminal.press("P")
        // It waits on the top line until its person asks for it.
        #expect(terminal.shows("plan ready"))
        try terminal.press("P")
        #expect(terminal.shows("Enter accept"))
        try terminal.press("Enter")
        #expect(terminal.shows("Plan applied"))
        #expect(terminal.lost("Waiting \(before)"))
        let count = try #require(terminal.waiting)
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
        let again = try console()
        #expect(again.shows("Waiting \(count)"))
    }

    @Test func resizeKeepsTheOrderInHand() throws {
        let terminal = try console()
        #expect(terminal.shows("Waiting "))
        try terminal.press("Tab", "m")
        #expect(terminal.shows("MOVE"))
        try terminal.resize(columns: 80, rows: 24)
        #expect(terminal.shows("MOVE"))
        #expect(terminal.lines.allSatisfy { $0.count <= 80 })
        try terminal.resize(columns: 50, rows: 12)
        #expect(terminal.shows("60x16"))
        try terminal.resize(columns: 120, rows: 36)
        #expect(terminal.shows("MOVE"))
        try terminal.press("Escape")
        #expect(terminal.lost("MOVE"))
    }

    @Test func anotherProcessesChangeAppearsWithoutMovingTheCursor() throws {
        let terminal = try console()
        let waiting = try #require(terminal.waiting)
        let cursor = terminal.lines.first { $0.contains("[") && $0.contains("▁") || $0.contains("█") }
        let title = "Nowe zlecenie z innego biurka"
        let site = try run("order", "list", "--json", "--now", "2026-11-23T07:00:00+01:00").output
        #expect(!site.isEmpty && cursor != nil)
        let undone = try run("unassign", "1", "--as", "bob", "--now", "2026-11-23T07:00:00+01:00")
        #expect(undone.status == 0, "\(title): \(undone.errors)")
        #expect(terminal.shows("Waiting \(waiting + 1)", "1 new"))
        #expect(!terminal.screen.contains("bob"))
        try terminal.press("g", "m")
        #expect(terminal.shows("bob"))
    }

    @Test func killRestoresTheTerminal() throws {
        for signal in [SIGTERM, SIGHUP] {
            let terminal = try console()
            #expect(terminal.shows("Waiting"))
            #expect(terminal.modes.hasPrefix("1"))
            #expect(kill(try pid, signal) == 0)
            #expect(terminal.shows("left with"))
            #expect(terminal.modes == "0 0 1")
        }
    }

    @Test func aDumbTerminalIsRefusedWithASentence() throws {
        let terminal = try console(term: "dumb")
        #expect(terminal.shows("dumb", "left with"))
        #expect(!terminal.screen.contains("left with 0"))
        let unknown = try console(term: "no-such-terminal")
        #expect(unknown.shows("no-such-terminal", "left with"))
    }

    @Test func aBrokenThemeIsNamedByLineAndTheConsoleStarts() throws {
        let themes = folder + "/config/dyspo/themes"
        try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
        try "[roles]\ntitle = \"red\"\nheding = \"blue\"\n".write(
            toFile: themes + "/mine.toml", atomically: true, encoding: .utf8)
        let terminal = try console("--theme mine", columns: 200)
        #expect(terminal.shows("Waiting", "mine.toml", "heding"))
        #expect(terminal.shows("3"))
    }

    @Test func polishIsPolish() throws {
        let terminal = try console("--lang pl")
        #expect(terminal.shows("pon 23", "Grafik"))
    }
}
