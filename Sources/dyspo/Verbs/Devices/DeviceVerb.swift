import ArgumentParser

struct DeviceVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device", abstract: "Devices at customers' sites.",
        subcommands: [
            DeviceNewVerb.self, DeviceListVerb.self, DeviceShowVerb.self, DeviceEditVerb.self, DeviceTreeVerb.self,
            DeviceHistoryVerb.self, DeviceLabelVerb.self, DeviceReadingVerb.self,
        ], aliases: ["asset"])
}
