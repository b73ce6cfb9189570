import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// What the background does to the state: badges, the log and data, nothing that a person sees or presses.
extension ConsoleState {
    /// Writes it into the log. An open log stays where it is, unless it shows its beginning.
    mutating func tell(_ subject: NewsItem.Subject, at moment: Timestamp? = nil, isNew: Bool = true) {
        let before = news.items.first?.id
        news.add(subject, at: moment ?? now, isNew: isNew)
        guard case .news(var log) = overlay, log.top > 0, news.items.first?.id != before else { return }
        log.top += 1
        overlay = .news(log)
    }

    /// Another desk's entry goes into the log, by name.
    mutating func take(notice entry: JournalEntry) { tell(.entry(entry), at: entry.at) }

    /// Work in the background failed.
    mutating func take(fault sentence: String) { tell(.fault(SafeText.line(sentence))) }

    /// Background jobs fail: the top line says it as long as it lasts, the log what went wrong.
    mutating func take(jobFaults faults: [JobFaultLine]) {
        let known = Set(jobFaults.map(\.fault))
        for fault in faults where !known.contains(fault.fault) {
            tell(.fault(SafeText.line(fault.sentence(wording))), isNew: false)
        }
        jobFaults = faults
    }

    mutating func take(roads state: RoadState) {
        // The top line says it as long as it lasts; the log says when it began, and why.
        if !roads.isSilent, case .silent(let fault) = state {
            tell(.fault(fault.sentence(language)), isNew: false)
            alerts.roadsSince = now
        }
        roads = state
    }

    /// The person has seen these: whatever is under the cursor, in hand or opened after a key.
    mutating func lookAtAlarms() {
        guard !news.alarms.isEmpty else { return }
        let isOnDesk = moving != nil || planReview == nil && current.hasDeskCursor
        let pointed = isOnDesk ? selected : nil
        var seen = [pointed].compactMap { $0 } + (moving?.visits ?? [])
        switch overlay {
        case .order?: seen += [detail.visit].compactMap { $0 }
        default: break
        }
        if !trail.isEmpty, let order = current.meant(self)?.id {
            seen += news.alarms.map(\.visit).filter { view.visits[$0]?.order == order }
        }
        news.lookedAt(seen)
    }

    /// Puts the cursor on a visit that waits, on the screen that has the queue, whatever was on the screen before.
    mutating func show(_ visit: Visit.ID) -> [Effect] {
        guard let card = view.visits[visit] else { return [] }
        closePlan()
        if !current.pointsAtWaiting { openScreen(.board) }
        var hidden = ""
        if !queue.rows.contains(visit), view.queue.contains(visit), current.hasPanes {
            filtering.anchor = nil
            setFilter(nil)
            hidden = language(" The filter hid it and is off.", " Filtr je ukrywał; jest wyłączony.")
        }
        let effects = goToOrder(card.number.description)
        if !hidden.isEmpty, let message = status.message { status.say(message + hidden, .warning) }
        return effects
    }

    /// To the order that a line of the log names.
    mutating func goToNews(_ number: OrderNumber) -> [Effect] {
        if let card = view.visits.values.filter({ $0.number == number }).max(by: { $0.sequence < $1.sequence }) {
            return show(card.id)
        }
        return goToOrder(number.description)
    }
}
