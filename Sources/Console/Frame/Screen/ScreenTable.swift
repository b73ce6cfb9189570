/// All screens of a console, in the order of their commands. The first one is where every way back ends.
package struct ScreenTable: Sendable {
    let screens: [any Screen]
    private let index: [ScreenID: Int]

    init(_ screens: [any Screen]) {
        self.screens = screens
        index = Dictionary(uniqueKeysWithValues: screens.enumerated().map { ($1.id, $0) })
    }

    /// The screens of Dyspo.
    package static let standard = ScreenTable([
        BoardScreen(), DayScreen(), MapScreen(), ListScreen(OrderList()), ListScreen(AgendaList()),
        MaintenanceList.screen, PageScreen(MaintenancePage()),
        ListScreen(TicketList()), PageScreen(TicketPage()),
        ListScreen(DeviceList()), PageScreen(DevicePage()),
        PageScreen(OrderPage()),
        ListScreen(ContractList()), PageScreen(ContractPage()),
        ListScreen(StockList()), ListScreen(PlacePartsList()), ListScreen(PickLinesList()),
        TimeList.screen,
        ListScreen(RiskList()), WallScreen(),
        OutageScreen(), OutboxList.screen, ListScreen(AlertList()), BranchesScreen(), SimulationScreen(),
    ])

    var home: any Screen { screens[0] }

    /// The first one for an identity that is not in the table.
    subscript(id: ScreenID) -> any Screen { screens[index[id] ?? 0] }

    /// Where keys can land on them; screens may share a place.
    var places: [Place] {
        var seen: Set<Place> = []
        return screens.flatMap(\.ownPlaces).filter { seen.insert($0).inserted }
    }

    /// Those whose cursor is the desk's.
    var ofTheDesk: [any Screen] { screens.filter(\.hasDeskCursor) }
    /// Those with a cursor of their own: lists and pages.
    var others: [any Screen] { screens.filter { !$0.hasDeskCursor } }
}
