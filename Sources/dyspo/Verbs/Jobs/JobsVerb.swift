import ArgumentParser

struct JobsVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "Background jobs: what waits, what fails, what was given up.",
        subcommands: [JobsListVerb.self, JobsRetryVerb.self, JobsForgetVerb.self])
}
