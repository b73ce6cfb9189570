import ArgumentParser

struct ContractVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract", abstract: "Contracts: what customers were promised, and how much of it is used.",
        subcommands: [
            ContractNewVerb.self, ContractListVerb.self, ContractShowVerb.self, ContractEditVerb.self,
            ContractEndVerb.self, ContractSuspendVerb.self, ContractCreditVerb.self,
        ])
}
