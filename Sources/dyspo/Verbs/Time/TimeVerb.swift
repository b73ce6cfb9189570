import ArgumentParser

struct TimeVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: "Measured time of technicians, planned against measured.",
        subcommands: [TimeListVerb.self, TimeAddVerb.self, TimeCorrectVerb.self, TimeExportVerb.self])
}
