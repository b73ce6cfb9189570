import ArgumentParser

struct TypeVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "type", abstract: "Types of orders of the company's own: what new work of each is like.",
        discussion: "A new order, ticket or plan takes every field and flag from its type; what is said by hand stays. "
            + "Orders that are there keep what their type said when they arose.",
        subcommands: [
            TypeListVerb.self, TypeShowVerb.self, TypeNewVerb.self, TypeEditVerb.self, TypeRemoveVerb.self,
        ])
}
