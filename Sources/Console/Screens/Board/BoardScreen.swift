import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let board = ScreenID("board")
}

/// Technicians × days, with the queue, the order and the day beside them: four panes, of which one has the focus.
struct BoardScreen: Screen {
    let id = ScreenID.board
    let places: [Place] = [.board, .queue, .detail, .peek]
    let handPlace: Place? = .moving
    let hasPanes = true
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = true
    let turnsPages = false
    let wayThere: Phrase? = nil
    let commands = boardCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.board", "1 F1", hint: Phrase("Board", "Grafik"),
        also: "calendar grid home kalendarz grafik", Phrase("Board", "Grafik"), section: .screens,
        in: [.free, .hand, .own]
    ) { state, _ in
        state.openScreen(.board)
        if state.moving == nil { state.focus = .board }
        return []
    }

    func place(_ state: ConsoleState) -> Place {
        switch state.focus {
        case .board: .board
        case .queue: .queue
        case .detail: .detail
        case .peek: .peek
        }
    }

    func selected(_ state: ConsoleState) -> Visit.ID? { state.paneSelection }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? {
        // Several stops: the command itself asks which one.
        state.focus == .board && (state.sheet?.stops.count ?? 0) > 1 ? nil : .noOrderUnderCursor
    }

    func meant(_ state: ConsoleState) -> MeantOrder? { state.selectedCard.map { MeantOrder($0) } }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? {
        switch state.focus {
        case .peek: state.peekedStop ?? state.queue.cursor
        case .queue, .detail: state.queue.cursor
        case .board:
            if case .order = state.overlay { state.peekedStop ?? state.queue.cursor } else { state.queue.cursor }
        }
    }

    func cell(_ state: ConsoleState) -> CellKey? { state.cell }

    func markable(_ state: ConsoleState) -> [Visit.ID] {
        switch state.focus {
        case .queue, .detail: state.queue.cursor.map { [$0] } ?? []
        case .peek: state.peekedStop.map { [$0] } ?? []
        case .board: state.sheet?.stops.map(\.visit) ?? []
        }
    }

    func meansWholeDay(_ state: ConsoleState) -> Bool { state.focus == .board }

    func sentence(_ state: ConsoleState) -> String {
        switch state.focus {
        case .board: state.boardSentence
        case .queue, .detail:
            state.selectedCard.map(state.orderSentence)
                ?? state.language("The queue is empty.", "Kolejka jest pusta.")
        case .peek: state.peekedStop.flatMap { state.view.visits[$0] }.map(state.orderSentence) ?? state.boardSentence
        }
    }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        if !layout.board.isEmpty { frame.drawBoard(state, in: layout.board) }
        if let queue = layout.queue { frame.drawQueue(state, in: queue) }
        if let peek = layout.peek { frame.drawPeek(state, in: peek) }
        if let detail = layout.detail { frame.drawDetail(state, in: detail) }
    }
}

extension Phrase {
    static let noOrderUnderCursor = Phrase("there is no order under the cursor", "pod kursorem nie ma zlecenia")
}

extension ConsoleState {
    /// The visit that the focused pane of the board points at: the queue's, the chosen stop, or the only stop of the cell.
    var paneSelection: Visit.ID? {
        switch focus {
        case .queue, .detail: queue.cursor
        case .peek: peekedStop
        case .board: sheet.flatMap { $0.stops.count == 1 ? $0.stops[0].visit : nil }
        }
    }

    /// That a term of the desk's filter means nothing of visits and days; `nil` when all of it is heeded.
    var idleDeskFilter: String? { filtering.desk?.idleSentence(in: .visits, language) }

    /// How much of queue and board a filter lets through.
    var deskFilterSentence: String {
        if let idle = idleDeskFilter { return language("Filter: ", "Filtr: ") + idle }
        let technicians = board.rows.count { if case .technician = $0 { true } else { false } }
        let found = language(
            "Filter: \(queue.rows.count) of \(view.queue.count) waiting, \(technicians) of \(view.technicians.count) technicians.",
            "Filtr: czeka \(queue.rows.count) z \(view.queue.count), serwisanci \(technicians) z \(view.technicians.count)."
        )
        // With an order in hand n goes to the next cell that fits.
        if moving != nil { return found }
        return found + language(" n goes to the next match.", " n przechodzi do następnego.")
    }
}
