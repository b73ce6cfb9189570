package import Scheduling

/// The technician instances of Pillac, Guéret and Medaglia (2013): skills, tools and parts, one optional visit to the
/// depot a technician, working time to save. A tick is 1/10,000; drives are rounded up.
package struct TechnicianRoutingFile: Sendable {
    package let bare: BareProblem
    private let technicians: Int
    private static let scale = 10_000.0

    private struct Row {
        let line: Int
        let numbers: [Double]
        let skills, tools, parts: [Int]
    }

    /// Throws ``ProblemFileFault/line(_:_:)``.
    package init(_ text: String) throws(ProblemFileFault) {
        var rows: [Row] = []
        var count: Int?
        var isCountNext = false
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            if line.hasPrefix("CREW COUNT") {
                isCountNext = true
            } else if isCountNext, let first = words.first {
                guard let number = Int(first), (1...2000).contains(number) else {
                    throw .line(index + 1, .expected(.wholeNumber))
                }
                count = number
                isCountNext = false
            } else if line.contains("["), words.first.flatMap({ Int($0) }) != nil {
                rows.append(try Self.row(line, index + 1))
            }
        }
        guard let count, rows.count > count + 1 else { throw .line(1, .missing) }
        technicians = count
        bare = try Self.problem(rows, count)
    }

    private static func row(_ line: Substring, _ number: Int) throws(ProblemFileFault) -> Row {
        let parts = line.split(separator: "[", omittingEmptySubsequences: false)
        let numbers = parts[0].split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        let lists = parts.dropFirst().map { part in
            part.prefix { $0 != "]" }.split(separator: ",").map { Int($0.filter { !$0.isWhitespace }) ?? -1 }
        }
        guard numbers.count >= 6, lists.count >= 3, numbers.allSatisfy({ $0.isFinite && abs($0) < 20_000 }) else {
            throw .line(number, .expected(.number))
        }
        guard numbers[5] >= 0, lists.joined().allSatisfy({ $0 >= 0 }) else { throw .line(number, .negative) }
        guard numbers[3] <= numbers[4] else { throw .line(number, .endsBeforeItBegins) }
        return Row(line: number, numbers: numbers, skills: lists[0], tools: lists[1], parts: lists[2])
    }

    private static func problem(_ rows: [Row], _ count: Int) throws(ProblemFileFault) -> BareProblem {
        func ticks(_ value: Double) -> Tick { Tick(value * scale) }
        func skills(_ row: Row) -> SkillSet { SkillSet(row.skills.map { Scheduling.Skill($0) }) }
        let shifts = (1...count).map { place in
            let row = rows[place]
            var shift = Shift(
                technician: place - 1, day: 0, startPlace: place, endPlace: place, earliestStart: ticks(row.numbers[3]),
                latestEnd: ticks(row.numbers[4]), skills: skills(row))
            shift.stock = Stock(tools: SmallIndexSet(row.tools), parts: row.parts)
            return shift
        }
        let tasks = (count + 1..<rows.count).map { place in
            let row = rows[place]
            var task = Scheduling.Task(
                place: place, service: ticks(row.numbers[5]),
                windows: [Scheduling.TimeWindow(ticks(row.numbers[3]), ticks(row.numbers[4]))], skills: skills(row))
            task.goods = Goods(tools: SmallIndexSet(row.tools), parts: row.parts)
            return task
        }
        var matrix: [Tick] = []
        for a in rows {
            for b in rows {
                let dx: Double = a.numbers[1] - b.numbers[1]
                let dy: Double = a.numbers[2] - b.numbers[2]
                let length = (dx * dx + dy * dy).squareRoot() * scale
                matrix.append(Tick((length - 1e-7).rounded(.up)))
            }
        }
        let hours = Scheduling.TimeWindow(ticks(rows[0].numbers[3]), ticks(rows[0].numbers[4]))
        let depot = Depot(place: 0, service: ticks(rows[0].numbers[5]), hours: hours)
        let travel = TravelTimes(matrix: matrix, places: rows.count)
        guard
            let problem = try? Problem(
                shifts: shifts, tasks: tasks, travel: travel, depot: depot, ticksPerMinute: Int(scale))
        else { throw .line(rows[0].line, .beyondMeasure) }
        var policy = BareProblem.everythingPlanned("working-time")
        policy.travel = 0
        policy.workingTime = 1
        return BareProblem(problem: problem, policy: policy, start: Plan(nothingOf: problem))
    }

    /// One line a technician: the requests in order, `D` for the depot.
    package func solution(_ plan: Plan) -> String {
        plan.routes.enumerated().filter { !$0.element.isEmpty }.map { shift, route in
            var stops = route.map { String($0.task + technicians + 1) }
            if let visit = plan.depotVisits[shift] { stops.insert("D", at: visit) }
            return "Technician \(shift + 1): " + stops.joined(separator: " ") + "\n"
        }.joined()
    }
}
