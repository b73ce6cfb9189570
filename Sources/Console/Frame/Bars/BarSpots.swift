import TermCanvas

extension ConsoleState {
    /// The part of the top line left of day and time.
    func headerRoom(beside parts: [HeaderPart]) -> Rect {
        let line = layout.header
        return Rect(column: 0, row: line.row, columns: line.columns - SafeText.width(text(of: parts)) - 2, rows: 1)
    }

    /// The names in the top line from the left, as far as there is room; none while it names the order in hand.
    var headerTabs: [HeaderTab] { headerTabs(in: headerRoom(beside: headerParts)) }

    func headerTabs(in room: Rect) -> [HeaderTab] {
        if moving != nil, size.columns < 110 { return [] }
        let names = layout.isSingle && current.hasPanes ? paneNames : screenNames
        var column = 1 + SafeText.width(programTitle)
        return fitting(names, columns: room.endColumn - column).map { name in
            let width = Self.width(name)
            defer { column += width }
            return HeaderTab(
                text: Self.text(name), rect: Rect(column: column, row: room.row, columns: width, rows: 1),
                isActive: name.isActive, target: name.target)
        }
    }

    private static func text(_ name: Name) -> String { name.isActive ? "[\(name.name)]" : " \(name.name) " }

    private static func width(_ name: Name) -> Int { SafeText.width(text(name)) }

    /// The names from the left that have room; the one that is open is always among them.
    private func fitting(_ names: [Name], columns: Int) -> [Name] {
        let open = names.first { $0.isActive }
        var (kept, room) = ([Name](), columns)
        for (index, name) in names.enumerated() {
            let isBehind = names[index...].contains { $0.isActive }
            let reserved = isBehind && !name.isActive ? open.map(Self.width) ?? 0 : 0
            guard Self.width(name) + reserved <= room || name.isActive else {
                if isBehind { continue }
                break
            }
            kept.append(name)
            room -= Self.width(name)
        }
        return kept
    }

    private typealias Name = (name: String, isActive: Bool, target: MouseTarget)

    private var paneNames: [Name] {
        layout.panes.map { ($0.name(language), $0 == focus, .pane($0)) }
    }

    private var screenNames: [Name] {
        // Only screens there are; with an order in hand digits are ranks, so the other keys stand there.
        let screens: [(digit: String, command: ConsoleCommand)] = commands.screens.compactMap { command in
            command.keys.first { $0.isDigit }.map { ($0.description, command) }
        }
        let opening = current.opening?.id
        let shown = screens.filter { _, command in
            (moving == nil || command.places.contains(place))
                && command.reach.flatMap { vantageObstacle(to: $0) } == nil
        }
        let named = shown.sorted { $0.digit < $1.digit }.map { digit, command -> Name in
            let other = command.keys.first { !$0.isDigit }?.description ?? digit
            let key = moving == nil ? digit : other
            let isActive = command.id == opening
            return ("\(key) \(command.hint(language))", isActive, .command(command.id))
        }
        // A screen without a digit has its place while it is open.
        guard moving == nil, let open = current.opening, !named.contains(where: \.isActive) else { return named }
        return named + [("\(open.hintKey) \(open.hint(language))", true, .command(open.id))]
    }

    /// The pieces of the top line at the right, each in its place.
    var headerSpots: [HeaderSpot] { headerSpots(of: headerParts) }

    func headerSpots(of parts: [HeaderPart]) -> [HeaderSpot] {
        var column = layout.header.endColumn - 1 - SafeText.width(text(of: parts))
        return parts.map { part in
            let width = SafeText.width(part.text)
            defer { column += width + 2 }
            return HeaderSpot(
                part: part, rect: Rect(column: column, row: layout.header.row, columns: width, rows: 1))
        }
    }

    var headerRight: String { text(of: headerParts) }

    private func text(of parts: [HeaderPart]) -> String { parts.map(\.text).joined(separator: "  ") }

    /// The hints from the left, most useful first, as far as there is room; the way to all keys always, at the right.
    func hintSpots(on line: Rect) -> [HintSpot] {
        let hints = hints
        let all = hints.first { $0.id == "desk.keys" }
        var spots: [HintSpot] = []
        var column = line.column + 1
        var room = line.columns - 2 - (all.map { hintWidth($0) + 2 } ?? 0)
        for command in hints where command.id != all?.id {
            let width = hintWidth(command)
            if width > room { continue }
            spots.append(
                HintSpot(command: command, rect: Rect(column: column, row: line.row, columns: width, rows: 1)))
            column += width + 2
            room -= width + 2
        }
        if let all {
            let width = hintWidth(all)
            let rect = Rect(column: line.endColumn - 1 - width, row: line.row, columns: width, rows: 1)
            spots.append(HintSpot(command: all, rect: rect))
        }
        return spots
    }

    private func hintWidth(_ command: ConsoleCommand) -> Int {
        SafeText.width(command.hintKey) + 1 + SafeText.width(hint(of: command))
    }
}
