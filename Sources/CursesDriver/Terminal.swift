internal import CNcurses
import Foundation
import Glibc
package import TermCanvas

/// The terminal of this process: shows frames, waits for keys, gives itself back at the end.
///
/// Made and used on one thread; other threads call `waker`. Call `Terminal.blockSignals()` first in `main`, before any
/// thread starts. There may be one at a time.
package final class Terminal {
    /// Wakes a waiting `nextEvents` from any thread.
    package let waker: Waker
    /// The characters this terminal can show.
    package let glyphs: GlyphSet
    /// The size of the screen; changes with `InputEvent.resize`.
    package internal(set) var size: Size

    /// Colours this terminal shows.
    package var depth: ColorDepth { ink.depth }

    let signals: SignalInbox
    var keys: KeyReader
    private let ink: Ink
    private let painter: Painter
    private let screen: OpaquePointer
    private let inputPad: UnsafeMutablePointer<WINDOW>
    private let mouse: Bool
    private let originalModes: termios
    private var isOpen = true

    /// Keeps the signals of the screen (SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT) from interrupting any thread;
    /// they are acted on or come back as events.
    package static func blockSignals() {
        SignalInbox.block()
    }

    /// Takes over the terminal.
    ///
    /// - Parameter environment: the variables `TERM`, `COLORTERM`, `NO_COLOR` and those of the locale.
    /// - Throws: `TerminalProblem` where a full screen is not possible; nothing has been written then.
    package init(environment: [String: String], options: TerminalOptions = TerminalOptions()) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalProblem.notATerminal }
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        originalModes = modes
        let descriptions = try TerminalTraits.descriptions(environment: environment, directColor: options.trueColor)
        waker = try Waker()
        signals = try SignalInbox()
        SignalInbox.block()
        let allowed = CharacterLocale.establish(environment: environment)
        glyphs = options.glyphs ?? allowed
        screen = try Terminal.open(descriptions)
        guard let pad = newpad(1, 1) else { throw TerminalProblem.system(call: "newpad", code: ENOMEM) }
        inputPad = pad
        raw()
        noecho()
        nonl()
        keys = KeyReader(window: pad)
        ink = Ink(environment: environment, most: options.depth)
        painter = Painter(ink: ink, glyphs: glyphs)
        size = Size(columns: Int(nc_columns()), rows: Int(nc_lines()))
        mouse = options.mouse
        enterExtras()
    }

    deinit {
        close()
    }

    /// Opens the first description the system knows.
    private static func open(_ descriptions: [String]) throws(TerminalProblem) -> OpaquePointer {
        for name in descriptions {
            var answer: Int32 = 0
            guard setupterm(name, STDOUT_FILENO, &answer) == OK else { continue }
            guard nc_string_capability("cup") != nil else { throw .cannotMoveCursor(term: name) }
            if let screen = nc_newterm(name) { return screen }
        }
        throw .unknownTerm(descriptions.last ?? "")
    }

    /// Shows a frame: writes what differs from the last one and places the terminal's cursor.
    package func draw(_ frame: Frame, _ theme: Theme) {
        guard isOpen else { return }
        painter.draw(frame, theme)
    }

    /// Makes the next frame be written whole, as after something else has written on the screen.
    package func redrawAll() {
        painter.forget()
        clearok(nc_stdscr(), true)
    }

    /// Hands a text to the terminal's clipboard (xterm's control sequence OSC 52). A terminal without one ignores it; in
    /// tmux it needs `set -g set-clipboard on`.
    package func copy(_ text: String) {
        guard isOpen else { return }
        Terminal.write("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}")
    }

    /// Rings the bell.
    package func ring() {
        guard isOpen else { return }
        Terminal.write("\u{7}")
    }

    /// Gives the terminal to another program, such as an editor; `resume` takes it back.
    package func suspend() {
        guard isOpen else { return }
        leaveExtras()
        endwin()
    }

    /// Takes the terminal back after `suspend`, or after somebody else has had it: modes, mouse, size, every cell.
    package func resume() {
        guard isOpen else { return }
        reset_prog_mode()
        refresh()
        enterExtras()
        takeSize()
    }

    /// Gives the terminal to the shell, stops, and takes it back when the shell lets the program go on.
    func stop() {
        suspend()
        SignalInbox.stop()
        resume()
    }

    /// Takes over the size the terminal has now.
    func takeSize() {
        var (columns, rows) = (Int32(size.columns), Int32(size.rows))
        if nc_window_size(STDOUT_FILENO, &columns, &rows) != 0 {
            resizeterm(rows, columns)
            size = Size(columns: Int(columns), rows: Int(rows))
        }
        redrawAll()
    }

    /// Gives the terminal back as it was. Harmless when repeated.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        if nc_string_capability("rmcup") == nil {
            // Without a second screen ours would stay behind the shell's prompt.
            werase(nc_stdscr())
            wrefresh(nc_stdscr())
        }
        leaveExtras()
        endwin()
        delwin(inputPad)
        delscreen(screen)
    }

    /// What ncurses does not ask for itself: dragging (1002) in the SGR form (1006), and pastes in one piece (2004). A
    /// terminal without them ignores the request.
    private func enterExtras() {
        var leave = "\u{1B}[?2004l" + (mouse ? "\u{1B}[?1006l\u{1B}[?1002l" : "")
        Terminal.write("\u{1B}[?2004h" + (mouse ? "\u{1B}[?1002h\u{1B}[?1006h" : ""))
        for name in ["sgr0", "cnorm", "rmkx", "rmcup"] {
            if let text = nc_string_capability(name) { leave += Terminal.withoutPadding(String(cString: text)) }
        }
        LastResort.arm(sequence: leave, modes: originalModes)
    }

    private func leaveExtras() {
        Terminal.write("\u{1B}[?2004l" + (mouse ? "\u{1B}[?1006l\u{1B}[?1002l" : ""))
        LastResort.disarm()
    }

    /// Capabilities may hold delays such as `$<2/>`, meant for the time of serial lines.
    private static func withoutPadding(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let begin = rest.firstIndex(of: "$"), rest[begin...].hasPrefix("$<"),
            let end = rest[begin...].firstIndex(of: ">")
        {
            result += rest[..<begin]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
