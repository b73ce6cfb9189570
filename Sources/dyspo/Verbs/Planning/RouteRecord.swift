import DeskModel
import Geography
import Interchange
import ServiceModel

/// One technician's day as a way: every leg with its figures and who says so.
struct RouteRecord {
    /// A drive, without its parking.
    struct Step {
        let leg: Leg
        let direction: Compass?
        /// Minutes it takes out of the day, parking included.
        let minutes: Int
        /// Of these, what it takes to park and reach the door.
        var parking: Int { max(0, minutes - driving) }
        /// Without parking.
        var driving: Int { (leg.seconds + 59) / 60 }
        /// Why a road engine that was asked has no figures.
        let reason: NoLeg?
    }

    let row: TechnicianRow
    let sheet: DaySheet
    let cards: [VisitCard]
    /// To every stop, then home.
    let steps: [Step]
    /// To the stop at a warehouse.
    let depotStep: Step?
    let now: Timestamp
    let parking: Int

    /// `nil` for a day without stops.
    init?(
        _ row: TechnicianRow, _ sheet: DaySheet, _ visits: [Visit.ID: VisitCard], _ travel: Geography.Travel,
        at now: Timestamp
    ) {
        guard let wayHome = sheet.wayHome, !sheet.stops.isEmpty else { return nil }
        self.row = row
        self.now = now
        self.sheet = sheet
        cards = sheet.stops.compactMap { visits[$0.visit] }
        let legs = sheet.stops.map(\.leg) + [sheet.depot?.leg].compactMap { $0 }
        parking = legs.reduce(0) { $0 + ($1.seconds == 0 ? 0 : travel.settings.parkingMinutes) }
        var steps: [Step] = []
        var depotStep: Step?
        var here = row.home
        func step(_ leg: Leg, to there: Coordinate, seconds: Int) -> Step {
            var reason: NoLeg?
            if case .none(let why)? = travel.book.known(from: here, to: there)?.answer { reason = why }
            return Step(
                leg: leg, direction: Compass(from: here, to: there), minutes: seconds / 60,
                reason: leg.source == .estimate ? reason : nil)
        }
        for (index, (stop, card)) in zip(sheet.stops, cards).enumerated() {
            if let call = sheet.depot, call.index == index {
                depotStep = step(call.leg, to: call.location, seconds: call.drive)
                here = call.location
            }
            let there = card.location ?? here
            steps.append(step(stop.leg, to: there, seconds: stop.drive))
            here = there
        }
        steps.append(step(wayHome, to: row.home, seconds: travel.drive(seconds: wayHome.seconds, isHome: true)))
        self.steps = steps
        self.depotStep = depotStep
    }

    /// All drives of the day.
    var allSteps: [Step] { steps + [depotStep].compactMap { $0 } }

    var metres: Int { allSteps.reduce(0) { $0 + $1.leg.metres } }
    var driveMinutes: Int { sheet.travel / 60 - parking }

    /// Percent of the metres that each source answers for, the estimate first.
    var shares: [(source: LegSource, percent: Int)] {
        let all = max(1, metres)
        return LegSource.allCases.compactMap { source in
            let own = allSteps.filter { $0.leg.source == source }.reduce(0) { $0 + $1.leg.metres }
            return own == 0 ? nil : (source, (own * 100 + all / 2) / all)
        }
    }

    /// The one source of all legs, or the weakest: a way is as sure as its least sure leg.
    var source: LegSource {
        let sources = Set(allSteps.filter { $0.leg.metres > 0 }.map(\.leg.source))
        return [.estimate, .manual, .roadEngine].first { sources.contains($0) } ?? .estimate
    }
}

extension RouteRecord {
    /// The day in words, a line a thing.
    func lines(_ wording: Wording) -> [String] {
        let language = wording.language
        let stops = language.plural(sheet.stops.count, "stop", "stops", pl: ("postój", "postoje", "postojów"))
        var lines = [
            "\(row.name), \(wording.date(sheet.cell.day)): \(sheet.stops.count) \(stops), \(wording.kilometres(metres)), "
                + language("driving ", "jazda ") + wording.length(minutes: driveMinutes)
                + language(", parking ", ", parkowanie ") + wording.length(minutes: parking)
                + language(", work ", ", praca ") + wording.length(minutes: sheet.work / 60)
        ]
        if let leaves = sheet.leaves {
            lines.append("\(time(leaves, wording))  " + language("leaves home", "wyjazd z domu") + " (\(row.homeTown))")
        }
        // Who leaves behind the break took it at home, off the clock, as does who is home before it.
        var pause = sheet.lunch.flatMap { lunch in sheet.leaves.map { lunch.end <= $0 } ?? false ? nil : lunch }
        for (index, (stop, card)) in zip(sheet.stops, cards).enumerated() {
            if let lunch = pause, lunch.start < stop.arrival || lunch.end <= stop.arrival {
                lines.append(words(lunch, wording))
                pause = nil
            }
            if let call = sheet.depot, call.index == index, let depotStep {
                lines.append(words(depotStep, wording, parks: true))
                lines.append(words(call, wording))
            }
            lines.append(words(steps[index], wording, parks: true))
            lines.append(words(stop, card, index + 1, wording))
            // Whoever is there too early takes it at the door.
            if let lunch = pause, lunch.start < stop.start {
                lines.append(words(lunch, wording))
                pause = nil
            }
        }
        if let pause, let home = sheet.home, pause.start < home { lines.append(words(pause, wording)) }
        lines.append(words(steps[steps.count - 1], wording, parks: false))
        if let home = sheet.home {
            let forecast = sheet.forecastHome.flatMap { $0 == home ? nil : $0 }
            lines.append(
                "\(time(home, wording))  " + language("home", "w domu")
                    + (forecast.map { language("; by traffic ", "; według ruchu ") + wording.time($0) } ?? ""))
        }
        lines.append(
            language("Figures: ", "Dane: ")
                + shares.map { "\($0.source.name(language)) \($0.percent) %" }.joined(separator: ", "))
        return lines
    }

    /// The time, with its date once midnight is past.
    private func time(_ moment: Timestamp, _ wording: Wording) -> String {
        wording.time(moment, ofShift: sheet.cell.day)
    }

    private func words(_ call: DepotCall, _ wording: Wording) -> String {
        "\(time(call.arrival, wording))  ⌂ \(call.code), "
            + wording.hours(call.start, call.end, ofShift: sheet.cell.day)
            + wording.language(": to fetch ", ": do pobrania ") + call.words(wording.language)
    }

    private func words(_ pause: TimeWindow, _ wording: Wording) -> String {
        "\(time(pause.start, wording))  " + wording.language("break to ", "przerwa do ") + wording.time(pause.end)
    }

    func words(_ step: Step, _ wording: Wording, parks: Bool) -> String {
        let language = wording.language
        guard step.leg.seconds > 0 else { return "       " + language("the same place", "to samo miejsce") }
        let parking =
            parks && step.parking > 0 ? " + \(step.parking) min " + language("parking", "parkowanie") : ""
        let source = step.leg.source.name(language) + (step.reason.map { ": " + $0.name(language) } ?? "")
        return
            "       → \(step.direction.map { $0.name(language) + " " } ?? "")\(wording.kilometres(step.leg.metres)), "
            + "\(step.driving) min (\(source))\(parking)"
    }

    private func words(_ stop: DaySheet.Stop, _ card: VisitCard, _ number: Int, _ wording: Wording) -> String {
        let language = wording.language
        var text =
            "\(time(stop.arrival, wording))  \(number). \(card.number) \(card.customer), \(card.address), \(card.town): "
            + wording.hours(stop.start, stop.end, ofShift: sheet.cell.day)
        if let forecast = stop.forecast, forecast > stop.start {
            text += language(", by traffic ", ", według ruchu ") + wording.time(forecast)
        }
        text +=
            stop.lateness.map { ", " + $0.words(wording) }
            ?? language(", slack ", ", zapas ") + wording.length(minutes: stop.slack / 60)
        if stop.isOverdue(at: now) {
            text += "; ? " + stop.overdueWords(wording) + language(", nobody has set off", ", nikt nie wyruszył")
        }
        for breach in stop.breaches { text += "; " + breach.sentence(wording) }
        return text
    }

    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        func moment(_ value: Timestamp?) -> JSONValue { JSONValue(value.map { calendar.iso8601($0) }) }
        func leg(_ step: Step) -> JSONValue {
            [
                "metres": .number(step.leg.metres), "seconds": .number(step.leg.seconds),
                "minutes": .number(step.minutes), "driving": .number(step.driving),
                "parking": .number(step.parking), "source": .text(step.leg.source.rawValue),
                "direction": JSONValue(step.direction?.name(.english)), "reason": JSONValue(step.reason?.rawValue),
            ]
        }
        let stops = zip(zip(sheet.stops, cards), steps).map { pair, step -> JSONValue in
            let (stop, card) = pair
            return [
                "order": .text(card.number.description), "id": .text(card.id.description),
                "visit": .text(card.id.description), "state": .text(card.state.rawValue),
                "technician": .text(row.name), "day": .text(sheet.cell.day.iso),
                "date": .text(calendar.day(of: stop.start).iso),
                "customer": .text(card.customer), "town": .text(card.town), "address": .text(card.address),
                "leg": leg(step), "arrival": moment(stop.arrival), "start": moment(stop.start),
                "end": moment(stop.end), "forecast": moment(stop.forecast), "slack": .number(stop.slack / 60),
                "notBegun": .bool(stop.isOverdue(at: now)), "late": .late(stop.lateness),
                "lateness": JSONValue(stop.lateness, wording),
            ]
        }
        return [
            "technician": .text(row.name), "day": .text(sheet.cell.day.iso), "leaves": moment(sheet.leaves),
            "home": moment(sheet.home), "forecastHome": moment(sheet.forecastHome), "stops": .array(stops),
            "depot": depot(wording, depotStep.map(leg)), "wayHome": leg(steps[steps.count - 1]),
            "metres": .number(metres), "driving": .number(driveMinutes),
            "parking": .number(parking), "work": .number(sheet.work / 60),
            "sources": .object(
                JSONObject(Dictionary(shares.map { ($0.source.rawValue, JSONValue.number($0.percent)) }) { $1 })),
        ]
    }
}

extension RouteRecord {
    /// The stop at a warehouse, with what is loaded; nothing without one.
    fileprivate func depot(_ wording: Wording, _ leg: JSONValue?) -> JSONValue {
        guard let call = sheet.depot else { return .null }
        return [
            "place": .text(call.code), "before": .number(call.index + 1), "leg": leg ?? .null,
            "arrival": .text(wording.calendar.iso8601(call.arrival)),
            "start": .text(wording.calendar.iso8601(call.start)), "end": .text(wording.calendar.iso8601(call.end)),
            "loads": .array(call.loads.map { ["part": .text($0.code), "quantity": .text($0.quantity.description)] }),
        ]
    }
}
