import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderQualifyVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "qualify", abstract: "Make a draft ready to be planned: say how long it takes, if nobody has.",
        discussion:
            "Its site needs coordinates; dyspo places geocode looks for them. What was said when the order arose, and is not "
            + "said again, holds.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("Minutes on site, as 90 or 1:30.", valueName: "minutes"))
    var duration: String?
    @Option(parsing: .singleValue, help: ArgumentHelp("A skill it needs; may be repeated.", valueName: "code[:level]"))
    var skill: [String] = []
    @Option(
        help: ArgumentHelp("Let it go on although it was not clear who pays; the reason is kept.", valueName: "reason"))
    var approve: String?
    @Option(help: "With --approve: who pays.")
    var payer: Payer = .paid
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        let minutes = try duration.map { text in
            try session.reading("--duration", .duration) { () throws(InputFault) in try WorkWords.duration(text) }
        }
        try session.perform(
            QualifyOrder(
                order: order.id, duration: minutes, skills: skill.isEmpty ? nil : try session.skills(skill),
                approval: approve, payer: payer, basis: Basis([.order(order.id): order.version])))
        try session.output.answer(try session.record(order.id).json)
    }
}

extension Session {
    /// Skills as `code:level`.
    func skills(_ texts: [String]) throws -> [SkillRequirement] {
        try texts.map { text in
            let row = try reading("--skill", .skill) { () throws(InputFault) in try WorkWords.skill(text) }
            return SkillRequirement(
                skill: try desk.skill(named: row.code).id, level: row.level, isOfEach: row.isOfEach)
        }
    }
}
