import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct SiteVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Where devices stand and visits happen.",
        subcommands: [SiteListVerb.self, SiteShowVerb.self, SiteEditVerb.self, SiteHistoryVerb.self])
}
