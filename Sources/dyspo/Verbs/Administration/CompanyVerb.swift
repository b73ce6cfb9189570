import ArgumentParser
import DeskModel
import ServiceModel

struct CompanyVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "company", abstract: "The company's own name, address and time zone.",
        subcommands: [CompanyShowVerb.self, CompanySetVerb.self, CompanyFreeDayVerb.self])
}
