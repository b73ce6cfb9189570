/// Entries in the order in which they fit; of equals the one that came first.
struct PaletteMatches {
    private var ranks: [[PaletteEntry]] = PaletteRank.allCases.map { _ in [] }

    mutating func add(_ entry: PaletteEntry, _ rank: PaletteRank?) {
        if let rank { ranks[rank.rawValue].append(entry) }
    }

    var entries: [PaletteEntry] { ranks.flatMap { $0 } }
}
