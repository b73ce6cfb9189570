import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Takes over a new view. Cursors stay on what they were on; an order in hand is priced again if anything changed.
    /// What a road engine has answered meanwhile is no such change: its answers come by the minute, and what is chosen
    /// in hand has to stay.
    mutating func take(_ view: DeskView) -> [Effect] {
        noteAnswered()
        // Overtaken on its way by what was read after it.
        guard view.sequence >= self.view.sequence else { return [] }
        let isNewer = view.sequence != self.view.sequence
        let hasOtherDays = view.days != self.view.days
        news.look(from: self.view, to: view)
        if case .order = overlay { detail.pinned = detail.visit }
        let old = self.view
        watchingCursor(from: old) { state in
            state.view = view
            state.viewEdition += 1
            state.view.judge(at: state.now)
            let change = state.view.change(from: old)
            state.noteOverdue(change, from: old)
            state.desks.index(view)
            state.board.askedDays = nil
            state.list(change, from: old)
            state.current.refresh(&state)
        }
        goToWanted()
        dropLostMarks()
        guard isNewer || hasOtherDays, moving != nil else { return [] }
        return viewChangedInHand(isNewer: isNewer)
    }

    /// Board and queue are listed again: of a view that came of the one before only as far as they look different. Others may
    /// write fifty times a second, and there are thousands of lines.
    private mutating func list(_ change: ViewChange?, from old: DeskView) {
        let (shown, matching) = (board.shown, queue.matching)
        refilter()
        guard let change else {
            board.rebuild(view)
            return queue.rebuild(view)
        }
        let concernsQueue = change.concernsQueue(of: view, since: old)
        board.renew(view, from: old, change, asksOtherSkills: concernsQueue)
        if board.shown != shown { board.rearrange(view) } else { board.holdCursor() }
        if concernsQueue {
            queue.rebuild(view)
        } else if queue.matching != matching {
            queue.arrange()
        } else {
            queue.holdCursor()
        }
    }

    /// Who is late is a matter of the clock: stops, and a filter that asks for them, follow it by the minute.
    mutating func timeGoesOn(to moment: Timestamp) {
        let isSameMinute = now.seconds / 60 == moment.seconds / 60
        now = moment
        guard !isSameMinute else { return }
        view.judge(at: now)
        board.weigh(view)
        noteOverdue()
        guard filtering.concernsTime else { return }
        filtering.index = nil
        for screen in screens.screens { screen.minutePassed(&self) }
        refilter()
        board.rebuild(view)
        queue.rebuild(view)
        current.refresh(&self)
    }

    /// The order that was just made has the queue's cursor, unless something else was done since.
    mutating func goToWanted() {
        guard let number = wantedOrder?.value,
            let card = view.visits.values.filter({ $0.number == number }).min(by: { $0.sequence < $1.sequence })
        else { return }
        defer { wantedOrder = nil }
        guard granted(wantedOrder) != nil else { return }
        queue.cursor = card.id
        focus = .queue
    }

    /// What every event ends with: scrolls follow the cursors, and what the screen now needs is asked for.
    mutating func settle() -> [Effect] {
        rememberWhatIsKnown()
        countNewRisks()
        let effects = announceWork() + askToFind() + settleEntry() + settleScreen()
        listForm()
        listPalette()
        return effects
    }

    private mutating func settleScreen() -> [Effect] {
        let layout = layout
        if !layout.panes.contains(focus), !layout.isTooSmall { focus = .queue }
        if !layout.board.isEmpty {
            let grid = grid
            board.reveal(rows: grid.rowCount, days: grid.dayCount)
        }
        if let queue = layout.queue { self.queue.reveal(rows: queue.rows - 2) }
        return current.settle(&self)
    }

    /// Days that are on the screen and not in the view, with what is there already as far as that is near.
    mutating func askForDays(_ wanted: ClosedRange<Day>) -> [Effect] {
        let (first, last) = (wanted.lowerBound, wanted.upperBound)
        guard let loadedFirst = view.days.first, let loadedLast = view.days.last else { return [] }
        if first >= loadedFirst, last <= loadedLast { return [] }
        if let asked = board.askedDays, asked.contains(first), asked.contains(last) { return [] }
        let from = min(first, loadedFirst)
        let through = max(first + 13, loadedLast)
        let days = through.since(from) <= 42 ? from...through : first...(first + 13)
        board.askedDays = days
        return [.ask(.days(days))]
    }

    /// The order that the detail pane shows, when it became another one or the desk changed.
    mutating func askForDetail() -> [Effect] {
        let isPopup = if case .order = overlay { true } else { false }
        // What is told of a visit needs its order, whatever the screen shows.
        let isNeeded = isPopup || overlay?.toldVisit != nil
        if !isPopup { detail.pinned = nil }
        if detail.visit != shownVisit { detail.top = 0 }
        detail.visit = shownVisit
        guard layout.detail != nil && moving == nil || isNeeded,
            let visit = detail.visit, let card = view.visits[visit]
        else { return [] }
        let wanted = DetailState.Asked(order: card.order, sequence: view.sequence)
        if detail.asked == wanted { return [] }
        if detail.asked?.order != card.order { detail.detail = nil }
        detail.asked = wanted
        return [.ask(.orders(.one(card.order)))]
    }

    private var shownVisit: Visit.ID? {
        if let told = overlay?.toldVisit { return told }
        if let moving { return moving.visit }
        if let pinned = detail.pinned { return pinned }
        return current.detailVisit(self)
    }
}
