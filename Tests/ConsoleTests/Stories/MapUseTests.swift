import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The map beside the hours points; what is chosen among the hours is what keys and drags mean.
@Suite struct MapBesideTheHoursTests {
    @Test func aWaitingOrderThereIsNeitherDraggedNorOpenedAsTheChosenVisit() throws {
        let desk = Desk(size: (200, 60))
        desk.press("z")
        let points = (0..<60).flatMap { row in (0..<200).map { Point(column: $0, row: row) } }
        let waiting = try #require(
            points.first { point in
                guard case .visit(let visit)? = desk.state.target(at: point)?.own(MapTarget.self) else { return false }
                return desk.state.view.visits[visit]?.state == .open
            })
        for _ in 0..<2 {
            desk.click(waiting)
            #expect(desk.state.overlay == nil)
        }
        desk.drag(waiting, to: desk.spot("Jan Wilk"))
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
    }
}

/// What the map is for.
@Suite struct MapStories {
    @Test func anOrderIsTakenAndDroppedOnTheMap() {
        let desk = mapDesk()
        desk.press(.tab, .tab, .tab)
        #expect(desk.state.map.pointed == desk.card(121)?.id)
        desk.press("m")
        #expect(desk.shows("MOVE 121 Legionowo") && desk.shows("@"))
        desk.press("1")
        #expect(desk.statusLine.hasPrefix("In hand: ZS/2026/000121. Over Ewa Zych, Mon 23"))
        desk.press(.enter)
        #expect(desk.state.moving == nil && desk.state.screen == .map)
        #expect(desk.card(121)?.placement?.leader == desk.key("Ewa Zych", 0).technician)
        #expect(desk.shows("Stops  A Ewa Zych") && desk.shows(" 121 "))
        desk.press("u")
        #expect(desk.card(121)?.placement == nil)
    }

    @Test func theBestThreeDetoursOfTheDayAreShownWithWhereTheyLeaveTheRoute() {
        let desk = mapHandDesk()
        let lines = desk.screen.filter { $0.contains("' ") && $0.contains(" stop ") }
        #expect(lines.count >= 2 && lines.count <= 4)
        #expect(lines[0].contains("1 ") && lines[0].contains("'"))
        let order = desk.state.map.places?.visit(desk.card(125)!.id)
        #expect(order != nil && desk.state.mapDetours.count == lines.count)
        // The detour of the best leaves its route at the stop the engine named, and the list says so.
        let best = desk.state.mapDetours[0]
        #expect(lines[0].contains("stop \(best.insertion.position + 1)"))
        // The number is the key's.
        #expect(desk.state.mapDetours.allSatisfy { $0.rank == desk.state.moving?.book.rank(of: $0.cell) })
        #expect(best.cell == desk.state.moving?.book.ranked.first { $0.day == SmallCity.monday })
    }

    /// The map was opened from the board, whose focus still means the whole day there.
    @Test func dispatchOnTheMapMeansWhatIsPointedAt() {
        let desk = mapDesk()
        desk.press("D")
        #expect(desk.store.journal.isEmpty)
        desk.press(.tab, "D")
        #expect(desk.card(101)?.state == .dispatched && desk.card(102)?.state == .planned)
    }

    /// Prices that come, or come again, move nothing; the map goes to the order when it is taken, and only then.
    @Test func theMapStandsStillWhilePricesCome() {
        let desk = mapDesk()
        desk.press("T", .tab, .tab, .tab)
        desk.held = [.prices]
        desk.press("m")
        let taken = desk.state.map.viewport
        desk.release()
        #expect(desk.state.map.viewport == taken)
        desk.anotherDesk(PlaceVisit(visit: desk.card(130)!.id, technician: Technician.ID(8), day: SmallCity.monday))
        #expect(desk.state.map.viewport == taken)
        desk.press(.escape, "f")
        let stood = desk.state.map.viewport
        desk.press("m", "1")
        #expect(desk.state.map.viewport == stood)
    }

    @Test func withoutAnythingPointedAtTheMapSaysHowToPoint() {
        let desk = mapDesk()
        desk.press("m")
        #expect(desk.state.moving == nil && desk.statusLine.contains("Nothing is pointed at; Tab points"))
    }

    @Test func anOrderIsFoundByItsNumberOnTheMap() {
        let desk = mapDesk()
        desk.press("go")
        desk.type("129")
        desk.press(.enter)
        #expect(desk.state.map.pointed == desk.card(129)?.id && desk.state.screen == .map)
        desk.press("m")
        #expect(desk.state.moving?.visit == desk.card(129)?.id)
    }

    @Test func daysAreLoadedThoughTheBoardIsHidden() {
        let desk = Desk(size: (60, 16))
        desk.press(.tab, "3")
        for _ in 0..<20 { desk.press(">") }
        #expect(desk.state.view.days.contains(desk.state.board.cursor.day))
    }

    @Test func theOrderInHandStaysInHandFromScreenToScreen() {
        let desk = mapHandDesk()
        desk.press(.key(.function(1)))
        #expect(desk.state.screen == .board && desk.state.moving?.visit == desk.card(125)?.id)
        desk.press(.key(.function(3)), .escape)
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
    }

    @Test func theCrosshairSnapsToWhatIsNearAndTheCursorGoesToWhoseStopItIs() {
        let desk = mapDesk()
        desk.press("T", .tab, .tab)
        #expect(desk.state.map.pointed == desk.card(102)?.id)
        let stop = desk.state.mapRoutes.first { $0.cell == desk.key("Anna Bąk", 0) }!.stops[0]
        desk.press("0")
        desk.click(desk.screenPoint(of: stop.point))
        #expect(desk.state.map.pointed == desk.card(106)?.id)
        #expect(desk.state.cell == desk.key("Anna Bąk", 0))
    }

    @Test func nearestSaysAddedMinutesAsTheEngineCountsThem() {
        let desk = mapDesk()
        desk.press(.tab, .tab, .tab)
        let offers = desk.state.map.nearest?.offers ?? []
        #expect(offers.map(\.insertion.extraTravel) == offers.map(\.insertion.extraTravel).sorted())
        let request = PriceRequest(
            id: 1, visits: [desk.card(121)!.id], technicians: desk.state.view.technicians.map(\.id),
            days: [SmallCity.monday])
        let prices = desk.store.prices(request).flatMap(\.prices.values)
        let cheapest = prices.compactMap(\.best?.extraTravel).min()
        #expect(offers.first?.insertion.extraTravel == cheapest)
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(2), day: SmallCity.monday))
        #expect(desk.state.map.nearest?.sequence == desk.state.view.sequence)
    }

    @Test func techniciansAreWhereTheDayHasThem() {
        let desk = mapDesk()
        let route = desk.state.mapRoutes.last!
        let sheet = desk.state.view.sheets[route.cell]!
        func position(_ moment: Timestamp) -> MapPosition { MapPosition(route, sheet, at: moment) }
        #expect(position(sheet.leaves! - 60).phase == .home && position(sheet.leaves! - 60).point == route.home)
        let first = sheet.stops[0]
        let midway = position(first.arrival - first.drive / 2)
        #expect(midway.phase == .driving(to: 0))
        let share = midway.point.distance(to: route.home) / route.home.distance(to: route.stops[0].point)
        #expect((0.45...0.55).contains(share))
        #expect(position(first.start + 60).phase == .working(at: 0))
        #expect(position(first.start + 60).point == route.stops[0].point)
        let last = sheet.stops[sheet.stops.count - 1]
        #expect(position(last.end + 120).phase == .driving(to: sheet.stops.count))
        #expect(position(sheet.home!).phase == .home)
    }

    @Test func ordersOfOneNeighbourhoodAreOneSignWithTheirNumber() {
        let desk = mapDesk()
        desk.press("w")
        let signs = desk.state.mapClusters(desk.state.map.viewport!, Size(columns: 80, rows: 31))
        #expect(signs.map(\.count).reduce(0, +) == 12)
        #expect(signs.contains { $0.count > 1 && $0.priority == .emergency })
        #expect(desk.shows("!!"))
        // Closer they come apart.
        desk.press("w", "w", "w")
        #expect(desk.state.mapClusters(desk.state.map.viewport!, Size(columns: 80, rows: 31)).count > signs.count)
    }

    @Test func aFilterHoldsOnTheMapToo() {
        let desk = mapDesk()
        desk.press("/")
        desk.type("prio>normal")
        desk.press(.enter)
        let shown = desk.state.mapClusters(desk.state.map.viewport!, Size(columns: 80, rows: 31))
        #expect(shown.map(\.count).reduce(0, +) < 12 && shown.allSatisfy { $0.priority < .normal })
    }

    @Test func theWheelZoomsWhereThePointerIs() {
        let desk = mapDesk()
        desk.press("w")
        let spot = desk.spot("•Gdańsk")
        desk.wheel(-1, spot)
        #expect(desk.spot("•Gdańsk") == spot)
    }

    @Test func draggingAnOrderOverAStopDropsItThere() {
        let desk = mapDesk()
        desk.press("T", .tab, .tab, .tab)
        let order = desk.screenPoint(of: desk.state.map.places!.visit(desk.card(121)!.id)!)
        let home = desk.state.mapRoutes.first { $0.cell == desk.key("Jan Wilk", 0) }!.home
        desk.drag(order, to: desk.screenPoint(of: home))
        #expect(desk.card(121)?.placement?.leader == desk.key("Jan Wilk", 0).technician)
    }

    /// Warszawa and Kraków are 252 km apart: the dots between them say so at every zoom, and so does the bar.
    @Test(arguments: [0.6, 1.7, 4.0])
    func theScaleIsTrue(kilometresPerDot: Double) {
        let warszawa = TransverseMercator.poland.point(latitude: 52.2298, longitude: 21.0118)
        let krakow = TransverseMercator.poland.point(latitude: 50.0614, longitude: 19.9366)
        let viewport = MapViewport(centre: warszawa, kilometresPerDot: kilometresPerDot)
        let size = Size(columns: 200, rows: 60)
        let (from, to) = (viewport.dot(warszawa, in: size), viewport.dot(krakow, in: size))
        let dots = Double((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
        #expect(abs(dots * kilometresPerDot - 252) < 1 + 2 * kilometresPerDot)
        let scale = MapScale(viewport, columns: 24)
        #expect(abs(Double(scale.columns) * 2 * kilometresPerDot - scale.kilometres) <= kilometresPerDot)
        #expect(scale.bar.count == scale.columns && scale.columns <= 24)
    }

    @Test func aCompanyElsewhereGetsAMapThatIsTrueThere() {
        // With visits on the board they would have to be told first that nobody gets there in time.
        let emptied = SmallCity.plannedVisits.map { UnplaceVisit(visit: $0) as any Command }
        let home = Coordinate(latitude: 59.3, longitude: 18 - 8)!
        let moves = (1...8).map {
            EditTechnician(technician: Technician.ID($0), changes: TechnicianChanges(home: home)) as any Command
        }
        let desk = Desk(after: emptied + moves)
        desk.press("3")
        #expect(desk.state.map.places?.projection.meridian == 10)
    }
}

extension Desk {
    /// Where a point of the map stands on the screen.
    fileprivate func screenPoint(of point: MapPoint) -> Point {
        let inner = state.mapLayout.map!.inset()
        let size = Size(columns: inner.columns, rows: inner.rows - 1)
        let cell = state.map.viewport!.cell(point, in: size)
        return Point(column: inner.column + cell.column, row: inner.row + cell.row)
    }
}
