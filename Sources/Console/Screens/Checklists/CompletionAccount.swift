import DeskModel
import ServiceModel

/// What is said for the customer's report with the end of a visit, and the files that are named with it. Nothing of it is asked.
struct CompletionAccount {
    let draft: CompletionDraft

    /// What belongs to a signature.
    var signing: [CompletionDraft.Row] {
        draft.act == .complete ? [.role, .file(.strokes, 0)] : []
    }

    /// What the report says of the work; a remark stands there too.
    var report: [CompletionDraft.Row] {
        [.found, .done, .advice] + draft.rows(of: .photo) + [.remark]
    }

    private var isSigned: Bool { !draft.text(.signature).isEmpty }

    /// `rows` are all that may be typed.
    func faults(in rows: [CompletionDraft.Row]) -> [CompletionDraft.Row: AccountFault] {
        var faults: [CompletionDraft.Row: AccountFault] = [:]
        for row in rows where row.isFile {
            guard let look = draft.looks[row], look.path == draft.text(row), case .failure(let refusal)? = look.found
            else { continue }
            faults[row] = .unreadable(refusal)
        }
        guard !isSigned else { return faults }
        // Who signed may be typed later: before nobody is said to have, it is no fault.
        for row in signing where !draft.text(row).isEmpty && !draft.text(.noSignature).isEmpty {
            faults[row] = .unsigned
        }
        return faults
    }

    /// As the store takes it, without its files; `nil` where nothing was said.
    var said: SaidAccount? {
        func said(_ row: CompletionDraft.Row) -> String? { draft.text(row).isEmpty ? nil : draft.text(row) }
        let account = SaidAccount(
            found: said(.found), done: said(.done), advice: said(.advice),
            role: draft.act == .complete && isSigned ? said(.role) : nil)
        return account.isEmpty ? nil : account
    }
}
