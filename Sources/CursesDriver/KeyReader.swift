internal import CNcurses
import TermCanvas

/// Turns what ncurses reads into events: its key codes, control and Alt keys, mouse reports and pasted text.
struct KeyReader {
    /// Sequences that ncurses shall report to us under these codes; we read what follows them ourselves, because
    /// descriptions such as tmux-256color's still name the older form of mouse reports.
    private enum Code {
        static let mouse: UInt32 = 0x7001
        static let pasteBegin: UInt32 = 0x7002
        static let pasteEnd: UInt32 = 0x7003
    }

    /// More than this is not pasted at once.
    private static let longestPaste = 100_000

    /// Reading from a pad does not make ncurses refresh the screen.
    private let window: UnsafeMutablePointer<WINDOW>

    init(window: UnsafeMutablePointer<WINDOW>) {
        self.window = window
        keypad(window, true)
        nodelay(window, true)
        set_escdelay(25)
        define_key("\u{1B}[<", Int32(Code.mouse))
        define_key("\u{1B}[200~", Int32(Code.pasteBegin))
        define_key("\u{1B}[201~", Int32(Code.pasteEnd))
    }

    private enum Input {
        case character(UInt32)
        case code(UInt32)
    }

    private func read() -> Input? {
        var value: UInt32 = 0
        switch nc_read_key(window, &value) {
        case 0: return .character(value)
        case 1: return .code(value)
        default: return nil
        }
    }

    /// Everything that has been typed and not been read yet.
    func events() -> [InputEvent] {
        var events: [InputEvent] = []
        while let input = read() {
            switch input {
            case .code(Code.mouse):
                if let mouse = mouse() { events.append(.mouse(mouse)) }
            case .code(Code.pasteBegin): events.append(.paste(pasted()))
            case .code(let code):
                if let key = KeyReader.key(code: code) { events.append(.key(key)) }
            case .character(0x1B): events += afterEscape().map(InputEvent.key)
            case .character(let value):
                if let key = KeyReader.key(character: value) { events.append(.key(key)) }
            }
        }
        return events
    }

    /// Escape alone, an Alt key, or a sequence terminfo does not name.
    private func afterEscape() -> [Key] {
        guard let next = read() else { return [.escape] }
        switch next {
        case .code(let code): return [.escape] + [KeyReader.key(code: code)].compactMap { $0 }
        case .character(0x1B):
            unget_wch(0x1B)
            return [.escape]
        case .character(0x5B): return sequence(introducer: "[", otherwise: .alt("["))
        case .character(0x4F): return sequence(introducer: "O", otherwise: .alt("O"))
        case .character(let value):
            switch KeyReader.key(character: value) {
            case .character(let character): return [.alt(character)]
            case let key: return [.escape] + [key].compactMap { $0 }
            }
        }
    }

    private func sequence(introducer: Character, otherwise: Key) -> [Key] {
        var parameters = ""
        while let input = read() {
            guard case .character(let value) = input, let scalar = Unicode.Scalar(value) else { return [] }
            if (0x40...0x7E).contains(value) {
                let key = EscapeSequence.key(
                    introducer: introducer, parameters: parameters, final: Character(scalar))
                return [key].compactMap { $0 }
            }
            parameters.unicodeScalars.append(scalar)
        }
        return parameters.isEmpty ? [otherwise] : []
    }

    private func mouse() -> MouseEvent? {
        var parameters = ""
        while parameters.utf8.count < 24, case .character(let value)? = readSoon(), let scalar = Unicode.Scalar(value) {
            if scalar == "M" || scalar == "m" {
                return EscapeSequence.mouse(parameters: parameters, final: Character(scalar))
            }
            parameters.unicodeScalars.append(scalar)
        }
        return nil
    }

    private func pasted() -> String {
        var text = String.UnicodeScalarView()
        var count = 0
        while let input = readSoon() {
            switch input {
            case .code(Code.pasteEnd): return String(text)
            case .character(let value):
                count += 1
                if count <= KeyReader.longestPaste, let scalar = Unicode.Scalar(value) { text.append(scalar) }
            case .code: break
            }
        }
        return String(text)
    }

    /// The rest of a sequence that has begun may still be on its way; one that never ends must not hang the program.
    private func readSoon() -> Input? {
        for _ in 0..<50 {
            if let input = read() { return input }
            napms(2)
        }
        return nil
    }

    private static func key(character value: UInt32) -> Key? {
        switch value {
        case 0x09: return .tab
        case 0x0A, 0x0D: return .enter
        case 0x08, 0x7F: return .backspace
        case 0x00: return .control("@")
        case 0x01..<0x20:
            return Unicode.Scalar(value < 0x1B ? value + 0x60 : value + 0x40).map { .control(Character($0)) }
        default:
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .control else { return nil }
            return .character(Character(scalar))
        }
    }

    private static func key(code: UInt32) -> Key? {
        if (UInt32(KEY_F0)...UInt32(KEY_F0 + 63)).contains(code) { return .function(Int(code) - Int(KEY_F0)) }
        return keyCodes[Int32(code)]
    }

    private static let keyCodes: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down, KEY_SHOME: .home, KEY_SEND: .end,
    ]
}
