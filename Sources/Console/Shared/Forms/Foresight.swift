import DeskModel
import ServiceModel

/// What a form's change would do to visits that stand, asked of the store while it is being filled in.
struct Foresight: Sendable {
    /// Of what the answer depends on: another key asks again.
    let key: String
    /// The answer carries it.
    let token: Int
    /// What was shown; saving accepts this and nothing beyond.
    var breaks: [BrokenVisit] = []
    /// What is worth knowing about the device.
    var warnings: [DeviceWarning] = []
}

extension ConsoleState {
    /// Asks what the form's change would break, when that has become another question.
    mutating func foresee() -> [Effect] {
        guard case .form(var form) = overlay, !form.isWriting else { return [] }
        let question = foreseeable(form)
        guard question?.key != form.foresight?.key else { return [] }
        guard let question else {
            form.foresight = nil
            form.list([], wording)
            overlay = .form(form)
            return []
        }
        let token = freshToken()
        form.foresight = Foresight(key: question.key, token: token, breaks: form.foresight?.breaks ?? [])
        overlay = .form(form)
        return [.rehearse(question.command, token: token)]
    }

    /// The part of a form on which plans rest, as a command; `nil` where there is nothing of that, or it makes no sense.
    private func foreseeable(_ form: Form) -> (key: String, command: any Command)? {
        switch form.kind {
        case .newOrder: return deviceQuestion(form)
        case .qualifyOrder, .hold, .newPlan, .editPlan, .newTicket, .editTicket, .newContract,
            .editContract, .editDevice, .orderPart:
            return nil
        case .editOrder(let order):
            var changes = EditOrder.Changes()
            if let field = form[.duration], field.line.text != field.original {
                changes.duration = try? WorkWords.duration(field.trimmed)
            }
            if let field = form[.skill], field.line.text != field.original {
                changes.skills = try? skills(field.line.text)
            }
            guard changes != EditOrder.Changes() else { return nil }
            let key = "\(view.sequence) \(form.text(.duration)) \(form.text(.skill))"
            return (key, EditOrder(order: order, changes: changes))
        case .absence(let technician):
            guard let window = try? absenceWindow(form) else { return nil }
            let key = "\(view.sequence) \(window.start.seconds) \(window.end.seconds)"
            return (key, RecordAbsence(technician: technician, window: window, kind: .other))
        }
    }

    mutating func take(rehearsed answer: Result<Receipt, Refusal>, of token: Int) {
        guard case .form(var form) = overlay, form.foresight?.token == token else { return }
        let receipt = try? answer.get()
        let listed = Set((receipt?.affected ?? []).map(\.key))
        form.foresight?.warnings = receipt?.warnings ?? []
        form.foresight?.breaks = (receipt?.breaks ?? []).filter { !listed.contains($0.key) }
        if form.isAbsence { form.list(receipt?.affected ?? [], wording) }
        overlay = .form(form)
    }

    /// The store would break more than was shown: it is shown now, and saving again accepts it.
    mutating func show(breaks: [BrokenVisit], in form: inout Form) {
        form.foresight = Foresight(
            key: form.foresight?.key ?? foreseeable(form)?.key ?? "", token: freshToken(), breaks: breaks)
        status.say(
            breaks.breakSentence(wording, isDone: false)
                + language(" Ctrl-S again saves it, marked.", " Ctrl-S jeszcze raz zapisze, z oznaczeniem."), .warning)
    }

    /// The command as far as it may break what was shown.
    func insisting(_ command: some Command, in form: Form) -> any Command {
        let shown = form.foresight?.breaks ?? []
        return shown.isEmpty ? command : command.regardless(knowing: shown)
    }

    /// What stands below the fields: visits that would break, then what the keys of the visit under the caret do.
    func foresightLines(_ form: Form) -> [FormFoot] {
        let breaks = form.foresight?.breaks ?? []
        let shown = breaks.prefix(breaks.count > 4 ? 3 : 4).map { visit in
            FormFoot("! " + "\(visit.order.short) " + visit.words(wording), .late)
        }
        let rest = breaks.count - shown.count
        let head =
            breaks.isEmpty
            ? []
            : [
                FormFoot(
                    language(
                        "Would be against a rule, and marked: ", "Wbrew regule, z oznaczeniem: ")
                        + breaks.breakCount(language), .late)
            ]
        let more = rest > 0 ? [FormFoot(language("… and \(rest) more", "… i jeszcze \(rest)"), .late)] : []
        let warnings = (form.foresight?.warnings ?? []).prefix(2).map { FormFoot("! " + $0.sentence(language), .late) }
        return warnings + head + shown + more + fateLines(form)
    }

    /// A device was chosen: whether it has an open order, or the same fault came back.
    private func deviceQuestion(_ form: Form) -> (key: String, command: any Command)? {
        guard let asset: Asset.ID = form.id(.asset), let customer: Customer.ID = form.id(.customer),
            let site: Site.ID = form.id(.site)
        else { return nil }
        let (title, type) = (form.text(.title), form[.type]?.choice.flatMap { OrderType(rawValue: $0.code) } ?? .repair)
        let draft = OrderDraft(
            customer: customer, site: site, assets: [asset], type: type, title: title.isEmpty ? "-" : title)
        return ("\(view.sequence) \(asset) \(type) \(title)", CreateOrder(draft, qualify: false))
    }
}

extension BrokenVisit {
    /// `Ewa Zych, Tue 24, 11:00-12:00: is at ZS/2026/000012 at the same time`.
    fileprivate func words(_ wording: Wording) -> String {
        "\(technicianName), \(wording.window(window)): "
            + breaches.map { $0.sentence(wording) }.joined(separator: "; ")
    }
}
