import DeskModel
import Interchange
import ServiceModel

extension JSONValue {
    /// Minutes; 0 in time.
    static func late(_ lateness: Lateness?) -> JSONValue { .number(lateness?.minutes ?? 0) }

    /// How late, by which target, and whether the start or the end is; null in time.
    init(_ lateness: Lateness?, _ wording: Wording) {
        guard let lateness else {
            self = .null
            return
        }
        self = [
            "minutes": .number(lateness.minutes), "target": .text(lateness.target.rawValue),
            "measure": .text(lateness.measure.rawValue), "limit": .text(wording.dueISO(lateness.limit)),
        ]
    }
}
