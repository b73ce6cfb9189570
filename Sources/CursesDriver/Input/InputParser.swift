package import TermCanvas

/// Takes what a terminal sends apart into keys, mouse reports and pasted text. Whatever else terminals send (answers to
/// queries, reports of focus, titles, colours, clipboards) is recognised as a whole and is nothing, so that no part of it
/// is ever taken for a key.
///
/// A state machine over characters, after ECMA-48 (5th edition, 5.4 and 5.6: control sequences and control strings) and
/// Paul Williams' parser of DEC's terminals. It knows no time: whoever feeds it waits `patience` for what is missing, and
/// calls `pause` when nothing came.
package struct InputParser: Sendable {
    enum State: Hashable, Sendable {
        case ground
        /// After ESC.
        case escape
        /// After CSI (`ESC [`) or SS3 (`ESC O`).
        case sequence
        /// After `ESC [ [`: a function key of Linux' console.
        case linuxFunction
        /// In DCS, OSC, SOS, PM or APC, until ST; OSC ends with BEL too.
        case string(endsWithBell: Bool)
        /// After ESC in a control string.
        case stringEscape(endsWithBell: Bool)
        /// In a mouse report of the oldest form (`CSI M` and three bytes).
        case oldMouseReport(missing: Int)
        case paste
    }

    /// A longer sequence means nothing to us.
    private static let longestSequence = 64

    private(set) var state = State.ground
    /// From ESC on, while a sequence is being read; 8-bit controls as their 7-bit twins.
    private var collected: [Unicode.Scalar] = []
    private var decoder: InputDecoder
    private var pasted = PastedText()
    /// An Escape was told because nothing followed; what follows at once after all belongs to it.
    private var hasJustEscaped = false
    private let keys: NamedSequences

    /// - Parameters:
    ///   - keys: what the terminal's description calls keys.
    ///   - table: the characters of a locale that is not UTF-8, by byte.
    package init(keys: NamedSequences = NamedSequences([:]), table: [Unicode.Scalar]? = nil) {
        self.keys = keys
        decoder = InputDecoder(table: table)
    }

    /// How long to wait for the rest of what has begun; `nil` when nothing has. ESC alone is a key and waits shortly; a
    /// terminal's answer may come over a slow line in pieces.
    package var patience: Duration? {
        switch state {
        case .escape: .milliseconds(25)
        case .paste: .seconds(1)
        case .ground: decoder.isInside || hasJustEscaped ? .milliseconds(400) : nil
        default: .milliseconds(500)
        }
    }

    /// What these bytes, come in one piece, complete.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
        var scalars: [Unicode.Scalar] = []
        for byte in bytes { scalars += decoder.take(byte) }
        guard !scalars.isEmpty else { return [] }
        if hasJustEscaped {
            hasJustEscaped = false
            if state == .ground, LateSequence.begins(scalars) { begin(.escape, ["\u{1B}"]) }
        }
        var events: [InputEvent] = []
        for scalar in scalars { take(scalar, &events) }
        return events
    }

    /// Nothing came for as long as `patience` said: what has begun will not be completed.
    package mutating func pause() -> [InputEvent] {
        defer {
            state = .ground
            collected = []
        }
        hasJustEscaped = false
        decoder.reset()
        switch state {
        case .escape:
            hasJustEscaped = true
            return [.key(.escape)]
        case .sequence where collected.count == 2, .string where collected.count == 2:
            // Nobody sends an introducer alone but a person, with Alt.
            return [.key(.alt(Character(collected[1])))]
        case .paste: return [.paste(pasted.take())]
        case .ground, .sequence, .linuxFunction, .string, .stringEscape, .oldMouseReport: return []
        }
    }

    private mutating func begin(_ state: State, _ collected: [Unicode.Scalar] = []) {
        self.state = state
        self.collected = collected
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
        switch state {
        case .ground: ground(scalar, &events)
        case .escape: escape(scalar, &events)
        case .sequence: sequence(scalar, &events)
        case .linuxFunction:
            begin(.ground)
            if let key = EscapeSequence.linuxFunction(scalar) { events.append(.key(key)) }
        case .string(let endsWithBell): string(scalar, endsWithBell)
        case .stringEscape(let endsWithBell):
            switch scalar {
            case "\\": begin(.ground)
            case "\u{1B}": break
            default:
                state = .string(endsWithBell: endsWithBell)
                string(scalar, endsWithBell)
            }
        case .oldMouseReport(let missing):
            if missing > 1 { state = .oldMouseReport(missing: missing - 1) } else { begin(.ground) }
        case .paste:
            guard pasted.take(scalar) else { return }
            events.append(.paste(pasted.take()))
            begin(.ground)
        }
    }

    private mutating func ground(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
        switch scalar.value {
        case 0x1B: begin(.escape, [scalar])
        case 0x80...0x9F: control8(scalar)
        default: if let key = EscapeSequence.key(of: scalar) { events.append(.key(key)) }
        }
    }

    /// A control of the set C1 is ESC and the letter 64 places before it (ECMA-48, 5.3).
    private mutating func control8(_ scalar: Unicode.Scalar) {
        guard let letter = Unicode.Scalar(scalar.value - 0x40) else { return begin(.ground) }
        begin(.ground)
        _ = introduce(letter)
    }

    /// Whether ESC and this letter begin something longer.
    private mutating func introduce(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "[", "O": begin(.sequence, ["\u{1B}", letter])
        case "]": begin(.string(endsWithBell: true), ["\u{1B}", letter])
        case "P", "X", "^", "_": begin(.string(endsWithBell: false), ["\u{1B}", letter])
        default: return false
        }
        return true
    }

    private mutating func escape(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
        if let key = keys.key(collected + [scalar]) {
            begin(.ground)
            return events.append(.key(key))
        }
        if scalar == "\u{1B}" { return events.append(.key(.escape)) }
        if introduce(scalar) { return }
        begin(.ground)
        guard let key = EscapeSequence.key(of: scalar) else {
            return ground(scalar, &events)
        }
        if case .character(let character) = key { return events.append(.key(.alt(character))) }
        events += [.key(.escape), .key(key)]
    }

    private mutating func string(_ scalar: Unicode.Scalar, _ endsWithBell: Bool) {
        switch scalar.value {
        case 0x1B: state = .stringEscape(endsWithBell: endsWithBell)
        // ST in one byte; CAN and SUB end everything.
        case 0x9C, 0x18, 0x1A: begin(.ground)
        case 0x07 where endsWithBell: begin(.ground)
        // Kept no longer than it takes to know that the string is not empty.
        default: if collected.count == 2 { collected.append(scalar) }
        }
    }

    private mutating func sequence(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
        switch scalar.value {
        case 0x18, 0x1A: return begin(.ground)
        case 0x7F: return
        case 0x20...0x7E: break
        default:
            // Broken off: what comes now is something of its own.
            begin(.ground)
            return ground(scalar, &events)
        }
        if collected.count < InputParser.longestSequence { collected.append(scalar) }
        if let key = keys.key(collected) {
            begin(.ground)
            return events.append(.key(key))
        }
        if collected.count == 3, collected[1] == "[", scalar == "[" { return begin(.linuxFunction) }
        guard scalar.value >= 0x40, !keys.isPrefix(collected) else { return }
        finish(events: &events)
    }

    private mutating func finish(events: inout [InputEvent]) {
        let sequence = ControlSequence(collected)
        begin(.ground)
        guard let sequence else { return }
        switch sequence.meaning {
        case .key(let key): events.append(.key(key))
        case .mouse(let event): events.append(.mouse(event))
        case .oldMouseReport: begin(.oldMouseReport(missing: 3))
        case .pasteBegins: begin(.paste)
        case .nothing: break
        }
    }
}
