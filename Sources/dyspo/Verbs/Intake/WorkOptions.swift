import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// What is said about an order's work, when it arises and when it is edited.
struct WorkOptions: ParsableArguments {
    @Option(help: "One line: what is wrong, or what is to be done.")
    var title: String?
    @Option(help: "More about it, or none.")
    var note: String?
    @Option(
        help: ArgumentHelp(
            "What kind of work: code or name of a type of the company's own, or repair, maintenance, installation, inspection, warranty, complaint.",
            valueName: "type"))
    var type: String?
    @Option(help: "How much it matters.")
    var priority: Priority?
    @Option(help: ArgumentHelp("Minutes on site, as 90 or 1:30; none while nobody knows.", valueName: "minutes"))
    var duration: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A skill it needs, or none; may be repeated.", valueName: "code[:level]"))
    var skill: [String] = []
    @Option(
        help: ArgumentHelp(
            "When the customer wants it: \"2026-11-24 08:00-12:00\", or none.", valueName: "window"))
    var window: String?
    @Option(help: ArgumentHelp("By when it has to be done: a time, the end of a day, or none.", valueName: "time"))
    var due: String?
    @Option(help: ArgumentHelp("By when the contract wants somebody sent: a time, or none.", valueName: "time"))
    var response: String?
    @Option(help: ArgumentHelp("By when the contract wants somebody on site: a time, or none.", valueName: "time"))
    var arrival: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part to take along, or none; may be repeated.", valueName: "code=quantity"))
    var part: [String] = []
    @Option(help: ArgumentHelp("How another program calls it, or none.", valueName: "key"))
    var key: String?

    func minutes(_ session: Session) throws -> Given<Int>? {
        try Given(duration) { text in
            try session.reading("--duration", .duration) { () throws(InputFault) in try WorkWords.duration(text) }
        }
    }

    /// `nil` where nothing is said; what is taken away is given as `.none`.
    func preference(_ session: Session) throws -> Given<TimeWindow>? {
        try Given(window) { text in
            try session.reading("--window", .window) { () throws(InputFault) in try session.times.window(text) }
        }
    }

    /// The times of contract and order, as they are with what is given; `nil` where nothing is.
    func level(_ session: Session, from standing: ServiceLevel = ServiceLevel()) throws -> ServiceLevel? {
        func moment(_ option: String, _ text: String?) throws -> Given<Timestamp>? {
            try Given(text) { text in
                try session.reading(option, .due) { () throws(InputFault) in
                    try session.times.edge(text, endOfDay: true)
                }
            }
        }
        var level = standing
        let given = [
            (\ServiceLevel.response, try moment("--response", response)),
            (\ServiceLevel.arrival, try moment("--arrival", arrival)), (\ServiceLevel.fix, try moment("--due", due)),
        ]
        for case (let target, let given?) in given { level[keyPath: target] = given.value }
        return given.allSatisfy { $0.1 == nil } ? nil : level
    }

    func skills(_ session: Session) throws -> [SkillRequirement] {
        try session.skills(Given<Void>.isNone(skill) ? [] : skill)
    }

    func parts(_ session: Session) throws -> [PartLine] {
        if Given<Void>.isNone(part) { return [] }
        return try part.map { text in
            try session.reading("--part", .part) { () throws(InputFault) in try WorkWords.part(text) }
        }
    }
}
