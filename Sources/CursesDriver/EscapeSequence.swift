public import TermCanvas

/// Reads control sequences that terminfo does not name, so that no half of one is ever taken for a command.
public enum EscapeSequence {
    /// The key of a sequence `ESC [ parameters final` or `ESC O final` (ECMA-48, xterm's control sequences), whatever
    /// modifiers it carries; `nil` for one that is no key of ours.
    public static func key(introducer: Character, parameters: String, final: Character) -> Key? {
        switch final {
        case "A": return .up
        case "B": return .down
        case "C": return .right
        case "D": return .left
        case "H": return .home
        case "F": return .end
        case "Z": return .backTab
        case "P", "Q", "R", "S":
            // CSI … R also answers a cursor query, which we never ask.
            return .function(Int((final.asciiValue ?? 80) - 79))
        case "M" where introducer == "O": return .enter
        case "~": return numbered(parameters)
        default: return nil
        }
    }

    private static func numbered(_ parameters: String) -> Key? {
        guard let number = Int(parameters.prefix { $0 != ";" }) else { return nil }
        switch number {
        case 1, 7: return .home
        case 2: return .insert
        case 3: return .delete
        case 4, 8: return .end
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return .function(number - 10)
        case 17...21: return .function(number - 11)
        case 23, 24: return .function(number - 12)
        default: return nil
        }
    }

    /// The event of an SGR mouse report `ESC [ < code ; column ; row` and `M` (press) or `m` (release), as xterm's mode
    /// 1006 sends it; `nil` for one that is broken or of no button of ours.
    public static func mouse(parameters: String, final: Character) -> MouseEvent? {
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
