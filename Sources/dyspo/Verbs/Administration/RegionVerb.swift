import ArgumentParser
import DeskModel
import ServiceModel

struct RegionVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "Parts of the country with their own technicians.",
        subcommands: [RegionListVerb.self, RegionNewVerb.self, RegionRenameVerb.self, RegionRemoveVerb.self])
}
