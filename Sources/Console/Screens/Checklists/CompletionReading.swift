import DeskModel

/// The end of a visit whose files are being read before it is told.
struct CompletionReading: Sendable {
    let token: Int
    let command: ReportVisit
    /// Where the files are named, in their turn.
    let rows: [CompletionDraft.Row]
}

extension ReportVisit {
    /// The same with what the files hold that were named with it.
    func with(_ contents: [VisitFileContent]) -> ReportVisit {
        var command = self
        for content in contents {
            switch content {
            case .strokes(let strokes):
                command.account = command.account ?? SaidAccount()
                command.account?.strokes = strokes
            case .photo(let file):
                var account = command.account ?? SaidAccount()
                account.photos = (account.photos ?? []) + [file]
                command.account = account
            case .receipt(let file):
                command.parts = command.parts ?? SaidParts()
                command.parts?.receipt.append(file)
            }
        }
        return command
    }
}
