import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct SkillVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skill", abstract: "What technicians can be certified for.",
        subcommands: [SkillListVerb.self, SkillNewVerb.self, SkillRenameVerb.self, SkillRemoveVerb.self])
}

struct SkillListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List skills by code.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let skills = byPolishName(try session.desk.skills(), \.code)
        let holders = Dictionary(
            grouping: try session.desk.technicians().flatMap { $0.skills.filter { $0.isValid(on: session.today) } },
            by: \.skill
        ).mapValues(\.count)
        try session.output.answer(
            .array(
                skills.map {
                    [
                        "id": "\($0.id)", "code": .text($0.code), "name": .text($0.name),
                        "technicians": .number(holders[$0.id] ?? 0),
                    ]
                }),
            TextTable(
                [
                    .init("code", session.language("Code", "Kod")),
                    .init("name", session.language("Name", "Nazwa"), mayShrink: true),
                    .init("technicians", session.language("Technicians", "Serwisanci"), isNumber: true),
                ], rows: skills.map { [$0.code, $0.name, String(holders[$0.id] ?? 0)] }))
    }
}

struct SkillNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Enter a skill.")

    @Argument(help: "Short and unique, as it stands on the board.")
    var code: String
    @Argument(help: "What it is called (else as its code).")
    var name: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(CreateSkill(code: code, title: name ?? code))
    }
}

struct SkillRenameVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a skill another code or name.")

    @Argument(help: "Code, name or id.")
    var skill: String
    @Option(help: "The new code.")
    var code: String?
    @Option(help: "The new name.")
    var name: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard code != nil || name != nil else {
            throw Failure.nothingToChange
        }
        let found = try session.desk.skill(named: skill, .whole)
        try session.report(RenameSkill(skill: found.id, code: code, title: name))
    }
}

struct SkillRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a skill that nobody holds and no visit asks for.")

    @Argument(help: "Code, name or id.")
    var skill: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(RemoveSkill(skill: try session.desk.skill(named: skill, .whole).id))
    }
}
