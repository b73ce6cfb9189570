import DeskModel
import Geography
import Storage
import Testing

@testable import Operations
@testable import ServiceModel

/// Day sheets say of a day what follows from its starts: a second, simple reading of the same days says the same.
@Suite struct DayOnceTests {
    @Test(arguments: [false, true]) func everySheetSaysWhatASimpleReadingSays(hasHours: Bool) throws {
        var days = try RandomDays(seed: hasHours ? 5 : 9, hasHours: hasHours)
        var (lunches, lost, onTheWay) = (0, 0, 0)
        for number in 0..<3000 {
            let (sheets, sheet) = days.next()
            let simple = SimpleDay(sheet, days.pieces, sheets)
            #expect(sheet.lunch == simple.lunch, "day \(number)")
            #expect(sheet.lunchLost == simple.isLunchLost, "day \(number)")
            #expect(sheet.home == simple.home, "day \(number)")
            #expect(sheet.stops.map(\.arrival) == simple.arrivals, "day \(number)")
            #expect(sheet.stops.map(\.slack) == simple.slack, "day \(number)")
            #expect(sheet.overtime == simple.overtime, "day \(number)")
            #expect(sheet.free == simple.free, "day \(number)")
            #expect(sheet.stops.map(\.forecast) == simple.forecasts, "day \(number)")
            #expect(sheet.forecastHome == simple.forecastHome, "day \(number)")
            lunches += sheet.lunch == nil ? 0 : 1
            lost += sheet.lunchLost ? 1 : 0
            onTheWay += sheet.home == sheet.stops.last.map { $0.end + (sheet.travel - simple.drives) } ? 0 : 1
        }
        #expect(lunches > 500 && lost > 100 && onTheWay > 50, "\(lunches), \(lost), \(onTheWay)")
    }
}

/// Days of the demo's people with its visits, at random times in random shifts.
private struct RandomDays {
    private var random: DemoRandom
    private let snapshot: Snapshot
    private let company: CompanySettings
    private let visits: [BoardVisit]
    private(set) var pieces: [WorkShift] = []

    init(seed: UInt64, hasHours: Bool) throws {
        random = DemoRandom(seed: seed)
        let demo = try DemoStore()
        let options = DemoOptions(now: demo.clock.now, calendar: demo.desk.company.calendar)
        try demo.desk.found(
            DemoCompany.make(options), seed: 1, by: Actor(name: "demo", osUser: "demo", origin: .system))
        let read = try demo.desk.snapshot(of: [SmallCompany.monday])
        visits = read.visits.values.filter { $0.location != nil }.sorted { $0.visit.id < $1.visit.id }
        company = demo.desk.company
        let hours = hasHours ? [7: 1.6, 8: 1.4, 12: 0.8, 15: 1.3, 16: 1.7] : [:]
        snapshot = Snapshot(
            stamp: read.stamp, travel: Travel(settings: TravelSettings(hours: hours)), days: read.days,
            regions: read.regions, technicians: read.technicians, skills: read.skills, shifts: [:], absent: [],
            absences: [:], visits: [:], routes: [:], versions: [:], events: [:], waiting: read.waiting)
    }

    mutating func next() -> (DaySheets, DaySheet) {
        let technician = snapshot.technicians[random.below(snapshot.technicians.count)]
        let cell = CellKey(technician.id, SmallCompany.monday)
        let begin = SmallCompany.at("08:00") + 60 * (random.below(240) - 120)
        pieces = shifts(technician.id, from: begin)
        var moment = begin + 60 * random.below(90)
        let stops = (0..<1 + random.below(7)).map { _ in
            var entry = visits[random.below(visits.count)]
            let end = moment + 60 * (10 + random.below(140))
            entry.visit.placement = Placement(
                assignments: [Assignment(technician: technician.id)], day: cell.day, start: moment, end: end)
            entry.visit.state = .planned
            moment = end + 60 * (random.below(110) - 10)
            return entry
        }
        let days = Snapshot(
            stamp: snapshot.stamp, travel: snapshot.travel, days: snapshot.days, regions: snapshot.regions,
            technicians: snapshot.technicians, skills: snapshot.skills, shifts: [cell: pieces], absent: [],
            absences: [:], visits: [:], routes: [:], versions: [:], events: [:], waiting: snapshot.waiting)
        let sheets = DaySheets(snapshot: days, company: company, now: begin)
        return (sheets, sheets.sheet(of: cell, technician: technician, stops: stops))
    }

    /// None, one or two pieces of a day, with a break mostly.
    private mutating func shifts(_ technician: Technician.ID, from begin: Timestamp) -> [WorkShift] {
        let count = random.below(10) == 0 ? 0 : random.below(6) == 0 ? 2 : 1
        var from = begin
        return (0..<count).map { _ in
            let end = from + 60 * (180 + random.below(420))
            let opens = from + 60 * random.below(240)
            let hasLunch = random.below(5) > 0
            defer { from = end + 60 * random.below(120) }
            return WorkShift(
                technician: technician, day: SmallCompany.monday, window: TimeWindow(start: from, end: end)!,
                lunch: hasLunch
                    ? WorkShift.Lunch(
                        earliest: opens, latest: opens + 60 * random.below(150), minutes: 15 + random.below(45)) : nil,
                overtime: random.below(3) * 30)
        }
    }
}

/// What the starts, ends and drives of a sheet mean for the rest of it, worked out stop by stop.
private struct SimpleDay {
    private(set) var lunch: TimeWindow?
    private(set) var isLunchLost = false
    private(set) var home: Timestamp
    private(set) var arrivals: [Timestamp] = []
    private(set) var slack: [Int] = []
    private(set) var forecasts: [Timestamp?] = []
    private(set) var forecastHome: Timestamp?
    let overtime, free: Int
    /// Seconds of all drives but the one home.
    let drives: Int

    init(_ sheet: DaySheet, _ shifts: [WorkShift], _ sheets: DaySheets) {
        let stops = sheet.stops
        let travel = sheets.snapshot.travel
        drives = stops.reduce(0) { $0 + $1.drive }
        let wayHome = travel.drive(seconds: sheet.wayHome!.seconds, isHome: true)
        let back = stops.last!.end + wayHome
        home = back
        let pause = shifts.compactMap(\.lunch).first
        let lasts = (pause?.minutes ?? 0) * 60
        if let pause {
            // Between two stops there has to be room for break and drive; at home it costs nothing, on the way there it does.
            let gaps = zip([shifts[0].window.start] + stops.map(\.end), stops)
            let rooms = gaps.filter { from, stop in
                let start = max(from, pause.earliest)
                return start <= pause.latest && stop.start.since(start) >= lasts
                    && stop.start.since(from) >= lasts + stop.drive
            }
            let start: Timestamp
            if let (from, _) = rooms.first {
                start = max(from, pause.earliest)
            } else if back <= pause.latest {
                start = max(back, pause.earliest)
            } else {
                start = max(stops.last!.end, pause.earliest)
                if start <= pause.latest { home = max(back, start) + lasts }
            }
            isLunchLost = start > pause.latest
            lunch = isLunchLost ? nil : TimeWindow(start: start, end: start + lasts)
        }
        for index in stops.indices {
            var reached = index == 0 ? stops[0].start : stops[index - 1].end + stops[index].drive
            // The break is taken before or on the drive, or at the door.
            if index > 0, let lunch, lunch.start >= stops[index - 1].end, lunch.end <= stops[index].start,
                lunch.start < reached || lunch.start == stops[index - 1].end
            {
                reached = reached + lasts
            }
            arrivals.append(min(reached, stops[index].start))
            if index + 1 < stops.count {
                slack.append(stops[index + 1].start.since(stops[index].end) - stops[index + 1].drive)
            } else {
                slack.append(shifts.last?.hardEnd.since(back) ?? 0)
            }
        }
        let late = shifts.isEmpty ? 0 : max(0, home.since(shifts[shifts.count - 1].window.end))
        overtime = late
        let regular = shifts.reduce(0) { $0 + $1.window.seconds }
        let work = stops.reduce(0) { $0 + $1.end.since($1.start) }
        free = max(0, regular - drives - wayHome - work - lasts + late)
        foresee(sheet, shifts, travel, sheets.company.calendar, isBackLater: home > back)
    }

    /// The same stops one after another, each drive as long as its hour makes it.
    private mutating func foresee(
        _ sheet: DaySheet, _ shifts: [WorkShift], _ travel: Travel, _ calendar: CompanyCalendar, isBackLater: Bool
    ) {
        let stops = sheet.stops
        guard travel.settings.hasHours else {
            forecasts = stops.map { _ in nil }
            return
        }
        func drive(_ leg: Leg, _ moment: Timestamp, isHome: Bool = false) -> Int {
            travel.drive(seconds: leg.seconds, isHome: isHome, hour: calendar.timeOfDay(of: moment).minutes / 60)
        }
        let planned = stops[0].start - stops[0].drive
        let earliest = shifts.isEmpty ? planned : min(planned, shifts[0].window.start)
        var now = max(earliest, stops[0].start - drive(stops[0].leg, planned))
        var isHungry = lunch != nil
        for stop in stops {
            now = now + drive(stop.leg, now)
            if isHungry, lunch!.start < stop.start {
                now = max(now, lunch!.start) + lunch!.seconds
                isHungry = false
            }
            forecasts.append(now)
            now = max(now, stop.start) + stop.end.since(stop.start)
        }
        now = now + drive(sheet.wayHome!, now, isHome: true)
        if isHungry, isBackLater { now = max(now, lunch!.start) + lunch!.seconds }
        forecastHome = now
    }
}
