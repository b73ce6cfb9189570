import DeskModel
import ServiceModel

/// How durations, skills and parts are written on the command line.
enum WorkWords {
    /// Minutes, as `90` or `1:30`.
    static func duration(_ text: String) throws(InputFault) -> Int {
        if let minutes = Int(text) { return minutes }
        guard let clock = TimeOfDay(text) else { throw .notANumber(text) }
        return clock.minutes
    }

    /// `SEP` or `SEP:2`: the name and the level.
    static func skill(_ text: String) throws(InputFault) -> (name: String, level: Int) {
        guard let colon = text.lastIndex(of: ":") else { return (text, 1) }
        let digits = text[text.index(after: colon)...]
        guard let level = Int(digits) else { throw .notANumber(String(digits)) }
        return (String(text[..<colon]), level)
    }

    /// `CODE` or `CODE=2`.
    static func part(_ text: String) throws(InputFault) -> PartLine {
        let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard let quantity = pieces.count == 2 ? Int(pieces[1]) : 1, pieces.count <= 2 else { throw .notANumber(text) }
        guard quantity > 0 else { throw .outOfRange(value: quantity, allowed: 1...1_000_000) }
        guard let line = PartLine(code: pieces[0], quantity: quantity) else { throw .required }
        return line
    }
}
