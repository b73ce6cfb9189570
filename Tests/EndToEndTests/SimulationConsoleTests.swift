import DeskModel
import Foundation
import ProcessTesting
import ServiceModel
import Testing

/// A day is played behind a real console: with the figures of the verb, and nothing stays behind.
@Suite(.serialized) final class SimulationConsoleTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-day-\(UUID().uuidString)").path
    var dyspo: String { ChildProcess.product("dyspo") }
    var settings: [String: String] {
        [
            "DYSPO_STORE": folder + "/dyspo.db", "XDG_CONFIG_HOME": folder + "/config",
            "XDG_STATE_HOME": folder + "/state",
        ]
    }
    private static let now = "2026-11-23T05:30:00+01:00"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let made = try run(
            "demo", "--technicians", "9", "--days", "5", "--orders", "120", "--now", "2026-11-23T05:00:00+01:00")
        #expect(made.status == 0, "\(made.errors)")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try ChildProcess.run(dyspo, arguments, environment: settings.merging(["LC_ALL": "C.UTF-8"]) { $1 })
    }

    private func console() throws -> TmuxTerminal {
        try TmuxTerminal(
            "\(dyspo) board --as ann --now \(Self.now); echo left with \\$?",
            environment: settings.merging(["TERM": "xterm-256color"]) { $1 })
    }

    /// What is left of copies.
    private var copies: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder + "/state/dyspo/played")) ?? []
    }

    @Test func theFiguresAreThoseOfTheVerb() throws {
        let answer = try run("simulate", "2026-11-23", "--seed", "3", "--seeds", "1", "--now", Self.now)
        try #require(answer.status == 0, "\(answer.errors)")
        #expect(copies.isEmpty)
        let table = answer.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        try #require(table.count == 4 && table[0] == ["policy"] + DayMeasure.allCases.map(\.code), "\(answer.output)")
        let terminal = try console()
        #expect(terminal.shows("Waiting "))
        try terminal.press("g", "E", "-", "]", "]")
        // What is still to come stands as two dots.
        #expect(terminal.shows("Simulated day  Mon 23 Nov", "1 day, seed 3"))
        #expect(terminal.lost(" .. ", seconds: 300), "\(terminal.screen)")
        for (index, measure) in DayMeasure.allCases.enumerated() {
            let title = measure.title(.english)
            let line = terminal.lines.first { $0.contains("┃") && $0.contains(title + " ") } ?? ""
            let words = line.split(whereSeparator: { " ┃>*".contains($0) }).joined(separator: " ")
            let cells = table.dropFirst().map { $0[index + 1] }.joined(separator: " ")
            #expect(words.contains("\(title) \(cells)"), "\(title): \(cells) is not in \(words)")
        }
        try terminal.press("Escape")
        #expect(terminal.shows("Waiting "))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
        #expect(copies.isEmpty)
    }

    @Test func whoeverQuitsWhileDaysArePlayedLeavesNothingBehind() throws {
        let terminal = try console()
        #expect(terminal.shows("Waiting "))
        try terminal.press("g", "E")
        #expect(terminal.shows("of 15 runs played"))
        try terminal.press("+", "+")
        #expect(terminal.shows("of 90 runs played"))
        #expect(!copies.isEmpty)
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
        #expect(copies.isEmpty)
    }

    @Test func anotherDesksChangeIsSaid() throws {
        let terminal = try console()
        #expect(terminal.shows("Waiting "))
        try terminal.press("g", "E")
        #expect(terminal.shows("Simulated day  Mon 23 Nov", "15 runs played"))
        let order = try run("order", "list", "--state", "ready", "--now", Self.now).output
            .split(separator: "\n").dropFirst().first?.split(separator: "\t").first
        let changed = try run("order", "hold", "\(#require(order))", "--reason", "parts", "--now", Self.now)
        #expect(changed.status == 0, "\(changed.errors)")
        #expect(terminal.shows("r plays it anew"))
        try terminal.press("r")
        #expect(terminal.lost("r plays it anew"))
        try terminal.press("q")
        #expect(terminal.shows("left with 0"))
    }
}
