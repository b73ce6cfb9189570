import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk at Monday's map; the cursor is on Ewa Zych.
func mapDesk(_ size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press("3")
    return desk
}

/// A desk at the map with order 125 of the queue in hand.
func mapHandDesk() -> Desk {
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
        #expect(desk.state.cell == desk.key("Anna Bąk", 0) && desk.shows("Map  CENTRUM"))
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
        let scale = desk.text.firstMatch(of: /\d+ k?m, \d+ min/)?.output
        desk.press("w", "+++")
        #expect(scale != nil && desk.text.firstMatch(of: /\d+ k?m, \d+ min/)?.output != scale)
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
        #expect(desk.statusLine == "On the map: all routes." && desk.shows("D Anna Bąk"))
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
        #expect(desk.shows("08:30") && desk.shows("▴"))
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
        desk.press("]]]]]", ">")
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
        let desk = mapHandDesk()
        let before = desk.state.board.cursor
        desk.press("j")
        #expect(desk.state.board.cursor != before && desk.statusLine.hasPrefix("In hand: ZS/2026/000125. Over "))
    },
    "map.target-up": {
        let desk = mapHandDesk()
        desk.press("jj", "k")
        #expect(desk.state.cell == desk.key("Jan Wilk", 0))
    },
    "map.target-right": {
        let desk = mapHandDesk()
        desk.press("l")
        #expect(desk.state.cell == desk.key("Ewa Zych", 1) && desk.shows("Tue 24"))
    },
    "map.target-left": {
        let desk = mapHandDesk()
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
