import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

/// The board as lines.
struct PlainBoard {
    let session: Session
    let region: Region?
    /// One day; a week from today without one.
    let day: Day?

    /// The routes of one day in words, in the order of the board, then what waits.
    func showRoutes() throws {
        let view = try session.desk.view(from: day ?? session.today, days: 1)
        let travel = try session.desk.travel()
        let routes = view.technicians.filter { region == nil || $0.region == region?.id }.compactMap { row in
            view.sheets[CellKey(row.id, view.days[0])].flatMap {
                RouteRecord(row, $0, view.visits, travel, at: session.desk.now)
            }
        }
        if session.output.isJSON {
            return try session.output.answer([
                "sequence": .number(view.sequence), "company": .text(view.company), "day": .text(view.days[0].iso),
                "routes": .array(routes.map { $0.json(session.wording) }),
                "queue": .array(waiting(view).map { "\($0.number)" }),
            ])
        }
        for (index, route) in routes.enumerated() {
            if index > 0 { try session.output.line("") }
            for line in route.lines(session.wording) { try session.output.line(line) }
        }
        tellQueue(view)
    }

    func show() throws {
        let view = try session.desk.view(from: day ?? session.today, days: day == nil ? 7 : 1)
        let lines = BoardLine.all(view, session.wording, region: region?.id, at: session.desk.now)
        let queue = waiting(view)
        let json: JSONValue = [
            "sequence": .number(view.sequence), "company": .text(view.company),
            "days": .array(view.days.map { .text($0.iso) }), "cells": .array(lines.map(\.json)),
            "queue": .array(queue.map { "\($0.number)" }), "simulation": session.simulationJSON,
        ]
        let shown = BoardLine.all(view, session.tableWording, region: region?.id, at: session.desk.now)
        try session.output.answer(json, BoardLine.table(shown, session.tableWording.language))
        tellQueue(view)
    }

    private func waiting(_ view: DeskView) -> [VisitCard] {
        view.queue.compactMap { view.visits[$0] }.filter { region == nil || $0.region == region?.id }
    }

    private func tellQueue(_ view: DeskView) {
        let count = waiting(view).count
        let noun = session.language.plural(
            count, "visit waits", "visits wait", pl: ("wizyta czeka", "wizyty czekają", "wizyt czeka"))
        session.output.message("\(view.company) v\(view.sequence): \(count) \(noun).")
    }
}
