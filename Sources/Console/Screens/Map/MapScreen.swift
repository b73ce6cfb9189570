import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let map = ScreenID("map")
}

/// Routes and waiting orders on the ground, with the same in words beside it.
struct MapScreen: Screen {
    let id = ScreenID.map
    let places: [Place] = [.map]
    let handPlace: Place? = .movingMap
    let hasPanes = false
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = true
    let turnsPages = false
    let wayThere: Phrase? = Phrase("on the map; 3 opens it", "na mapie; otwiera ją 3")
    let commands = mapCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.map", "3 F3", hint: Phrase("Map", "Mapa"),
        also: "route road trasa drogi", Phrase("Routes on the map", "Trasy na mapie"),
        section: .screens, in: [.free, .hand, .own]
    ) { state, _ in
        state.openScreen(.map)
        return []
    }

    func place(_ state: ConsoleState) -> Place { .map }

    func selected(_ state: ConsoleState) -> Visit.ID? { state.map.pointed }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? {
        Phrase("nothing is pointed at; Tab points", "nic nie jest wskazane; Tab wskazuje")
    }

    func meant(_ state: ConsoleState) -> MeantOrder? { state.selectedCard.map { MeantOrder($0) } }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { state.map.pointed ?? state.peekedStop }

    func cell(_ state: ConsoleState) -> CellKey? { state.cell }

    func markable(_ state: ConsoleState) -> [Visit.ID] { state.map.pointed.map { [$0] } ?? [] }

    /// The focus of the board does not count here: what is pointed at does.
    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String { state.mapSentence }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { state.mapLayout.map }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        frame.drawMapScreen(state, in: layout.body)
    }
}
