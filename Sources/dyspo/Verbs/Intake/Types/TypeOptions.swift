import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// What is said about a type of orders.
struct TypeOptions: ParsableArguments {
    @Option(help: "What it counts as.")
    var category: OrderType?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A task, which becomes a visit; may be repeated.", valueName: "task"))
    var task: [String] = []
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A question to be answered on site, or none; may be repeated.", valueName: "question"))
    var check: [String] = []
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A part to take along, or none; may be repeated.", valueName: "code=quantity"))
    var part: [String] = []
    @Flag(inversion: .prefixedNo, help: "The customer signs, or does not.")
    var signature: Bool?
    @Flag(inversion: .prefixedNo, help: "A photo is needed, or is not.")
    var photo: Bool?
    @Option(help: "How much it matters.")
    var priority: Priority?
    @Option(help: ArgumentHelp("The class of targets in a contract, or none.", valueName: "class"))
    var slaClass: String?
    @Option(help: ArgumentHelp("How another program calls it, or none.", valueName: "key"))
    var key: String?

    /// `nil` where nothing is said.
    func tasks(_ session: Session) throws -> [TaskTemplate]? {
        guard !task.isEmpty else { return nil }
        return try task.map { words in
            let text = try session.reading("--task", .task) { () throws(InputFault) in try TaskText(words) }
            return text.task(
                skills: try text.skills.map { row in
                    SkillRequirement(
                        skill: try session.desk.skill(named: row.code).id, level: row.level, isOfEach: row.isOfEach)
                })
        }
    }

    func checklist(_ session: Session) throws -> [ChecklistItem]? {
        guard !check.isEmpty else { return nil }
        if Given<Void>.isNone(check) { return [] }
        return try check.map { words in
            try session.reading("--check", .checkQuestion) { () throws(InputFault) in try CheckText.item(words) }
        }
    }

    func parts(_ session: Session) throws -> [PartLine]? {
        guard !part.isEmpty else { return nil }
        if Given<Void>.isNone(part) { return [] }
        return try part.map { text in
            try session.reading("--part", .part) { () throws(InputFault) in try WorkWords.part(text) }
        }
    }
}
