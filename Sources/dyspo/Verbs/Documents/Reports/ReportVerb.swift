import ArgumentParser

struct ReportVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Reports of visits and orders as PDF, and whether a file is one of them.",
        subcommands: [
            ReportPrintVerb.self, ReportSendVerb.self, ReportStatementVerb.self, ReportPickListVerb.self,
            ReportVerifyVerb.self,
        ],
        defaultSubcommand: ReportPrintVerb.self)
}
