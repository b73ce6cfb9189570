import Scheduling

struct Point: Sendable {
    var x: Double
    var y: Double
}
