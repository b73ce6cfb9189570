import DeskModel
import ServiceModel

/// What stands around a pane of the stock screen.
struct StockTitles {
    private let pane: StockMemory.Pane
    private let state: ConsoleState

    init(_ pane: StockMemory.Pane, _ state: ConsoleState) {
        self.pane = pane
        self.state = state
    }

    private var language: Language { state.language }
    private var overview: StockOverview? { state.stock.memory.overview }
    private var parts: [StockPartLine] {
        guard let parts = state.stock.memory.parts, parts.place == state.stock.memory.place else { return [] }
        return parts.lines
    }

    private func counted(_ count: Int, _ one: String, _ many: String, pl: (one: String, few: String, many: String))
        -> String
    {
        "\(count) " + language.plural(count, one, many, pl: pl)
    }

    var title: String {
        switch pane {
        case .short:
            let day = state.wording.day(state.stockDay)
            return state.stock.memory.days == 0
                ? language("Short for tomorrow, \(day)", "Braki na jutro, \(day)")
                : language("Short for \(day)", "Braki na \(day)")
        case .places:
            if let hand = state.stock.memory.hand { return hand.title(language) }
            return language("Places ", "Miejsca ") + "\(shownPlaces)"
        case .beside:
            switch state.stock.memory.beside {
            case .parts:
                guard let line = state.shownStockPlace else { return language("Parts", "Części") }
                return "\(line.place.code)  \(line.technician ?? line.place.name)  "
                    + counted(parts.count, "part", "parts", pl: ("część", "części", "części"))
            case .moves: return language("Newest moves ", "Najnowsze ruchy ") + "\(overview?.moves.count ?? 0)"
            case .held:
                return language("Held for orders ", "Trzymane dla zleceń ") + "\(state.stock.memory.holds.count)"
            }
        }
    }

    /// With the cursor there only what the filter lets through.
    private var shownPlaces: Int {
        guard state.stockPane == .places else { return overview?.places.count ?? 0 }
        return state.stock.rows.count { if case .place = $0 { true } else { false } }
    }

    var trailing: String {
        switch pane {
        case .short:
            guard let short = overview?.short, !short.isEmpty else { return "" }
            let visits = Set(short.map(\.visit.visit)).count
            return counted(short.count, "part", "parts", pl: ("część", "części", "części"))
                + language(" for ", " dla ")
                + counted(visits, "visit", "visits", pl: ("wizyty", "wizyt", "wizyt"))
        case .places:
            guard state.stock.memory.hand == nil else { return language("Esc puts down", "Esc odkłada") }
            return language("by kind", "według rodzaju")
        case .beside:
            let under = parts.count(where: \.isUnderLeast)
            guard state.stock.memory.beside == .parts, under > 0 else { return "" }
            return language("\(under) under the least", "poniżej min.: \(under)")
        }
    }

    var emptiness: String {
        guard let overview else { return language("The stock is being read …", "Wczytywanie magazynu …") }
        let vans = overview.places.count { $0.place.kind == .van }
        switch pane {
        case .short:
            let day = state.wording.day(overview.day)
            return language(
                "Nothing is short for \(day). Checked: visits with parts \(overview.visitsWithParts), vans \(vans).",
                "Na \(day) niczego nie brakuje. Sprawdzono: wizyt z częściami \(overview.visitsWithParts), samochodów \(vans)."
            )
        case .places:
            return language(
                "No places of stock. dyspo stock place enters one.",
                "Nie ma miejsc w magazynie. Dodaje je dyspo stock place.")
        case .beside: return emptinessBeside
        }
    }

    private var emptinessBeside: String {
        switch state.stock.memory.beside {
        case .parts:
            guard let place = state.stock.memory.place else {
                return language("No place is chosen: Tab goes to them.", "Nie wybrano miejsca: Tab do nich prowadzi.")
            }
            return state.stock.memory.parts?.place == place
                ? language("Nothing is here.", "Niczego tu nie ma.")
                : language("The stock is being read …", "Wczytywanie magazynu …")
        case .moves: return language("Nothing was moved yet.", "Nie było jeszcze ruchów.")
        case .held: return language("No order holds parts.", "Żadne zlecenie nie trzyma części.")
        }
    }

    /// `below the least 5: a puts them on the next pick list`
    var foot: String? {
        switch pane {
        case .places: nil
        case .short: movesWords
        case .beside:
            state.stock.memory.beside == .parts && state.shownStockPlace?.place.kind == .van
                && parts.contains(where: \.isUnderLeast)
                ? language(
                    "under the least \(parts.count(where: \.isUnderLeast)): a puts them on the next pick list",
                    "poniżej min. \(parts.count(where: \.isUnderLeast)): a dopisuje do następnej listy kompletacyjnej")
                : nil
        }
    }

    /// `moves today 14   last 07:05: 16 × AKU-12V9AH moved M1 → W-07   nothing is edited; u writes the counter-move`
    private var movesWords: String? {
        guard let overview, let last = overview.moves.first else { return nil }
        let today = overview.moves.count { state.view.calendar.day(of: $0.at) == state.today }
        let count = today == overview.moves.count && today >= 200 ? "200+" : "\(today)"
        return language("moves today ", "ruchy dziś ") + count + language("   last ", "   ostatni ")
            + state.wording.past(last.at) + ": " + last.booked.words(state.wording)
            + language("   u writes the counter-move", "   u zapisuje ruch odwrotny")
    }
}
