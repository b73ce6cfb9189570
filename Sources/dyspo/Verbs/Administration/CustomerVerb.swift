import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct CustomerVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer", abstract: "Whom the company works for.",
        subcommands: [
            CustomerListVerb.self, CustomerShowVerb.self, CustomerEditVerb.self, CustomerHistoryVerb.self,
            CustomerNoticesVerb.self,
        ])
}
