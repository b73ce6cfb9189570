import Foundation
import ProcessTesting
import Testing

/// The real program under an interactive shell: whatever signal stops or ends it, the shell gets its terminal back, and
/// gives it again.
@Suite(.serialized) final class SignalStories {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-sig-\(UUID().uuidString)").path
    var settings: [String: String] {
        [
            "DYSPO_STORE": folder + "/dyspo.db", "XDG_CONFIG_HOME": folder + "/config", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "PS1": "ready ",
        ]
    }
    private let now = "--now 2026-11-23T07:00:00+01:00"
    /// Alternate screen off, no mouse, a cursor.
    private let given = "0 0 1"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let arguments = ["demo"] + now.split(separator: " ").map(String.init)
        let made = try ChildProcess.run(ChildProcess.product("dyspo"), arguments, environment: settings)
        #expect(made.status == 0, "\(made.errors)")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A shell with job control, in which the console has been started and shows its board.
    private func console() throws -> TmuxTerminal {
        let script = "echo $$ > \(folder)/pid; exec \(ChildProcess.product("dyspo")) board \(now) --as ann\n"
        try script.write(toFile: folder + "/console.sh", atomically: true, encoding: .utf8)
        let terminal = try TmuxTerminal("exec bash --norc --noprofile -i", environment: settings)
        #expect(terminal.shows("ready"))
        try terminal.type("sh \(folder)/console.sh; echo left with $?")
        #expect(terminal.shows("Waiting ", "? keys"))
        return terminal
    }

    private func pid() throws -> pid_t {
        let noted = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
        return try #require(pid_t(noted.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// Keys act at once, without Enter, and are not written on the screen.
    private func keysWork(_ terminal: TmuxTerminal) throws {
        try terminal.press("Tab")
        #expect(terminal.shows("┏━ Waiting"))
        try terminal.press("BTab")
        #expect(terminal.shows("┏━ Board"))
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func aStoppedConsoleTakesItsTerminalBack(signal: Int32) throws {
        let terminal = try console()
        let console = try pid()
        #expect(kill(console, signal) == 0)
        #expect(terminal.shows("Stopped"))
        if signal == SIGTSTP { #expect(terminal.hasModes(given), "\(terminal.modes)") }
        // The shell works as before, and leaves the terminal to its own liking.
        try terminal.type("stty sane; echo in between")
        #expect(terminal.shows("in between"))
        try terminal.resize(columns: 100, rows: 30)
        try terminal.type("fg")
        #expect(terminal.shows("Waiting ", "? keys"))
        #expect(terminal.lines.allSatisfy { $0.count <= 100 })
        #expect(terminal.hasModes("1 1 1"), "\(terminal.modes)")
        try keysWork(terminal)
        try terminal.press("q")
        // What is typed before the console has gone is the console's.
        #expect(terminal.hasModes(given), "\(terminal.modes)")
        try terminal.type("echo gone with $?")
        #expect(terminal.shows("gone with 0"))
    }

    /// A signal that comes while the screen is written waits, and is not lost.
    @Test func aConsoleIsStoppedWhileItDraws() throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Terminals/stopped_while_drawing.py")
        let run = try ChildProcess.run(
            "/usr/bin/python3", [script.path, ChildProcess.product("dyspo"), folder + "/dyspo.db", "40"])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: [
        SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGALRM,
    ])
    func aConsoleThatASignalEndsGivesTheTerminalBack(signal: Int32) throws {
        let terminal = try console()
        let console = try pid()
        #expect(kill(console, signal) == 0)
        #expect(terminal.shows("left with"))
        #expect(terminal.hasModes(given), "\(terminal.modes)")
        try terminal.type("stty -a | tr ' ' '\\n' | grep -cx -e echo -e icanon -e isig -e opost")
        #expect(terminal.shows("\n4"), "echo, line input, signals and output are as they were")
    }
}
