import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct BoardVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the console; with --plain print the board.")

    @Option(help: "Only this region.")
    var region: String?
    @Option(help: ArgumentHelp("Begin on this day; with --plain show it alone.", valueName: "day"))
    var day: String?
    @Flag(help: "Print lines instead of drawing.")
    var plain = false
    @Flag(help: "With --plain: what the map shows, in words; every route of the day, stop by stop.")
    var routes = false
    @Option(help: ArgumentHelp("The console's theme.", valueName: "name"))
    var theme: String?
    @Flag(inversion: .prefixedNo, help: "Whether the console takes the mouse (else as config.toml says).")
    var mouse: Bool?
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let session = try open(surroundings)
            let region = try region.map { try session.desk.region(named: $0) }
            let day = try day.map { try session.day($0) }
            if plain || shared.json {
                let board = PlainBoard(session: session, region: region, day: day)
                if routes { try board.showRoutes() } else { try board.show() }
            } else {
                try ConsoleRunner.run(
                    ConsoleOptions(session: session, region: region, day: day, theme: theme, mouse: mouse))
            }
        }
    }

    /// On a terminal a missing store is offered; elsewhere it is a fault.
    private func open(_ surroundings: Surroundings) throws -> Session {
        do {
            return try Session.open(shared, surroundings)
        } catch let fault as StoreFault {
            guard case .missing = fault, !plain, !shared.json, surroundings.inputIsTerminal,
                surroundings.outputIsTerminal
            else { throw fault }
            return try FirstStart(options: shared, surroundings: surroundings).offer(instead: fault)
        }
    }
}

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
            view.sheets[CellKey(row.id, view.days[0])].flatMap { RouteRecord(row, $0, view.visits, travel) }
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
        let lines = BoardLine.all(view, session.wording, region: region?.id)
        let queue = waiting(view)
        let json: JSONValue = [
            "sequence": .number(view.sequence), "company": .text(view.company),
            "days": .array(view.days.map { .text($0.iso) }), "cells": .array(lines.map(\.json)),
            "queue": .array(queue.map { "\($0.number)" }),
        ]
        let shown = BoardLine.all(view, session.tableWording, region: region?.id)
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
