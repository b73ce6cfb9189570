import ArgumentParser

struct OutboxVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Messages to customers: what waits, what went out, what was refused.",
        subcommands: [
            OutboxListVerb.self, OutboxShowVerb.self, OutboxRetryVerb.self, OutboxCancelVerb.self,
            OutboxAddressVerb.self, OutboxBounceVerb.self,
        ])
}
