/// A rule that a step breaks, in VROOM's words.
struct VroomViolation: Sendable, Hashable {
    enum Cause: String, Sendable {
        case leadTime = "lead_time"
        case delay, load, skills, precedence
        case maxTasks = "max_tasks"
        case missingBreak = "missing_break"
        case maxTravelTime = "max_travel_time"
        case maxDistance = "max_distance"
        case maxLoad = "max_load"
        /// Not VROOM's: there is no way between two places.
        case noWay = "no_way"
        /// Not VROOM's: a rule is broken, and no check says which.
        case unknown
    }

    let cause: Cause
    /// Seconds by which a time is missed.
    let duration: Int?

    init(_ cause: Cause, duration: Int? = nil) {
        self.cause = cause
        self.duration = duration
    }

    var json: JSONValue {
        var json: JSONObject = ["cause": .text(cause.rawValue)]
        json["duration"] = duration.map(JSONValue.number)
        return .object(json)
    }
}
