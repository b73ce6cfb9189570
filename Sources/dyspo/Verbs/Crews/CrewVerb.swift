import ArgumentParser
import DeskModel
import ServiceModel

struct CrewVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crew", abstract: "Standing crews, and who comes along to a visit.",
        subcommands: [
            CrewListVerb.self, CrewShowVerb.self, CrewNewVerb.self, CrewEditVerb.self, CrewEndVerb.self,
            CrewExchangeVerb.self, CrewAcceptVerb.self,
        ])
}
