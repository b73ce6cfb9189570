import ArgumentParser

struct PickVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pick", abstract: "Pick lists: what is to be loaded onto a van for a day.",
        subcommands: [
            PickMakeVerb.self, PickListVerb.self, PickShowVerb.self, PickTickVerb.self, PickLoadVerb.self,
        ])
}
