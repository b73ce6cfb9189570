import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// All screens and boxes at all sizes in both languages: no text ends without a mark before its end.
@Suite struct CutSweepTests {
    /// How a dispatcher gets to each.
    static let ways: [(name: String, keys: [Keys])] = [
        ("board", []), ("queue", [.tab]), ("order", [.tab, .tab]), ("order's box", [.tab, "i"]),
        ("day pane", [.tab, .tab, .tab]), ("in hand", [.tab, "j", "m", "1"]), ("reason", [.tab, "j", "m", "jj", "r"]),
        ("refused drop", [.tab, "j", "m", "jj", .enter]), ("set in hand", [.tab, "jj", .space, "j", .space, "m", "1"]),
        ("marks", [.space, .tab, "j", .space, "v", "jj"]), ("results", [.space, .tab, "j", .space, .escape, "x"]),
        ("day", ["z", "w", "jjjjj", "]"]), ("day in hand", ["z", "]", "m", "ll"]), ("map", ["3"]),
        ("map's words", ["3", "v"]), ("map in hand", [.tab, "jjjj", "m", .key(.function(3)), "1"]),
        ("pointed", ["3", .tab, .tab]), ("orders", ["6", "jj"]), ("agenda", ["gl", "+"]),
        ("order page", ["6", "jj", "i"]),
        ("plan", ["PP", "j"]), ("news", ["gm"]), ("part of a plan", ["gP"]), ("keys", ["?"]), ("palette", [.tab, ":"]),
        ("after g", ["g"]), ("form", ["N", .tab]),
        ("one line", ["N", "szpital, kocioł nie grzeje od wczoraj wieczorem, jutro 8-12, SEP, 90, @Nowak"]),
        ("one line in form", ["N", "hotel pruszków, winda stoi, jutro 8-12, GAZ, 1h", .tab]),
        ("hold", [.tab, "H"]), ("absence", ["lj", "a"]), ("promise", [.tab, "p"]),
        ("filter", ["/", "skill:SEP !Wola"]),
        ("report", ["D", .escape, .enter, "t"]), ("in full", [.tab, "g."]),
    ]

    private func desk(_ name: String, _ size: (Int, Int), _ language: Language) -> Desk {
        let desk = Desk(size: size, language: language)
        for number in 121...126 {
            desk.store.edit(Visit.ID(Int64(number))) {
                $0.title = "pompa ciepła nie daje ciepłej wody od wczoraj wieczorem"
            }
        }
        desk.look()
        for keys in Self.ways.first(where: { $0.name == name })!.keys { desk.press(keys) }
        return desk
    }

    @Test(arguments: ways.map(\.name), [Language.english, .polish])
    func everyCutHasItsMark(name: String, language: Language) {
        for size in [(60, 16), (80, 24), (120, 36)] {
            let desk = desk(name, size, language)
            let frame = desk.frame
            for cut in frame.cuts {
                let shown = frame.character(of: frame[cut.mark])
                #expect(shown == "…", "\(name) \(size): \(cut.text)\n\(desk.text)")
            }
        }
    }

    @Test func theSweepSeesCuts() {
        let cuts = Self.ways.map { desk($0.name, (60, 16), .polish).frame.cuts.count }
        #expect(cuts.count { $0 > 0 } > 10)
    }
}
