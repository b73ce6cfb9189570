import ArgumentParser

struct HookVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Programs that run when something has happened.",
        subcommands: [HookListVerb.self])
}
