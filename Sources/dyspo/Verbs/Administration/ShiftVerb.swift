import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ShiftVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "When technicians work, day by day.",
        subcommands: [ShiftListVerb.self, ShiftSetVerb.self, ShiftClearVerb.self])
}
