import DeskModel
import Geography
import ServiceModel

/// Understands who or what: a technician, a region, a van, an order, each with until when; anything else is the line of an
/// order that is not there yet.
struct OutageReader {
    enum Reading {
        case event(OutageEvent)
        case ambiguous([String])
        case fault(Refusal)
        case line
    }

    let view: DeskView
    let now: Timestamp
    /// Who drives which van, by its code.
    let vans: [String: Technician.ID]

    init(_ view: DeskView, now: Timestamp, vans: [String: Technician.ID]) {
        self.view = view
        self.now = Timestamp(seconds: now.seconds / 60 * 60)
        self.vans = Dictionary(vans.map { (NameFolding.fold($0), $1) }) { first, _ in first }
    }

    func read(_ text: String) -> Reading {
        let written = text.split(separator: " ").map(String.init)
        let words = written.map { NameFolding.fold($0) }
        guard let first = words.first else { return .line }
        if words.count == 1, let order = order(first) { return .event(.emergency(order)) }
        if let technician = vans[first] { return span(written.dropFirst()) { .van(technician, $0) } }
        for count in stride(from: words.count, through: 1, by: -1) {
            let named = Array(words[..<count])
            let rest = written[count...]
            let (people, regions) = found(named)
            guard !people.isEmpty || !regions.isEmpty, isSpan(rest) else { continue }
            if people.count + regions.count > 1 { return .ambiguous(people.map(\.name) + regions.map(\.name)) }
            let isVan = words[count...].contains { Self.vanWords.contains($0) }
            if let person = people.first {
                return span(rest) { isVan ? .van(person.id, $0) : .off(person.id, $0) }
            }
            if let region = regions.first { return span(rest) { .closed(region.id, $0) } }
        }
        return .line
    }

    /// Whose name it is as a whole, else those whose names it may stand for: Śląsk is no part of Dolny Śląsk.
    private func found(_ words: [String]) -> (people: [TechnicianRow], regions: [RegionRow]) {
        let people = view.technicians.filter { Self.names($0.name, words) }
        let regions = view.regions.filter { Self.names($0.name, words) }
        func isWhole(_ name: String) -> Bool { Self.parts(name).sorted() == words.sorted() }
        let whole = (people: people.filter { isWhole($0.name) }, regions: regions.filter { isWhole($0.name) })
        return whole.people.isEmpty && whole.regions.isEmpty ? (people, regions) : whole
    }

    private func order(_ word: String) -> Order.ID? {
        view.visits.values.first { $0.number.short == word || NameFolding.fold("\($0.number)") == word }?.order
    }

    /// Every word begins one of the name's. One that speaks of a time or a state has to be the name's as a whole: `do` is no Dolny.
    private static func names(_ name: String, _ words: [String]) -> Bool {
        let parts = parts(name)
        return words.allSatisfy { word in
            parts.contains { isOfNoName(word) ? $0 == word : $0.hasPrefix(word) }
        }
    }

    private static func isOfNoName(_ word: String) -> Bool {
        vanWords.contains(word) || said.contains(word) || until.contains(word) || from.contains(word)
    }

    private static func parts(_ name: String) -> [String] {
        NameFolding.fold(name).split(separator: " ").map(String.init)
    }

    private static let vanWords: Set = ["van", "auto", "samochod", "car"]
    private static let said: Set = [
        "off", "ill", "sick", "closed", "broken", "down", "nieobecny", "nieobecna", "chory", "chora", "zamkniety",
        "zamkniete", "zepsuty", "zepsute", "nie", "ma",
    ]
    private static let until: Set = ["till", "until", "to", "do"]
    private static let from: Set = ["from", "since", "od"]

    /// The words of a time as they were written: folded, `12-14` would be no hours any more.
    private func time(_ rest: ArraySlice<String>) -> [String] {
        rest.filter { word in
            let word = NameFolding.fold(word)
            return !Self.vanWords.contains(word) && !Self.said.contains(word)
        }
    }

    private func isSpan(_ rest: ArraySlice<String>) -> Bool {
        let time = time(rest)
        return time.isEmpty || window(time) != nil || isBackwards(time)
    }

    private func span(_ rest: ArraySlice<String>, _ event: (TimeWindow) -> OutageEvent) -> Reading {
        let time = time(rest)
        if time.isEmpty { return toTheEnd(of: now).map { .event(event($0)) } ?? .line }
        guard let window = window(time) else { return .fault(.outages(.endsBeforeItStarts)) }
        return .event(event(window))
    }

    private var words: TimeWords { TimeWords(calendar: view.calendar, now: now) }

    private func toTheEnd(of start: Timestamp) -> TimeWindow? {
        TimeWindow(start: start, end: view.calendar.span(of: view.calendar.day(of: start)).end)
    }

    /// `till 14` is at two o'clock: a day of the month is written with its month.
    private static func hour(_ word: String) -> String {
        Int(word).map { (0...24).contains($0) } ?? false ? "\(word):00" : word
    }

    private func window(_ time: [String]) -> TimeWindow? {
        if let bare = behind(Self.until, time), let end = try? words.edge(bare, endOfDay: true) {
            return TimeWindow(start: now, end: end)
        }
        // A moment or a day alone: to the end of that day, as where none is named.
        if let bare = behind(Self.from, time), let start = try? words.edge(bare),
            (try? words.edge(bare, endOfDay: true)) == start || (try? words.day(bare)) != nil
        {
            return toTheEnd(of: start)
        }
        return try? words.window(time.joined(separator: " "))
    }

    /// What stands behind a first word of these.
    private func behind(_ first: Set<String>, _ time: [String]) -> String? {
        time.first.map { first.contains(NameFolding.fold($0)) } ?? false
            ? time.dropFirst().map(Self.hour).joined(separator: " ") : nil
    }

    /// A time that is understood, and lies behind or ends before it begins.
    private func isBackwards(_ time: [String]) -> Bool {
        let text = time.joined(separator: " ")
        if (try? words.edge(behind(Self.until, time) ?? text, endOfDay: true)) != nil { return true }
        do throws(InputFault) {
            _ = try words.window(text)
            return false
        } catch {
            return error == .windowEndsBeforeItBegins
        }
    }
}
