import ArgumentParser

struct OrderVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Orders: make, list, show and change them.",
        subcommands: [
            OrderNewVerb.self, OrderListVerb.self, OrderShowVerb.self, OrderEditVerb.self, OrderQualifyVerb.self,
            OrderPriorityVerb.self, OrderHoldVerb.self, OrderReleaseVerb.self, OrderCancelVerb.self,
        ])
}
