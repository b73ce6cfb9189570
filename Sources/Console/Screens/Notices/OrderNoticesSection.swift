import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What the customer was told, or is to be, or why nobody is told anything.
    static let notices = OrderSection(
        ask: { detail, state in
            let sequence = state.view.sequence
            if let asked = state[OrderNoticesMemory.self].asked, asked == (detail.order.id, sequence) { return [] }
            state[OrderNoticesMemory.self].asked = (detail.order.id, sequence)
            return [.ask(.notices(.order(detail.order.id)))]
        },
        { detail, columns, state in
            let (language, wording, memory) = (state.language, state.wording, state[OrderNoticesMemory.self])
            let heading = language("Notices", "Powiadom.")
            let isKnown = memory.order == detail.order.id
            let silence = isKnown ? memory.silence?.sentence(wording) : nil
            guard isKnown, !memory.lines.isEmpty else {
                return PageSection(
                    "notices", heading,
                    answer: silence ?? language("nothing was told yet", "o niczym jeszcze nie powiadomiono"),
                    startsFolded: true)
            }
            let lines = memory.lines.map { line in
                PageLine.text(
                    LineID("order-notice", line.id.rawValue),
                    "\(line.sign) \(wording.past(line.message.madeAt))  \(line.sentence(wording))")
            }
            let remark =
                silence.map { PageLine.wrapped("order-silence", detail.order.id.rawValue, $0, to: columns) } ?? []
            return PageSection(
                "notices", heading, answer: memory.lines[memory.lines.count - 1].sentence(wording),
                startsFolded: true, caption: "", lines + remark)
        })
}

extension ConsoleState {
    mutating func take(messages: [OutboxLine], about order: Order.ID, _ silence: NoticeSilence?) {
        self[OrderNoticesMemory.self].order = order
        // Reports stand with their versions.
        self[OrderNoticesMemory.self].lines = messages.filter(\.message.kind.isNotice)
        self[OrderNoticesMemory.self].silence = silence
        renewMessageBox(from: messages)
    }
}
