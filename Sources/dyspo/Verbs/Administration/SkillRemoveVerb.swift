import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
