import ArgumentParser

struct ChecklistVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist", abstract: "Questions that are answered on site, and what was found.",
        subcommands: [
            ChecklistListVerb.self, ChecklistShowVerb.self, ChecklistAnswerVerb.self, ChecklistCorrectVerb.self,
            ChecklistFollowUpVerb.self, ChecklistModelVerb.self,
        ])
}
