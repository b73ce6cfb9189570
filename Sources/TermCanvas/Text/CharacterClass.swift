/// What a character is to a terminal.
enum CharacterClass: Equatable {
    /// One cell.
    case narrow
    /// Two cells.
    case wide
    /// No cell of its own: combines with what stands before it.
    case mark
    /// Not fit to show as it is: shown as this instead.
    case replaced(Unicode.Scalar)
    /// Part of an emoji sequence (ZWJ, skin tone): left out after an emoji, visible elsewhere.
    case emojiPart
    /// Chooses a form of the character before it; left out.
    case leftOut

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        // Latin, box drawing and blocks, Braille: nearly all of a screen.
        if value &- 0x20 < 0x5F || (value >= 0xA0 && value < 0x300 && value != 0xAD)
            || (value >= 0x2500 && value < 0x25A0) || (value >= 0x2800 && value < 0x2900)
        {
            self = .narrow
        } else {
            self = CharacterClass.slow(scalar)
        }
    }

    private static func slow(_ scalar: Unicode.Scalar) -> CharacterClass {
        let value = scalar.value
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .replaced(" ")
        case 0x00..<0x20: return .replaced(Unicode.Scalar(0x2400 + value) ?? "·")
        case 0x7F: return .replaced("\u{2421}")
        case 0x80..<0xA0: return .replaced("·")
        case 0xAD: return .replaced("-")
        case 0x200D, 0x1F3FB...0x1F3FF: return .emojiPart
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .leftOut
        case 0x1160...0x11FF: return .mark
        case 0x115F, 0x3164, 0xFFA0: return .replaced("·")
        case 0x1F1E6...0x1F1FF: return .replaced(Unicode.Scalar(0x41 + value - 0x1F1E6) ?? "·")
        default: break
        }
        return isWide(value) ? wideOrMark(scalar) : byCategory(scalar)
    }

    /// A few marks, such as U+302A, stand among the wide characters.
    private static func wideOrMark(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: .mark
        default: .wide
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: .mark
        case .format: .replaced("·")
        case .control, .surrogate, .unassigned: .replaced("\u{FFFD}")
        case .lineSeparator, .paragraphSeparator, .spaceSeparator: .replaced(" ")
        default: .narrow
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= wideRanges[0] else { return false }
        var low = 0
        var high = wideRanges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if value > wideRanges[2 * middle + 1] { low = middle + 1 } else { high = middle }
        }
        return 2 * low < wideRanges.count && value >= wideRanges[2 * low]
    }
}
