import ArgumentParser
import DeskModel
import ServiceModel

struct SkillVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skill", abstract: "What technicians can be certified for.",
        subcommands: [SkillListVerb.self, SkillNewVerb.self, SkillRenameVerb.self, SkillRemoveVerb.self])
}
