package import TermCanvas

/// Reads control sequences that terminfo does not name, so that no half of one is ever taken for a command.
package enum EscapeSequence {
    /// The key of a sequence `ESC [ parameters final` or `ESC O final` (ECMA-48; xterm's control sequences; Kitty's keyboard
    /// protocol), whatever modifiers it carries; `nil` for one that is no key of ours: an answer, a report, the release
    /// of a key.
    package static func key(introducer: Character, parameters: String, final: Character) -> Key? {
        guard let numbers = Numbers(parameters), !numbers.isRelease else { return nil }
        switch final {
        case "~": return numbers.count > 0 ? numbered(numbers) : nil
        case "u" where introducer == "[": return coded(numbers.code, shifted: numbers.shifted, numbers.modifiers)
        case "R" where introducer == "[" && numbers.count > 1:
            // The place of the cursor, which we never ask, and F3 with a modifier look alike.
            return nil
        default: return numbers.isPlain ? letter(introducer, final) : nil
        }
    }

    private static func letter(_ introducer: Character, _ final: Character) -> Key? {
        switch final {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "P", "Q", "R", "S": .function(Int((final.asciiValue ?? 80) - 79))
        case "M" where introducer == "O": .enter
        default: nil
        }
    }

    private static func numbered(_ numbers: Numbers) -> Key? {
        switch numbers.code {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(numbers.code - 10)
        case 17...21: .function(numbers.code - 11)
        case 23, 24: .function(numbers.code - 12)
        // xterm's modifyOtherKeys: 27 ; modifiers ; code.
        case 27 where numbers.count == 3: coded(numbers.third, shifted: nil, numbers.modifiers)
        default: nil
        }
    }

    /// A key by its character's code point, with modifiers beside it.
    private static func coded(_ code: Int, shifted: Int?, _ modifiers: Int) -> Key? {
        let (shift, alt, control) = (modifiers & 1 != 0, modifiers & 2 != 0, modifiers & 4 != 0)
        switch code {
        case 9: return shift ? .backTab : .tab
        case 13: return .enter
        case 27: return .escape
        case 127, 8: return .backspace
        // Kitty's numbers of the keypad and of keys without a character lie in a private area.
        case 57399...57408: return .character(Character(String(code - 57399)))
        case 57414: return .enter
        default: break
        }
        guard code >= 32, !(0xE000...0xF8FF).contains(code),
            let scalar = Unicode.Scalar(UInt32(shift ? shifted ?? code : code)),
            case .character(let character)? = key(of: scalar)
        else { return nil }
        if control { return Key.named("Ctrl-\(character)") }
        if alt { return .alt(character) }
        return .character(shift && shifted == nil ? Character(character.uppercased()) : character)
    }

    /// The key that a character alone is; `nil` for what is none.
    static func key(of scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x09: return .tab
        case 0x0A, 0x0D: return .enter
        case 0x08, 0x7F: return .backspace
        case 0x00: return .control("@")
        case 0x1B: return .escape
        case 0x01..<0x20:
            let letter = scalar.value < 0x1B ? scalar.value + 0x60 : scalar.value + 0x40
            return Unicode.Scalar(letter).map { .control(Character($0)) }
        case 0xFFFD: return nil
        default: return scalar.properties.generalCategory == .control ? nil : .character(Character(scalar))
        }
    }

    /// F1 to F5 of Linux' console: `ESC [ [` and a letter.
    static func linuxFunction(_ letter: Unicode.Scalar) -> Key? {
        ("A"..."E").contains(letter) ? .function(Int(letter.value) - 64) : nil
    }

    /// The event of an SGR mouse report `ESC [ < code ; column ; row` and `M` (press) or `m` (release), as xterm's mode
    /// 1006 sends it; `nil` for one that is broken or of no button of ours.
    package static func mouse(parameters: String, final: Character) -> MouseEvent? {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard numbers.count == 3, numbers[0] >= 0, numbers[1] >= 1, numbers[2] >= 1, final == "M" || final == "m" else {
            return nil
        }
        let code = numbers[0]
        guard let action = action(code: code, isRelease: final == "m") else { return nil }
        var modifiers: MouseEvent.Modifiers = []
        if code & 4 != 0 { modifiers.insert(.shift) }
        if code & 8 != 0 { modifiers.insert(.alt) }
        if code & 16 != 0 { modifiers.insert(.control) }
        return MouseEvent(action, at: Point(column: numbers[1] - 1, row: numbers[2] - 1), modifiers: modifiers)
    }

    private static func action(code: Int, isRelease: Bool) -> MouseEvent.Action? {
        if code & 64 != 0 {
            switch code & 3 {
            case 0: return .wheelUp
            case 1: return .wheelDown
            default: return nil
            }
        }
        let buttons: [MouseEvent.Button] = [.left, .middle, .right]
        guard code & 128 == 0, code & 3 < 3 else { return nil }
        let button = buttons[code & 3]
        if isRelease { return .release(button) }
        return code & 32 != 0 ? .drag(button) : .press(button)
    }
}
