import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk at Monday's map; the cursor is on Ewa Zych.
private func mapDesk(_ size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press("3")
    return desk
}

/// A desk at the map with order 125 of the queue in hand.
private func handDesk() -> Desk {
    let desk = Desk()
    desk.press(.tab, "jjjj", "m", .key(.function(3)))
    return desk
}

private func layerStory(_ key: Keys, _ name: String) -> Story {
    {
        let desk = mapDesk()
        let before = desk.text
        desk.press("g", key)
        #expect(desk.statusLine == "\(name): hidden.")
        desk.press("g", key)
        #expect(desk.statusLine == "\(name): shown.")
        #expect(
            desk.frame.lines.dropLast(2)
                == Array(before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)).dropLast(2))
    }
}

let mapStories: [String: Story] = [
    "screen.map": {
        let desk = mapDesk()
        #expect(desk.shows("[3 Map]") && desk.shows("Map  PÓŁNOC  Mon 23"))
        #expect(desk.shows("Stops  A Ewa Zych") && desk.shows("1 101   08:"))
        // In words: how far, where to, how long, and who says so.
        #expect(desk.shows("km SW, ") && desk.shows("min ~  Łomianki") && desk.shows("~ estimate"))
        desk.press("1")
        #expect(desk.state.screen == .board)
    },
    "map.next": {
        let desk = mapDesk()
        desk.press(.tab)
        #expect(desk.state.map.pointed == desk.card(101)?.id)
        #expect(desk.shows(">1 101") && desk.shows("[1]"))
        desk.press(.tab, .tab)
        #expect(desk.state.map.pointed == desk.card(121)?.id)
        #expect(desk.statusLine.hasPrefix("ZS/2026/000121 brak zasilania chłodni, Legionowo, due Mon 14:00"))
        #expect(desk.shows("nearest, added minutes Mon") && desk.shows("' Jan Wilk"))
    },
    "map.previous": {
        let desk = mapDesk()
        desk.press(.tab, .tab, .backTab)
        #expect(desk.state.map.pointed == desk.card(101)?.id)
    },
    "map.left": { crosshairStory("h") },
    "map.right": { crosshairStory("l") },
    "map.up": { crosshairStory("k") },
    "map.down": { crosshairStory("j") },
    "map.next-technician": {
        let desk = mapDesk()
        desk.press("]")
        #expect(desk.state.cell == desk.key("Jan Wilk", 0) && desk.shows("Stops  B Jan Wilk"))
        // Over the region's name to the next technician.
        desk.press("]]")
        #expect(desk.state.cell == desk.key("Piotr Kos", 0) && desk.shows("Map  CENTRUM"))
    },
    "map.previous-technician": {
        let desk = mapDesk()
        desk.press("]]", "[")
        #expect(desk.state.cell == desk.key("Jan Wilk", 0))
    },
    "map.back": {
        let desk = mapDesk()
        desk.press(.tab, .escape)
        #expect(desk.state.map.pointed == nil && desk.state.screen == .map)
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    },
    "map.zoom-in": {
        let desk = mapDesk()
        let scale = desk.spot("km, ")
        desk.press("w", "+++")
        #expect(desk.spot("km, ") != scale || desk.shows(" m, ") || desk.shows("1 km"))
        desk.press("w", "++++++++")
        #expect(desk.shows("200 m, ") || desk.shows("500 m, ") || desk.shows("100 m, "))
    },
    "map.zoom-out": {
        let desk = mapDesk()
        desk.press("-------")
        #expect(desk.shows("100 km, ") || desk.shows("200 km, "))
    },
    "map.pan-left": { panStory(.left, shifts: 1) },
    "map.pan-right": { panStory(.right, shifts: -1) },
    "map.pan-up": { panStory(.up, shifts: 1) },
    "map.pan-down": { panStory(.down, shifts: -1) },
    "map.fit": {
        let desk = mapDesk()
        desk.press("w")
        #expect(desk.statusLine == "The map shows the country.")
        #expect(desk.shows("Kraków") && desk.shows("Gdańsk"))
        desk.press("w")
        #expect(desk.statusLine == "The map shows the technician's day.")
        #expect(!desk.shows("Gdańsk"))
    },
    "map.fit-all": {
        let desk = mapDesk()
        desk.press("0")
        #expect(desk.shows("Map  all routes") && desk.statusLine == "The map shows all routes of the day.")
    },
    "map.follow": {
        let desk = mapDesk()
        desk.press("f")
        #expect(desk.statusLine == "The map stays where it is." && desk.shows("stays"))
        let town = desk.spot("Nowy Dwór")
        desk.press("]]]")
        #expect(desk.spot("Nowy Dwór") == town)
        desk.press("f")
        #expect(desk.statusLine == "The map shows the technician's day." && desk.spot("Nowy Dwór") != town)
    },
    "map.routes": {
        let desk = mapDesk()
        desk.press("T")
        #expect(desk.statusLine == "On the map: all routes." && desk.shows("E Anna Bąk"))
        desk.press("T")
        #expect(desk.statusLine == "On the map: the technician's route alone." && !desk.shows("C Ola Mróz"))
    },
    "map.plain": {
        let desk = mapDesk()
        #expect(desk.text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
        desk.press("a")
        #expect(!desk.text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
        #expect(desk.shows("|--") && !desk.shows("├"))
    },
    "map.words": {
        let desk = mapDesk((60, 16))
        #expect(!desk.shows("1 101   08:"))
        desk.press("v")
        #expect(desk.shows("1 101   08:") && desk.shows("km SW, ") && !desk.shows("N^"))
    },
    "map.words-down": {
        let desk = mapDesk((80, 24))
        #expect(desk.shows("home   08:00") && !desk.shows("~ estimate"))
        desk.press(.pageDown)
        #expect(!desk.shows("home   08:00") && desk.shows("~ estimate"))
    },
    "map.words-up": {
        let desk = mapDesk((80, 24))
        desk.press(.pageDown, .pageUp)
        #expect(desk.shows("home   08:00"))
    },
    "map.later": {
        let desk = mapDesk()
        #expect(desk.shows("07:40"))
        desk.press("....")
        // Under way to the first stop: the house is left behind, the letter is on the line.
        #expect(desk.shows("08:30") && desk.shows("⌂"))
    },
    "map.earlier": {
        let desk = mapDesk()
        desk.press("....", ",")
        #expect(desk.shows("08:15"))
    },
    "map.now": {
        let desk = mapDesk()
        desk.press(">", "..", "gn")
        #expect(desk.shows("Mon 23") && desk.shows("07:40"))
    },
    "map.next-day": {
        let desk = mapDesk()
        desk.press("]]]", ">")
        #expect(desk.state.cell == desk.key("Piotr Kos", 1) && desk.shows("Map  CENTRUM  Tue 24"))
        #expect(desk.shows("1 105"))
    },
    "map.previous-day": {
        let desk = mapDesk()
        desk.press(">", "<")
        #expect(desk.shows("Map  PÓŁNOC  Mon 23"))
    },
    "map.layer-voivodeships": {
        let desk = mapDesk()
        desk.press("w")
        let before = desk.text
        desk.press("gv")
        #expect(desk.statusLine == "Voivodeships: hidden." && desk.text != before)
    },
    "map.layer-rivers": layerStory("w", "Rivers"),
    "map.layer-roads": layerStory("s", "Main roads"),
    "map.layer-towns": {
        let desk = mapDesk()
        #expect(desk.shows("Nowy Dwór Mazowiecki"))
        desk.press("gc")
        #expect(!desk.shows("Nowy Dwór Mazowiecki"))
    },
    "map.layer-territories": layerStory("y", "Territories"),
    "map.layer-waiting": {
        let desk = mapDesk()
        #expect(desk.shows("!!"))
        desk.press("gq")
        #expect(!desk.shows("!!"))
    },
    "map.target-down": {
        let desk = handDesk()
        let before = desk.state.board.cursor
        desk.press("j")
        #expect(desk.state.board.cursor != before && desk.statusLine.hasPrefix("In hand: ZS/2026/000125. Over "))
    },
    "map.target-up": {
        let desk = handDesk()
        desk.press("jj", "k")
        #expect(desk.state.cell == desk.key("Jan Wilk", 0))
    },
    "map.target-right": {
        let desk = handDesk()
        desk.press("l")
        #expect(desk.state.cell == desk.key("Ewa Zych", 1) && desk.shows("Tue 24"))
    },
    "map.target-left": {
        let desk = handDesk()
        desk.press("l", "h")
        #expect(desk.state.cell == desk.key("Ewa Zych", 0))
    },
]

private func crosshairStory(_ key: Keys) {
    let desk = mapDesk()
    desk.press("w", key)
    let first = desk.frame.cursor
    #expect(first != nil)
    desk.press(key)
    #expect(desk.frame.cursor != first)
}

private func panStory(_ key: Keys, shifts direction: Int) {
    let desk = mapDesk()
    desk.press("w")
    let before = desk.spot("Łódź")
    desk.press(key)
    let after = desk.spot("Łódź")
    #expect((after.column - before.column + after.row - before.row).signum() == direction)
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
        let desk = handDesk()
        let lines = desk.screen.filter { $0.contains("' ") && $0.contains(" stop ") }
        #expect(lines.count >= 2 && lines.count <= 4)
        #expect(lines[0].contains("1 ") && lines[0].contains("'"))
        let order = desk.state.map.places?.visit(desk.card(125)!.id)
        #expect(order != nil && desk.state.mapDetours.count == lines.count)
        // The detour of the best leaves its route at the stop the engine named, and the list says so.
        let best = desk.state.mapDetours[0]
        #expect(lines[0].contains("stop \(best.insertion.position + 1)"))
        #expect(best.cell == desk.state.moving?.book.ranked.first { $0.day == FakeCompany.monday })
    }

    @Test func theOrderInHandStaysInHandFromScreenToScreen() {
        let desk = handDesk()
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
        let cheapest = desk.state.view.technicians.compactMap {
            desk.store.company.price(desk.card(121)!.id, in: CellKey($0.id, FakeCompany.monday)).best?.extraTravel
        }.min()
        #expect(offers.first?.insertion.extraTravel == cheapest)
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(2), day: FakeCompany.monday))
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
        var company = FakeCompany.smallCity
        for index in company.technicians.indices {
            company.technicians[index].home = Coordinate(latitude: 59.3, longitude: 18 - 8)!
        }
        let desk = Desk(company)
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
