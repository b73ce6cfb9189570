import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device", abstract: "Devices at customers' sites.",
        subcommands: [DeviceListVerb.self, DeviceShowVerb.self, DeviceEditVerb.self], aliases: ["asset"])
}
