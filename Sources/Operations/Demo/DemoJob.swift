import ServiceModel

/// A piece of work: its text, how long it takes, who may do it.
struct DemoJob: Sendable {
    var title: String
    var type: OrderType
    /// Minutes before the company's load is set.
    var minutes: ClosedRange<Int>
    var skills: [(skill: DemoSkill, level: Int)]
    var parts: [(code: String, quantity: Int)]
    var weight: Double

    init(
        _ title: String, _ type: OrderType = .repair, _ minutes: ClosedRange<Int>,
        _ skills: [(skill: DemoSkill, level: Int)], parts: [(code: String, quantity: Int)] = [], weight: Double = 1
    ) {
        self.title = title
        self.type = type
        self.minutes = minutes
        self.skills = skills
        self.parts = parts
        self.weight = weight
    }
}
