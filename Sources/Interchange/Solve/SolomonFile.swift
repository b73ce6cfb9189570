package import Scheduling

/// Solomon's and Gehring and Homberger's text: a fleet at one depot, customers with a window and a demand each.
package struct SolomonFile: Sendable {
    package let bare: BareProblem
    private let convention: DistanceConvention

    /// Throws ``ProblemFileFault/line(_:_:)``.
    package init(_ text: String, _ convention: DistanceConvention) throws(ProblemFileFault) {
        var rows: [(line: Int, fields: [Double])] = []
        var fleet: (vehicles: Int, capacity: Int)?
        var isFleetNext = false
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.first?.uppercased() == "NUMBER" {
                isFleetNext = true
            } else if isFleetNext, !words.isEmpty {
                guard words.count >= 2, let vehicles = Int(words[0]), let capacity = Int(words[1]), vehicles > 0,
                    vehicles <= 10_000, capacity >= 0
                else { throw .line(index + 1, .expected(.wholeNumber)) }
                fleet = (vehicles, capacity)
                isFleetNext = false
            } else if words.count >= 7, Double(words[0]) != nil {
                let fields = words.prefix(7).compactMap { Double($0) }.filter { $0.isFinite && abs($0) < 20_000 }
                guard fields.count == 7 else { throw .line(index + 1, .expected(.number)) }
                rows.append((index + 1, fields))
            }
        }
        guard let fleet, rows.count > 1 else { throw .line(1, .missing) }
        self.convention = convention
        bare = try SolomonFile.problem(rows, fleet.vehicles, fleet.capacity, convention)
    }

    private static func problem(
        _ rows: [(line: Int, fields: [Double])], _ vehicles: Int, _ capacity: Int, _ convention: DistanceConvention
    ) throws(ProblemFileFault) -> BareProblem {
        func ticks(_ value: Double) -> Tick { Tick(value * convention.ticks) }
        let depot = rows[0].fields
        var model = Shift(
            technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: ticks(depot[4]),
            latestEnd: ticks(depot[5]))
        model.stock.capacity = [capacity]
        var tasks: [Scheduling.Task] = []
        for (index, row) in rows.enumerated().dropFirst() {
            guard row.fields[4] <= row.fields[5] else { throw .line(row.line, .endsBeforeItBegins) }
            guard row.fields[3] >= 0, row.fields[6] >= 0 else { throw .line(row.line, .negative) }
            var task = Scheduling.Task(
                place: index, service: ticks(row.fields[6]),
                windows: [Scheduling.TimeWindow(ticks(row.fields[4]), ticks(row.fields[5]))])
            task.goods = Goods(delivery: [Int(row.fields[3])])
            tasks.append(task)
        }
        var matrix: [Tick] = []
        for a in rows {
            for b in rows { matrix.append(convention.distance(a.fields[1] - b.fields[1], a.fields[2] - b.fields[2])) }
        }
        let shifts = (0..<vehicles).map { number in
            var shift = model
            shift.technician = number
            return shift
        }
        let travel = TravelTimes(matrix: matrix, places: rows.count)
        guard
            let problem = try? Problem(
                shifts: shifts, tasks: tasks, travel: travel, ticksPerMinute: Int(convention.ticks))
        else { throw .line(rows[0].line, .beyondMeasure) }
        return BareProblem(
            problem: problem, policy: BareProblem.everythingPlanned("distance"), start: Plan(nothingOf: problem))
    }

    /// One line a route, then the total: the text the benchmark's checkers read.
    package func solution(_ plan: Plan) -> String {
        let travel = bare.problem.travel
        var lines: [String] = []
        var total = 0
        for route in plan.routes where !route.isEmpty {
            let stops = route.map { $0.task + 1 }
            for (from, to) in zip([0] + stops, stops + [0]) { total += Int(travel.between(from, to)) }
            lines.append("Route #\(lines.count + 1): " + stops.map(String.init).joined(separator: " "))
        }
        let digits = convention == .dimacs ? 1 : 4
        let whole = total / Int(convention.ticks)
        let rest = String(total % Int(convention.ticks))
        lines.append("Cost \(whole).\(String(repeating: "0", count: digits - rest.count))\(rest)")
        return lines.joined(separator: "\n") + "\n"
    }
}
