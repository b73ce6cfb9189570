import DeskModel
import Interchange
import Operations
import ServiceModel

/// The wallboard as lines.
struct PlainWall {
    let session: Session
    let region: Region?
    let initials: Bool

    func show() throws {
        let desk = session.desk
        let forecast = try desk.remedied(desk.forecast().only(region?.id))
        let figures = WallFigures(try desk.viewOfToday(), forecast, region: region?.id, at: desk.now)
        if session.output.isJSON { return try session.output.answer(json(figures, forecast)) }
        for line in lines(figures) { try session.output.line(line) }
    }

    private func name(_ name: String) -> String { initials ? WallPerson.initials(name) : name }

    private func lines(_ figures: WallFigures) -> [String] {
        let (language, wording, tally) = (session.language, session.wording, figures.tally)
        let now = session.desk.now
        let moment =
            session.clock.simulation?.mark(wording, at: now) ?? wording.date(session.today) + " " + wording.time(now)
        let head = moment + (region.map { ", \($0.name)" } ?? "") + "."
        let today = language(
            "Done \(tally.done), on site \(tally.onSite), to go \(tally.toGo), of \(tally.all). "
                + "Waiting \(figures.waiting.count), urgent \(figures.urgent), emergencies \(figures.emergencies).",
            "Wykonane \(tally.done), w toku \(tally.onSite), przed nami \(tally.toGo), z \(tally.all). "
                + "Czeka \(figures.waiting.count), pilne \(figures.urgent), awarie \(figures.emergencies).")
        let regions = figures.regions.map { line in
            language(
                "\(line.name): done \(line.tally.done), on site \(line.tally.onSite), of \(line.tally.all), late \(line.tally.late).",
                "\(line.name): wykonane \(line.tally.done), w toku \(line.tally.onSite), z \(line.tally.all), po terminie \(line.tally.late)."
            )
        }
        let people = figures.present.map { "\(name($0.name)): \($0.words(wording))." }
        let risks = figures.jeopardies.map { "\($0.sign.trimmed) " + named($0).sentence(wording) }
        let worst = figures.jeopardies.compactMap(\.who)
        let sentence = figures.sentence(wording)
        let shown = initials ? WallPerson.sentence(sentence, naming: worst) : sentence
        return [head, shown, today] + regions + risks + people
    }

    /// The same with initials where they are wished.
    private func named(_ jeopardy: Jeopardy) -> Jeopardy {
        guard initials else { return jeopardy }
        var shown = jeopardy
        shown.who = jeopardy.who.map(name)
        switch jeopardy.remedy {
        case .give(var gift)?:
            gift.name = name(gift.name)
            shown.remedy = .give(gift)
        case .ask(let person)?: shown.remedy = .ask(name(person))
        case .repair(let person)?: shown.remedy = .repair(name(person))
        case .send?, .tell?, .nothingBetter?, .noPlace?, nil: break
        }
        return shown
    }

    private func json(_ figures: WallFigures, _ forecast: Forecast) -> JSONValue {
        func tally(_ tally: WallFigures.Tally) -> JSONValue {
            [
                "done": .number(tally.done), "onSite": .number(tally.onSite), "toGo": .number(tally.toGo),
                "all": .number(tally.all), "late": .number(tally.late),
            ]
        }
        return [
            "sequence": .number(forecast.sequence), "at": .text(session.calendar.iso8601(forecast.now)),
            "simulation": session.simulationJSON,
            "today": tally(figures.tally),
            "regions": .array(
                figures.regions.map { tally($0.tally).with("region", .text($0.name)) }),
            "waiting": .number(figures.waiting.count),
            "late": .array(figures.late.map { .text($0.short) }),
            "atRisk": .array(figures.atRisk.map { .text($0.short) }),
            "technicians": .array(
                figures.people.map {
                    [
                        "name": .text(name($0.name)), "activity": .text($0.activity.code),
                        "order": $0.order.map { .text($0) } ?? .null,
                        "until": $0.moment.map { .text(session.calendar.iso8601($0)) } ?? .null,
                    ]
                }),
        ]
    }
}

extension WallPerson.Activity {
    fileprivate var code: String {
        switch self {
        case .paused: "paused"
        case .onSite: "on-site"
        case .driving: "driving"
        case .pause: "break"
        case .free: "free"
        case .later: "no-shift-now"
        case .off: "off"
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(prefix { $0 != " " }) }
}
