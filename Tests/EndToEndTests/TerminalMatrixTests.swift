import Foundation
import ProcessTesting
import Testing

/// The console on the terminals people have, drawn by a terminal in memory after their own descriptions.
@Suite(.serialized) final class TerminalMatrixTests {
    /// A terminal's name, what its arrow down sends, how many colours it has, and what gives the screen back.
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let down: String
        let isColored: Bool
        let ending: String

        var testDescription: String { name }
    }

    static let kinds = [
        Kind(name: "xterm-256color", down: "\\x1bOB", isColored: true, ending: "\u{1B}[?1049l"),
        Kind(name: "tmux-256color", down: "\\x1bOB", isColored: true, ending: "\u{1B}[?1049l"),
        Kind(name: "linux", down: "\\x1b[B", isColored: true, ending: "\u{1B}[?25h"),
        Kind(name: "vt100", down: "\\x1bOB", isColored: false, ending: "\u{1B}[?1l"),
        Kind(name: "xterm-direct", down: "\\x1bOB", isColored: true, ending: "\u{1B}[?1049l"),
    ]

    private struct Record: Decodable {
        struct Screen: Decodable {
            let lines: [String]
            let column: Int
            let row: Int
            let colors: [String]

            func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
        }

        let screens: [Screen]
        let missing: [String]
        let written: String
    }

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-term-\(UUID().uuidString)")
    private var settings: [String: String] {
        [
            "DYSPO_STORE": folder.path + "/dyspo.db", "XDG_CONFIG_HOME": folder.path + "/config", "LC_ALL": "C.UTF-8",
            "NO_COLOR": "", "COLORTERM": "",
        ]
    }
    private let now = "--now 2026-11-23T07:00:00+01:00"

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let arguments = ["demo"] + now.split(separator: " ").map(String.init)
        let made = try ChildProcess.run(ChildProcess.product("dyspo"), arguments, environment: settings)
        #expect(made.status == 0, "\(made.errors)")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Debian's own Python, for which the packages of the terminal are installed.
    private func play(
        _ term: String, arguments: String = "", environment: [String: String] = [:], _ steps: String...
    ) throws -> Record {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "Terminals/terminal.py")
        let command =
            "\(ChildProcess.product("dyspo")) board \(now) --as ann \(arguments); echo left with $?; stty -a; sleep 9"
        let run = try ChildProcess.run(
            "/usr/bin/python3", [script.path, term, "120x36", command] + steps,
            environment: settings.merging(environment) { $1 })
        try #require(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Record.self, from: Data(run.output.utf8))
    }

    @Test(arguments: kinds)
    func theConsoleWorksAndGivesTheTerminalBack(kind: Kind) throws {
        let record = try play(
            kind.name, "wait:Waiting ", "wait:? keys", "show", "keys:\(kind.down)", "wait:free", "wait:[", "keys:\\t",
            "wait:┏━ Waiting", "keys:\(kind.down)", "row:3", "show", "resize:80x24", "wait:> Sat", "show", "keys:q",
            "wait:left with 0", "wait:rprnt")
        #expect(record.missing.isEmpty, "\(record.screens.last?.lines.joined(separator: "\n") ?? "")")
        try #require(record.screens.count >= 3)
        let (board, queue, small) = (record.screens[0], record.screens[1], record.screens[2])
        #expect(board.shows("[1 Board]") && board.shows("┏━ Board") && board.shows("? keys"))
        // The terminal's own cursor is where the focus is.
        #expect(board.lines[board.row].contains("["))
        #expect(queue.lines[3].contains("┃>"), "arrow down, in the queue")
        #expect(small.lines.count == 24 && small.lines.allSatisfy { $0.count <= 80 } && small.shows("┏━ Waiting"))
        #expect((board.colors.count > 1) == kind.isColored, "\(board.colors)")
        #expect(record.written.contains(kind.ending))
        #expect(record.written.contains("\u{1B}[?1002l"), "the mouse is given back")
        let after = record.written.components(separatedBy: "left with 0").last ?? ""
        #expect(after.contains(" echo ") && after.contains(" icanon "), "the modes are given back")
    }

    @Test func noColorLeavesAttributesAlone() throws {
        let record = try play(
            "xterm-256color", environment: ["NO_COLOR": "1"], "wait:Waiting ", "show", "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty)
        #expect(record.screens.first?.colors == ["default"])
    }

    @Test func asciiIsDrawnWhenAskedFor() throws {
        let themes = folder.appending(path: "config/dyspo")
        try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
        try Data("ascii = true\n".utf8).write(to: themes.appending(path: "config.toml"))
        let record = try play("xterm-256color", "wait:Waiting ", "show", "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty)
        let screen = try #require(record.screens.first)
        #expect(screen.lines.allSatisfy { $0.allSatisfy(\.isASCII) })
    }

    /// What a terminal answers to queries that a program before, or tmux, has made.
    @Test(arguments: [
        "\\x1bP>|xterm(380)\\x1b\\\\", "\\x1b]11;rgb:0000/0000/0000\\x07", "\\x1b_Gx=1\\x1b\\\\", "\\x1b[?62;1;6c",
        "\\x1b[24;80R", "\\x1b[I\\x1b[O", "\\x1b[120;1:3u", "\\x90xDx\\x9c",
    ])
    func anAnswerIsNoKey(answer: String) throws {
        let record = try play(
            "xterm-256color", "wait:Waiting ", "keys:\\r", "wait:┏━ Adam Jaworski", "keys:\(answer)", "keys:3",
            "wait:┏━ Map", "keys:1", "wait:Waiting ", "show", "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty, "\(record.screens.last?.lines.joined(separator: "\n") ?? "")")
        let last = try #require(record.screens.last)
        #expect(last.shows("Waiting "), "nothing was taken off the board")
    }

    @Test func thePlainLocaleDrawsAsciiAlone() throws {
        let record = try play(
            "xterm-256color", environment: ["LC_ALL": "C"], "wait:Waiting ", "show", "keys:3", "wait:Map", "show",
            "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty)
        let isPlain = record.written.unicodeScalars.allSatisfy { $0.isASCII }
        #expect(isPlain)
        #expect(record.screens.count == 2)
    }

    @Test func aClickAndADragWorkThroughTheTerminal() throws {
        // The queue's first two lines; a board cell is at the left.
        let record = try play(
            "tmux-256color", "wait:Waiting ", "show", "keys:\\x1b[<0;90;4M\\x1b[<0;90;4m", "wait:┏━ Waiting",
            "keys:\\x1b[<0;90;4M\\x1b[<32;40;5M", "wait:MOVE", "keys:\\x1b[<2;40;5M", "wait:nothing was written",
            "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty, "\(record.screens.last?.lines.joined(separator: "\n") ?? "")")
        #expect(record.written.contains("\u{1B}[?1002h"))
    }

    @Test func theMouseCanBeLeftToTheTerminal() throws {
        let record = try play(
            "xterm-256color", arguments: "--no-mouse", "wait:Waiting ", "keys:q", "wait:left with 0")
        #expect(record.missing.isEmpty)
        #expect(!record.written.contains("[?1002"))
    }
}
