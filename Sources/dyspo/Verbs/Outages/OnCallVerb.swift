import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OnCallVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "on-call", abstract: "Who can be called out for emergencies, and when.",
        subcommands: [OnCallListVerb.self, OnCallAddVerb.self, OnCallRemoveVerb.self])
}
