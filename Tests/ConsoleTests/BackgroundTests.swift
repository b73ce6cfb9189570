import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Nothing that comes from the background takes the focus or a key, opens, closes or moves anything: every kind of event
/// in every state of the console.
@Suite struct BackgroundTests {
    /// What a person sees and what the next key means.
    private struct Standpoint: Equatable {
        var focus: Pane
        var screen: ScreenID
        var place: Place
        var overlay: String?
        var text: String?
        var board: BoardCursor
        var queue: Visit.ID?
        var stop: Visit.ID?
        var lines: [LineID?]
        var hand: [Visit.ID]?
        var moment: Timestamp?
        var pointed: Visit.ID?
        var planCursor: Int?
        var message: String?

        init(_ state: ConsoleState) {
            focus = state.focus
            screen = state.screen
            place = state.place
            overlay = state.overlay.map { String(describing: $0).prefix { $0 != "(" }.description }
            if case .input(let input)? = state.overlay { text = input.text }
            if case .form(let form)? = state.overlay { text = "\(form.cursor) \(form.fields.map(\.line.text))" }
            if case .palette(let palette)? = state.overlay { text = "\(palette.cursor) \(palette.input.text)" }
            if case .news(let log)? = state.overlay { text = "\(log.cursor ?? 0)" }
            board = state.board.cursor
            queue = state.queue.cursor
            stop = state.peekedStop
            lines = [state.orders.row.map(OrderList().identity), state.agenda.row.map(AgendaList().identity)]
            hand = state.moving?.visits
            moment = state.moment
            pointed = state.map.pointed
            planCursor = state.planReview?.cursor
            message = state.status.message
        }
    }

    @Test(arguments: situations, [(120, 36), (80, 24), (60, 16)])
    func nothingMovesButDataAndBadges(situation: Situation, size: (Int, Int)) {
        let changed = Self.changedDesk(situation, size)
        for event in Self.events(changed) {
            let desk = changed.twin()
            let before = Standpoint(desk.state)
            let count = desk.effects.count
            desk.send(event)
            #expect(Standpoint(desk.state) == before, "\(situation.name): \(event)")
            let writes = desk.effects.dropFirst(count).filter { effect in
                switch effect {
                case .perform, .undo, .redo, .plan, .quit, .copy, .saveFilter, .forgetFilter, .reopen, .attach, .save,
                    .export, .keepFolds, .look, .enter, .comeHome:
                    true
                case .ask, .price, .stop, .announce, .keepLooking, .rehearse, .show, .ring, .outage, .branches,
                    .simulation, .read:
                    false
                }
            }
            #expect(writes.isEmpty, "\(situation.name): \(event)")
        }
    }

    @Test(arguments: situations)
    func theNextKeyMeansWhatItMeantBefore(situation: Situation) {
        let changed = Self.changedDesk(situation, (120, 36))
        let keys: [Keys] = [.enter, .escape, "x", .space]
        let before = keys.map { Self.meaning(of: $0, at: changed.twin()) }
        for event in Self.events(changed) {
            let told = changed.twin()
            told.send(event)
            // Being refused for what others did is no other meaning; the commands' names are what counts.
            let after = keys.map { Self.meaning(of: $0, at: told.twin()) }
            #expect(after == before, "\(situation.name): \(event)")
        }
    }

    private static func meaning(of key: Keys, at desk: Desk) -> String? {
        desk.press(key)
        return desk.state.lastCommand
    }

    @Test func everyKindOfEventIsTried() {
        let desk = Self.changedDesk(Self.situations[0], (120, 36))
        let kinds = Self.events(desk).compactMap(Kind.of)
        for kind in Kind.allCases { #expect(kinds.contains(kind)) }
    }

    @Test func everyOverlayIsTried() {
        var seen: Set<String> = []
        for situation in Self.situations {
            let desk = Desk()
            situation.reach(desk)
            if let overlay = desk.state.overlay { seen.insert(Self.name(overlay)) }
        }
        #expect(
            seen == [
                "help", "whichKey", "input", "palette", "order", "reason", "results", "confirm", "report", "promise",
                "form", "entry", "whole", "news", "ask", "planScope", "label", "completion", "count",
                "clash",
            ])
    }

    /// A new overlay has to be named here, and then reached by a situation.
    private static func name(_ overlay: Overlay) -> String {
        switch overlay {
        case .help: "help"
        case .whichKey: "whichKey"
        case .input: "input"
        case .palette: "palette"
        case .order: "order"
        case .reason: "reason"
        case .results: "results"
        case .confirm: "confirm"
        case .report: "report"
        case .promise: "promise"
        case .form: "form"
        case .entry: "entry"
        case .whole: "whole"
        case .news: "news"
        case .ask: "ask"
        case .planScope: "planScope"
        case .paper: "paper"
        case .message: "message"
        case .alert: "alert"
        case .clash: "clash"
        case .label: "label"
        case .completion: "completion"
        case .count: "count"
        }
    }

    /// The situation, a plan on its way where there is none yet, and a store that another desk changed unseen: a visit
    /// left the board, one the queue, and an emergency came.
    private static func changedDesk(_ situation: Situation, _ size: (Int, Int)) -> Desk {
        let desk = Desk(size: size)
        if !["plan on the screen", "part of a plan", "question"].contains(situation.name) {
            desk.held = [.plans]
            desk.press("P")
        }
        situation.reach(desk)
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(109)), isSeen: false)
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: SmallCity.monday + 4), isSeen: false)
        desk.store.edit(Visit.ID(130)) { $0.priority = .emergency }
        return desk
    }
}
