import DeskModel
import Interchange
import ServiceModel

/// Somebody of a visit's crew.
struct CrewPerson {
    let name: String
    let role: Assignment.Role
    let hasAccepted: Bool

    var json: JSONValue {
        ["technician": .text(name), "role": .text(role.rawValue), "accepted": .bool(hasAccepted)]
    }

    func cells(_ wording: Wording) -> [String] {
        let language = wording.language
        return [
            name, role == .leader ? language("◆ leads", "◆ lider") : language("◇ along", "◇ członek"),
            hasAccepted ? language("yes", "tak") : "",
        ]
    }
}
