import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct BranchListVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "All branches: who made them, and how they stand to the live plan.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let lines = try Branches(session.desk).lines()
        let records = lines.map { BranchRecord($0, session.wording) }
        let shown = lines.map { BranchRecord($0, session.tableWording) }
        let language = session.language
        let table = TextTable(
            [
                .init("name", language("Name", "Nazwa")), .init("by", language("By", "Kto")),
                .init("made", language("Made", "Kiedy")), .init("base", language("Based on", "Podstawa")),
                .init("conflicts", language("Conflicts", "Sporne")), .init("left", language("No room", "Bez miejsca")),
            ], rows: shown.map(\.row))
        try session.output.answer(.array(records.map(\.json)), table)
        session.tellEmpty(lines.isEmpty)
    }
}
