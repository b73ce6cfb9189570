import ArgumentParser
import Interchange
import Operations
import ServiceModel

struct SkillListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List skills by code.")

    @OptionGroup var past: PastOption
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
