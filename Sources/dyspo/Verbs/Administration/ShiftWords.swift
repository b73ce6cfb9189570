import DeskModel
import Interchange
import ServiceModel

/// How hours are written on the command line.
enum ShiftWords {
    /// `08:00-16:00`, several with a comma between them, or `none`. Past midnight the end goes on: `22:00-30:00`, or
    /// `22:00-6:00`. Overtime is the usual shift's, and so is the break where it fits and none is given; a break that is
    /// given stands in the first piece that has room for it.
    static func hours(
        _ text: String, lunch: String? = nil, like usual: ShiftHours?
    ) throws(InputFault) -> [ShiftHours] {
        if isOff(text) { return [] }
        var found: [ShiftHours] = []
        for part in text.split(separator: ",") { found.append(try piece(part, like: usual)) }
        guard !found.isEmpty else { throw .notADate(text) }
        guard let lunch else { return found }
        return try with(lunch, in: found)
    }

    private static func piece(_ text: Substring, like usual: ShiftHours?) throws(InputFault) -> ShiftHours {
        let (start, wall) = try ends(text)
        // A shift belongs to the day on which it begins.
        guard start != wall, start.minutes < 1440 else { throw .notADate(String(text)) }
        let end = wall < start ? TimeOfDay(minutes: wall.minutes + 1440) ?? wall : wall
        let overtime = usual?.overtime ?? 0
        guard let hours = ShiftHours(start: start, end: end, overtime: overtime) else {
            throw .windowEndsBeforeItBegins
        }
        return ShiftHours(start: start, end: end, lunch: usual?.lunch, overtime: overtime) ?? hours
    }

    /// `01:00-03:00`, `01:00-03:00/45` with the minutes it takes, or `off`.
    private static func with(_ text: String, in pieces: [ShiftHours]) throws(InputFault) -> [ShiftHours] {
        let bare = pieces.map { piece in
            ShiftHours(start: piece.start, end: piece.end, overtime: piece.overtime) ?? piece
        }
        if isOff(text) { return bare }
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let (from, to) = try ends(parts[0])
        var pause = WallBreak(from: from, to: to)
        if parts.count == 2 {
            guard let minutes = Int(parts[1].trimmed) else { throw .notANumber(String(parts[1])) }
            guard (1...480).contains(minutes) else { throw .outOfRange(value: minutes, allowed: 1...480) }
            pause.minutes = minutes
        }
        for (index, piece) in bare.enumerated() {
            guard let lunch = pause.lunch(from: piece.start, to: piece.end),
                let whole = ShiftHours(start: piece.start, end: piece.end, lunch: lunch, overtime: piece.overtime)
            else { continue }
            return bare.prefix(index) + [whole] + bare.dropFirst(index + 1)
        }
        throw .outsideTheShift(text)
    }

    private static func isOff(_ text: String) -> Bool {
        ["none", "brak", "-", "off", "wolne"].contains(text.lowercased())
    }

    private static func ends(_ text: Substring) throws(InputFault) -> (start: TimeOfDay, end: TimeOfDay) {
        let ends = text.split(separator: "-").map { $0.trimmed }.map { $0.contains(":") ? $0 : $0 + ":00" }
        guard ends.count == 2, let start = TimeOfDay(ends[0]), let end = TimeOfDay(ends[1]) else {
            throw .notADate(String(text))
        }
        return (start, end)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
