/// A kind of device the company looks after, and what is done to it.
struct DemoDevice: Sendable {
    var name: String
    /// Of makers that do not exist.
    var models: [String]
    /// It may stand in somebody's home.
    var forHouseholds = false
    var jobs: [DemoJob]
}
