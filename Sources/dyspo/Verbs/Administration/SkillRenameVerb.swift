import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
