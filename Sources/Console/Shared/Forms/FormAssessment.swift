import DeskModel
import ServiceModel
import TermCanvas

/// Who would pay for what a form says, and by when it would be due, asked of the store while it is being filled in.
struct FormAssessment: Sendable {
    /// Lines that are kept for it below the fields.
    static let lines = 3

    /// Of what the answer depends on: another one asks again.
    let draft: OrderDraft
    /// The journal's sequence at which it was asked.
    let sequence: Int
    /// The answer carries it.
    let token: Int
    var answer: IntakeAssessment?
}

extension ConsoleState {
    /// Asks who would pay, when that has become another question.
    mutating func assess() -> [Effect] {
        guard case .form(var form) = overlay, form.kind == .newOrder, !form.isWriting else { return [] }
        guard form.id(.customer) as Customer.ID? != nil, form.id(.site) as Site.ID? != nil else {
            guard form.assessment != nil else { return [] }
            form.assessment = nil
            overlay = .form(form)
            return []
        }
        var draft = draft(form)
        // What is being typed decides nothing, but whether a fault of a device that we mended is back.
        if draft.assets.isEmpty || !SameFault.isFault(draft.type) { draft.title = "" }
        draft.note = ""
        draft.preference = form.text(.window).isEmpty ? nil : try? times.window(form.text(.window))
        let asked = form.assessment
        guard asked?.draft != draft || asked?.sequence != view.sequence else { return [] }
        let token = freshToken()
        form.assessment = FormAssessment(draft: draft, sequence: view.sequence, token: token, answer: asked?.answer)
        overlay = .form(form)
        return [.ask(.assess(draft, id: token))]
    }

    mutating func take(_ assessment: IntakeAssessment, of id: Int) {
        guard case .form(var form) = overlay, form.assessment?.token == id else { return }
        form.assessment?.answer = assessment
        overlay = .form(form)
    }

    /// The verdict, then what would be due; in as many lines as are kept for it.
    func assessmentLines(_ form: Form, columns: Int) -> [FormFoot] {
        guard form.kind == .newOrder, let answer = form.assessment?.answer else { return [] }
        let sentence = SafeText.wrapped(answer.verdict.sentence(wording), to: max(1, columns - 1))
        let kind: FormFoot.Kind = answer.verdict.isUndecided ? .late : .hint
        let due = answer.targets.sentence(wording, now: now)
        let most = FormAssessment.lines - (due.isEmpty ? 0 : 1)
        return sentence.prefix(most).map { FormFoot($0, kind) } + (due.isEmpty ? [] : [FormFoot(due, .hint)])
    }
}
