import ArgumentParser

struct DocumentVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: "Files of devices, models, orders, tickets, contracts, sites and customers.",
        subcommands: [
            DocumentAddVerb.self, DocumentListVerb.self, DocumentShowVerb.self, DocumentSaveVerb.self,
            DocumentOpenVerb.self, DocumentRemoveVerb.self,
        ])
}
