import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct BranchNewVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a branch of the plan as it is now.")

    @Argument(help: "What it is called: letters, digits, blanks, hyphens, dots and underlines.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let line = try Branches(session.desk).make(name, by: session.actor)
        session.output.message(
            session.language(
                "Branch \(line.name) made of the plan as it is now; --branch \(line.name) works in it.",
                "Powstał wariant \(line.name) z obecnego planu; --branch \(line.name) pracuje w nim."))
        try session.output.answer(BranchRecord(line, session.wording).json, word: line.name.text)
    }
}
