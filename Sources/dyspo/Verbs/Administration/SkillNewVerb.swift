import ArgumentParser
import DeskModel
import Interchange
import Operations

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
