import ArgumentParser

struct BranchVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "branch", abstract: "What-if drafts of the plan: work in them, compare them, apply one.",
        discussion: """
            A branch is a store of its own beside the live one. --branch NAME with any planning verb works in it; nobody is \
            told anything from there. Whenever it is looked at and nobody has it open, it takes in what happened in the \
            live plan. apply writes it as one entry, which one undo takes back.
            """,
        subcommands: [
            BranchNewVerb.self, BranchListVerb.self, BranchCompareVerb.self, BranchApplyVerb.self,
            BranchDiscardVerb.self,
        ])
}
