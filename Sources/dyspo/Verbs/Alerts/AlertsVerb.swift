import ArgumentParser
import DeskModel
import ServiceModel

struct AlertsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "What needs somebody: clashes with the field, clocks, rejections, delays.",
        discussion: """
            The worst first. What somebody has answered is left out; --gone shows what was answered today, with who. \
            Nothing is deleted.
            """,
        subcommands: [AlertsListVerb.self, AlertsSeenVerb.self, AlertsCallVerb.self, AlertsSettleVerb.self],
        defaultSubcommand: AlertsListVerb.self)
}
