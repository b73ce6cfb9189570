import ArgumentParser

struct PartVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "part", abstract: "The catalogue of parts, and the parts of an order.",
        subcommands: [PartListVerb.self, PartShowVerb.self, PartNewVerb.self, PartEditVerb.self, PartOrderVerb.self])
}
