import DeskModel
import ServiceModel

/// How hours are written on the command line.
enum ShiftWords {
    /// `08:00-16:00`, several with a comma between them, or `off`. Past midnight the end goes on: `22:00-30:00`, or
    /// `22:00-6:00`. Break and overtime are the usual shift's where they fit.
    static func hours(_ text: String, like usual: ShiftHours?) throws(InputFault) -> [ShiftHours] {
        if ["off", "wolne", "-"].contains(text.lowercased()) { return [] }
        var found: [ShiftHours] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").map { $0.trimmed }.map { $0.contains(":") ? $0 : $0 + ":00" }
            guard ends.count == 2, let start = TimeOfDay(ends[0]), var end = TimeOfDay(ends[1]), start != end else {
                throw .notADate(String(part))
            }
            if end < start { end = TimeOfDay(minutes: end.minutes + 1440) ?? end }
            guard let hours = ShiftHours(start: start, end: end) else { throw .windowEndsBeforeItBegins }
            found.append(
                usual.flatMap { ShiftHours(start: start, end: end, lunch: $0.lunch, overtime: $0.overtime) } ?? hours)
        }
        guard !found.isEmpty else { throw .notADate(text) }
        return found
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
