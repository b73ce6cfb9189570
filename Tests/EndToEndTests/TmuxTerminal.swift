import Foundation
import ProcessTesting

/// A real terminal: tmux with a server of its own, that is gone with the test.
final class TmuxTerminal {
    private let socket = "dyspo-\(UUID().uuidString.prefix(8))"
    private let environment: [String: String]

    /// Runs `command` in a shell on a screen of this size. What it leaves behind stays on the screen.
    init(_ command: String, columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]) throws {
        self.environment = environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
        let settings = self.environment.map { "\($0)='\($1)'" }.joined(separator: " ")
        try tmux([
            "new-session", "-d", "-x", String(columns), "-y", String(rows), "env \(settings) sh -c \"\(command)\"; cat",
        ])
        try tmux(["set-option", "-g", "escape-time", "0"])
    }

    deinit { _ = try? tmux(["kill-server"]) }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let run = try ChildProcess.run(
            "/usr/bin/tmux", ["-L", socket, "-f", "/dev/null"] + arguments, environment: ["LC_ALL": "C.UTF-8"])
        return run.output
    }

    /// Keys by tmux's names (`Enter`, `Escape`, `Tab`, or a character), one after the other.
    func press(_ keys: String...) throws {
        for key in keys { try tmux(["send-keys", key]) }
    }

    /// A line as it is, and Enter.
    func type(_ line: String) throws {
        try tmux(["send-keys", "-l", line])
        try press("Enter")
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
    }

    var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

    var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// Modes of the terminal that a program should give back: alternate screen, mouse, cursor.
    var modes: String {
        (try? tmux(["display-message", "-p", "#{alternate_on} #{mouse_any_flag} #{cursor_flag}"]))?
            .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }

    /// Waits until `modes` are these.
    func hasModes(_ expected: String, seconds: Double = 60) -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if modes == expected { return true }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return false
    }

    /// Waits until the screen shows all of these; `false` after a long while. The wait is for slow machines: a pass
    /// does not depend on it.
    func shows(_ texts: String..., seconds: Double = 60) -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            let screen = screen
            if texts.allSatisfy(screen.contains) { return true }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return false
    }

    /// How many orders the open board says wait, once it says so. Stories count from it: a demo company with other
    /// orders is not another story.
    var waiting: Int? {
        guard shows("Waiting ") else { return nil }
        return lines.first { $0.contains("Waiting ") }?.components(separatedBy: "Waiting ").last
            .flatMap { Int($0.prefix(while: \.isNumber)) }
    }

    /// Waits until the screen shows none of this any more.
    func lost(_ text: String, seconds: Double = 60) -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if !screen.contains(text) { return true }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return false
    }
}
