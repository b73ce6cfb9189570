import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let day = ScreenID("day")
}

/// Technicians × hours of one day, with the map beneath where there is room. Its cursor is the board's technician and day
/// and the desk's moment.
struct DayScreen: Screen {
    let id = ScreenID.day
    let places: [Place] = [.day]
    let handPlace: Place? = .movingDay
    let hasPanes = false
    let ownsFilter = false
    let choosesMinutes = true
    let pointsAtWaiting = false
    let turnsPages = false
    let wayThere: Phrase? = Phrase("on the day screen; z opens it", "na ekranie dnia; otwiera go z")
    let commands = dayCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.day", "2 F2", hint: Phrase("Day", "Dzień"),
        also: "timeline gantt hours godziny",
        Phrase("The team's day, hour by hour", "Dzień zespołu, godzina po godzinie"), section: .screens,
        in: [.free, .hand, .own]
    ) { state, _ in state.openDay() }

    func place(_ state: ConsoleState) -> Place { .day }

    func selected(_ state: ConsoleState) -> Visit.ID? { state.peekedStop }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { .noOrderUnderCursor }

    func meant(_ state: ConsoleState) -> MeantOrder? { state.selectedCard.map { MeantOrder($0) } }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { state.peekedStop }

    func cell(_ state: ConsoleState) -> CellKey? { state.cell }

    func markable(_ state: ConsoleState) -> [Visit.ID] { state.peekedStop.map { [$0] } ?? [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { true }

    func sentence(_ state: ConsoleState) -> String { state.dayScreenSentence }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { state.dayLayout.map }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        frame.drawDayScreen(state, in: layout.body)
    }
}
