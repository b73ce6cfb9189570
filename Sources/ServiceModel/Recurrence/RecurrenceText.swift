extension RecurrenceSet {
    /// From the parts as they are typed or kept: the start a day or a local time, rules with or without `RRULE:`.
    package init(start: String, rules: [String], dates: [String] = [], exceptions: [String] = [])
        throws(RecurrenceFault)
    {
        self.start = try Self.wall(start, "DTSTART")
        self.rules = []
        self.dates = []
        self.exceptions = []
        for rule in rules { self.rules.append(try RecurrenceRule(rule)) }
        for date in dates { self.dates.append(try Self.wall(date, "RDATE")) }
        for date in exceptions { self.exceptions.append(try Self.wall(date, "EXDATE")) }
    }

    /// Reads the lines of a calendar: `DTSTART;TZID=Europe/Warsaw:20260115T080000`, `RRULE:…`, `RDATE:…`, `EXDATE:…`. A
    /// zone that is named there is taken for the company's; `VALUE=DATE` says what the value shows anyway.
    package init(text: String) throws(RecurrenceFault) {
        var start: WallTime?
        var (rules, dates, exceptions): ([RecurrenceRule], [WallTime], [WallTime]) = ([], [], [])
        for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
            let sides = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { throw .unknownProperty(String(line)) }
            let name = sides[0].prefix { $0 != ";" }.uppercased()
            let value = String(sides[1])
            switch name {
            case "DTSTART":
                guard start == nil else { throw .repeatedStart }
                start = try Self.wall(value, name)
            case "RRULE": rules.append(try RecurrenceRule(value))
            case "RDATE": dates += try Self.walls(value, name)
            case "EXDATE": exceptions += try Self.walls(value, name)
            default: throw .unknownProperty(name)
            }
        }
        guard let start else { throw .missingStart }
        self.init(start: start, rules: rules, dates: dates, exceptions: exceptions)
    }

    /// The lines that `init(text:)` reads.
    package var text: String {
        var lines = [Self.line("DTSTART", [start])]
        lines += rules.map { "RRULE:\($0.text)" }
        for (name, walls) in [("RDATE", dates), ("EXDATE", exceptions)] {
            // One line holds values of one kind.
            let (days, times) = (walls.filter { $0.time == nil }, walls.filter { $0.time != nil })
            for values in [days, times] where !values.isEmpty { lines.append(Self.line(name, values)) }
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ name: String, _ values: [WallTime]) -> String {
        name + (values.allSatisfy { $0.time == nil } ? ";VALUE=DATE:" : ":")
            + values.map(\.basic).joined(separator: ",")
    }

    private static func wall(_ text: String, _ property: String) throws(RecurrenceFault) -> WallTime {
        guard let wall = WallTime(text) else { throw .badDate(property: property, text) }
        return wall
    }

    private static func walls(_ text: String, _ property: String) throws(RecurrenceFault) -> [WallTime] {
        var walls: [WallTime] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            walls.append(try wall(String(piece), property))
        }
        return walls
    }
}
