import DeskModel
import Interchange
import ServiceModel

/// An absence says `off`; its reason follows only where the reader may know it.
extension AbsenceLine {
    func json(_ calendar: CompanyCalendar) -> JSONValue {
        var fields: JSONObject = [
            "start": .text(calendar.iso8601(window.start)), "end": .text(calendar.iso8601(window.end)), "state": "off",
        ]
        if let reason {
            fields["kind"] = .text(reason.kind.rawValue)
            fields["note"] = .text(reason.note)
        }
        return .object(fields)
    }

    func words(_ wording: Wording) -> String {
        let why = reason.map {
            [$0.kind.name(wording.language), $0.note].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return wording.language("Off: ", "Nieobecny: ") + wording.window(window) + (why.map { " (\($0))" } ?? "")
    }
}
