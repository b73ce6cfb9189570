import ArgumentParser
import DeskModel
import Interchange
import Operations

struct CrewListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List standing crews, those of now and later first.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let crews = try session.desk.crews()
        try session.output.answer(.array(crews.map(\.json)), CrewLine.table(crews, session.language))
        session.tellEmpty(crews.isEmpty)
    }
}
