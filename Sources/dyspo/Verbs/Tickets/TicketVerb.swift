import ArgumentParser

struct TicketVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ticket", abstract: "Tickets: faults that were reported, and what became of them.",
        subcommands: [
            TicketNewVerb.self, TicketListVerb.self, TicketShowVerb.self, TicketEditVerb.self, TicketConvertVerb.self,
            TicketCloseVerb.self, TicketReopenVerb.self, TicketRejectVerb.self, TicketDuplicateVerb.self,
            TicketRemoteVerb.self, TicketCallVerb.self, TicketTakeVerb.self,
        ])
}
