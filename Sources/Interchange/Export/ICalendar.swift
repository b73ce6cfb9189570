import Foundation
package import ServiceModel

/// Calendar files after RFC 5545, in UTC: no zone has to be described, and every calendar shows its own wall clock.
package enum ICalendar {
    /// `stamp` says as of when the entries are true.
    package static func text(_ events: [CalendarEvent], stamp: Timestamp) -> String {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dyspo//Dyspo//EN", "CALSCALE:GREGORIAN"]
        let lines = head + events.flatMap { entry($0, stamp) } + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func entry(_ event: CalendarEvent, _ stamp: Timestamp) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(escaped(event.identity))@dyspo", "DTSTAMP:\(utc(stamp))",
            "DTSTART:\(utc(event.window.start))", "DTEND:\(utc(event.window.end))", "SUMMARY:\(escaped(event.title))",
        ]
        if !event.place.isEmpty { lines.append("LOCATION:\(escaped(event.place))") }
        if !event.details.isEmpty { lines.append("DESCRIPTION:\(escaped(event.details))") }
        return lines + ["STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "END:VEVENT"]
    }

    /// `20261124T070000Z`.
    private static func utc(_ moment: Timestamp) -> String {
        let words = CompanyCalendar(timeZone: .gmt).iso8601(moment).prefix(19)
        return words.filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Section 3.3.11: backslash, semicolon, comma and line feed; other controls have no place in a text.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Section 3.1: lines of at most 75 octets, cut between characters, each next one begun with a blank.
    private static func folded(_ line: String) -> String {
        var result = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if size > room {
                result += "\r\n "
                room = 74
            }
            result.unicodeScalars.append(scalar)
            room -= size
        }
        return result
    }
}
